import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';

/** Names the request in hand for the rest of the transaction: what is written on it, and what it opens, ask for it. */
export async function takeInHand(tx: Tx, requestId: string, options: { searching?: boolean } = {}): Promise<void> {
  await sql`
    select set_config('recoupe.request', ${requestId}, true), set_config('recoupe.searching', ${options.searching ? 'on' : 'off'}, true)`.execute(
    tx,
  );
}

/**
 * Reads what the request in hand opens: the role whose policies answer for it is taken while `work` lasts. Only what is
 * held of the person can be read there; names of cells, people and requests are read before or after.
 */
export async function underRequest<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`set local role recoupe_rights`.execute(tx);
  const result = await work(tx);
  await sql`reset role`.execute(tx);
  return result;
}
