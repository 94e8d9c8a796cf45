import type { StatementView } from '../../../server/crosscheck/schema.ts';

/** All that is stated under one predicate, value by value. */
export interface PredicateGroup {
  predicate: string;
  /** One thing cannot have two of these: more than one value is a contradiction. */
  contradicts: boolean;
  values: { value: string; statements: StatementView[] }[];
}

/** Predicates of which a thing has one value at most. */
const single: ReadonlySet<string> = new Set(['birthDate', 'birthPlace', 'sex', 'make', 'model', 'postcode', 'commune']);

/** Statements grouped by predicate then by value: the value stated most often first, each latest first. */
export function groupStatements(statements: readonly StatementView[]): PredicateGroup[] {
  const groups = Map.groupBy(statements, (statement) => statement.predicate);
  return [...groups].map(([predicate, all]) => {
    const values = [...Map.groupBy(all, (statement) => statement.value)].map(([value, same]) => ({
      value,
      statements: same.sort((a, b) => b.recordedAt.localeCompare(a.recordedAt)),
    }));
    values.sort((a, b) => b.statements.length - a.statements.length || a.value.localeCompare(b.value));
    return { predicate, contradicts: single.has(predicate) && values.length > 1, values };
  });
}
