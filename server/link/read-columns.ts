import { closeSync, openSync, readSync } from 'node:fs';
import { readHeader, readTables } from '../../engine/link/csv.ts';
import { type RawColumn, rawColumn, type Table } from '../../engine/link/table.ts';

/** Some columns of one or two files, as a thread hands them back. */
export interface ReadColumns {
  rows: number;
  firstRows: number;
  columns: RawColumn[];
  /** False where some line is not like the others: the careful reader must be asked. */
  regular: boolean;
}

const pieceBytes = 1 << 20;

/** Reads files of UTF-8 from end to end without waiting for others; keeps the columns of the names given, or all. */
export function readColumns(
  paths: readonly string[],
  headers: readonly string[][],
  only?: readonly string[],
): Table & { regular: boolean } {
  const reader = readTables(headers, only);
  const piece = Buffer.alloc(pieceBytes);
  for (const path of paths) {
    const file = openSync(path, 'r');
    try {
      for (let got = readSync(file, piece); got > 0; got = readSync(file, piece)) reader.push(piece.subarray(0, got));
    } finally {
      closeSync(file);
    }
    reader.endFile();
  }
  return { ...reader.finish(), regular: reader.regular() };
}

/** The same, in a form that can be posted. */
export function postedColumns(
  paths: readonly string[],
  headers: readonly string[][],
  only: readonly string[],
): ReadColumns {
  const { rows, firstRows, columns, regular } = readColumns(paths, headers, only);
  return { rows, firstRows, columns: columns.map(rawColumn), regular };
}

/** The header of a file of UTF-8. */
export function headerOfBytes(path: string): string[] {
  return readHeader(startOf(path).toString());
}

/** Divides the columns so that each share costs about the same to read, by what the beginning of the file shows. */
export function shareColumns(
  path: string,
  header: readonly string[],
  names: readonly string[],
  shares: number,
): string[][] {
  const reader = readTables([header]);
  reader.push(startOf(path));
  reader.endFile();
  const { columns, rows } = reader.finish();
  const cost = (name: string) => {
    const column = columns.find((one) => one.name === name);
    if (!column) return 1;
    return 1 + (3 * column.texts.size) / Math.max(1, rows) + column.texts.bytes.length / Math.max(1, rows) / 10;
  };
  const made = Array.from({ length: shares }, () => ({ names: [] as string[], cost: 0 }));
  for (const name of names.toSorted((a, b) => cost(b) - cost(a))) {
    const least = made.reduce((best, one) => (one.cost < best.cost ? one : best));
    least.names.push(name);
    least.cost += cost(name);
  }
  return made.flatMap((share) => (share.names.length > 0 ? [share.names] : []));
}

function startOf(path: string): Buffer {
  const piece = Buffer.alloc(pieceBytes);
  const file = openSync(path, 'r');
  try {
    return piece.subarray(0, readSync(file, piece));
  } finally {
    closeSync(file);
  }
}
