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

/**
 * Codes of values that stand for "not known" although they look like one: a first of January, a row of zeros, an
 * address of the house. Of things that few people share, a value is taken for a filler when it is in a hundredth of the
 * rows and in far more than the value of a row usually is; files in which all values are common have none.
 */
export function fillersAmong(counts: ArrayLike<number>): ReadonlySet<number> {
  const held = Array.from(counts).slice(1);
  const known = held.reduce((sum, count) => sum + count, 0);
  const usual = usualCount(held, known);
  const fillers = new Set<number>();
  held.forEach((count, k) => {
    if (count >= LEAST_ROWS && count * 100 >= known && count >= usual * TIMES_USUAL) fillers.add(k + 1);
  });
  return fillers;
}

const LEAST_ROWS = 20;
const TIMES_USUAL = 25;

/** How many rows hold the value of the middle row, when rows are ordered by that. */
function usualCount(held: readonly number[], known: number): number {
  let rows = 0;
  for (const count of Int32Array.from(held).sort()) {
    rows += count;
    if (rows * 2 >= known) return count;
  }
  return 0;
}
