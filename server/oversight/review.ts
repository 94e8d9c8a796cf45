import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx } from '../db/actor.ts';
import type { ReviewRequest } from './schema.ts';

/** Writes what an auditor makes of a line; nobody reviews their own. */
export async function reviewLine({ tx, audit }: ActorTx, id: string, { mark, note }: ReviewRequest): Promise<void> {
  const { rows } = await sql`
    select from audit_events e where e.id = ${id}::uuid and e.actor_id <> access.actor()`.execute(tx);
  if (rows.length === 0) throw new RecoupeError('not_found');
  await sql`insert into audit_reviews (event_id, mark, note) values (${id}::uuid, ${mark}, ${note})`.execute(tx);
  await audit({ operation: 'CHANGE', objectType: 'line', objectIds: [id], details: { mark } });
}
