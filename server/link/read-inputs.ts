import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import { readHeader, readTables } from '../../engine/link/csv.ts';
import { buildTable, type Table } from '../../engine/link/table.ts';
import type { InputFile } from './inspect-input.ts';

export interface ReadInputs {
  table: Table;
  /** Lines that could not be read as a row, kept in the file of rejects. */
  rejected: number;
}

/** A record longer than this comes of a quote that was never closed. */
const longestRecord = 1 << 20;

/**
 * Reads one or two inspected files into one table. Regular ones go through the fast reader; one that is not goes,
 * with the other, through a reader that names each line it refuses: those are written to `rejectsPath` and left out.
 */
export async function readInputs(files: readonly InputFile[], rejectsPath: string): Promise<ReadInputs> {
  const headers = await Promise.all(files.map(headerOf));
  headers.forEach((header, f) => {
    if (header.length < 2)
      throw new Error(
        `${files[f]!.path}: a header line with at least two columns is expected, separated by , ; | or tab`,
      );
  });
  return files.every(({ regular }) => regular)
    ? { table: await readFast(files, headers), rejected: 0 }
    : readCarefully(files, headers, rejectsPath);
}

async function headerOf(file: InputFile): Promise<string[]> {
  for await (const piece of textOf(file)) return readHeader(piece);
  return [];
}

async function readFast(files: readonly InputFile[], headers: readonly string[][]): Promise<Table> {
  const reader = readTables(headers);
  for (const file of files) {
    for await (const piece of textOf(file)) reader.push(piece);
    reader.endFile();
  }
  return reader.finish();
}

async function readCarefully(
  files: readonly InputFile[],
  headers: readonly string[][],
  rejectsPath: string,
): Promise<ReadInputs> {
  const names = [...new Set(headers.flat())];
  const table = buildTable(names);
  const rejects = createWriteStream(rejectsPath);
  rejects.write('file,line,reason\n');
  let rejected = 0;
  for (const [f, file] of files.entries()) {
    if (f === 1) table.startSecond();
    const places = names.map((name) => headers[f]!.indexOf(name));
    const refuse = (error: CsvError | undefined): undefined => {
      rejected++;
      rejects.write(`${[file.path, String(error?.lines ?? ''), error?.message ?? ''].map(quoted).join(',')}\n`);
    };
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
