import { type RawBuilder, sql } from 'kysely';
import { type Comparison, explain, weigh } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language, MentionType, Strength } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { spreadsheet } from '../http/spreadsheet.ts';
import { isMasked, mask, maskedSentence, unquoted } from '../statements/masking.ts';
import { mayLeave, writeConditions } from '../statements/may-leave.ts';
import { findCheck, readEntries } from './book-entries.ts';
import type { BookHit, BookHitList, BookHitQuery, BookHitView } from './schema.ts';

interface HitRow {
  id: string;
  row: number;
  line: number;
  label: string;
  type: MentionType;
  value: string;
  strength: Strength;
  score: number;
  sure: boolean;
  comparison: Comparison;
  reportId: string;
  reference: string;
  cell: string;
  recordedAt: Date;
  mentionId: string;
  masked: boolean;
}

/** More than this leaves by a decision of its own, not by a link in a list. */
const mostExported = 1000;

const columns = sql`
  h.id, h.row, b.line, h.label, h.type, h.value, h.strength, h.score, h.sure, h.comparison,
  ${isMasked('m')} as masked, h.report_id as "reportId", r.reference, o.code as cell, r.recorded_at as "recordedAt", h.mention_id as "mentionId"`;

const sides = (bookId: string) => sql`
  book_hits h join book_rows b on b.book_id = ${bookId}::uuid and b.row = h.row
  join reports r on r.id = h.report_id join organisations o on o.id = h.report_cell
  join mentions m on m.report_id = h.report_id and m.id = h.mention_id`;

interface Order {
  by: RawBuilder<unknown>;
  type: RawBuilder<unknown>;
  descending: boolean;
  of(hit: HitRow): string;
}
const orders: Record<BookHitQuery['sort'], Order> = {
  strength: { by: sql`h.score`, type: sql`float8`, descending: true, of: ({ score }) => String(score) },
  book: { by: sql`h.row`, type: sql`int`, descending: false, of: ({ row }) => String(row) },
  recent: {
    by: sql`r.recorded_at`,
    type: sql`timestamptz`,
    descending: true,
    of: ({ recordedAt }) => recordedAt.toISOString(),
  },
};

function matching(checkId: string, { q, type, strength, kind }: BookHitQuery): RawBuilder<unknown> {
  const like = q?.trim() ? `%${q.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const conditions = [
    sql`h.check_id = ${checkId}::uuid`,
    sql`h.sure = ${kind === 'sure'}`,
    type ? sql`h.type = ${type}` : null,
    strength ? sql`h.strength = ${strength}` : null,
    like
      ? sql`(h.label ilike ${like} or h.value ilike ${like} or h.comparison ->> 'left' ilike ${like} or r.reference ilike ${like})`
      : null,
  ].filter((condition) => condition !== null);
  return sql.join(conditions, sql` and `);
}

/** Hits of the entries of a book, in the order asked for, as the actor's scope found them. */
export async function listBookHits(
  tx: Tx,
  bookId: string,
  query: BookHitQuery,
  language: Language,
): Promise<BookHitList> {
  const check = await findCheck(tx, bookId);
  if (!check) return { items: [], nextCursor: null, total: 0 };
  const { by, type, descending, of } = orders[query.sort];
  const [value, id] = decodeCursor(query.cursor) ?? [null, null];
  const beyond = id ? sql`(${by}, h.id) ${descending ? sql`<` : sql`>`} (${value}::${type}, ${id}::uuid)` : sql`true`;
  const direction = descending ? sql`desc` : sql`asc`;
  const { rows } = await sql<HitRow>`
    select ${columns} from ${sides(bookId)} where ${matching(check.id, query)} and ${beyond}
    order by ${by} ${direction}, h.id ${direction} limit ${query.limit + 1}`.execute(tx);
  const { rows: count } = await sql<{ total: number }>`
    select count(*)::int as total from ${sides(bookId)} where ${matching(check.id, query)}`.execute(tx);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => presented(row, language)),
    nextCursor: rows.length > query.limit && last ? encodeCursor([of(last), last.id]) : null,
    total: count[0]?.total ?? 0,
  };
}

/** One hit with the whole entry and the sum of its evidence. */
export async function getBookHit(tx: Tx, bookId: string, hitId: string, language: Language): Promise<BookHitView> {
  const check = await findCheck(tx, bookId);
  const { rows } = check
    ? await sql<HitRow>`
        select ${columns} from ${sides(bookId)} where h.id = ${hitId}::uuid and h.check_id = ${check.id}::uuid`.execute(
        tx,
      )
    : { rows: [] };
  const hit = rows[0];
  if (!hit || !check) throw new RecoupeError('not_found');
  const entries = await readEntries(tx, bookId, check.columns, [hit.row]);
  const { evidence } = explain(hit.comparison, language);
  return {
    ...presented(hit, language),
    from: entries.get(hit.row)!,
    evidence: hit.masked ? unquoted(evidence, language) : evidence,
    weighing: hit.masked ? null : weigh(hit.comparison, language),
  };
}

/** The hits of a list as CSV for a spreadsheet. */
export async function exportBookHits(tx: Tx, bookId: string, query: BookHitQuery, language: Language) {
  const { items } = await listBookHits(tx, bookId, { ...query, cursor: undefined, limit: mostExported }, language);
  const header = [
    'entry',
    'line',
    'name',
    'type',
    'book',
    'report_says',
    'strength',
    'score',
    'report',
    'cell',
    'date',
    'why',
    'grade',
    'nature',
    'handling',
    'tlp',
    'french_marking',
    'conditions',
    'withheld',
  ];
  const leaving = await mayLeave(
    tx,
    items.map((hit) => [hit]),
    language,
  );
  const lines = items.map((hit, i) => [
    String(hit.entry),
    String(hit.line),
    hit.label,
    hit.type,
    hit.left,
    leaving[i]!.withheld.length === 0 ? hit.right : '',
    hit.strength,
    hit.score.toFixed(3),
    hit.reference,
    hit.cell,
    hit.recordedAt,
    leaving[i]!.withheld.length === 0 ? hit.sentence : '',
    leaving[i]!.grades[0] ?? '',
    leaving[i]!.natures[0] ?? '',
    leaving[i]!.handling.join(' '),
    leaving[i]!.tlp,
    leaving[i]!.french,
    writeConditions(leaving[i]!.conditions),
    leaving[i]!.withheld.join(' '),
  ]);
  return {
    csv: spreadsheet([header, ...lines]),
    reports: [...new Set(items.map(({ reportId }) => reportId))],
    rows: items.length,
  };
}

function presented({ row, value, comparison, recordedAt, masked, ...hit }: HitRow, language: Language): BookHit {
  return {
    ...hit,
    entry: row + 1,
    left: comparison.left,
    right: masked ? mask : value,
    sentence: masked ? maskedSentence(language) : explain(comparison, language).sentence,
    recordedAt: recordedAt.toISOString(),
  };
}
