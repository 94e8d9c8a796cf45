import { type RawBuilder, sql } from 'kysely';
import { type Comparison, explain } from '../../engine/index.ts';
import { mostCounted } from '../../shared/counted.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language, MentionType, Strength, Verdict } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { isMasked, maskedOr, maskedSentence } from '../statements/masking.ts';
import type { HitList, HitListQuery, HitSummary, JudgementView } from './schema.ts';

/** A hit with both sides' reports and mentions, as row-level security lets the actor see it. */
export interface HitRow {
  id: string;
  type: MentionType;
  strength: Strength;
  score: number;
  rule: string;
  comparison: Comparison;
  createdAt: Date;
  verdict: Verdict | null;
  viaCellId: string | null;
  reportA: string;
  referenceA: string;
  cellIdA: string;
  cellA: string;
  channelA: string;
  recordedA: Date;
  mentionA: string;
  surfaceA: string;
  valueA: string;
  maskedA: boolean;
  reportB: string;
  referenceB: string;
  cellIdB: string;
  cellB: string;
  channelB: string;
  recordedB: Date;
  mentionB: string;
  surfaceB: string;
  valueB: string;
  maskedB: boolean;
}

const columns = sql`
  h.id, h.type, h.strength, h.score, h.rule, h.comparison, h.created_at as "createdAt", h.verdict, h.via_cell as "viaCellId",
  h.report_a as "reportA", ra.reference as "referenceA", h.cell_a as "cellIdA", oa.code as "cellA", ra.channel as "channelA", ra.recorded_at as "recordedA",
  h.mention_a as "mentionA", ${maskedOr('ma', sql`ma.surface`)} as "surfaceA", ${maskedOr('ma', sql`ma.value`)} as "valueA", ${isMasked('ma')} as "maskedA",
  h.report_b as "reportB", rb.reference as "referenceB", h.cell_b as "cellIdB", ob.code as "cellB", rb.channel as "channelB", rb.recorded_at as "recordedB",
  h.mention_b as "mentionB", ${maskedOr('mb', sql`mb.surface`)} as "surfaceB", ${maskedOr('mb', sql`mb.value`)} as "valueB", ${isMasked('mb')} as "maskedB"`;

const joinedTo = (hits: RawBuilder<unknown>) => sql`
  ${hits} h
  join reports ra on ra.id = h.report_a join organisations oa on oa.id = h.cell_a join mentions ma on ma.report_id = h.report_a and ma.id = h.mention_a
  join reports rb on rb.id = h.report_b join organisations ob on ob.id = h.cell_b join mentions mb on mb.report_id = h.report_b and mb.id = h.mention_b`;

interface Order {
  by: RawBuilder<unknown>;
  descending: boolean;
}
const orders: Record<HitListQuery['sort'], Order> = {
  strength: { by: sql`h.score`, descending: true },
  recent: { by: sql`h.created_at`, descending: true },
  oldest: { by: sql`h.created_at`, descending: false },
};

