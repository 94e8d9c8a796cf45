import { sql } from 'kysely';
import type { ActorTx } from '../db/actor.ts';
import type { OrderList } from './schema.ts';

/** What the actor's cells are still to correct: those whose mentions were not corrected since it was ordered. */
export async function listOrders({ tx, audit }: ActorTx): Promise<OrderList> {
  const { rows } = await sql<Omit<OrderList['items'][number], 'orderedAt'> & { orderedAt: Date }>`
    select o.decision_id as id, r.id as "reportId", r.reference, o.heading, o.instruction, o.ordered_at as "orderedAt"
    from rights_orders o join reports r on r.id = o.report_id
    where r.mentions_version = o.at_version order by o.ordered_at, o.decision_id limit 200`.execute(tx);
  await audit({
    operation: 'CONSULTATION',
    objectType: 'rights_order',
    objectIds: [...new Set(rows.map(({ reportId }) => reportId))],
    results: rows.length,
  });
  return { items: rows.map((row) => ({ ...row, orderedAt: row.orderedAt.toISOString() })) };
}
