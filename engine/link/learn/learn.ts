import type { Company, Comparison } from '../compare/grade.ts';
import { rarityClasses } from '../normalise/frequency.ts';
import { type GradedPairs, grades, type LearnedCompany, type LearnedComparison, type Model } from './model.ts';

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
export function learn(evidence: Evidence): Model {
  const { candidates, candidateWeight, allPairs, rows } = evidence;
  const width = candidates.comparisons.length;
  const shapes = candidates.comparisons.map(({ levels, exact }, c): Shape => {
    const classed = classedLevels([candidates, evidence.strangers], c, width, exact);
    return { levels: levels.length, exact, classed, spread: spreadOf(evidence.selves, c, width) };
  });
  const learned = candidates.comparisons.map(({ name, columns, levels }, c): LearnedComparison => {
    const u = strangerChances(countGrades(evidence.strangers, c, width), shapes[c]!);
    return { name, columns, levels, m: firstGuess(shapes[c]!), u };
  });
  const strangers = learned.map(({ u }) => u.slice());
  const companies = companiesOf(candidates.comparisons, learned, rows);
  const model: Model = { comparisons: learned, companies, prior: 1 / rows, rounds: 0, settled: false };
  const chances = [0, ...companies.keys()].map(() => new Float64Array(candidates.pairs));
  while (model.rounds < MOST_ROUNDS && !model.settled) {
    model.rounds++;
    const found = expect(candidates, model, chances);
    const shareOf = (sum: number) => Math.min(Math.max((sum * candidateWeight) / allPairs, 0.01 / rows), 0.2);
    const before = model.prior;
    model.prior = shareOf(found[0]!);
    let moved = Math.abs(Math.log2(model.prior / before)) / 10;
    learned.forEach((comparison, c) => {
      const counts = countGrades(candidates, c, width, chances[0]);
      moved = Math.max(moved, maximise(comparison.m, counts, shapes[c]!));
      correctStrangers(comparison, strangers[c]!, counts, candidateWeight, allPairs, shapes[c]!.exact);
    });
    companies.forEach((company, k) => {
      company.prior = shareOf(found[k + 1]!);
      candidates.comparisons.forEach(({ shared }, c) => {
        if (!shared.includes(company.kind)) return;
        maximise(company.chances[c]!, countGrades(candidates, c, width, chances[k + 1]), shapes[c]!);
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

/** Fills in the chances that each pair is one person, then each kind of company; returns the sums in that order. */
function expect(sample: GradedPairs, model: Model, chances: readonly Float64Array[]): number[] {
  const width = model.comparisons.length;
  const strangers = model.companies.reduce((left, company) => left - company.prior, 1 - model.prior);
  const classes = [{ prior: model.prior, chances: model.comparisons.map(({ m }) => m) }, ...model.companies].map(
    ({ prior, chances: own }) => ({
      start: Math.log(prior / strangers),
      weights: own.map((chance, c) => chance.map((p, g) => (g < 16 ? 0 : Math.log(p / model.comparisons[c]!.u[g]!)))),
    }),
  );
  const sums = classes.map(() => 0);
  const odds = new Float64Array(classes.length);
  for (let p = 0; p < sample.pairs; p++) {
    let top = 0;
    classes.forEach(({ start, weights }, k) => {
      let sum = start;
      for (let c = 0, at = p * width; c < width; c++, at++) sum += weights[c]![sample.grades[at]!]!;
      odds[k] = sum;
      top = Math.max(top, sum);
    });
    let total = Math.exp(-top);
    for (let k = 0; k < odds.length; k++) total += odds[k] = Math.exp(odds[k]! - top);
    for (let k = 0; k < odds.length; k++) sums[k]! += chances[k]![p] = odds[k]! / total;
  }
  return sums;
}

/** How often each grade occurs, each pair counted by its chance; missing values (below 16) count for nothing later. */
function countGrades(sample: GradedPairs, c: number, width: number, chances?: Float64Array): Float64Array {
  const counts = new Float64Array(grades);
  for (let p = 0, at = c; p < sample.pairs; p++, at += width) counts[sample.grades[at]!]! += chances?.[p] ?? 1;
  return counts;
}

/** The fixed part of one comparison. */
interface Shape {
  levels: number;
  exact: number;
  /** Levels that tell how rare the value is. */
  classed: boolean[];
  /** How the values of rows are spread over the classes. */
  spread: Float64Array;
}

function classedLevels(samples: readonly GradedPairs[], c: number, width: number, exact: number): boolean[] {
  const classed = new Array<boolean>(16).fill(false);
  classed[exact] = true;
  for (const { grades: all, pairs } of samples) {
    for (let p = 0, at = c; p < pairs; p++, at += width) if ((all[at]! & 15) !== 0) classed[all[at]! >> 4] = true;
  }
  return classed;
}

/** New chances from weighted counts: the level by its count, the class within by its count drawn towards the spread of values. */
function maximise(learned: Float64Array, counts: Float64Array, { levels, classed, spread }: Shape): number {
  const byLevel = new Float64Array(levels);
  let total = 0;
  for (let g = 16; g < grades; g++) {
    if (g >> 4 < levels) byLevel[g >> 4]! += counts[g]!;
    total += counts[g]!;
  }
  const smoothing = 0.5;
  let moved = 0;
  for (let level = 1; level < levels; level++) {
    const chance = (byLevel[level]! + smoothing) / (total + smoothing * (levels - 1));
    for (let k = 0; k < rarityClasses; k++) {
      const g = (level << 4) | k;
      const within = classed[level]
        ? (counts[g]! + SPREAD_WEIGHT * spread[k]!) / (byLevel[level]! + SPREAD_WEIGHT)
        : first(k);
      const next = Math.max(chance * within, 1e-9);
      if (chance * within > 1e-4) moved = Math.max(moved, Math.abs(next - learned[g]!));
      learned[g] = next;
    }
  }
  return moved;
}

const SPREAD_WEIGHT = 20;

/** A level without classes stands whole in the first. */
function first(k: number): number {
  return k === 0 ? 1 : 0;
}

function sumOfLevel(chances: Float64Array, level: number): number {
  let sum = 0;
  for (let k = 0; k < rarityClasses; k++) sum += chances[(level << 4) | k]!;
  return sum;
}

/** Among strangers an equality is only as frequent as what remains when those found to be one person are taken out. */
function correctStrangers(
  comparison: LearnedComparison,
  first: Float64Array,
  counts: Float64Array,
  candidateWeight: number,
  allPairs: number,
  exact: number,
): void {
  if (exact === 0) return;
  let known = 0;
  for (let g = 16; g < grades; g++) known += counts[g]!;
  const matched = known * candidateWeight;
  for (let k = 0; k < rarityClasses; k++) {
    const g = (exact << 4) | k;
    const left = first[g]! * allPairs - counts[g]! * candidateWeight;
    comparison.u[g] = Math.max(left / Math.max(allPairs - matched, 1), first[g]! * LEAST_LEFT);
  }
}

const LEAST_LEFT = 0.2;

/** How values are spread over the classes of rarity, all levels together. */
function spreadOf(selves: GradedPairs, c: number, width: number): Float64Array {
  const spread = new Float64Array(rarityClasses).fill(0.01);
  let total = 0.01 * rarityClasses;
  for (let p = 0, at = c; p < selves.pairs; p++, at += width) {
    const g = selves.grades[at]!;
    if (g < 16) continue;
    spread[g & 15]!++;
    total++;
  }
  return spread.map((count) => count / total);
}

/** The share of pairs of equal values that fall into each class, and their share of all pairs. */
function equalShare(classes: Float64Array, k: number): number {
  return classes[k]! * 2 ** (-(k + 0.5) / 0.75);
}

function strangerChances(counts: Float64Array, { levels, exact, classed, spread }: Shape): Float64Array {
  let total = 0;
  for (let g = 16; g < grades; g++) total += counts[g]!;
  let equal = 0;
  for (let k = 0; k < rarityClasses; k++) equal += equalShare(spread, k);
  const chances = new Float64Array(grades).fill(1e-12);
  for (let level = 1; level < levels; level++) {
    const count = sumOfLevel(counts, level);
    const share = (count + 0.5) / (total + 1);
    for (let k = 0; k < rarityClasses; k++) {
      const g = (level << 4) | k;
      const expected = equalShare(spread, k) / equal;
      const within = classed[level] ? (counts[g]! + 5 * expected) / (count + 5) : first(k);
      chances[g] = Math.max(level === exact ? equalShare(spread, k) : share * within, 1e-12);
    }
  }
  return chances;
}

function firstGuess({ levels, classed, spread }: Shape): Float64Array {
  const chances = new Float64Array(grades).fill(1e-9);
  for (let level = 1; level < levels; level++) {
    const share = level === 1 ? 0.7 : level === levels - 1 ? 0.1 : 0.2 / Math.max(1, levels - 3);
    for (let k = 0; k < rarityClasses; k++) {
      chances[(level << 4) | k] = Math.max(share * (classed[level] ? spread[k]! : first(k)), 1e-9);
    }
  }
  return chances;
}
