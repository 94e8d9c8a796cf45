import type { StatementView } from '../../../../server/crosscheck/schema.ts';
import { mentionTypeNames } from '../../../../shared/vocabulary.ts';

/** All that is stated under one predicate, value by value. */
export interface PredicateGroup {
  predicate: string;
  /** One thing cannot have two of these: more than one value is a contradiction. */
  contradicts: boolean;
  values: { value: string; statements: StatementView[] }[];
}

/** Predicates of which a thing has one value at most. */
const single: ReadonlySet<string> = new Set(['birthDate', 'birthPlace', 'sex', 'make', 'model', 'postcode', 'commune']);

/** What the thing is called stands first, in the order of the vocabulary; what describes it follows. */
function rank(predicate: string): number {
  const place = (mentionTypeNames as string[]).indexOf(predicate);
  return place < 0 ? mentionTypeNames.length : place;
}

/** Statements grouped by predicate then by value: the value stated most often first, each latest first. */
export function groupStatements(statements: readonly StatementView[]): PredicateGroup[] {
  const groups = Map.groupBy(statements, (statement) => statement.predicate);
  const ordered = [...groups].sort(([a], [b]) => rank(a) - rank(b));
  return ordered.map(([predicate, all]) => {
    const values = [...Map.groupBy(all, (statement) => statement.value)].map(([value, same]) => ({
      value,
      statements: same.sort((a, b) => b.recordedAt.localeCompare(a.recordedAt)),
    }));
    values.sort((a, b) => b.statements.length - a.statements.length || a.value.localeCompare(b.value));
    return {
      predicate,
      contradicts: single.has(predicate) && values.some((a) => values.some((b) => apart(a, b))),
      values,
    };
  });
}

/** Two values that cannot both be true; a year does not contradict a day of it. */
function apart(a: { value: string }, b: { value: string }): boolean {
  return !a.value.startsWith(b.value) && !b.value.startsWith(a.value);
}
