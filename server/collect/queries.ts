import { sql } from 'kysely';
import { mostCounted } from '../../shared/counted.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { absentReport } from '../statements/conditions.ts';
import { maskedSpans, maskText } from '../statements/masking.ts';
import type { MentionedReport } from '../statements/store-mentions.ts';
import type {
  AttachmentView,
  ReportList,
  ReportListQuery,
  ReportSummary,
  ScopeView,
  SubmissionList,
} from './schema.ts';

const excerptLength = 220;

/**
 * Rows read of a page, the smallest that has as many as are asked for. They stand in the statement as a number: for a limit
 * that may be any, the server would plan anew each time. Few, because each is a statement of its own.
 */
const pageSizes = [10, 50, 200];

/** Filters shared by a page and its count. Free text is matched as a plain substring of what the reader may read. */
function matching(query: ReportListQuery) {
  const q = query.q?.trim() ? `%${query.q.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  // Only what is asked for stands in the statement: it is prepared once, and planned for every value that it may take.
  const asked = [
    query.channel && sql`r.channel = ${query.channel}`,
    query.cell && sql`split_part(o.code, '/', 1) = ${query.cell}`,
    query.state && sql`r.mention_state = ${query.state}`,
    query.from && sql`r.recorded_at >= ${query.from}::date`,
    query.to && sql`r.recorded_at < ${query.to}::date + 1`,
    query.mine && sql`r.submitted_by = access.actor()`,
    q && sql`(t.body ilike ${q} or r.reference ilike ${q})`,
  ].filter((condition) => condition !== null && typeof condition === 'object');
  return asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`;
}

export async function listReports(tx: Tx, query: ReportListQuery): Promise<ReportList> {
  const [at, id] = decodeCursor(query.cursor) ?? [null, null];
  const descending = query.sort === 'recent';
  const beyond = descending
    ? sql`(r.recorded_at, r.id) < (${at}::timestamptz, ${id}::uuid)`
    : sql`(r.recorded_at, r.id) > (${at}::timestamptz, ${id}::uuid)`;
  const order = descending ? sql`r.recorded_at desc, r.id desc` : sql`r.recorded_at, r.id`;
  const { rows } = await sql<ReportSummary & { recordedAt: Date; receivedAt: Date }>`
    select r.id, r.reference, r.channel, o.code as cell, r.recorded_at as "recordedAt", r.received_at as "receivedAt", r.natures,
      coalesce(left(t.body, ${excerptLength}), '') as excerpt, r.mention_state as state,
      (select case when c.report_id is null then null else (select count(*)::int from hits h where (h.report_a = r.id or h.report_b = r.id) and h.verdict is null) end
        from (select) one left join crosschecks c on c.report_id = r.id) as "openHits"
    from reports r join organisations o on o.id = r.cell_id left join report_texts t on t.report_id = r.id and t.version = 0
    where ${matching(query)} ${at === null ? sql`` : sql`and ${beyond}`}
    order by ${order} limit ${sql.lit(pageSizes.find((size) => size >= query.limit)! + 1)}`.execute(tx);
  const { rows: count } = await sql<{ total: number }>`
    select count(*)::int as total from (select from reports r ${query.cell ? sql`join organisations o on o.id = r.cell_id` : sql``}
    ${query.q?.trim() ? sql`left join report_texts t on t.report_id = r.id and t.version = 0` : sql``}
    where ${matching(query)} limit ${sql.lit(mostCounted + 1)}) counted`.execute(tx);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const masked = await maskedSpans(
    tx,
    page.map(({ id }) => id),
  );
  return {
    items: page.map((row) => ({
      ...row,
      excerpt: maskText(row.excerpt, masked.get(row.id)),
      recordedAt: row.recordedAt.toISOString(),
      receivedAt: row.receivedAt.toISOString(),
    })),
    nextCursor: rows.length > query.limit && last ? encodeCursor([last.recordedAt.toISOString(), last.id]) : null,
    total: count[0]?.total ?? 0,
  };
}

