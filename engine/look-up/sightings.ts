import { fold } from '../extract/folded.ts';
import { oneEditApart } from '../resolve/compare/similarity.ts';
import { sound } from '../resolve/normalise/sound.ts';

/** What identifies one person, as given: every name, nickname and number that they may stand under. */
export interface Sought {
  family?: string | undefined;
  given?: string | undefined;
  /** `1991`, `1991-05` or `1991-05-14`. */
  birthDate?: string | undefined;
  aliases?: readonly string[] | undefined;
  phones?: readonly string[] | undefined;
  plates?: readonly string[] | undefined;
  emails?: readonly string[] | undefined;
  addresses?: readonly string[] | undefined;
  others?: readonly string[] | undefined;
}

export const sightingReasons = [
  'family',
  'family_near',
  'given',
  'given_near',
  'birthDate',
  'alias',
  'phone',
  'plate',
  'email',
  'address',
  'other',
] as const;
export type SightingReason = (typeof sightingReasons)[number];

/** Where a text may speak of the person, and why. */
export interface Sighting {
  start: number;
  end: number;
  reasons: SightingReason[];
  /** More than a family name or a part of the rest: still for a person to confirm. */
  sure: boolean;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words between the two parts of one name, at most. */
const APART = 2;
/** Characters around a name in which a birth date is taken for the person's. */
const AROUND = 80;

/**
 * Makes what finds one person in any text, whatever the capitals, accents, hyphens and spaces, a slip of the keyboard or
 * another writing of the same sound in a name included. It errs on the side of finding: people say who is meant.
 */
export function sightingsOf(sought: Sought): (text: string) => Sighting[] {
  const family = wordsOf(fold(sought.family ?? '')).map(({ text }) => text);
  const given = wordsOf(fold(sought.given ?? '')).map(({ text }) => text);
  const phrases: [SightingReason, string[]][] = [
    ...(sought.aliases ?? []).map((alias): [SightingReason, string[]] => ['alias', plainWords(alias)]),
    ...(sought.addresses ?? []).map((address): [SightingReason, string[]] => ['address', plainWords(address)]),
    ...(sought.others ?? []).map((other): [SightingReason, string[]] => ['other', plainWords(other)]),
    ...(family.length === 0 ? [['given', given] as [SightingReason, string[]]] : []),
  ];
  const numbers = [
    ...(sought.phones ?? []).map((phone): [SightingReason, RegExp | null] => ['phone', phonePattern(phone)]),
    ...(sought.plates ?? []).map((plate): [SightingReason, RegExp | null] => ['plate', spacedPattern(plate)]),
    ...(sought.emails ?? []).map((email): [SightingReason, RegExp | null] => ['email', literalPattern(email)]),
  ];
  const birth = birthPattern(sought.birthDate);
  return (text) => {
    const plain = fold(text);
    const words = wordsOf(plain);
    const found = [
      ...namesIn(words, family, given),
      ...phrases.flatMap(([reason, phrase]) => phrasesIn(words, phrase, reason)),
      ...numbers.flatMap(([reason, pattern]) => (pattern ? patternIn(plain, pattern, reason) : [])),
    ];
    const dates = birth ? [...plain.matchAll(birth)].map(({ index, 0: whole }) => [index, index + whole.length]) : [];
    for (const one of found) {
      if (!dates.some(([start, end]) => start! - one.end < AROUND && one.start - end! < AROUND)) continue;
      one.reasons.push('birthDate');
      one.sure = true;
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

function plainWords(text: string): string[] {
  return wordsOf(fold(text)).map(({ text }) => text);
}

/** The family name, and the given name where it stands beside: a family name alone is found too, and is not sure. */
function namesIn(words: readonly Word[], family: readonly string[], given: readonly string[]): Sighting[] {
  if (family.length === 0) return [];
  const found: Sighting[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = runAt(words, i, family);
    // An initial before a name written in one word makes it near one word early.
    if (!run || (!run.exact && runAt(words, i + 1, family)?.exact)) continue;
    const beside = given.length > 0 ? besideRun(words, i, run.length, given) : null;
    const first = beside ? Math.min(i, beside.at) : i;
    const last = Math.max(i + run.length, beside ? beside.at + beside.length : 0) - 1;
    const reasons: SightingReason[] = [run.exact ? 'family' : 'family_near'];
    if (beside) reasons.push(beside.exact ? 'given' : 'given_near');
    found.push({ start: words[first]!.start, end: words[last]!.end, reasons, sure: beside !== null });
    i += run.length - 1;
  }
  return found;
}

interface Run {
  length: number;
  exact: boolean;
}

/** Whether the name begins at this word: in as many words, or in one more or fewer, since particles are run together. */
function runAt(words: readonly Word[], at: number, name: readonly string[]): Run | null {
  const joined = name.join('');
  let together = '';
  let asMany = '';
  for (let length = 1; length <= name.length + 1 && at + length <= words.length; length++) {
    together += words[at + length - 1]!.text;
    if (together === joined) return { length, exact: true };
    if (length === name.length) asMany = together;
    if (together.length > joined.length) break;
  }
  return isNear(asMany, joined) ? { length: name.length, exact: false } : null;
}

/** The given name, or its initial, close before or after the family name. */
function besideRun(
  words: readonly Word[],
  at: number,
  length: number,
  given: readonly string[],
): (Run & { at: number }) | null {
  let near: (Run & { at: number }) | null = null;
  for (let gap = 0; gap <= APART; gap++) {
    for (const place of [at + length + gap, at - given.length - gap]) {
      const run = place < 0 ? null : runAt(words, place, given);
      if (run?.exact) return { ...run, at: place };
      if (run && !near) near = { ...run, at: place };
    }
  }
  // One of several given names is how most are called, and an initial how many are written.
  for (let gap = 0; gap <= APART && !near; gap++) {
    for (const place of [at + length + gap, at - 1 - gap]) {
      const text = words[place]?.text;
      if (text && (text === given[0]![0] || (text.length > 2 && given.includes(text))))
        near = { length: 1, exact: false, at: place };
    }
  }
  return near;
}

/** One slip of the keyboard in a word long enough for it to tell, or another writing of the same sound. */
function isNear(a: string, b: string): boolean {
  if (b.length < 4 || a.length < 4) return false;
  if (b.length >= 5 && oneEditApart(a, b)) return true;
  const heard = sound(b);
  return heard.length >= 3 && sound(a) === heard;
}

function phrasesIn(words: readonly Word[], phrase: readonly string[], reason: SightingReason): Sighting[] {
  if (phrase.length === 0) return [];
  const found: Sighting[] = [];
  for (let i = 0; i + 1 <= words.length; i++) {
    const run = runAt(words, i, phrase);
    if (!run) continue;
    found.push({
      start: words[i]!.start,
      end: words[i + run.length - 1]!.end,
      reasons: [reason],
      sure: run.exact && reason !== 'given',
    });
    i += run.length - 1;
  }
  return found;
}

function patternIn(plain: string, pattern: RegExp, reason: SightingReason): Sighting[] {
  return [...plain.matchAll(pattern)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    reasons: [reason],
    sure: true,
  }));
}

/** The number in any writing: with or without its country, digits in any groups. */
function phonePattern(typed: string): RegExp | null {
  const digits = typed.replace(/\D/g, '').replace(/^00/, '');
  const own = digits.length > 9 ? digits.slice(-9) : digits.replace(/^0/, '');
  if (own.length < 6) return null;
  return new RegExp(
    `(?<!\\d)(?:(?:\\+|00)?\\d{1,3}[ .()/-]*)?(?:\\(?0\\)?[ .()/-]*)?${[...own].join('[ .()/-]*')}(?!\\d)`,
    'g',
  );
}

/** Letters and digits in this order, in any groups. */
function spacedPattern(typed: string): RegExp | null {
  const signs = [...fold(typed).replace(/[^\p{L}\p{N}]/gu, '')];
  return signs.length < 4 ? null : new RegExp(`(?<![\\p{L}\\p{N}])${signs.join('[ .-]*')}(?![\\p{L}\\p{N}])`, 'gu');
}

function literalPattern(typed: string): RegExp | null {
  const plain = fold(typed.trim()).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return plain.length < 4 ? null : new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu');
}

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** A whole birth date as people write it; less than a whole one says too little to be looked for. */
function birthPattern(birthDate: string | undefined): RegExp | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate ?? '');
  if (!parts) return null;
  const [, year, month, day] = parts as unknown as [string, string, string, string];
  const d = `0?${Number(day)}`;
  const m = `0?${Number(month)}`;
  const y = `(?:${year}|${year.slice(2)})`;
  const name = months[Number(month) - 1] ?? '';
  return new RegExp(
    `(?<!\\d)(?:${d}(?:er)? ?[/. -] ?${m} ?[/. -] ?${y}|${d}(?:er)? ${name} ${y}|${year}-${month}-${day})(?!\\d)`,
    'g',
  );
}
