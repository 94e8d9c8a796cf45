import { rarityClasses } from '../normalise/frequency.ts';
import { type GradedPairs, grades, type LearnedComparison, type Model } from './model.ts';

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
  const learned = candidates.comparisons.map(
    ({ name, columns, levels }, c): LearnedComparison => ({
      name,
      columns,
      levels,
      m: firstGuess(shapes[c]!),
      u: strangerChances(countGrades(evidence.strangers, c, width), shapes[c]!),
    }),
  );
  const strangers = learned.map(({ u }) => u.slice());
  let prior = 1 / rows;
  let rounds = 0;
  let settled = false;
  const chances = new Float64Array(candidates.pairs);
  while (rounds < MOST_ROUNDS && !settled) {
    rounds++;
    const found = expect(candidates, learned, prior, chances) * candidateWeight;
    const before = prior;
    prior = Math.min(Math.max(found / allPairs, 0.01 / rows), 0.2);
    let moved = Math.abs(Math.log2(prior / before)) / 10;
    learned.forEach((comparison, c) => {
      const counts = countGrades(candidates, c, width, chances);
      moved = Math.max(moved, maximise(comparison, counts, shapes[c]!));
      correctStrangers(comparison, strangers[c]!, counts, candidateWeight, allPairs, shapes[c]!.exact);
    });
    settled = moved < AT_REST;
  }
  return { comparisons: learned, prior, rounds, settled };
}

/** Fills in the chance that each pair is one person; returns their sum. */
function expect(
  sample: GradedPairs,
  learned: readonly LearnedComparison[],
  prior: number,
  chances: Float64Array,
): number {
  const width = learned.length;
  const weights = learned.map(({ m, u }) => m.map((chance, g) => (g < 16 ? 0 : Math.log(chance / u[g]!))));
  const start = Math.log(prior / (1 - prior));
  let sum = 0;
  for (let p = 0, at = 0; p < sample.pairs; p++) {
    let odds = start;
    for (let c = 0; c < width; c++) odds += weights[c]![sample.grades[at++]!]!;
    sum += chances[p] = 1 / (1 + Math.exp(-odds));
  }
  return sum;
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
function maximise(comparison: LearnedComparison, counts: Float64Array, { levels, classed, spread }: Shape): number {
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
      if (chance * within > 1e-4) moved = Math.max(moved, Math.abs(next - comparison.m[g]!));
      comparison.m[g] = next;
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
