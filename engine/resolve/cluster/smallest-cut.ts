import type { Judgement } from './cluster.ts';

/**
 * The fewest judgements `same` without which nothing would hold two groups of subjects together: what to read again
 * when the two groups contradict each other (two birth dates, a `different`). A largest flow of unit capacities
 * (Edmonds–Karp); the cut is the one nearest to `from`.
 * @param links judgements `same`, in any order
 * @returns in the order of `links`; empty where nothing holds them together, or where the groups share a subject
 */
export function smallestCut(
  links: readonly Judgement[],
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): Judgement[] {
  if ([...from].some((key) => to.has(key))) return [];
  const at = new Map<string, number[]>();
  links.forEach(({ left, right }, link) => {
    for (const key of [left, right]) at.set(key, [...(at.get(key) ?? []), link]);
  });
  /** Which way each link carries: 1 from left to right, -1 back, 0 not at all. */
  const flow = links.map(() => 0);
  for (;;) {
    const cameBy = reach(links, at, flow, from);
    const end = [...cameBy.keys()].find((key) => to.has(key));
    if (end === undefined) return links.filter(({ left, right }) => cameBy.has(left) !== cameBy.has(right));
    for (let key = end; !from.has(key); ) {
      const link = cameBy.get(key)!;
      const { left, right } = links[link]!;
      flow[link]! += key === right ? 1 : -1;
      key = key === right ? left : right;
    }
  }
}

/** Subjects that more can still flow to, each with the link that it comes by; -1 for the beginnings. */
function reach(
  links: readonly Judgement[],
  at: ReadonlyMap<string, readonly number[]>,
  flow: readonly number[],
  from: ReadonlySet<string>,
): Map<string, number> {
  const cameBy = new Map([...from].map((key) => [key, -1]));
  for (const key of cameBy.keys()) {
    for (const link of at.get(key) ?? []) {
      const { left, right } = links[link]!;
      const [next, full] = key === left ? [right, 1] : [left, -1];
      if (flow[link] !== full && !cameBy.has(next)) cameBy.set(next, link);
    }
  }
  return cameBy;
}
