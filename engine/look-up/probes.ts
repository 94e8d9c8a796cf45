import { birthKeys, soughtKeys } from '../resolve/block/keys-of.ts';
import { sound } from '../resolve/normalise/sound.ts';
import type { Profile } from '../resolve/profile.ts';

/**
 * Keys under which what is asked may be held: those of its like, and those it would have without a likely slip: day and month
 * exchanged, a letter too many or two exchanged where a name begins.
 */
export function probesOf(asked: readonly Profile[]): string[] {
  return [...new Set(asked.flatMap((profile) => [...soughtKeys(profile), ...slippedKeys(profile)]))];
}

function slippedKeys({ attributes: { names = [], birthDate } }: Profile): string[] {
  if (!birthDate) return [];
  const [year, month, day] = birthDate.split('-');
  const exchanged = day && Number(day) <= 12 && day !== month ? [`${year}-${day}-${month}`] : [];
  return names.slice(0, 2).flatMap(({ given, family }) => {
    if (given.length === 0) return [];
    const [f, g] = [sound(family.join('')), sound(given.join(''))];
    return [
      ...exchanged.flatMap((date) => birthKeys(date, f, g)),
      ...slips(f).flatMap((slipped) => birthKeys(birthDate, slipped, g).filter(isOfStart)),
      ...slips(g).flatMap((slipped) => birthKeys(birthDate, f, slipped).filter(isOfStart)),
    ];
  });
}

/** Of the keys of a birth date, those made of the start of a name. */
function isOfStart(key: string): boolean {
  return !key.startsWith('bn:') && !key.startsWith('bo:');
}

/** How a name as heard may begin where one of its first sounds is too much, or the first two are exchanged. */
function slips(heard: string): string[] {
  const [first = '', second = '', third = ''] = heard;
  return [`${second}${third}`, `${first}${third}`, `${second}${first}`].filter((start) => start.length === 2);
}
