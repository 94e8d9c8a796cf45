import { sortKeys } from '../block/sort-keys.ts';
import type { ScoredPairs } from '../score.ts';

/** Which cluster each row is in: the number of its first row. Rows that nothing links stand alone. */
export interface LinkClusters {
  of: Int32Array;
  /** Pairs that would have linked two clusters whose members, taken together, speak against it. */
  refused: RefusedLink[];
}

/** A pair that agrees although the clusters of its rows, as a whole, do not. */
export interface RefusedLink {
  left: number;
  right: number;
  bits: number;
  /** Mean evidence between all members of both clusters. */
  mean: number;
}

/**
 * Brings pairs together without chaining: strongest first, two clusters become one when the mean evidence between
 * their members (for and against, each within bounds) speaks for it. `apart` are pairs that must never meet: what
 * people judged to be different. In large clusters evenly spaced members stand for all.
 */
export function clusterPairs(
  pairs: ScoredPairs,
  score: (left: number, right: number) => number,
  options: { rows: number; least: number; apart?: readonly (readonly [number, number])[] },
): LinkClusters {
  const of = Int32Array.from({ length: options.rows }, (_, row) => row);
  /** A ring of each cluster's rows, and at a cluster's first row how many there are. */
  const next = of.slice();
  const sizes = new Int32Array(options.rows).fill(1);
  const enemies = enemiesOf(options.apart ?? []);
  const refused = new Map<string, RefusedLink>();
  for (const p of strongestFirst(pairs, options.least)) {
    const left = of[pairs.left[p]!]!;
    const right = of[pairs.right[p]!]!;
    if (left === right) continue;
    const bits = pairs.bits[p]!;
    const alone = sizes[left]! + sizes[right]! === 2 && enemies.size === 0;
    if (!alone) {
      const [a, b] = [membersOf(left, next), membersOf(right, next)];
      const mean = a.length * b.length === 1 ? bits : meanEvidence(a, b, score);
      if (mean < options.least || hostile(a, b, enemies)) {
        const key = left < right ? `${left} ${right}` : `${right} ${left}`;
        if (!refused.has(key)) refused.set(key, { left: pairs.left[p]!, right: pairs.right[p]!, bits, mean });
        continue;
      }
    }
    const [keep, gone] = left < right ? [left, right] : [right, left];
    for (let row = gone, first = true; first || row !== gone; row = next[row]!, first = false) of[row] = keep;
    [next[keep], next[gone]] = [next[gone]!, next[keep]!];
    sizes[keep]! += sizes[gone]!;
  }
  return { of, refused: [...refused.values()].filter(({ left, right }) => of[left] !== of[right]) };
}

/** The rows of a cluster, from its first. */
function membersOf(first: number, next: Int32Array): number[] {
  const members = [first];
  for (let row = next[first]!; row !== first; row = next[row]!) members.push(row);
  return members;
}

/** Members of each side that are looked at, at most. */
const MOST_LOOKED_AT = 12;
/** One comparison never counts for more than this, for or against. */
const MOST_BITS = 12;

function meanEvidence(
  a: readonly number[],
  b: readonly number[],
  score: (left: number, right: number) => number,
): number {
  const stepA = Math.max(1, a.length / MOST_LOOKED_AT);
  const stepB = Math.max(1, b.length / MOST_LOOKED_AT);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < a.length; i += stepA) {
    for (let j = 0; j < b.length; j += stepB) {
      const bits = score(a[Math.floor(i)]!, b[Math.floor(j)]!);
      sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));
      count++;
    }
  }
  return sum / count;
}

/** Places of the pairs of at least `least` bits, the strongest first; equal ones in the order of the list. */
function strongestFirst({ bits }: ScoredPairs, least: number): Int32Array {
  const order = { keys: new Uint32Array(bits.length), rows: new Int32Array(bits.length), length: 0 };
  const asNumbers = new Uint32Array(Float32Array.from(bits).buffer);
  for (let p = 0; p < bits.length; p++) {
    if (!(bits[p]! >= least)) continue;
    const number = asNumbers[p]!;
    // Numbers with a point sort like whole ones once the sign is turned; here from the largest down.
    order.keys[order.length] = number >>> 31 === 1 ? number : ~(number | 0x80000000);
    order.rows[order.length++] = p;
  }
  const { rows, length } = sortKeys(order);
  return rows.subarray(0, length);
}

function enemiesOf(apart: readonly (readonly [number, number])[]): Map<number, number[]> {
  const enemies = new Map<number, number[]>();
  for (const [a, b] of apart) {
    enemies.set(a, [...(enemies.get(a) ?? []), b]);
    enemies.set(b, [...(enemies.get(b) ?? []), a]);
  }
  return enemies;
}

function hostile(a: readonly number[], b: readonly number[], enemies: ReadonlyMap<number, readonly number[]>): boolean {
  if (enemies.size === 0) return false;
  return a.some((row) => enemies.get(row)?.some((other) => b.includes(other)));
}
