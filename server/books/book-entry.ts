import type { BookEncoding } from './read-text.ts';
import type { rejectReasons } from './schema.ts';

/** One contact: where it begins in the file, from 1, and its values in the order of the columns. */
export interface BookEntry {
  line: number;
  cells: string[];
}

/** A line that is no entry. */
export interface Reject {
  line: number;
  reason: (typeof rejectReasons)[number];
}

export interface ReadBook {
  form: 'csv' | 'vcard';
  encoding: BookEncoding;
  columns: string[];
  entries: BookEntry[];
  rejects: Reject[];
}
