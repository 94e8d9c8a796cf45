import { sharedBytes } from '../shared-memory.ts';

/** How many classes of rarity there are: 0 is what half of all hold, each next one is about 2.5 times rarer. */
export const rarityClasses = 16;

/** The class of rarity of each value, from how many rows hold it; code 0 (missing) counts for nothing. */
export function rarityOf(counts: ArrayLike<number>): Uint8Array<SharedArrayBuffer> {
  let total = 0;
  for (let code = 1; code < counts.length; code++) total += counts[code]!;
  const classes = sharedBytes(counts.length);
  for (let code = 1; code < counts.length; code++) classes[code] = rarityClass(counts[code]! / total);
  return classes;
}

/** The class of a share of all. */
export function rarityClass(share: number): number {
  if (!(share > 0)) return rarityClasses - 1;
  return Math.max(0, Math.min(rarityClasses - 1, Math.floor(-Math.log2(share) * 0.75)));
}

/** How many rows hold each code. */
export function countCodes(codes: ArrayLike<number>, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  return counts;
}
