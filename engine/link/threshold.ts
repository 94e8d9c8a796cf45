import type { ScoredPairs } from './score.ts';

/** The border between link and no link, and what the model expects of it. */
export interface Threshold {
  /** Pairs of at least so many bits are links. */
  bits: number;
  precision: number;
  recall: number;
  f1: number;
  /** How many pairs the model believes to be one person, above and below the border. */
  expectedLinks: number;
}

/** Chance that a pair of so many bits (prior included) is one person. */
export function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/**
 * The border at which the expected F1 of the links is highest, from the chances that the model gives and nothing else.
 * No label is looked at, so the border is the same for a file whose truth nobody knows.
 */
export function thresholdOf({ bits }: ScoredPairs): Threshold {
  const counts = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  let expectedLinks = 0;
  for (let p = 0; p < bits.length; p++) {
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor((bits[p]! + LOWEST) * PER_BIT)));
    const chance = chanceOf(bits[p]!);
    counts[bin]!++;
    sums[bin]! += chance;
    expectedLinks += chance;
  }
  let best: Threshold = { bits: 0, precision: 1, recall: 0, f1: 0, expectedLinks };
  let count = 0;
  let found = 0;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    if (counts[bin] === 0) continue;
    count += counts[bin]!;
    found += sums[bin]!;
    const f1 = (2 * found) / (count + expectedLinks);
    if (f1 <= best.f1) continue;
    best = { bits: bin / PER_BIT - LOWEST, precision: found / count, recall: found / expectedLinks, f1, expectedLinks };
  }
  return best;
}

const LOWEST = 16;
const PER_BIT = 8;
const BINS = 64 * PER_BIT;
