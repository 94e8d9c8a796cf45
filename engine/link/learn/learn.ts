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
        if (!shared.includes(company.kind)) return;
        maximise(company.chances[c]!, countGrades(patterns, c, weights[k + 1]!), shapes[c]!);
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
    const chances = learned.map(({ m, u }, c) => (shared[c] ? m.slice() : u));
    return [{ kind, prior: 1 / rows, chances }];
  });
}

const KINDS: readonly Company[] = ['kin', 'namesakes', 'neighbours'];
