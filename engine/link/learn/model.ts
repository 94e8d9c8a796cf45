import type { Comparison } from '../compare/grade.ts';

/** What was learned of one comparison: for each grade (level × class of rarity) its chances in both cases. */
export interface LearnedComparison {
  name: string;
  columns: readonly string[];
  levels: readonly string[];
  /** Chance of each grade when both rows are one person. */
  m: Float64Array;
  /** Chance of each grade when they are not. */
  u: Float64Array;
}

/** Everything the linkage knows beyond the rows themselves. Learned without labels. */
export interface Model {
  comparisons: LearnedComparison[];
  /** Chance that two rows taken at random are one person. */
  prior: number;
  /** Rounds of expectation and maximisation that were needed, and whether they came to rest. */
  rounds: number;
  settled: boolean;
}

export const grades = 256;

/** Weights in bits, log2(m / u), one after the other for each comparison: `weights[c * 256 + grade]`. */
export function weightsOf(model: Model): Float32Array {
  const weights = new Float32Array(model.comparisons.length * grades);
  model.comparisons.forEach(({ m, u }, c) => {
    for (let g = 16; g < grades; g++) weights[c * grades + g] = Math.log2(m[g]! / u[g]!);
  });
  return weights;
}

/** The prior in bits. */
export function priorBits(model: Model): number {
  return Math.log2(model.prior / (1 - model.prior));
}

/** A sample of pairs, as grades: those of pair `p` begin at `p * comparisons`. */
export interface GradedPairs {
  comparisons: readonly Comparison[];
  grades: Uint8Array;
  pairs: number;
}
