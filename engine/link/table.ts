/** A column as codes into its distinct values: code 0 is the empty value, so `values[0]` is `''`. */
export interface Column {
  name: string;
  values: string[];
  codes: Int32Array<SharedArrayBuffer>;
}

/** One or two files read as one: rows of the second follow those of the first. */
export interface Table {
  rows: number;
  columns: Column[];
  /** Rows before this one came from the first file; equal to `rows` when there is one file only. */
  firstRows: number;
}

/** Takes rows one at a time, so that a file never stands in memory as text. Values are trimmed; `null`, `n/a` and the like are empty. */
export interface TableBuilder {
  add(row: readonly (string | null | undefined)[]): void;
  /** Rows added from here on belong to the second file. */
  startSecond(): void;
  finish(): Table;
}

/** Begins a table with the given column names. Of rows, only distinct values are kept. */
export function buildTable(names: readonly string[]): TableBuilder {
  const seen = names.map(() => new Map<string, number>([['', 0]]));
  const codes = names.map(() => growing());
  let rows = 0;
  let firstRows = -1;
  return {
    add(row) {
      for (let c = 0; c < names.length; c++) {
        const known = seen[c]!;
        const raw = row[c] ?? '';
        let code = known.get(raw);
        if (code === undefined) {
          const value = emptyIfNothing(raw.trim());
          code = known.get(value) ?? known.size;
          known.set(value, code);
        }
        codes[c]!.push(code);
      }
      rows++;
    },
    startSecond() {
      firstRows = rows;
    },
    finish: () => ({
      rows,
      firstRows: firstRows < 0 ? rows : firstRows,
      columns: names.map((name, c) => ({ name, values: [...seen[c]!.keys()], codes: codes[c]!.take() })),
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

function emptyIfNothing(value: string): string {
  return /^(?:null|none|nan|n\/?a|#n\/a|unknown|inconnu[e]?|-+|\?+|\.)$/i.test(value) ? '' : value;
}

function growing(): { push(value: number): void; take(): Int32Array<SharedArrayBuffer> } {
  let held = new Int32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === held.length) {
        const larger = new Int32Array(length * 2);
        larger.set(held);
        held = larger;
      }
      held[length++] = value;
    },
    take() {
      const taken = sharedInts(length);
      taken.set(held.subarray(0, length));
      return taken;
    },
  };
}
