import { sortKeys } from '../block/sort-keys.ts';
import type { ScoredPairs } from '../score.ts';
import type { ClusterEvidence } from './cluster-evidence.ts';

/** Which cluster each row is in: the number of its first row. Rows that nothing links stand alone. */
export interface LinkClusters {
  of: Int32Array;
  /** Pairs that would have linked two clusters whose members, taken together, speak against it. */
  refused: WeighedLink[];
  /** Pairs too weak by themselves that linked two clusters whose members, taken together, speak for it. */
  joined: (WeighedLink & { steps: { name: string; bits: number }[] })[];
}

/** A pair, and what the clusters of its rows say as a whole. */
export interface WeighedLink {
  left: number;
  right: number;
  bits: number;
  /** Evidence between both clusters. */
  together: number;
}

/**
 * Brings pairs together without chaining: strongest first, two clusters become one when the evidence between all their
 * members speaks for it. When all pairs above the border are through, the weaker ones have their turn, and those that
 * were refused another: what one record is too poor to tell, the cluster may by then. `apart` are pairs that must never
 * meet: what people judged to be different.
 */
export function clusterPairs(
  pairs: ScoredPairs,
  evidence: ClusterEvidence,
  options: { rows: number; least: number; apart?: readonly (readonly [number, number])[] },
): LinkClusters {
  const { rows, least } = options;
  const of = Int32Array.from({ length: rows }, (_, row) => row);
  /** A ring of each cluster's rows, and at a cluster's first row how many there are. */
  const next = of.slice();
  const sizes = new Int32Array(rows).fill(1);
  const enemies = enemiesOf(options.apart ?? []);
  const refused = new Map<number, WeighedLink>();
  const joined: LinkClusters['joined'] = [];
  /** How many rows two clusters had when they were last weighed, in vain. */
  const weighed = new Map<number, number>();

  function take(p: number): boolean {
    const [first, second] = [of[pairs.left[p]!]!, of[pairs.right[p]!]!];
    if (first === second) return false;
    const [left, right] = first < second ? [first, second] : [second, first];
    const bits = pairs.bits[p]!;
    const size = sizes[left]! + sizes[right]!;
    if (size === 2 && bits < least) return false;
    if (size > 2 || enemies.size > 0) {
      const key = left * rows + right;
      if (weighed.get(key) === size) return false;
      const [a, b] = [membersOf(left, next), membersOf(right, next)];
      const together = size === 2 ? bits : evidence.bits(a, b);
      const link = { left: pairs.left[p]!, right: pairs.right[p]!, bits, together };
      if (together < least || hostile(a, b, enemies)) {
        weighed.set(key, size);
        if (bits >= least && !refused.has(key)) refused.set(key, link);
        return false;
      }
      if (bits < least) joined.push({ ...link, steps: evidence.steps(a, b) });
    }
    for (let row = right, begun = false; !begun || row !== right; row = next[row]!, begun = true) of[row] = left;
    [next[left], next[right]] = [next[right]!, next[left]!];
    sizes[left] = size;
    return true;
  }

  const order = strongestFirst(pairs);
  for (const p of order) if (pairs.bits[p]! >= least) take(p);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const p of order) if (take(p)) moved = true;
  }
  return { of, refused: [...refused.values()].filter(({ left, right }) => of[left] !== of[right]), joined };
}

/** Each round brings less; the third hardly anything. */
const MOST_ROUNDS = 3;

/** The rows of a cluster, from its first. */
function membersOf(first: number, next: Int32Array): number[] {
  const members = [first];
  for (let row = next[first]!; row !== first; row = next[row]!) members.push(row);
  return members;
}

/** Places of the pairs, the strongest first; equal ones in the order of the list. */
function strongestFirst({ bits }: ScoredPairs): Int32Array {
  const order = { keys: new Uint32Array(bits.length), rows: new Int32Array(bits.length), length: 0 };
  const asNumbers = new Uint32Array(Float32Array.from(bits).buffer);
  for (let p = 0; p < bits.length; p++) {
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
