import { sql } from 'kysely';
import type { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import type { ErasureList, ErasureView, erasureQuery } from './schema.ts';

const pageSize = 50;

const columns = sql`e.id, e.erased_report as report, e.reference, access.cell_code(e.cell_id) as cell, e.scope, e.why,
  e.act_code as act, e.act_reference as "actReference", e.retention_start::text as "startsOn", e.retention_end::text as "endsOn",
  array(select coalesce(u.display_name, '—') from unnest(e.decided_by) d left join users u on u.id = d order by 1) as "decidedBy",
  e.counts, e.files, to_json(e.erased_at) #>> '{}' as "erasedAt", to_json(e.finished_at) #>> '{}' as "finishedAt",
  json_build_object('id', e.event_id, 'position', c.position, 'hash', encode(c.hash, 'hex')) as line`;
const tables = sql`erasures e left join audit_chain c on c.event_id = e.event_id`;

/** Certificates of what was erased, the latest first. */
export async function listErasures(tx: Tx, query: z.output<typeof erasureQuery>): Promise<ErasureList> {
  const [at, id] = decodeCursor(query.cursor) ?? [null, null];
  const { rows } = await sql<ErasureView & { at: string }>`
    select ${columns}, e.erased_at::text as at from ${tables}
    where (${query.q ?? null}::text is null or starts_with(e.reference, upper(${query.q ?? ''})))
      and (${query.cell ?? null}::text is null or access.cell_code(e.cell_id) = ${query.cell ?? null})
      and (${at}::timestamptz is null or (e.erased_at, e.id) < (${at}::timestamptz, ${id}::uuid))
    order by e.erased_at desc, e.id desc limit ${pageSize + 1}`.execute(tx);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map(({ at: _, ...view }) => view),
    nextCursor: rows.length > pageSize && last ? encodeCursor([last.at, last.id]) : null,
  };
}

/** A certificate by its identifier, or by the reference or identifier of its report. @throws RecoupeError not_found */
export async function readErasure(tx: Tx, asked: string): Promise<ErasureView> {
  const { rows } = await sql<ErasureView>`
    select ${columns} from ${tables} where ${asked} in (e.id::text, e.erased_report::text, e.reference)
    order by e.scope, e.erased_at desc limit 1`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  return rows[0];
}
