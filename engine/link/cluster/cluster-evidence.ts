import type { Comparator } from '../compare/compare.ts';
import { grades, type Model, priorBits, weightsAgainst } from '../learn/model.ts';

/** What two clusters, taken whole, say for and against being one person. */
export interface ClusterEvidence {
  /** Bits, prior included; for two rows alone the score of the pair. */
  bits(a: readonly number[], b: readonly number[]): number;
  /** What each comparison that is known weighs in it, against strangers. */
  steps(a: readonly number[], b: readonly number[]): { name: string; bits: number }[];
}

/** Members of each side that are looked at, at most, evenly spaced. */
const MOST_LOOKED_AT = 8;

/**
 * Evidence between clusters, thing by thing: each comparison weighs its mean over the pairs of members in which it is
 * known, and these are summed as for a pair. What one record lacks another tells, a slip in one is outweighed by the
 * others, and yet a cluster of many says nothing more often than once.
 */
export function createClusterEvidence({ comparisons, compare }: Comparator, model: Model): ClusterEvidence {
  const width = comparisons.length;
  const against = [model.comparisons.map(({ u }) => u), ...model.companies.map(({ chances }) => chances)];
  const weights = against.map((chances) => weightsAgainst(model, chances));
  const starts = [priorBits(model), ...model.companies.map(({ prior }) => Math.log2(model.prior / prior))];
  const sums = new Float64Array(width * weights.length);
  const known = new Int32Array(width);
  const one = new Uint8Array(width);

  function gather(a: readonly number[], b: readonly number[]): void {
    sums.fill(0);
    known.fill(0);
    const stepA = Math.max(1, a.length / MOST_LOOKED_AT);
    const stepB = Math.max(1, b.length / MOST_LOOKED_AT);
    for (let i = 0; i < a.length; i += stepA) {
      for (let j = 0; j < b.length; j += stepB) {
        compare(a[Math.floor(i)]!, b[Math.floor(j)]!, one);
        for (let c = 0; c < width; c++) {
          if (one[c] === 0) continue;
          known[c]!++;
          for (let k = 0; k < weights.length; k++) sums[k * width + c]! += weights[k]![c * grades + one[c]!]!;
        }
      }
    }
  }

  return {
    bits(a, b) {
      gather(a, b);
      let other = 0;
      for (let k = 0; k < weights.length; k++) {
        let bits = starts[k]!;
        for (let c = 0; c < width; c++) if (known[c] !== 0) bits += sums[k * width + c]! / known[c]!;
        other += 2 ** -bits;
      }
      return -Math.log2(other);
    },
    steps(a, b) {
      gather(a, b);
      return comparisons.flatMap(({ name }, c) => (known[c] === 0 ? [] : [{ name, bits: sums[c]! / known[c]! }]));
    },
  };
}
