import { rarityClasses } from '../normalise/frequency.ts';
import { grades, type LearnedComparison, leastChance } from './model.ts';
import type { Patterns } from './patterns.ts';

/** How often each grade of one comparison occurs, patterns counted by `weights`; missing ones (below 16) count for nothing later. */
export function countGrades({ width, count, grades: all }: Patterns, c: number, weights: Float64Array): Float64Array {
  const counts = new Float64Array(grades);
  for (let p = 0, at = c; p < count; p++, at += width) counts[all[at]!]! += weights[p]!;
  return counts;
}

/** The fixed part of one comparison. */
export interface Shape {
  levels: number;
  exact: number;
  /** Levels that tell how rare the value is. */
  classed: boolean[];
  /** How the values of rows are spread over the classes. */
  spread: Float64Array;
}

/** What does not change while learning: from the samples, and from rows compared with themselves. */
export function shapeOf(
  samples: readonly Patterns[],
  selves: Patterns,
  c: number,
  levels: number,
  exact: number,
): Shape {
  const classed = new Array<boolean>(16).fill(false);
  classed[exact] = true;
  for (const { grades: all, count, width } of samples) {
    for (let p = 0, at = c; p < count; p++, at += width) if ((all[at]! & 15) !== 0) classed[all[at]! >> 4] = true;
  }
  return { levels, exact, classed, spread: spreadOf(selves, c) };
}

/** New chances from weighted counts: the level by its count, the class within by its count drawn towards the spread of values. */
export function maximise(learned: Float64Array, counts: Float64Array, { levels, classed, spread }: Shape): number {
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
      const next = Math.max(chance * within, leastChance);
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
export function correctStrangers(
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
function spreadOf(selves: Patterns, c: number): Float64Array {
  const counts = countGrades(selves, c, selves.pairs);
  const spread = new Float64Array(rarityClasses).fill(0.01);
  for (let g = 16; g < grades; g++) spread[g & 15]! += counts[g]!;
  const total = spread.reduce((sum, count) => sum + count, 0);
  return spread.map((count) => count / total);
}

/** The share of pairs of equal values that fall into each class, and their share of all pairs. */
function equalShare(classes: Float64Array, k: number): number {
  return classes[k]! * 2 ** (-(k + 0.5) / 0.75);
}

export function strangerChances(counts: Float64Array, { levels, exact, classed, spread }: Shape): Float64Array {
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

export function firstGuess({ levels, classed, spread }: Shape): Float64Array {
  const chances = new Float64Array(grades).fill(leastChance);
  for (let level = 1; level < levels; level++) {
    const share = level === 1 ? 0.7 : level === levels - 1 ? 0.1 : 0.2 / Math.max(1, levels - 3);
    for (let k = 0; k < rarityClasses; k++) {
      chances[(level << 4) | k] = Math.max(share * (classed[level] ? spread[k]! : first(k)), leastChance);
    }
  }
  return chances;
}
