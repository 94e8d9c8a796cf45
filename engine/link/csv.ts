import { inferSchema, initParser, type Parser } from 'udsv';
import { buildTable, type Table } from './table.ts';

/** Reads one or two files, given as pieces of text in order, into one table. */
export interface TableReader {
  /** A piece of the file that is being read; a line may be cut anywhere. */
  push(text: string): void;
  /** Ends one file; what follows is the second. */
  endFile(): void;
  finish(): Table;
}

/**
 * Reads CSV with a header line; the separator (comma, semicolon, tab) and the line ends are guessed from it. Columns
 * of a second file are matched to those of the first by name; a column that only one file has is empty in the other.
 */
export function readTables(headers: readonly (readonly string[])[]): TableReader {
  const names = [...new Set(headers.flat())];
  const table = buildTable(names);
  let parser: Parser | undefined;
  let file = 0;
  let places: number[] = [];
  let inPlace = true;
  const add = (row: string[]) => table.add(inPlace ? row : places.map((place) => (place < 0 ? '' : row[place])));
  return {
    push(text) {
      if (parser === undefined) {
        parser = initParser(inferSchema(text, FORM));
        places = names.map((name) => headers[file]!.indexOf(name));
        inPlace = places.every((place, c) => place === c);
      }
      parser.chunk(text, parser.stringArrs, add);
    },
    endFile() {
      parser?.end();
      parser = undefined;
      file++;
      if (file === 1 && headers.length > 1) table.startSecond();
    },
    finish: () => table.finish(),
  };
}

/** The names of the columns, from the beginning of a file. */
export function readHeader(start: string): string[] {
  return inferSchema(start, FORM).cols.map(({ name }) => name.trim());
}

/** Quotes may first come up far below the part that the form is guessed from. */
const FORM = { trim: true, encl: '"' };
