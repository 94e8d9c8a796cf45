import { type Judgement, smallestCut } from '../../engine/index.ts';
import type { EntityContradiction, HeldLink, StatementView } from './schema.ts';

/** A judgement in force between two mentions. */
export interface Held {
  hitId: string;
  mentionA: string;
  mentionB: string;
  verdict: string;
}

/** What a person has one of: two of them in one entity mean that some judgement is wrong. */
const single = new Set(['birthDate', 'sex']);

/**
 * Two values of one entity that cannot both be true, with the fewest judgements that hold them together: what to read
 * again. None where one report says both by itself.
 * @param members the entity's mentions with their reports
 */
export function contradictionsOf(
  statements: readonly StatementView[],
  members: readonly { mentionId: string; reportId: string }[],
  judgements: readonly Held[],
  name: (mentionId: string) => string,
): EntityContradiction[] {
  const groups = Map.groupBy(
    statements.filter(({ predicate }) => single.has(predicate)),
    ({ predicate }) => predicate,
  );
  return [...groups].flatMap(([predicate, all]) => {
    const reports = Map.groupBy(all, ({ value }) => value);
    const holders = (value: string) => {
      const of = new Set(reports.get(value)!.map(({ reportId }) => reportId));
      return new Set(members.filter(({ reportId }) => of.has(reportId)).map(({ mentionId }) => mentionId));
    };
    return pairsOf([...reports.keys()].sort())
      .filter(([a, b]) => areApart(a, b))
      .map(([a, b]) => ({ predicate, values: [a, b], links: linksBetween(holders(a), holders(b), judgements, name) }))
      .filter(({ links }) => links.length > 0);
  });
}

/** The fewest judgements « same » that hold two sets of mentions together. */
export function linksBetween(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  judgements: readonly Held[],
  name: (mentionId: string) => string,
): HeldLink[] {
  const same = judgements.filter(({ verdict }) => verdict === 'same');
  const links = same.map(({ mentionA, mentionB }): Judgement => ({ left: mentionA, right: mentionB, verdict: 'same' }));
  const cut = new Set(smallestCut(links, from, to));
  return same.flatMap(({ hitId, mentionA, mentionB }, i) =>
    cut.has(links[i]!) ? [{ hitId, left: name(mentionA), right: name(mentionB) }] : [],
  );
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** A year does not contradict a day of it. */
function areApart(a: string, b: string): boolean {
  return !a.startsWith(b) && !b.startsWith(a);
}
