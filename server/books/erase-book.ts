import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx } from '../db/actor.ts';

/**
 * Erases a book that the actor brought: its rows, its checks and what they found go; the account keeps that it was.
 * @throws not_found where the actor may not read it, not_allowed where somebody else brought it
 */
export async function eraseBook({ tx, audit }: ActorTx, id: string): Promise<void> {
  const { rows } = await sql<{ mine: boolean; sha256: string; entries: number }>`
    select brought_by = access.actor() as mine, sha256, entries from books where id = ${id}::uuid`.execute(tx);
  const book = rows[0];
  if (!book) throw new RecoupeError('not_found');
  if (!book.mine) throw new RecoupeError('not_allowed');
  await sql`delete from books where id = ${id}::uuid`.execute(tx);
  await audit({
    operation: 'ERASURE',
    objectType: 'book',
    objectIds: [id],
    results: book.entries,
    details: { sha256: book.sha256 },
  });
}
