import { sql } from 'kysely';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Tx } from '../db/actor.ts';
import { entryLabel } from './entry-profiles.ts';
import type { BookEntryView } from './schema.ts';

/** The check of a book that the actor may see, with its columns; null where there is none. */
export async function findCheck(tx: Tx, bookId: string): Promise<{ id: string; columns: ColumnRole[] } | null> {
  const { rows } = await sql<{ id: string | null; columns: ColumnRole[] }>`
    select c.id, c.roles as columns from books b left join book_checks c on c.book_id = b.id where b.id = ${bookId}::uuid`.execute(
    tx,
  );
  if (!rows[0]) throw new RecoupeError('not_found');
  return rows[0].id === null ? null : { id: rows[0].id, columns: rows[0].columns };
}

/** Entries of a book by their rows: what they are called under the roles of the check, and what is written in them. */
export async function readEntries(
  tx: Tx,
  bookId: string,
  columns: readonly ColumnRole[],
  wanted: readonly number[],
): Promise<ReadonlyMap<number, BookEntryView>> {
  const { rows } = await sql<{ row: number; line: number; cells: string[] }>`
    select row, line, cells from book_rows where book_id = ${bookId}::uuid and row = any (${[...wanted]}::int[])`.execute(
    tx,
  );
  const roles = columns.map(({ role }) => role);
  return new Map(
    rows.map(({ row, line, cells }) => [
      row,
      {
        entry: row + 1,
        line,
        label: entryLabel(cells, roles),
        values: columns.flatMap(({ column }, c) => (cells[c] ? [{ column, value: cells[c] }] : [])),
      },
    ]),
  );
}
