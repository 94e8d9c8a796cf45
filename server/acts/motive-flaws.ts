/** Why a motive says little; `repeated` where the same words stood often. */
export const motiveFlaws = ['short', 'placeholder', 'repeated'] as const;
export type MotiveFlaw = (typeof motiveFlaws)[number];

/** Words that stand in for a motive. */
const placeholders = new Set(
  'test tests essai essais motif motive raison travail boulot service divers rien autre ok oui asdf azerty qwerty xxx aaa abc toto recherche consultation enquete besoin'.split(
    ' ',
  ),
);
const fewestLetters = 8;
/** The same words stated more often than this in the time looked at. */
const oftenRepeated = 20;

/** What can be said against a stated motive. A case reference (it holds a digit) is no placeholder, however short. */
export function flawsOf(motive: string, stated: number): MotiveFlaw[] {
  const words =
    motive
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const reference = /\d/.test(motive);
  const flaws: MotiveFlaw[] = [];
  if (!reference && words.join('').length < fewestLetters) flaws.push('short');
  if (!reference && words.every((word) => placeholders.has(word) || /^(.)\1*$/u.test(word))) flaws.push('placeholder');
  if (stated > oftenRepeated) flaws.push('repeated');
  return flaws;
}
