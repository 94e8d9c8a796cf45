import type { ValueTable } from './normalise/value-table.ts';

type Ints = Int32Array<SharedArrayBuffer>;
type Bytes = Uint8Array<SharedArrayBuffer>;

/**
 * A table ready to be compared: numbers only, all of it readable by several threads at once.
 * Each row is `stride` numbers that stand together, so that comparing two rows touches two places in memory.
 */
export interface LinkData {
  rows: number;
  /** Rows before this one are of the first file. */
  firstRows: number;
  stride: number;
  cells: Ints;
  fields: Field[];
}

/** What is compared as one: columns that tell the same thing make one field, so that nothing counts twice. */
export type Field = NameField | DateField | LocalityField | StreetField | CodeField | CategoryField | WordsField;

interface Base {
  /** What people call it: the columns it was made of. */
  columns: string[];
}

/** Names of a person. Values are given names, family names and single words, in one table. */
export interface NameField extends Base {
  kind: 'name';
  given: number;
  family: number;
  values: ValueTable;
  /** Words of each value, as codes of the same table. */
  wordStarts: Ints;
  words: Ints;
  /** Code of the sound of each value, 0 for none. */
  sounds: Ints;
  givenRarity: Bytes;
  familyRarity: Bytes;
  wordRarity: Bytes;
  /** Words of a whole name that stand neither in the given nor in the family name, by row; empty when there are none. */
  extraStarts: Ints;
  extras: Ints;
}

/** A date as yyyymmdd in the row itself; the code is for rarity. */
export interface DateField extends Base {
  kind: 'date';
  date: number;
  code: number;
  rarity: Bytes;
}

/** Where somebody lives, as far as the town: offsets are -1 where no column tells it. */
export interface LocalityField extends Base {
  kind: 'locality';
  postcode: number;
  place: number;
  values: ValueTable;
  postcodeRarity: Bytes;
  placeRarity: Bytes;
}

export interface StreetField extends Base {
  kind: 'street';
  street: number;
  number: number;
  values: ValueTable;
  rarity: Bytes;
}

/** Numbers and addresses that are given out: phone, e-mail, national number, plate. */
export interface CodeField extends Base {
  kind: 'code';
  role: 'phone' | 'email' | 'nationalNumber' | 'plate';
  value: number;
  /** What stands before the @ of an e-mail address; -1 for other roles. */
  local: number;
  values: ValueTable;
  rarity: Bytes;
  localRarity: Bytes;
}

/** One of a list of values: sex, occupation, region, place of birth. */
export interface CategoryField extends Base {
  kind: 'category';
  role: 'sex' | 'occupation' | 'region' | 'birthPlace' | 'category';
  value: number;
  values: ValueTable;
  rarity: Bytes;
}

/** Free words: names of organisations, remarks, further lines of an address. */
export interface WordsField extends Base {
  kind: 'words';
  value: number;
  wordStarts: Ints;
  words: Ints;
  values: ValueTable;
  rarity: Bytes;
  wordRarity: Bytes;
}
