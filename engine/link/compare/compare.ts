import type { Field, LinkData } from '../link-data.ts';
import { compareDates } from './dates.ts';
import type { Compare, Comparison, FieldComparison } from './grade.ts';
import { compareNames } from './names.ts';
import { compareLocalities, compareStreets } from './places.ts';
import { compareCategories, compareCodes, compareWords } from './values.ts';

/** What compares two rows of one set of data, made once for each thread: it keeps working memory. */
export interface Comparator {
  comparisons: Comparison[];
  /** Writes one grade for each comparison. */
  compare: Compare;
  /** As `compare`, with what equal or missing codes do not tell left open. */
  glance: Compare;
  /** Fields one by one, those that cost least first, each with where its comparisons begin and end. */
  parts: { from: number; to: number; compare: Compare; cost: number }[];
}

export function createComparator(data: LinkData): Comparator {
  const comparisons: Comparison[] = [];
  const parts: Comparator['parts'] = [];
  const glances: Compare[] = [];
  for (const field of data.fields) {
    const at = comparisons.length;
    const made: FieldComparison =
      field.kind === 'name'
        ? compareNames(data, field, at)
        : field.kind === 'date'
          ? compareDates(data, field, at)
          : field.kind === 'locality'
            ? compareLocalities(data, field, at)
            : field.kind === 'street'
              ? compareStreets(data, field, at)
              : field.kind === 'code'
                ? compareCodes(data, field, at)
                : field.kind === 'category'
                  ? compareCategories(data, field, at)
                  : compareWords(data, field, at);
    comparisons.push(...made.comparisons);
    const cost = COSTS.indexOf(field.kind === 'code' && field.local >= 0 ? 'words' : field.kind);
    parts.push({ from: at, to: comparisons.length, compare: made.compare, cost });
    glances.push(made.glance);
  }
  parts.sort((a, b) => a.cost - b.cost);
  const count = parts.length;
  const compare: Compare = (left, right, grades) => {
    for (let p = 0; p < count; p++) parts[p]!.compare(left, right, grades);
  };
  const glance: Compare = (left, right, grades) => {
    for (let p = 0; p < count; p++) glances[p]!(left, right, grades);
  };
  return { comparisons, compare, glance, parts };
}

/** Kinds of field by what comparing them costs; an e-mail address costs as much as words. */
const COSTS: readonly Field['kind'][] = ['date', 'code', 'category', 'name', 'locality', 'street', 'words'];
