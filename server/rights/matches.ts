import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { subjectOf } from '../statements/confirm-mentions.ts';
import { maskText } from '../statements/masking.ts';
import { entryKey, type HeldReport, readCodes, readHeldEntries, readHeldReports } from './read-held.ts';
import { requireInHand } from './requests.ts';
import type { MatchList, MatchQuery, MatchView, StandingChange } from './schema.ts';
import { takeInHand, underRequest } from './under-request.ts';

/** Characters shown on each side of what was found. */
const around = 140;

export interface MatchRow extends Pick<MatchView, 'id' | 'place' | 'reasons' | 'sure' | 'standing'> {
  reportId: string | null;
  mentionId: string | null;
  start: number | null;
  end: number | null;
  bookId: string | null;
  bookRow: number | null;
  objectId: string | null;
}

const columns = sql`
  m.id, m.place, m.reasons, m.sure, m.standing, m.report_id as "reportId", m.mention_id as "mentionId", m.start_offset as start,
  m.end_offset as "end", m.book_id as "bookId", m.book_row as "bookRow", m.object_id as "objectId"`;

/** Where the person may stand, the surest first, with what stands there. @throws not_found, not_allowed, request_ended */
export async function listMatches({ tx, audit }: ActorTx, requestId: string, query: MatchQuery): Promise<MatchList> {
  await requireInHand(tx, requestId);
  await takeInHand(tx, requestId);
  const [rank, id] = decodeCursor(query.cursor) ?? [null, null];
  const { rows } = await sql<MatchRow & { rank: number }>`
    select * from (select ${columns}, ${rankOf} as rank from rights_matches m
      where m.request_id = ${requestId}::uuid and (${query.standing} = 'all' or m.standing = ${query.standing})) m
    where ${rank}::int is null or (m.rank, m.id) > (${rank}::int, ${id}::uuid)
    order by m.rank, m.id limit ${query.limit + 1}`.execute(tx);
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from rights_matches m
    where m.request_id = ${requestId}::uuid and (${query.standing} = 'all' or m.standing = ${query.standing})`.execute(
    tx,
  );
  const page = rows.slice(0, query.limit);
  const items = await viewsOf(tx, page);
  const last = page.at(-1);
  await audit({
    operation: 'CONSULTATION',
    objectType: 'rights_request',
    objectIds: [requestId, ...new Set(page.flatMap(({ reportId, bookId }) => reportId ?? bookId ?? []))],
    results: items.length,
  });
  return {
    items,
    nextCursor: rows.length > query.limit && last ? encodeCursor([last.rank, last.id]) : null,
    total: counted[0]!.total,
  };
}

/** What is sure before what is not, reports before books, lines of the account last. */
const rankOf = sql`(case when m.sure then 0 else 10 end + array_position(array['mention', 'text', 'book', 'judgement', 'line'], m.place))`;

/** Says of some matches whether they are the person who asks. */
export async function setStanding({ tx, audit }: ActorTx, requestId: string, change: StandingChange): Promise<void> {
  await requireInHand(tx, requestId);
  await takeInHand(tx, requestId);
  const { rows } = await sql<{ reportId: string | null }>`
    update rights_matches set standing = ${change.standing}, stood_by = access.actor(), stood_at = clock_timestamp()
    where request_id = ${requestId}::uuid and id = any (${change.matches}::uuid[]) returning report_id as "reportId"`.execute(
    tx,
  );
  if (rows.length !== new Set(change.matches).size) throw new RecoupeError('not_found');
  await audit({
    operation: 'CHANGE',
    objectType: 'rights_request',
    objectIds: [requestId, ...new Set(rows.flatMap(({ reportId }) => reportId ?? []))],
    results: rows.length,
    details: { standing: change.standing },
  });
}

/** Matches of a request that are the person who asks. */
export async function readConcerned(tx: Tx, requestId: string): Promise<MatchRow[]> {
  const { rows } = await sql<MatchRow>`
    select ${columns} from rights_matches m
    where m.request_id = ${requestId}::uuid and m.standing = 'concerns' and m.place in ('mention', 'text', 'book')
    order by m.report_id, m.id`.execute(tx);
  return rows;
}

/** The mentions of the one whom a mention denotes in its report: the person named twice. */
export function mentionsOf(report: HeldReport, mentionId: string): string[] {
  const standing = report.mentions.filter(({ removed }) => !removed);
  return subjectOf({ ...report, cell: '' }, standing, mentionId).mentionIds;
}

/** The text with everybody else who is protected masked, as long as it was. */
export function textAbout(report: HeldReport, own: readonly string[]): string {
  return maskText(
    report.text,
    report.mentions.filter(({ id, isProtected }) => isProtected && !own.includes(id)),
  );
}

async function viewsOf(tx: Tx, rows: readonly MatchRow[]): Promise<MatchView[]> {
  const reports = await readHeldReports(tx, [...new Set(rows.flatMap(({ reportId }) => reportId ?? []))]);
  const entries = await readHeldEntries(
    tx,
    rows.flatMap(({ bookId, bookRow }) => (bookId && bookRow !== null ? [{ bookId, row: bookRow }] : [])),
  );
  const codes = await readCodes(tx);
  const told = await readTold(tx, rows);
  const files = await readAttachments(tx, [...reports.keys()]);
  return rows.map((row) => {
    const { id, place, reasons, sure, standing } = row;
    const shared = { id, place, reasons, sure, standing, type: null, attachments: [] };
    const report = row.reportId ? reports.get(row.reportId) : undefined;
    const entry = row.bookId ? entries.get(entryKey(row.bookId, row.bookRow ?? 0)) : undefined;
    if (row.objectId) {
      const excerpt = told.get(row.objectId) ?? '';
      return { ...shared, where: report?.reference ?? row.objectId.slice(0, 8), cell: null, excerpt, from: 0, to: 0 };
    }
    if (entry) {
      const excerpt = entry.cells.filter(Boolean).join(' · ');
      return { ...shared, where: entry.name, cell: codes.get(entry.cellId) ?? null, excerpt, from: 0, to: 0 };
    }
    if (!report) return { ...shared, where: '—', cell: null, excerpt: '', from: 0, to: 0 };
    const mention = report.mentions.find((one) => one.id === row.mentionId);
    const [start, end] = mention ? [mention.start, mention.end] : [row.start ?? 0, row.end ?? 0];
    const from = Math.max(0, start - around);
    const text = textAbout(report, mention ? mentionsOf(report, mention.id) : []);
    return {
      ...shared,
      where: report.reference,
      cell: codes.get(report.cellId) ?? null,
      type: mention?.type ?? null,
      excerpt: text.slice(from, end + around),
      from: start - from,
      to: end - from,
      attachments: files.get(report.id) ?? [],
    };
  });
}

/** What judgements and lines of the account say, by identifier. */
async function readTold(tx: Tx, rows: readonly MatchRow[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ objectId }) => objectId ?? []);
  if (ids.length === 0) return new Map();
  const { rows: lines } = await sql<{ id: string; text: string }>`
    select e.id, concat_ws(' · ', u.display_name, to_char(e.at, 'YYYY-MM-DD'), e.operation, e.purpose_reference, e.purpose_motive, nullif(e.details::text, '{}')) as text
    from audit_events e left join users u on u.id = e.actor_id where e.id = any (${ids}::uuid[])`.execute(tx);
  const judged = await readReasons(tx, ids);
  return new Map([...lines, ...judged].map(({ id, text }) => [id, text]));
}

async function readReasons(tx: Tx, ids: readonly string[]): Promise<{ id: string; text: string }[]> {
  return underRequest(tx, async () => {
    const { rows } = await sql<{ id: string; text: string }>`
      select id, concat_ws(' · ', reason, undo_reason) as text from judgements where id = any (${ids}::uuid[])`.execute(
      tx,
    );
    return rows;
  });
}

/** Names of the files of each report: what they hold is not searched, a person opens them. */
async function readAttachments(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await underRequest(tx, async () => {
    const { rows } = await sql<{ id: string; names: string[] }>`
      select report_id as id, array_agg(name order by name) as names from attachments
      where report_id = any (${ids}::uuid[]) group by 1`.execute(tx);
    return rows;
  });
  return new Map(rows.map(({ id, names }) => [id, names]));
}
