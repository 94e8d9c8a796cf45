import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import type { RoleOverrides } from '../../engine/link/columns/guess-columns.ts';
import { readHeader } from '../../engine/link/csv.ts';
import { buildTable, fileColumn, type Table } from '../../engine/link/table.ts';
import { type InputFile, inspectInput } from './inspect-input.ts';
import { headerOfBytes, type ReadColumns, readColumns, shareColumns } from './read-columns.ts';
import { holdsCards, type ReadCards, readVcards, roleInCards } from './read-vcards.ts';
import type { Threads } from './threads.ts';

export interface ReadInputs {
  files: InputFile[];
  table: Table;
  /** Lines that could not be read as a row, kept in the file of rejects. */
  rejected: number;
  /** Roles of the columns that are known by the form of the file. */
  known: RoleOverrides;
}

/** A record longer than this comes of a quote that was never closed. */
const longestRecord = 1 << 20;

/**
 * Reads one or two files into one table. They are read at once as if each line were like the others, by threads that
 * take some columns each where there are threads, and looked at beside; where one turns out not to be UTF-8 or to have
 * other lines, both go through a reader that names each line it refuses: those are written to `rejectsPath` and left out.
 * A file of contacts (vCard) is read as a table with a row for each card.
 */
export async function readInputs(
  paths: readonly string[],
  rejectsPath: string,
  threads: Threads | undefined,
): Promise<ReadInputs> {
  const [files, fast] = await Promise.all([inspectAll(paths), readFast(paths, threads)]);
  const cards = await Promise.all(files.map(cardsOf));
  const headers = await Promise.all(files.map(async (file, f) => cards[f]?.columns ?? headerOf(file)));
  headers.forEach((header, f) => {
    if (header.length < 2 && !cards[f])
      throw new Error(
        `${files[f]!.path}: a header line with at least two columns is expected, separated by , ; | or tab`,
      );
  });
  return fast && files.every(({ encoding }) => encoding === 'utf-8')
    ? { files, table: fast, rejected: 0, known: {} }
    : { files, ...(await readCarefully(files, headers, cards, rejectsPath)), known: rolesOf(cards) };
}

async function inspectAll(paths: readonly string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) files.push(await inspectInput(path));
  return files;
}

async function headerOf(file: InputFile): Promise<string[]> {
  for await (const piece of textOf(file)) return readHeader(piece);
  return [];
}

/** The cards of a file of contacts; undefined for any other. */
async function cardsOf(file: InputFile): Promise<ReadCards | undefined> {
  let text = '';
  for await (const piece of textOf(file)) {
    if (text === '' && !holdsCards(piece)) return undefined;
    text += piece;
  }
  return readVcards(text);
}

function rolesOf(cards: readonly (ReadCards | undefined)[]): RoleOverrides {
  return Object.fromEntries(cards.flatMap((file) => file?.columns.map((name) => [name, roleInCards(name)]) ?? []));
}

/** Undefined where some line is not like the header. */
async function readFast(paths: readonly string[], threads: Threads | undefined): Promise<Table | undefined> {
  const headers = paths.map(headerOfBytes);
  if (headers.some(({ length }) => length < 2)) return undefined;
  if (!threads) {
    const { regular, ...table } = readColumns(paths, headers);
    return regular ? table : undefined;
  }
  const names = [...new Set(headers.flat())];
  const parts: ReadColumns[] = [];
  await threads.ask<ReadColumns>(
    shareColumns(paths[0]!, headers[0]!, names, threads.count).map((only) => ({
      kind: 'columns',
      paths,
      headers,
      only,
    })),
    (part) => void parts.push(part),
  );
  if (!parts.every(({ regular }) => regular)) return undefined;
  const columns = parts.flatMap((part) => part.columns);
  const { rows, firstRows } = parts[0]!;
  return { rows, firstRows, columns: names.map((name) => fileColumn(columns.find((column) => column.name === name)!)) };
}

async function readCarefully(
  files: readonly InputFile[],
  headers: readonly string[][],
  cards: readonly (ReadCards | undefined)[],
  rejectsPath: string,
): Promise<Omit<ReadInputs, 'files' | 'known'>> {
  const names = [...new Set(headers.flat())];
  const table = buildTable(names);
  const rejects = createWriteStream(rejectsPath);
  rejects.write('file,line,reason\n');
  let rejected = 0;
  for (const [f, file] of files.entries()) {
    if (f === 1) table.startSecond();
    const places = names.map((name) => headers[f]!.indexOf(name));
    const reject = (line: number | undefined, reason: string): void => {
      rejected++;
      rejects.write(`${[file.path, String(line ?? ''), reason].map(quoted).join(',')}\n`);
    };
    const refuse = (error: CsvError | undefined): undefined =>
      reject(error?.lines as number | undefined, error?.message ?? '') as undefined;
    const contacts = cards[f];
    if (contacts) {
      for (const { line, reason } of contacts.rejects) reject(line, reason);
      for (const { cells } of contacts.entries) table.add(places.map((place) => (place < 0 ? '' : cells[place])));
      continue;
    }
    const parser = parse({
      delimiter: file.separator,
      bom: true,
      from: 2,
      trim: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      skip_records_with_error: true,
      on_skip: refuse,
    });
    for await (const row of Readable.from(textOf(file)).pipe(parser) as AsyncIterable<string[]>)
      table.add(places.map((place) => (place < 0 ? '' : row[place])));
  }
  rejects.end();
  await finished(rejects);
  return { table: table.finish(), rejected };
}

/** The file as pieces of text, without its byte order mark. */
async function* textOf({ path, encoding }: InputFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest) yield rest;
}

/** A value as CSV writes it. */
export function quoted(value: string): string {
  return /[",;\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Writes lines to a file as fast as the disk takes them. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  for (const line of lines) if (!file.write(`${line}\n`)) await once(file, 'drain');
  file.end();
  await finished(file);
}
