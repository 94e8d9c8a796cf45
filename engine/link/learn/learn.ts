import type { Company, Comparison } from '../compare/grade.ts';
import { correctStrangers, countGrades, firstGuess, maximise, shapeOf, strangerChances } from './chances.ts';
import { expect } from './expect.ts';
import type { GradedPairs, LearnedCompany, LearnedComparison, Model } from './model.ts';
import { patternsOf } from './patterns.ts';

/** What a model is learned from. */
export interface Evidence {
  /** Candidate pairs, and how many such pairs each stands for. */
  candidates: GradedPairs;
  candidateWeight: number;
  strangers: GradedPairs;
  selves: GradedPairs;
  rows: number;
  /** How many pairs there are in all. */
  allPairs: number;
}

const MOST_ROUNDS = 60;
const AT_REST = 1e-4;

/**
 * Learns the chances of each grade without labels, by expectation and maximisation over the candidates; all other
 * pairs count as strangers. The chances among strangers start from pairs taken at random (whole equality: from how
 * often values occur) and are corrected by what is found to be one person, so that training and use are one model.
 */
export function learn({ candidates, candidateWeight, strangers, selves, rows, allPairs }: Evidence): Model {
  const { comparisons } = candidates;
  const patterns = patternsOf(candidates);
  const strange = patternsOf(strangers);
  const own = patternsOf(selves);
  const shapes = comparisons.map(({ levels, exact }, c) => shapeOf([patterns, strange], own, c, levels.length, exact));
  const learned = comparisons.map(({ name, columns, levels }, c): LearnedComparison => {
    const u = strangerChances(countGrades(strange, c, strange.pairs), shapes[c]!);
    return { name, columns, levels, m: firstGuess(shapes[c]!), u };
  });
  const first = learned.map(({ u }) => u.slice());
  const companies = companiesOf(comparisons, learned, rows);
  const model: Model = { comparisons: learned, companies, prior: 1 / rows, rounds: 0, settled: false };
  const weights = [0, ...companies.keys()].map(() => new Float64Array(patterns.count));
  while (model.rounds < MOST_ROUNDS && !model.settled) {
    model.rounds++;
    const found = expect(patterns, model, weights);
    const shareOf = (sum: number) => Math.min(Math.max((sum * candidateWeight) / allPairs, 0.01 / rows), 0.2);
    const before = model.prior;
    model.prior = shareOf(found[0]!);
    let moved = Math.abs(Math.log2(model.prior / before)) / 10;
    learned.forEach((comparison, c) => {
      const counts = countGrades(patterns, c, weights[0]!);
      moved = Math.max(moved, maximise(comparison.m, counts, shapes[c]!));
      correctStrangers(comparison, first[c]!, counts, candidateWeight, allPairs, shapes[c]!.exact);
    });
    companies.forEach((company, k) => {
      company.prior = shareOf(found[k + 1]!);
      comparisons.forEach(({ shared }, c) => {
        const counts = countGrades(patterns, c, weights[k + 1]!);
        if (shared.includes(company.kind)) maximise(company.chances[c]!, counts, shapes[c]!);
        else company.alike[c] = shareAlike(company.chances[c]!, counts, learned[c]!, company.alike[c]!);
      });
    });
    model.settled = moved < AT_REST;
  }
  return model;
}

/** Kinds of company that the comparisons can tell from one person: two things in common, and one that is not. */
function companiesOf(
  comparisons: readonly Comparison[],
  learned: readonly LearnedComparison[],
  rows: number,
): LearnedCompany[] {
  return KINDS.flatMap((kind) => {
    const shared = comparisons.map((comparison) => comparison.shared.includes(kind));
    const common = shared.filter(Boolean).length;
    if (common < 2 || comparisons.length - common < 1) return [];
    const chances = learned.map(({ m, u }, c) => (shared[c] ? m : u).slice());
    return [{ kind, prior: 1 / rows, chances, alike: chances.map(() => 0.01) }];
  });
}

const KINDS: readonly Company[] = ['kin', 'namesakes', 'neighbours'];

/**
 * Of what such people do not share by nature, a share is the same all the same: a son has his father's first name,
 * twins their birth. Learned like the rest, within a bound, so that one person never passes for two alike in all.
 */
function shareAlike(chances: Float64Array, counts: Float64Array, { m, u }: LearnedComparison, before: number): number {
  let total = 0;
  let alike = 0;
  for (let g = 16; g < counts.length; g++) {
    total += counts[g]!;
    alike += (counts[g]! * before * m[g]!) / (before * m[g]! + (1 - before) * u[g]!);
  }
  const share = Math.min(MOST_ALIKE, Math.max(0.001, (alike + 0.01) / (total + 1)));
  for (let g = 16; g < counts.length; g++) chances[g] = share * m[g]! + (1 - share) * u[g]!;
  return share;
}

const MOST_ALIKE = 0.3;
