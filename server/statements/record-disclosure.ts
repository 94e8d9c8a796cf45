import { sql } from 'kysely';
import type { HandlingCode, HandlingCondition } from '../../shared/handling.ts';
import type { Tx } from '../db/actor.ts';

/** One mention of one report that left. */
interface Item {
  reportId: string;
  mentionId: string;
}

interface Recorded {
  items: readonly Item[];
  handling: readonly HandlingCode[];
  conditions: readonly HandlingCondition[];
  /** Somebody outside; left out, what left went to the actor as a file. */
  outside?: { recipient: string; contact: string; permission: string | null };
}

/**
 * Writes in the ledger what left, to whom and under which conditions; the purpose is the session's. When any of it is
 * corrected, withdrawn or erased, a notice is raised for each recipient by the database. Nothing where nothing left.
 */
export async function recordDisclosure(
  tx: Tx,
  { items, handling, conditions, outside }: Recorded,
): Promise<string | null> {
  if (items.length === 0) return null;
  const reports = [...new Set(items.map(({ reportId }) => reportId))];
  const { rows } = await sql<{ id: string }>`
    insert into disclosures (channel, cells, recipient, contact, permission, lines, purpose_code, purpose_reference, purpose_motive, handling, conditions)
    select ${outside ? 'transmission' : 'export'}, array(select distinct r.cell_id from reports r where r.id = any (${reports}::uuid[])),
      ${outside?.recipient ?? null}, ${outside?.contact ?? null}, ${outside?.permission ?? null}, ${items.length}::int,
      s.purpose_code, s.purpose_reference, s.purpose_motive, ${[...handling]}::text[], ${JSON.stringify(conditions)}::jsonb
    from (select) one left join sessions s on s.id = access.session() returning id`.execute(tx);
  const { id } = rows[0]!;
  await sql`
    insert into disclosure_items (disclosure_id, report_id, mention_id, cell_id)
    select distinct ${id}::uuid, i."reportId", i."mentionId", r.cell_id
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as i("reportId" uuid, "mentionId" uuid) join reports r on r.id = i."reportId"`.execute(
    tx,
  );
  return id;
}
