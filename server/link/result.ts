import type { LinkClusters } from '../../engine/link/cluster/cluster.ts';
import type { Conflict } from '../../engine/link/cluster/conflicts.ts';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import type { LinkExplanation } from '../../engine/link/explain.ts';
import type { Model } from '../../engine/link/learn/model.ts';
import type { ScoredPairs } from '../../engine/link/score.ts';
import type { Column, Table } from '../../engine/link/table.ts';
import type { Threshold } from '../../engine/link/threshold.ts';
import type { InputFile } from './inspect-input.ts';

/** Everything that a linkage came to, for whoever writes it down. */
export interface LinkResult {
  files: readonly InputFile[];
  table: Table;
  /** Lines that could not be read. */
  rejected: number;
  columns: readonly ColumnRole[];
  names: RowNames;
  reach: { expected: number; candidates: number };
  model: Model;
  pairs: ScoredPairs;
  threshold: Threshold;
  clusters: LinkClusters;
  /** What contradicts itself, with the links that explain it. */
  conflicts: Conflict[];
  explain: (left: number, right: number) => LinkExplanation;
  /** Drops what was kept for a run that is stopped. */
  forget: () => Promise<void>;
}

/** How rows are called in the results. */
export interface RowNames {
  /** The column that names them; null: the number of the row in its file, from 1. */
  column: string | null;
  of: (row: number) => string;
}

/**
 * Names rows by the column asked for, else by the first column of unique identifiers, else by number.
 * @throws where the column asked for does not name each row of a file once
 */
export function rowNames(table: Table, columns: readonly ColumnRole[], asked: string | undefined): RowNames {
  const candidates = asked
    ? table.columns.filter(({ name }) => name === asked)
    : table.columns.filter((_, c) => columns[c]!.why === 'identifier');
  const column = candidates.find((one) => isUnique(one, table));
  if (asked && !column)
    throw new Error(
      candidates.length === 0
        ? `no column ${asked}; there are ${table.columns.map(({ name }) => name).join(', ')}`
        : `column ${asked} does not name each row once: some values are empty or repeated`,
    );
  if (column) return { column: column.name, of: (row) => column.values[column.codes[row]!]! };
  return { column: null, of: (row) => String(row < table.firstRows ? row + 1 : row - table.firstRows + 1) };
}

/**
 * Places of the rows that people judged to be different.
 * @throws where a name is that of no row
 */
export function rowsApart(
  { rows, firstRows }: Table,
  names: RowNames,
  apart: readonly (readonly [string, string])[],
): [number, number][] {
  if (apart.length === 0) return [];
  const places = [new Map<string, number>(), new Map<string, number>()] as const;
  for (let row = 0; row < rows; row++) places[row < firstRows ? 0 : 1].set(names.of(row), row);
  const placeOf = (name: string, file: 0 | 1) => {
    const row = places[file].get(name);
    if (row === undefined) throw new Error(`apart: no row is named ${name}`);
    return row;
  };
  return apart.map(([a, b]) => [placeOf(a, 0), placeOf(b, firstRows < rows ? 1 : 0)]);
}

function isUnique({ codes, values }: Column, { rows, firstRows }: Table): boolean {
  for (const [from, to] of [
    [0, firstRows],
    [firstRows, rows],
  ] as const) {
    const seen = new Uint8Array(values.length);
    for (let row = from; row < to; row++) {
      const code = codes[row]!;
      if (code === 0 || seen[code] === 1) return false;
      seen[code] = 1;
    }
  }
  return true;
}
