import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import type { StoredMention } from '../statements/store-mentions.ts';
import { underRequest } from './under-request.ts';

/** A mention as the officer who answers for the request sees it. */
export interface HeldMention extends StoredMention {
  removed: boolean;
  restricted: boolean;
  /** Masked for others until they say why: a minor, a victim, a source. */
  isProtected: boolean;
}

/** One report that the request in hand opens. */
export interface HeldReport {
  id: string;
  reference: string;
  cellId: string;
  text: string;
  recordedAt: string;
  mentionsVersion: number;
  mentions: HeldMention[];
  statements: { id: string; subject: string; predicate: string; value: string; status: string }[];
}

/** The reports, by identifier, with what they say; those that the request in hand does not open are absent. */
export async function readHeldReports(tx: Tx, ids: readonly string[]): Promise<Map<string, HeldReport>> {
  if (ids.length === 0) return new Map();
  return underRequest(tx, async () => {
    const { rows } = await sql<HeldReport>`
      select r.id, r.reference, r.cell_id as "cellId", coalesce(t.body, '') as text,
        to_char(r.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt", r.mentions_version as "mentionsVersion",
        coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'start', m.start_offset, 'end', m.end_offset, 'surface', m.surface, 'type', m.type,
            'value', m.value, 'possible', m.state = 'possible', 'removed', m.state = 'removed', 'restricted', m.restricted,
            'isProtected', m.shielded or m.maybe_minor) order by m.state = 'possible', m.start_offset)
          from mentions m where m.report_id = r.id), '[]') as mentions,
        coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'subject', s.subject_mention, 'predicate', s.predicate, 'value', s.value, 'status', s.status)
            order by s.predicate) from statements s where s.report_id = r.id and s.status in ('active', 'contested')), '[]') as statements
      from reports r left join report_texts t on t.report_id = r.id and t.version = 0
      where r.id = any (${ids}::uuid[])`.execute(tx);
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/** Entries of phone books that the request in hand opens, by book and row. */
export async function readHeldEntries(
  tx: Tx,
  entries: readonly { bookId: string; row: number }[],
): Promise<Map<string, { name: string; cellId: string; cells: string[] }>> {
  if (entries.length === 0) return new Map();
  return underRequest(tx, async () => {
    const { rows } = await sql<{ bookId: string; row: number; name: string; cellId: string; cells: string[] }>`
      select x.book_id as "bookId", x.row, b.name, b.cell_id as "cellId", x.cells from book_rows x join books b on b.id = x.book_id
      join jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e("bookId" uuid, row int) on e."bookId" = x.book_id and e.row = x.row`.execute(
      tx,
    );
    return new Map(rows.map(({ bookId, row, ...entry }) => [entryKey(bookId, row), entry]));
  });
}

/** One entry of one book. */
export function entryKey(bookId: string, row: number): string {
  return `${bookId} ${row}`;
}

/** Codes of the cells, by identifier. */
export async function readCodes(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; code: string }>`select id, code from organisations`.execute(tx);
  return new Map(rows.map(({ id, code }) => [id, code]));
}
