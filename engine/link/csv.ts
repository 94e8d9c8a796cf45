import { buildTable, type Table } from './table.ts';

/** Reads one or two files, given piece by piece, into one table. */
export interface TableReader {
  /** A piece of the file that is being read, as text or as UTF-8; a line may be cut anywhere, a character too. */
  push(piece: string | Uint8Array): void;
  /** Ends one file; what follows is the second. */
  endFile(): void;
  finish(): Table;
  /** Whether every row so far had as many cells as its header and every quote was closed. */
  regular(): boolean;
}

/**
 * Reads CSV with a header line, after RFC 4180; the separator is read off the header. Columns of a second file are
 * matched to those of the first by name; a column that only one file has is empty in the other. With `only`, the
 * columns of these names alone are kept.
 */
export function readTables(headers: readonly (readonly string[])[], only?: readonly string[]): TableReader {
  const names = [...new Set(headers.flat())];
  const table = buildTable(names, only);
  const encoder = new TextEncoder();
  let file = 0;
  let alike = true;
  let scanner = scan(0);

  function scan(of: number): RowScanner {
    const places = headers[of]!.map((name) => names.indexOf(name));
    const bounds = new Int32Array(names.length * 2);
    const whole = headers[of]!.length;
    let header = true;
    return createRowScanner(whole, (bytes, cells, count, clean) => {
      if (count !== whole || !clean) alike = false;
      if (header) {
        header = false;
        return;
      }
      for (let c = 0; c < places.length; c++) {
        bounds[places[c]! * 2] = cells[c * 2]!;
        bounds[places[c]! * 2 + 1] = cells[c * 2 + 1]!;
      }
      table.addBytes(bytes, bounds);
    });
  }

  return {
    push: (piece) => scanner.push(typeof piece === 'string' ? encoder.encode(piece) : piece),
    endFile() {
      scanner.end();
      file++;
      if (file >= headers.length) return;
      scanner = scan(file);
      table.startSecond();
    },
    finish: () => table.finish(),
    regular: () => alike,
  };
}

/** The names of the columns, from the beginning of a file. A name that comes twice is numbered. */
export function readHeader(start: string): string[] {
  const names: string[] = [];
  const bytes = new TextEncoder().encode(`${start.split(/\r\n|\r|\n/, 1)[0]}\n`);
  const decoder = new TextDecoder();
  createRowScanner(4096, (line, cells, count) => {
    for (let c = 0; c < Math.min(count, 4096); c++)
      names.push(decoder.decode(line.slice(cells[c * 2]!, cells[c * 2 + 1]!)));
  }).push(bytes);
  return names.map((name, c) => (names.indexOf(name) < c ? `${name} ${c + 1}` : name));
}

interface RowScanner {
  push(piece: Uint8Array): void;
  end(): void;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const BLANK = 32;

/**
 * Cuts bytes into rows of cells without making texts of them. Quoted cells may hold separators, line ends and doubled
 * quotes; blanks around a cell are cut. `onRow` gets each row's bytes and where its cells lie, for the time of the call;
 * cells that a short row lacks are empty, further ones are left out. `count` is how many cells there were; `clean` is
 * false where a quote stands in or beside an unquoted cell, or is never closed.
 */
function createRowScanner(
  columns: number,
  onRow: (bytes: Uint8Array, cells: Int32Array, count: number, clean: boolean) => void,
): RowScanner {
  const cells = new Int32Array(columns * 2);
  const quoted = new Int32Array(columns);
  let rest: Uint8Array = new Uint8Array(0);
  let separator = 0;

  /** Reads the separator off the first line; takes away the mark that some programs set before UTF-8. */
  function begin(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    separator = separatorOf(bytes);
    return bytes.slice(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  }

  /** Reads whole rows; returns where the first unfinished one begins. */
  function read(bytes: Uint8Array, last: boolean): number {
    let row = 0;
    while (row < bytes.length) {
      const next = readRow(bytes, row, last);
      if (next < 0) return row;
      row = next;
    }
    return row;
  }

  function readRow(bytes: Uint8Array, start: number, last: boolean): number {
    const end = bytes.length;
    let at = start;
    let count = 0;
    let quotes = 0;
    let clean = true;
    for (;;) {
      while (at < end && bytes[at] === BLANK) at++;
      let from = at;
      let to = at;
      if (at < end && bytes[at] === QUOTE) {
        const close = closingQuote(bytes, at + 1);
        if (close < 0 && !last) return -1;
        from = at + 1;
        to = close < 0 ? end : close;
        if (count < columns) quoted[quotes++] = count;
        at = close < 0 ? end : close + 1;
        if (close < 0) clean = false;
        for (; at < end && bytes[at] !== separator && bytes[at] !== LF && bytes[at] !== CR; at++) clean = false;
      } else {
        while (at < end) {
          const byte = bytes[at]!;
          if (byte === separator || byte === LF || byte === CR) break;
          if (byte === QUOTE) clean = false;
          at++;
        }
        to = at;
      }
      while (from < to && bytes[from] === BLANK) from++;
      while (to > from && bytes[to - 1] === BLANK) to--;
      if (at >= end && !last) return -1;
      if (count < columns) {
        cells[count * 2] = from;
        cells[count * 2 + 1] = to;
      }
      count++;
      if (at < end && bytes[at] === separator) {
        at++;
        continue;
      }
      break;
    }
    if (at < end && bytes[at] === CR) {
      if (at + 1 >= end && !last) return -1;
      at += bytes[at + 1] === LF ? 2 : 1;
    } else if (at < end) at++;
    if (count === 1 && cells[0] === cells[1]) return at;
    for (let c = count; c < columns; c++) cells[c * 2] = cells[c * 2 + 1] = 0;
    // Only now: a row that is not whole yet is read again with what follows.
    for (let q = 0; q < quotes; q++) {
      const c = quoted[q]! * 2;
      cells[c + 1] = undouble(bytes, cells[c]!, cells[c + 1]!);
    }
    onRow(bytes, cells, count, clean);
    return at;
  }

  return {
    push(piece) {
      let bytes: Uint8Array = piece;
      if (rest.length > 0) {
        bytes = new Uint8Array(rest.length + piece.length);
        bytes.set(rest);
        bytes.set(piece, rest.length);
      }
      if (separator === 0 && bytes.includes(LF)) bytes = begin(bytes);
      // A copy, whatever the piece is: the `slice` of a Buffer would be a view of what its owner fills again.
      rest = new Uint8Array(bytes.subarray(separator === 0 ? 0 : read(bytes, false)));
    },
    end() {
      if (separator === 0) rest = begin(rest);
      read(rest, true);
      rest = new Uint8Array(0);
    },
  };
}

/** Of comma, semicolon, tab and bar the one that comes up most in the first line, outside quotes. */
function separatorOf(bytes: Uint8Array): number {
  const counts = new Map([44, 59, 9, 124].map((byte) => [byte, 0]));
  let quoted = false;
  for (const byte of bytes) {
    if (byte === QUOTE) quoted = !quoted;
    if (quoted) continue;
    if (byte === LF || byte === CR) break;
    const count = counts.get(byte);
    if (count !== undefined) counts.set(byte, count + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The quote that ends a cell, -1 when it is not there yet; a doubled one does not. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    at++;
  }
  return -1;
}

/** Makes one quote of each doubled one, in place; returns the new end. */
function undouble(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    bytes[end++] = bytes[at]!;
    if (bytes[at] === QUOTE) at++;
  }
  return end;
}