export interface ReportRow {
  id: string;
  reference: string;
  cellId: string;
  cell: string;
  channel: ReportSummary['channel'];
  natures: ReportSummary['natures'];
  state: 'proposed' | 'confirmed';
  mentionsVersion: number;
  text: string;
  place: string | null;
  recordedAt: Date;
  recordedOffset: string;
  receivedAt: Date;
  factsFrom: Date | null;
  factsTo: Date | null;
  submitter: string;
  organisation: string;
  checkedAt: Date | null;
  openHits: number;
  inScope: boolean;
  /** The text is not for this reader: `text` is empty. */
  textWithheld: boolean;
  tlp: ScopeView['tlp'];
  pap: ScopeView['pap'];
  french: ScopeView['french'];
}

/** The report, or `not_found`: absent and out of scope are one answer. In scope, it may wait for its conditions to be acknowledged. */
export async function getReport(tx: Tx, id: string, options: { lock: boolean } = { lock: false }): Promise<ReportRow> {
  const { rows } = await sql<ReportRow>`
    select r.id, r.reference, r.cell_id as "cellId", o.code as cell, r.channel, r.natures, r.mention_state as state,
      r.mentions_version as "mentionsVersion", coalesce(t.body, '') as text, t.body is null as "textWithheld", r.tlp, r.pap, r.french_marking as french, r.place, r.recorded_at as "recordedAt", r.recorded_offset as "recordedOffset",
      r.received_at as "receivedAt", r.facts_from as "factsFrom", r.facts_to as "factsTo",
      coalesce(u.display_name, '—') as submitter, f.code as organisation, c.checked_at as "checkedAt",
      (select count(*)::int from hits h where (h.report_a = r.id or h.report_b = r.id) and h.verdict is null) as "openHits",
      r.cell_id = any ((select access.readable_cells())::uuid[]) as "inScope"
    from reports r join organisations o on o.id = r.cell_id join organisations f on f.id = r.submitted_for
    left join report_texts t on t.report_id = r.id and t.version = 0
    left join users u on u.id = r.submitted_by left join crosschecks c on c.report_id = r.id
    where r.id = ${id}::uuid ${options.lock ? sql`for update of r` : sql``}`.execute(tx);
  if (!rows[0]) throw await absentReport(tx, id);
  return rows[0];
}

/** As the engine takes it: the moment in the offset it was recorded in, so that « ce soir » falls on the right day. */
export function asMentioned(report: ReportRow): MentionedReport {
  return {
    id: report.id,
    cellId: report.cellId,
    // To the engine a circle stands where its cell does.
    cell: report.cell.split('/')[0]!,
    text: report.text,
    recordedAt: inOffset(report.recordedAt, report.recordedOffset),
  };
}

function inOffset(moment: Date, offset: string): string {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  if (!match) return moment.toISOString();
  const minutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return `${new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${match[1]}${match[2]}:${match[3]}`;
}

export async function listAttachments(tx: Tx, reportId: string): Promise<AttachmentView[]> {
  const { rows } = await sql<AttachmentView & { bytes: string }>`
    select sha256, name, media_type as "mediaType", bytes from attachments where report_id = ${reportId}::uuid order by name, sha256`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** What the actor brought, and how far it is; says nothing of what is known. */
export async function listSubmissions(tx: Tx, cursor: string | undefined): Promise<SubmissionList> {
  const [at, id] = decodeCursor(cursor) ?? [null, null];
  const limit = 50;
  const { rows } = await sql<{
    id: string;
    reference: string;
    receivedAt: Date;
    excerpt: string;
    cell: string;
    state: string;
  }>`
    select r.id, r.reference, r.received_at as "receivedAt", left(t.body, ${excerptLength}) as excerpt, o.code as cell, r.mention_state as state
    from reports r join organisations o on o.id = r.cell_id join report_texts t on t.report_id = r.id and t.version = 0
    where r.submitted_by = access.actor() and (${at}::timestamptz is null or (r.received_at, r.id) < (${at}::timestamptz, ${id}::uuid))
    order by r.received_at desc, r.id desc limit ${limit + 1}`.execute(tx);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ state, receivedAt, ...row }) => ({
      ...row,
      receivedAt: receivedAt.toISOString(),
      status: state === 'confirmed' ? ('used' as const) : ('being_checked' as const),
    })),
    nextCursor: rows.length > limit && last ? encodeCursor([last.receivedAt.toISOString(), last.id]) : null,
  };
}
