import { type CsvError, parse } from 'csv-parse';
import { type Info, parse as parseSync } from 'csv-parse/sync';
import type { BookEntry, ReadBook, Reject } from './book-entry.ts';

/**
 * Contacts of a CSV file: comma, semicolon, tab or bar, whichever its first line has most of. A first line that holds a
 * number or an address of its own is an entry: the columns are then called by their place.
 */
export async function readCsv(text: string): Promise<Pick<ReadBook, 'columns' | 'entries' | 'rejects'>> {
  const delimiter = delimiterOf(text);
  const [first = []] = parseSync(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
    to: 1,
  }) as string[][];
  const headless = first.some((cell) => /@|^\+?[\d .()/-]{6,}$/.test(cell));
  const rejects: Reject[] = [];
  const entries: BookEntry[] = [];
  const parser = parse(text, {
    delimiter,
    from: headless ? 1 : 2,
    trim: true,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1 << 16,
    skip_records_with_error: true,
    on_skip: (error): undefined => {
      rejects.push({ line: Number(error?.lines ?? 0), reason: reasonOf(error) });
    },
  });
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>)
    entries.push({ line: info.lines, cells: record });
  return { columns: headless ? first.map((_, c) => `${c + 1}`) : named(first), entries, rejects };
}

/** A column without a name is called by its place, one whose name comes twice is numbered. */
function named(header: readonly string[]): string[] {
  const names = header.map((name, c) => name.slice(0, 100) || `${c + 1}`);
  return names.map((name, c) => (names.indexOf(name) < c ? `${name} ${c + 1}` : name));
}

function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/, 1)[0]!;
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t', '|'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function reasonOf(error: CsvError | undefined): Reject['reason'] {
  if (error?.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return 'columns';
  if (error?.code === 'CSV_MAX_RECORD_SIZE') return 'too_long';
  return 'quotes';
}
