import type { Verdict } from '../../../shared/vocabulary.ts';

/** A person's word on two subjects, which are named by any stable key of the caller's. */
export interface Judgement {
  left: string;
  right: string;
  verdict: Verdict;
}

/** A `different` that a chain of `same` contradicts, with the shortest such chain. */
export interface Conflict {
  left: string;
  right: string;
  chain: Judgement[];
}

export interface Clusters {
  /** Subjects that are one, in order of first appearance; alone ones are left out. */
  entities: string[][];
  conflicts: Conflict[];
}

/**
 * Entities from judgements: `same` unites, `different` keeps apart, `unsure` does neither. Judgements are taken in the
 * order given; a `same` that would unite two subjects held `different` is not followed, and shown as a conflict.
 */
export function cluster(judgements: readonly Judgement[]): Clusters {
  const groupOf = new Map<string, Set<string>>();
  const group = (key: string) => groupOf.get(key) ?? groupOf.set(key, new Set([key])).get(key)!;
  const apart = judgements.filter(({ verdict }) => verdict === 'different');
  const conflicts: Conflict[] = [];
  const followed: Judgement[] = [];
  for (const judgement of judgements) {
    if (judgement.verdict !== 'same') continue;
    const [a, b] = [group(judgement.left), group(judgement.right)];
    if (a === b) continue;
    const broken = apart.filter(({ left, right }) => (a.has(left) && b.has(right)) || (a.has(right) && b.has(left)));
    if (broken.length > 0) {
      for (const { left, right } of broken)
        conflicts.push({ left, right, chain: chain(left, right, [...followed, judgement]) });
      continue;
    }
    followed.push(judgement);
    for (const key of b) {
      a.add(key);
      groupOf.set(key, a);
    }
  }
  return {
    entities: [...new Set(groupOf.values())].filter(({ size }) => size > 1).map((keys) => [...keys]),
    conflicts,
  };
}

/** Shortest way from one subject to another along `same` judgements. */
function chain(from: string, to: string, links: readonly Judgement[]): Judgement[] {
  const ways = new Map<string, Judgement[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const link of links) {
      const next = link.left === at ? link.right : link.right === at ? link.left : undefined;
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, link]);
    }
  }
  return [];
}
