import { sql } from 'kysely';
import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx } from '../db/actor.ts';
import { requireInHand } from './requests.ts';
import { takeInHand, underRequest } from './under-request.ts';

/** What the job is given: the search, and the person, session and purpose it is done under. */
export const askedSearch = z.object({
  search: z.uuid(),
  request: z.uuid(),
  user: z.uuid(),
  session: z.uuid(),
  purpose: z.string(),
});
export type AskedSearch = z.infer<typeof askedSearch>;

/**
 * Writes the search that the actor asks for, and the job that does it. What an earlier one found stays, with what was
 * said of it.
 * @throws not_found, not_allowed, request_ended, search_running
 */
export async function askSearch({ tx, actor, audit }: ActorTx, requestId: string): Promise<{ id: string }> {
  const { search } = await requireInHand(tx, requestId);
  if (search && (search.state === 'waiting' || search.state === 'running')) throw new RecoupeError('search_running');
  await takeInHand(tx, requestId, { searching: true });
  const { rows } = await sql<{ id: string; purpose: string }>`
    insert into rights_searches (request_id) values (${requestId}::uuid)
    returning id, (select s.purpose_since::text from sessions s where s.id = access.session()) as purpose`.execute(tx);
  const { id, purpose } = rows[0]!;
  const held = await underRequest(tx, async () => {
    const { rows } = await sql<{ total: number }>`
      select ((select count(*) from reports) + (select count(*) from book_rows))::int as total`.execute(tx);
    return rows[0]!.total;
  });
  const { rows: lines } = await sql<{ total: number }>`select count(*)::int as total from audit_events`.execute(tx);
  await sql`update rights_searches set total = ${held + lines[0]!.total} where id = ${id}::uuid`.execute(tx);
  const job: AskedSearch = { search: id, request: requestId, user: actor.userId, session: actor.sessionId!, purpose };
  await sql`select jobs.enqueue('search-subject', ${JSON.stringify(job)}::json)`.execute(tx);
  await audit({
    operation: 'COMBINATION',
    objectType: 'rights_request',
    objectIds: [requestId],
    details: { search: id },
  });
  return { id };
}
