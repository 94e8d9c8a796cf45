import { sql } from 'kysely';
import { z } from 'zod';
import type { ColumnRole, roles } from '../../engine/link/columns/role.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx } from '../db/actor.ts';

/** What the job is given: the check, and the person, session and purpose it is done under. */
export const askedCheck = z.object({ check: z.uuid(), user: z.uuid(), session: z.uuid(), purpose: z.string() });
export type AskedCheck = z.infer<typeof askedCheck>;

/**
 * Writes the check that the actor asks for, in place of the last one of the same scope, and the job that does it.
 * @throws not_found, bad_input where there is not one role for each column
 */
export async function askCheck(
  { tx, actor, audit }: ActorTx,
  bookId: string,
  chosen: readonly (typeof roles)[number][],
): Promise<string> {
  const { rows } = await sql<{ cellId: string; columns: ColumnRole[]; entries: number; purpose: string }>`
    select b.cell_id as "cellId", b.columns, b.entries,
      (select s.purpose_since::text from sessions s where s.id = access.session()) as purpose
    from books b where b.id = ${bookId}::uuid`.execute(tx);
  const book = rows[0];
  if (!book) throw new RecoupeError('not_found');
  if (chosen.length !== book.columns.length)
    throw new RecoupeError('bad_input', {
      fields: [{ field: 'roles', problem: `${book.columns.length} are expected` }],
    });
  const columns = book.columns.map((column, c) =>
    column.role === chosen[c] ? column : { ...column, role: chosen[c]!, why: 'configured' },
  );
  await sql`delete from book_checks where book_id = ${bookId}::uuid`.execute(tx);
  const made = await sql<{ id: string }>`
    insert into book_checks (book_id, cell_id, scope, asked_by, roles, total)
    values (${bookId}::uuid, ${book.cellId}::uuid, access.scope(), access.actor(), ${JSON.stringify(columns)}::jsonb, ${book.entries})
    returning id`.execute(tx);
  const { id } = made.rows[0]!;
  const job: AskedCheck = { check: id, user: actor.userId, session: actor.sessionId!, purpose: book.purpose };
  await sql`select jobs.enqueue('check-book', ${JSON.stringify(job)}::json)`.execute(tx);
  await audit({
    operation: 'COMBINATION',
    objectType: 'book',
    objectIds: [bookId],
    details: { check: id, roles: chosen },
  });
  return id;
}

/** Stops the check under way, if there is one; what it has found stays. */
export async function stopCheck({ tx, audit }: ActorTx, bookId: string): Promise<void> {
  const { rows } = await sql`select from books where id = ${bookId}::uuid`.execute(tx);
  if (rows.length === 0) throw new RecoupeError('not_found');
  await sql`
    update book_checks set state = 'stopped', finished_at = now()
    where book_id = ${bookId}::uuid and state in ('waiting', 'running')`.execute(tx);
  await audit({ operation: 'CHANGE', objectType: 'book', objectIds: [bookId], details: { stopped: true } });
}
