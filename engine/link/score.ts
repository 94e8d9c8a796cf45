import { type CandidateIndex, createCandidateReader } from './block/candidates.ts';
import type { Comparator } from './compare/compare.ts';
import { type Comparison, grade, isOpen, openGrade } from './compare/grade.ts';
import { grades, type Model, priorBits, weightsAgainst } from './learn/model.ts';
import { rarityClasses } from './normalise/frequency.ts';

/** Pairs with their sum of evidence in bits, prior included: 0 is even odds. */
export interface ScoredPairs {
  left: Int32Array;
  right: Int32Array;
  bits: Float32Array;
  /** How many candidates were compared to find these. */
  compared: number;
}

/**
 * Sum of evidence of one pair in bits, prior included: one person against two, be they strangers or people with
 * something in common. What such people agree on anyway does not count as if it came by chance. A pair that cannot come
 * to `least`, whatever is still open, is left there: what is returned then is below `least` and means nothing else.
 */
export function createScorer(
  comparator: Comparator,
  model: Model,
): (left: number, right: number, least?: number) => number {
  const { comparisons, glance, parts } = comparator;
  const width = comparisons.length;
  const one = new Uint8Array(width);
  const weights = weightsAgainst(
    model,
    model.comparisons.map(({ u }) => u),
  );
  boundOpen(weights, comparisons);
  const start = priorBits(model);
  const companies = model.companies.map(({ prior, chances }) => ({
    start: Math.log2(model.prior / prior),
    weights: weightsAgainst(model, chances),
  }));
  return (left, right, least = Number.NEGATIVE_INFINITY) => {
    glance(left, right, one);
    let bits = start;
    for (let c = 0; c < width; c++) bits += weights[c * grades + one[c]!]!;
    for (let p = 0; p < parts.length && bits >= least; p++) {
      const { from, to, compare } = parts[p]!;
      let open = 0;
      for (let c = from; c < to; c++) if (isOpen(one[c]!)) open++;
      if (open === 0) continue;
      for (let c = from; c < to; c++) bits -= weights[c * grades + one[c]!]!;
      compare(left, right, one);
      for (let c = from; c < to; c++) bits += weights[c * grades + one[c]!]!;
    }
    if (bits < least) return bits;
    let against = 2 ** -bits;
    for (const company of companies) {
      let sum = company.start;
      for (let c = 0; c < width; c++) sum += company.weights[c * grades + one[c]!]!;
      against += 2 ** -sum;
    }
    return -Math.log2(against);
  };
}

/** What a comparison left open may count for at most. */
function boundOpen(weights: Float32Array, comparisons: readonly Comparison[]): void {
  comparisons.forEach(({ open }, c) => {
    open.forEach((levels, kind) => {
      let most = Number.NEGATIVE_INFINITY;
      for (const level of levels)
        for (let r = 0; r < rarityClasses; r++) most = Math.max(most, weights[c * grades + grade(level, r)]!);
      weights[c * grades + openGrade(kind)] = most;
    });
  });
}

/**
 * Compares the candidates of the rows from `from` up to `to` and keeps pairs of at least `least` bits. Ranges may be
 * done in any order, by any number of threads; together they hold each pair once.
 */
export function scoreRange(
  index: CandidateIndex,
  score: (left: number, right: number, least: number) => number,
  range: { from: number; to: number; least: number },
): ScoredPairs {
  const read = createCandidateReader(index);
  const found = new Int32Array(index.rows);
  let left = new Int32Array(4096);
  let right = new Int32Array(4096);
  let bits = new Float32Array(4096);
  let kept = 0;
  let compared = 0;
  for (let row = range.from; row < range.to; row++) {
    const count = read(row, found);
    compared += count;
    for (let f = 0; f < count; f++) {
      const sum = score(found[f]!, row, range.least);
      if (sum < range.least) continue;
      if (kept === left.length) {
        left = doubled(left);
        right = doubled(right);
        const more = new Float32Array(kept * 2);
        more.set(bits);
        bits = more;
      }
      left[kept] = found[f]!;
      right[kept] = row;
      bits[kept++] = sum;
    }
  }
  return { left: left.slice(0, kept), right: right.slice(0, kept), bits: bits.slice(0, kept), compared };
}

function doubled(held: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(held.length * 2);
  larger.set(held);
  return larger;
}
