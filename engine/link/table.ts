import { createByteInterner } from './intern-bytes.ts';

/** A column as codes into its distinct values: code 0 is the empty value, so `values[0]` is `''`. */
export interface Column {
  name: string;
  /** Distinct values; made on first use, because a column that plays no part needs none. */
  readonly values: string[];
  codes: Int32Array<SharedArrayBuffer>;
}

/** One or two files read as one: rows of the second follow those of the first. */
export interface Table {
  rows: number;
  columns: Column[];
  /** Rows before this one came from the first file; equal to `rows` when there is one file only. */
  firstRows: number;
}

/** Takes rows one at a time, so that a file never stands in memory as text. `null`, `n/a` and the like are empty values. */
export interface TableBuilder {
  /** One row as texts. */
  add(row: readonly (string | null | undefined)[]): void;
  /** One row as UTF-8: cell `c` of the row is `bytes` from `bounds[2c]` up to `bounds[2c + 1]`. */
  addBytes(bytes: Uint8Array, bounds: Int32Array): void;
  /** Rows added from here on belong to the second file. */
  startSecond(): void;
  finish(): Table;
}

/** Begins a table with the given column names. Of rows, only distinct values are kept, as bytes. */
export function buildTable(names: readonly string[]): TableBuilder {
  const interners = names.map(() => createByteInterner());
  let codes = names.map(() => sharedInts(1024));
  const encoder = new TextEncoder();
  let scratch = new Uint8Array(4096);
  const bounds = new Int32Array(names.length * 2);
  let rows = 0;
  let firstRows = -1;

  function addBytes(bytes: Uint8Array, cells: Int32Array): void {
    if (rows === codes[0]?.length) codes = codes.map((held) => resized(held, rows * 2, rows));
    for (let c = 0; c < names.length; c++)
      codes[c]![rows] = interners[c]!.code(bytes, cells[c * 2]!, cells[c * 2 + 1]!);
    rows++;
  }

  return {
    addBytes,
    add(row) {
      const needed = row.reduce((sum, value) => sum + (value?.length ?? 0) * 3, 0);
      if (needed > scratch.length) scratch = new Uint8Array(needed * 2);
      let at = 0;
      for (let c = 0; c < names.length; c++) {
        bounds[c * 2] = at;
        at += encoder.encodeInto((row[c] ?? '').trim(), scratch.subarray(at)).written;
        bounds[c * 2 + 1] = at;
      }
      addBytes(scratch, bounds);
    },
    startSecond() {
      firstRows = rows;
    },
    finish: () => ({
      rows,
      firstRows: firstRows < 0 ? rows : firstRows,
      columns: names.map((name, c) => lazyColumn(name, resized(codes[c]!, rows, rows), interners[c]!.values)),
    }),
  };
}

/** An Int32Array that several threads can read. */
export function sharedInts(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

/** Bytes that several threads can read. */
export function sharedBytes(length: number): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(new SharedArrayBuffer(length));
}

function lazyColumn(name: string, codes: Int32Array<SharedArrayBuffer>, read: () => string[]): Column {
  let values: string[] | undefined;
  return {
    name,
    codes,
    get values() {
      values ??= read().map(emptyIfNothing);
      return values;
    },
  };
}

/** Values that say that there is none. */
function emptyIfNothing(value: string): string {
  if (value.length > 8) return value;
  return /^(?:null|none|nan|n\/?a|#n\/a|unknown|inconnue?|-+|\?+|\.)$/i.test(value) ? '' : value;
}

function resized(held: Int32Array<SharedArrayBuffer>, length: number, filled: number): Int32Array<SharedArrayBuffer> {
  const other = sharedInts(length);
  other.set(held.subarray(0, filled));
  return other;
}
