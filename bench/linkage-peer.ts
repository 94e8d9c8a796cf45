import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { ColumnRole, Role } from '../engine/link/columns/role.ts';
import { dateOrderOf, readDate } from '../engine/link/normalise/dates.ts';
import type { Column, Table } from '../engine/link/table.ts';
import { quoted, writeLines } from '../server/link/read-inputs.ts';
import { type LinkageScore, scoreClusters } from './linkage-score.ts';

/** What the peer calls the columns of each role; it is given the first of a role. */
const NAMES: Partial<Record<Role, string>> = {
  given: 'given',
  family: 'family',
  fullName: 'full_name',
  birthDate: 'birth',
  place: 'place',
  birthPlace: 'birth_place',
  postcode: 'postcode',
  address: 'address',
  email: 'email',
  phone: 'phone',
  nationalNumber: 'national_number',
  occupation: 'occupation',
  sex: 'sex',
};

export interface PeerResult extends Cost {
  /** By the threshold that its documentation uses. */
  at_095: LinkageScore;
  /** By the threshold that the labels choose among eight: better than anyone without them can know. */
  best: LinkageScore & { threshold: number };
}

interface Cost {
  version: string;
  seconds: number;
  cpu_seconds: number;
  peak_mb: number;
  pairs: number;
}

/**
 * Splink on the same rows, in the same run. It is given what our reading found out: the columns by what they tell, in
 * lower case, dates in the one form that it reads.
 * @param python the interpreter of an environment in which splink is installed
 */
export async function peerResult(
  python: string,
  table: Table,
  columns: readonly ColumnRole[],
  truth: readonly (string | undefined)[],
): Promise<PeerResult> {
  if (table.firstRows < table.rows) throw new Error('the peer is run on one file');
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-peer-'));
  try {
    const [rows, clusters] = [join(folder, 'rows.csv'), join(folder, 'clusters.csv')];
    await writeLines(rows, peerLines(table, columns));
    const script = join(import.meta.dirname, 'linkage-peer.py');
    const { stdout } = await promisify(execFile)(python, [script, rows, clusters], { maxBuffer: 1 << 28 });
    const cost: Cost = JSON.parse(stdout.trim().split('\n').at(-1)!);
    const [header = [], ...made]: string[][] = parse(await readFile(clusters, 'utf8'));
    const scores = header.slice(1).map((threshold, t) => {
      const codes = new Map<string, number>();
      const of = made.map((line) => codes.getOrInsertComputed(line[t + 1]!, () => codes.size));
      return { threshold: Number(threshold), ...scoreClusters(of, truth, () => 0, false) };
    });
    const { threshold: _, ...documented } = scores.find(({ threshold }) => threshold === 0.95)!;
    return { ...cost, at_095: documented, best: scores.reduce((best, one) => (one.f1 > best.f1 ? one : best)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* peerLines(table: Table, columns: readonly ColumnRole[]): Generator<string> {
  const given = Object.entries(NAMES).flatMap(([role, name]) => {
    const column = table.columns.find((_, c) => columns[c]!.role === role);
    return column ? [{ name, codes: column.codes, texts: textsFor(column, role as Role).map(quoted) }] : [];
  });
  yield ['row_number', ...given.map(({ name }) => name)].join(',');
  for (let row = 0; row < table.rows; row++)
    yield [row, ...given.map(({ codes, texts }) => texts[codes[row]!])].join(',');
}

function textsFor({ values }: Column, role: Role): string[] {
  if (role !== 'birthDate') return values.map((value) => value.toLowerCase());
  const order = dateOrderOf(values);
  return values.map((value) => {
    const digits = String(readDate(value, order));
    return digits.length === 8 ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : '';
  });
}
