import type { Company, Comparison } from '../compare/grade.ts';

/** What was learned of one comparison: for each grade (level × class of rarity) its chances in both cases. */
export interface LearnedComparison {
  name: string;
  columns: readonly string[];
  levels: readonly string[];
  /** Chance of each grade when both rows are one person. */
  m: Float64Array;
  /** Chance of each grade when they are strangers. */
  u: Float64Array;
}

/**
 * Two people who are not one yet agree on several things at once, because those things hang together. Without this,
 * brothers under one roof or two bearers of a name and its e-mail address would count as many chances as fields.
 */
export interface LearnedCompany {
  kind: Company;
  /** Chance that two rows taken at random are such people. */
  prior: number;
  /** Chance of each grade, by comparison; as among strangers where the kind has nothing in common. */
  chances: Float64Array[];
  /** Share of such people who are alike even there, by comparison: father and son of one first name. */
  alike: number[];
}

/** Everything the linkage knows beyond the rows themselves. Learned without labels. */
export interface Model {
  comparisons: LearnedComparison[];
  companies: LearnedCompany[];
  /** Chance that two rows taken at random are one person. */
  prior: number;
  /** Rounds of expectation and maximisation that were needed, and whether they came to rest. */
  rounds: number;
  settled: boolean;
}

export const grades = 256;

/** No chance is learned to be smaller. */
export const leastChance = 1e-9;

/**
 * Weights in bits, log2(m / other), one after the other for each comparison: `weights[c * 256 + grade]`. A class of
 * rarity that was never met within a level weighs what the level does.
 */
export function weightsAgainst({ comparisons }: Model, other: readonly Float64Array[]): Float32Array {
  const weights = new Float32Array(comparisons.length * grades);
  comparisons.forEach(({ m }, c) => {
    for (let g = 16; g < grades; g++) {
      const met = m[g]! > leastChance ? g : g & 0xf0;
      weights[c * grades + g] = Math.log2(m[met]! / other[c]![met]!);
    }
  });
  return weights;
}

/** The prior against strangers in bits. */
export function priorBits({ prior, companies }: Model): number {
  return Math.log2(prior / companies.reduce((left, company) => left - company.prior, 1 - prior));
}

/** A sample of pairs, as grades: those of pair `p` begin at `p * comparisons`. */
export interface GradedPairs {
  comparisons: readonly Comparison[];
  grades: Uint8Array;
  pairs: number;
}
