import type { ScoredPairs } from '../score.ts';

/** Two rows that must not be one person but that a chain of links joins. */
export interface Contradiction {
  apart: readonly [number, number];
  /** The links whose removal, with the least evidence lost, parts the two: places in the list of pairs. */
  cut: number[];
  /** Evidence that these links hold, in bits. */
  bits: number;
}

/**
 * For each pair of rows that must stay apart, the smallest set of links that explains how they came together: the
 * minimum cut between them by evidence (Edmonds and Karp). Only links of at least `least` bits count.
 */
export function contradictions(
  pairs: ScoredPairs,
  apart: readonly (readonly [number, number])[],
  least: number,
): Contradiction[] {
  if (apart.length === 0) return [];
  const links = linksOf(pairs, least);
  return apart.flatMap(([from, to]) => {
    const cut = minimumCut(pairs, links, from, to, least);
    if (cut.length === 0) return [];
    const bits = cut.reduce((sum, p) => sum + strength(pairs, p, least), 0);
    return [{ apart: [from, to] as const, cut, bits }];
  });
}

type Links = ReadonlyMap<number, readonly number[]>;

/** Links at each row. */
function linksOf({ left, right, bits }: ScoredPairs, least: number): Links {
  const links = new Map<number, number[]>();
  for (let p = 0; p < bits.length; p++) {
    if (bits[p]! < least) continue;
    for (const row of [left[p]!, right[p]!]) {
      const held = links.get(row);
      if (held) held.push(p);
      else links.set(row, [p]);
    }
  }
  return links;
}

/** What cutting a link costs: its evidence above the border, and something for the link itself. */
function strength({ bits }: ScoredPairs, p: number, least: number): number {
  return Math.min(30, bits[p]! - least) + 1;
}

function minimumCut(pairs: ScoredPairs, links: Links, from: number, to: number, least: number): number[] {
  const { left, right } = pairs;
  /** Flow from the left to the right row of each link; links carry either way. */
  const flow = new Map<number, number>();
  const room = (p: number, row: number) => strength(pairs, p, least) - (flow.get(p) ?? 0) * (left[p] === row ? 1 : -1);
  const other = (p: number, row: number) => (left[p] === row ? right[p]! : left[p]!);

  /** Rows that flow still reaches, each with the link it came by. */
  function reach(): Map<number, number> {
    const cameBy = new Map<number, number>([[from, -1]]);
    for (const row of cameBy.keys()) {
      if (row === to) break;
      for (const p of links.get(row) ?? []) {
        const next = other(p, row);
        if (room(p, row) > 1e-6 && !cameBy.has(next)) cameBy.set(next, p);
      }
    }
    return cameBy;
  }

  let joined = false;
  for (let reached = reach(); ; reached = reach()) {
    if (!reached.has(to)) return joined ? borderOf(reached, links, other) : [];
    joined = true;
    let most = Number.POSITIVE_INFINITY;
    for (let row = to; row !== from; ) {
      const p = reached.get(row)!;
      row = other(p, row);
      most = Math.min(most, room(p, row));
    }
    for (let row = to; row !== from; ) {
      const p = reached.get(row)!;
      row = other(p, row);
      flow.set(p, (flow.get(p) ?? 0) + (left[p] === row ? most : -most));
    }
  }
}

/** Links that lead out of what is reached. */
function borderOf(
  reached: ReadonlyMap<number, number>,
  links: Links,
  other: (p: number, row: number) => number,
): number[] {
  const cut: number[] = [];
  for (const row of reached.keys()) {
    for (const p of links.get(row) ?? []) if (!reached.has(other(p, row))) cut.push(p);
  }
  return cut.sort((a, b) => a - b);
}