function matching(query: HitListQuery): RawBuilder<unknown> {
  const q = query.q?.trim() ? `%${query.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const conditions = [
    query.state === 'open' ? sql`h.verdict is null` : query.state === 'judged' ? sql`h.verdict is not null` : null,
    query.verdict ? sql`h.verdict = ${query.verdict}` : null,
    query.type ? sql`h.type = ${query.type}` : null,
    query.strength ? sql`h.strength = ${query.strength}` : null,
    query.cell ? sql`${query.cell} in (split_part(oa.code, '/', 1), split_part(ob.code, '/', 1))` : null,
    query.across ? sql`h.cell_a <> h.cell_b` : null,
    query.report ? sql`(h.report_a = ${query.report}::uuid or h.report_b = ${query.report}::uuid)` : null,
    q
      ? sql`(ma.value ilike ${q} or mb.value ilike ${q} or ma.surface ilike ${q} or mb.surface ilike ${q} or ra.reference ilike ${q} or rb.reference ilike ${q})`
      : null,
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

/** Whether a filter reads more than the hit itself. */
function readsSides(query: HitListQuery): boolean {
  return Boolean(query.q?.trim() || query.cell);
}

/** Rows after a position in the order asked for; the position is the last row's sort value and id. */
export async function findHits(
  tx: Tx,
  query: HitListQuery,
  position: { value: string; id: string } | null,
  limit: number,
  backwards = false,
): Promise<HitRow[]> {
  const { by, descending } = orders[query.sort];
  const down = descending !== backwards;
  const type = query.sort === 'strength' ? sql`real` : sql`timestamptz`;
  const beyond = position
    ? sql`(${by}, h.id) ${down ? sql`<` : sql`>`} (${position.value}::${type}, ${position.id}::uuid)`
    : sql`true`;
  const direction = down ? sql`desc` : sql`asc`;
  const order = sql`order by ${by} ${direction}, h.id ${direction}`;
  const chosen = sql`where ${matching(query)} and ${beyond} ${order} limit ${limit}`;
  // Where no filter reads the sides, the page is chosen among hits alone and only its rows are joined.
  const { rows } = readsSides(query)
    ? await sql<HitRow>`select ${columns} from ${joinedTo(sql`hits`)} ${chosen}`.execute(tx)
    : await sql<HitRow>`select ${columns} from ${joinedTo(sql`(select * from hits h ${chosen})`)} ${order}`.execute(tx);
  return rows;
}

/** Up to one more than are counted of a list. */
export async function countHits(tx: Tx, query: HitListQuery): Promise<number> {
  // Reports and mentions are joined only where a filter reads them: a hit that the actor may see has sides it may see.
  const from = readsSides(query) ? joinedTo(sql`hits`) : sql`hits h`;
  const { rows } = await sql<{
    total: number;
  }>`select count(*)::int as total from (select from ${from} where ${matching(query)} limit ${sql.lit(mostCounted + 1)}) counted`.execute(
    tx,
  );
  return rows[0]?.total ?? 0;
}

/** Where a hit stands in the order asked for: `findHits` goes on from there. */
export function positionOf(hit: HitRow, sort: HitListQuery['sort']): { value: string; id: string } {
  return { value: sort === 'strength' ? String(hit.score) : hit.createdAt.toISOString(), id: hit.id };
}

export async function listHits(tx: Tx, query: HitListQuery, language: Language): Promise<HitList> {
  const [value, id] = decodeCursor(query.cursor) ?? [];
  const rows = await findHits(tx, query, id ? { value: String(value), id: String(id) } : null, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next = rows.length > query.limit && last ? positionOf(last, query.sort) : null;
  return {
    items: page.map((row) => summarise(row, language)),
    nextCursor: next ? encodeCursor([next.value, next.id]) : null,
    total: await countHits(tx, query),
  };
}

/** The hit, or `not_found`: a hit with one side out of scope does not exist. */
export async function getHit(tx: Tx, id: string): Promise<HitRow> {
  const { rows } = await sql<HitRow>`select ${columns} from ${joinedTo(sql`hits`)} where h.id = ${id}::uuid`.execute(
    tx,
  );
  if (!rows[0]) throw new RecoupeError('not_found');
  return rows[0];
}

export function summarise(row: HitRow, language: Language): HitSummary {
  const side = (s: 'A' | 'B') => ({
    reportId: row[`report${s}`],
    reference: row[`reference${s}`],
    cell: row[`cell${s}`],
    channel: row[`channel${s}`],
    recordedAt: row[`recorded${s}`].toISOString(),
    mentionId: row[`mention${s}`],
    surface: row[`surface${s}`],
    value: row[`value${s}`],
  });
  return {
    id: row.id,
    type: row.type,
    strength: row.strength,
    score: row.score,
    rule: row.rule,
    sentence: row.maskedA || row.maskedB ? maskedSentence(language) : explain(row.comparison, language).sentence,
    createdAt: row.createdAt.toISOString(),
    left: side('A'),
    right: side('B'),
    verdict: row.verdict,
  };
}

interface JudgementRow extends Omit<JudgementView, 'at' | 'undoneAt'> {
  hitId: string;
  mentionA: string;
  mentionB: string;
  at: Date;
  undoneAt: Date | null;
}

/** Judgements that satisfy a condition on `j`, newest first. */
export async function findJudgements(
  tx: Tx,
  condition: RawBuilder<unknown>,
): Promise<(JudgementView & { hitId: string; mentionA: string; mentionB: string })[]> {
  const { rows } = await sql<JudgementRow>`
    select j.id, j.hit_id as "hitId", j.mention_a as "mentionA", j.mention_b as "mentionB", j.verdict, j.reason, coalesce(u.display_name, '—') as by, j.judged_at as at,
      case when j.undone_at is not null then coalesce(v.display_name, '—') end as "undoneBy", j.undone_at as "undoneAt", j.undo_reason as "undoReason"
    from judgements j left join users u on u.id = j.judged_by left join users v on v.id = j.undone_by
    where ${condition} order by j.judged_at desc`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), undoneAt: row.undoneAt?.toISOString() ?? null }));
}
