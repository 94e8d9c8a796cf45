import { sound } from '../normalise/sound.ts';

/**
 * True for a given name that shortens another: `Fatou` for Fatoumata, `Renzo` for Lorenzo, `Hakim` for Abdelhakim,
 * `Wim` for Willem. Both folded, without spaces.
 */
export function isShortFor(short: string, long: string): boolean {
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short.slice(1)))) return true;
  return short.length >= 3 && short.length < long.length && contracts(heard(short), heard(long));
}

/** `Ludo` for Ludivine, `Stefy` for Stéphanie: the start as heard, with an ending of affection. */
export function endsFondlyInstead(short: string, long: string): boolean {
  const stem = /^(.{3,})(?:ou|o|y)$/.exec(short)?.[1];
  return stem !== undefined && heard(stem).length >= 2 && heard(long).startsWith(heard(stem));
}

/** `w` is heard as `v` in half of Europe. */
function heard(name: string): string {
  return sound(name.replaceAll('w', 'v'));
}

/** The first and the last sound, and of those between some. */
function contracts(short: string, long: string): boolean {
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
