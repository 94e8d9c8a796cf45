import type { GradedPairs } from './model.ts';

/** Distinct rows of grades and how many pairs have each: some tenth of the pairs, with nothing lost. */
export interface Patterns {
  width: number;
  count: number;
  grades: Uint8Array;
  pairs: Float64Array;
}

/** Counts each distinct row of grades once. */
export function patternsOf({ comparisons, grades, pairs }: GradedPairs): Patterns {
  const width = comparisons.length;
  const slots = 1 << (32 - Math.clz32(Math.max(16, pairs * 2)));
  const held = new Int32Array(slots).fill(-1);
  const distinct = new Uint8Array(pairs * width);
  const counts = new Float64Array(pairs);
  let count = 0;
  for (let p = 0; p < pairs; p++) {
    const from = p * width;
    let hash = 0x811c9dc5;
    for (let c = 0; c < width; c++) hash = Math.imul(hash ^ grades[from + c]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (held[slot] !== -1 && !equal(distinct, held[slot]! * width, grades, from, width))
      slot = (slot + 1) & (slots - 1);
    if (held[slot] === -1) {
      held[slot] = count;
      for (let c = 0; c < width; c++) distinct[count * width + c] = grades[from + c]!;
      count++;
    }
    counts[held[slot]!]!++;
  }
  return { width, count, grades: distinct.subarray(0, count * width), pairs: counts.subarray(0, count) };
}

function equal(a: Uint8Array, atA: number, b: Uint8Array, atB: number, width: number): boolean {
  for (let c = 0; c < width; c++) if (a[atA + c] !== b[atB + c]) return false;
  return true;
}
