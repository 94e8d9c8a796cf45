import type { LinkData } from '../link-data.ts';
import { compareDates } from './dates.ts';
import type { Compare, Comparison } from './grade.ts';
import { compareNames } from './names.ts';
import { compareLocalities, compareStreets } from './places.ts';
import { compareCategories, compareCodes, compareWords } from './values.ts';

/** What compares two rows of one set of data, made once for each thread: it keeps working memory. */
export interface Comparator {
  comparisons: Comparison[];
  /** Writes one grade for each comparison. */
  compare: Compare;
}

export function createComparator(data: LinkData): Comparator {
  const comparisons: Comparison[] = [];
  const parts: Compare[] = [];
  for (const field of data.fields) {
    const at = comparisons.length;
    const made =
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
    parts.push(made.compare);
  }
  const count = parts.length;
  const compare: Compare = (left, right, grades) => {
    for (let p = 0; p < count; p++) parts[p]!(left, right, grades);
  };
  return { comparisons, compare };
}
