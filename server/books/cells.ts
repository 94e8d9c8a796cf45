import { buildTable, type Table } from '../../engine/link/table.ts';

/** A book as the engine takes tables. */
export function tableOf(columns: readonly string[], entries: readonly { cells: readonly string[] }[]): Table {
  const table = buildTable(columns);
  for (const { cells } of entries) table.add(cells);
  return table.finish();
}

/** Telephones write several values of one kind into one cell, with a mark between them. */
export function valuesIn(cell: string): string[] {
  return cell.split(/\s*(?::::|[;,|\n])\s*/).filter(Boolean);
}
