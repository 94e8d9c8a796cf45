import { type ByteInterner, createByteInterner } from './intern-bytes.ts';
import { sharedInts } from './shared-memory.ts';
import { allTexts, type Texts, textAt } from './texts.ts';

/** A column as codes into its distinct values: code 0 is the empty value, so `values[0]` is `''`. */
export interface Column {
  name: string;
  /** Distinct values. */
  readonly values: string[];
  codes: Int32Array<SharedArrayBuffer>;
}

/** A column as it was read, which can be posted to a thread. */
export interface RawColumn {
  name: string;
  texts: Texts;
  codes: Int32Array<SharedArrayBuffer>;
}

/** A column of a file: its values as texts only where they are asked for. */
export interface FileColumn extends Column, RawColumn {}

/** One or two files read as one: rows of the second follow those of the first. */
export interface Table {
  rows: number;
  columns: FileColumn[];
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

/**
 * Begins a table with the given column names. Of rows, only distinct values are kept, as bytes. With `only`, other
 * columns are passed over and missing in the table: threads can read one file together, each some of its columns.
 */
export function buildTable(names: readonly string[], only: readonly string[] = names): TableBuilder {
  const places = names.flatMap((name, c) => (only.includes(name) ? [c] : []));
  const interners = places.map(() => createByteInterner());
  let codes = places.map(() => sharedInts(1024));
  const encoder = new TextEncoder();
  let scratch = new Uint8Array(4096);
  const bounds = new Int32Array(names.length * 2);
  let rows = 0;
  let firstRows = -1;

  function addBytes(bytes: Uint8Array, cells: Int32Array): void {
    if (rows === codes[0]?.length) codes = codes.map((held) => resized(held, rows * 2, rows));
    for (let p = 0; p < places.length; p++) {
      const c = places[p]!;
      codes[p]![rows] = interners[p]!.code(bytes, cells[c * 2]!, cells[c * 2 + 1]!);
    }
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
      columns: places.map((c, p) => madeColumn(names[c]!, interners[p]!, resized(codes[p]!, rows, rows))),
    }),
  };
}

/** Gives a column that came from a thread its values back. */
export function fileColumn({ name, texts, codes }: RawColumn): FileColumn {
  let values: string[] | undefined;
  return {
    name,
    texts,
    codes,
    get values() {
      values ??= allTexts(texts);
      return values;
    },
  };
}

/** What a thread can be given of a column. */
export function rawColumn({ name, texts, codes }: RawColumn): RawColumn {
  return { name, texts, codes };
}

/** Rows that hold a word for "nothing" hold nothing. */
function madeColumn(name: string, interner: ByteInterner, codes: Int32Array<SharedArrayBuffer>): FileColumn {
  const texts = interner.texts();
  const nothing = new Set<number>();
  for (let code = 1; code < texts.size; code++) if (isNothing(texts, code)) nothing.add(code);
  if (nothing.size > 0) for (let row = 0; row < codes.length; row++) if (nothing.has(codes[row]!)) codes[row] = 0;
  return fileColumn({ name, texts, codes });
}

/** Values that say that there is none. */
function isNothing(texts: Texts, code: number): boolean {
  const from = texts.starts[code]!;
  return texts.starts[code + 1]! - from <= 8 && FIRST.has(texts.bytes[from]!) && NOTHING.test(textAt(texts, code));
}

const NOTHING = /^(?:null|none|nan|n\/?a|#n\/a|unknown|inconnue?|-+|\?+|\.)$/i;
const FIRST = new Set([...'nNuUiI#-?.'].map((letter) => letter.charCodeAt(0)));

function resized(held: Int32Array<SharedArrayBuffer>, length: number, filled: number): Int32Array<SharedArrayBuffer> {
  const other = sharedInts(length);
  other.set(held.subarray(0, filled));
  return other;
}
