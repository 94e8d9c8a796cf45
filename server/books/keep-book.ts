import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { findCell } from '../collect/find-cell.ts';
import type { ActorTx } from '../db/actor.ts';
import type { ReadBook } from './book-entry.ts';
import { guessRoles } from './guess-roles.ts';
import type { BookKept } from './schema.ts';

const rowsAtOnce = 2000;

/** Keeps a book as rows, under the cell that the actor brings it to, with its guessed columns and its line of the account. */
export async function keepBook(
  { tx, audit }: ActorTx,
  file: { name: string; content: Buffer; cell: string | undefined },
  book: ReadBook,
): Promise<BookKept> {
  const cell = await findCell(tx, file.cell);
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  const { rows } = await sql<{ id: string }>`
    insert into books (cell_id, brought_by, name, sha256, form, encoding, columns, entries, rejected)
    values (${cell.id}::uuid, access.actor(), ${file.name}, ${sha256}, ${book.form}, ${book.encoding},
      ${JSON.stringify(guessRoles(book))}::jsonb, ${book.entries.length}, ${book.rejects.length})
    returning id`.execute(tx);
  const { id } = rows[0]!;
  for (let from = 0; from < book.entries.length; from += rowsAtOnce) {
    const part = book.entries.slice(from, from + rowsAtOnce).map(({ line, cells }, i) => [from + i, line, cells]);
    await sql`
      insert into book_rows (book_id, row, cell_id, line, cells)
      select ${id}::uuid, (r -> 0)::int, ${cell.id}::uuid, (r -> 1)::int, r -> 2
      from jsonb_array_elements(${JSON.stringify(part)}::jsonb) r`.execute(tx);
  }
  if (book.rejects.length > 0)
    await sql`
      insert into book_rejects (book_id, line, cell_id, reason)
      select ${id}::uuid, (r ->> 'line')::int, ${cell.id}::uuid, r ->> 'reason'
      from jsonb_array_elements(${JSON.stringify(book.rejects)}::jsonb) r`.execute(tx);
  await audit({
    operation: 'COLLECTION',
    objectType: 'book',
    objectIds: [id],
    results: book.entries.length,
    details: { cell: cell.code, sha256, form: book.form },
  });
  return { id };
}
