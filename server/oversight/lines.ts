import { type RawBuilder, sql } from 'kysely';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import type { LineList, LineQuery, LineView } from './schema.ts';

type LineRow = Omit<LineView, 'at'> & { at: Date };

/** Lines that meet a condition on `audit_events e`, as row-level security lets the actor see them. */
export async function readLines(
  tx: Tx,
  language: Language,
  { where, order, limit }: { where: RawBuilder<unknown>; order: RawBuilder<unknown>; limit: number },
): Promise<LineView[]> {
  const { rows } = await sql<LineRow>`
    select e.id, e.at, jsonb_build_object('id', e.actor_id, 'name', coalesce(u.display_name, '—'), 'organisation', coalesce(o.code, '—')) as person,
      e.roles, e.operation, e.outcome, e.object_type as "objectType", e.object_ids as "objectIds", e.results,
      p.${sql.ref(`label_${language}`)} as purpose, e.purpose_reference as reference, e.purpose_motive as motive, e.route, e.query,
      e.fields, e.details, e.client,
      coalesce((select jsonb_agg(jsonb_build_object('mark', w.mark, 'note', w.note, 'by', coalesce(b.display_name, '—'),
          'at', to_char(w.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by w.written_at)
        from audit_reviews w left join users b on b.id = w.written_by where w.event_id = e.id), '[]') as reviews
    from audit_events e left join users u on u.id = e.actor_id left join organisations o on o.id = e.organisation_id
    left join purposes p on p.code = e.purpose_code
    where ${where} order by ${order} limit ${limit}`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The latest lines that the filters leave, a page at a time. */
export async function listLines(tx: Tx, query: LineQuery, language: Language): Promise<LineList> {
  const after = decodeCursor(query.cursor)?.[0] ?? null;
  const conditions = [
    after !== null && sql`e.seq < (select seq from audit_events where id = ${after}::uuid)`,
    query.person && sql`e.actor_id = ${query.person}::uuid`,
    query.operation && sql`e.operation = ${query.operation}`,
    query.outcome && sql`e.outcome = ${query.outcome}`,
    query.mark &&
      sql`(select w.mark from audit_reviews w where w.event_id = e.id order by w.written_at desc limit 1) = ${query.mark}`,
    query.object &&
      sql`exists (select from audit_subjects s where s.event_id = e.id and s.object_id = ${query.object})`,
    query.from && sql`e.at >= ${query.from}::date`,
    query.to && sql`e.at < ${query.to}::date + 1`,
  ].filter((condition) => typeof condition === 'object');
  const where = conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
  const rows = await readLines(tx, language, { where, order: sql`e.seq desc`, limit: query.limit + 1 });
  const items = rows.slice(0, query.limit);
  return { items, nextCursor: rows.length > query.limit ? encodeCursor([items.at(-1)!.id]) : null };
}

/** Who looked at one report, of those that the actor may read; what else a line was about is not told. */
export async function linesOfReport(tx: Tx, reportId: string, language: Language): Promise<LineList> {
  const { items, nextCursor } = await listLines(tx, { object: reportId, limit: 200 } satisfies LineQuery, language);
  return {
    items: items.map((line) => ({
      ...line,
      objectIds: [reportId],
      query: null,
      details: null,
      reviews: [],
      client: null,
    })),
    nextCursor,
  };
}
