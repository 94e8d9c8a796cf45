import type { Rng } from '../rng.ts';
import { misspell } from '../writing/misspell.ts';

/** A way in which writing goes wrong. Two of them, so that a matcher cannot learn its generator. */
export type Noise = 'keyboard' | 'dictation';

/** The text with one error of that kind. */
export function spoil(rng: Rng, noise: Noise, text: string): string {
  if (text.length < 2) return text;
  return noise === 'keyboard' ? slip(rng, text) : mishear(rng, text);
}

/** A key missed, doubled, swapped with its neighbour or taken for the one beside it. */
function slip(rng: Rng, text: string): string {
  const at = rng.int(0, text.length - 1);
  const letter = text[at]!;
  switch (rng.int(0, 3)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + beside(rng, letter) + letter + text.slice(at + 1);
    case 2:
      return at + 1 < text.length ? text.slice(0, at) + text[at + 1] + letter + text.slice(at + 2) : text.slice(0, at);
    default:
      return text.slice(0, at) + beside(rng, letter) + text.slice(at + 1);
  }
}

/** What the ear makes of it; letters that a scanner confuses where the ear finds nothing. */
function mishear(rng: Rng, text: string): string {
  const heard = misspell(rng, text.toLowerCase());
  if (heard !== text.toLowerCase()) return heard;
  const pair = rng.pick(LOOKALIKES);
  return text.includes(pair[0]!) ? text.replace(pair[0]!, pair[1]!) : slip(rng, text);
}

const LOOKALIKES = [
  ['m', 'rn'],
  ['l', 'i'],
  ['e', 'c'],
  ['u', 'n'],
  ['0', 'o'],
  ['1', '7'],
  ['5', '6'],
  ['3', '8'],
] as const;

const KEYS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', '1234567890'];

function beside(rng: Rng, letter: string): string {
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return letter;
  const at = row.indexOf(letter.toLowerCase());
  return row[Math.min(row.length - 1, Math.max(0, at + (rng.chance(0.5) ? 1 : -1)))]!;
}

/** A date with one error: a digit, day for month, the first of January, or another day of that year. */
export function spoilDate(rng: Rng, noise: Noise, date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const kind = noise === 'keyboard' ? rng.weighted([0, 1, 2, 3], (k) => [5, 2, 2, 1][k]!) : rng.int(0, 4);
  const two = (value: number) => String(value).padStart(2, '0');
  if (kind === 0) {
    const at = rng.pick([2, 3, 5, 6, 8, 9]);
    return date.slice(0, at) + rng.int(0, 9) + date.slice(at + 1);
  }
  if (kind === 1 && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (kind === 2) return `${year}-01-01`;
  if (kind === 3) return `${year}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`;
  return `${Number(year) + rng.pick([-2, -1, 1, 2])}-${month}-${day}`;
}
