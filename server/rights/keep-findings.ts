import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import type { MatchReason } from './schema.ts';

/** Where the person may stand, and why it was found; no word of what stands there. */
export interface Finding {
  place: 'mention' | 'text' | 'book' | 'judgement' | 'line';
  reportId?: string;
  mentionId?: string;
  start?: number;
  end?: number;
  bookId?: string;
  bookRow?: number;
  objectId?: string;
  reasons: MatchReason[];
  sure: boolean;
}

/** Keeps what was found, with what is known already; returns the reports that it stands in. */
export async function keepFindings(tx: Tx, requestId: string, findings: readonly Finding[]): Promise<string[]> {
  if (findings.length === 0) return [];
  await sql`
    insert into rights_matches as m (request_id, place, report_id, mention_id, start_offset, end_offset, book_id, book_row, object_id, reasons, sure)
    select ${requestId}::uuid, f.place, f."reportId", f."mentionId", f.start, min(f."end"), f."bookId", f."bookRow", f."objectId",
      array(select distinct r from unnest(string_to_array(string_agg(array_to_string(f.reasons, ','), ','), ',')) r order by r), bool_or(f.sure)
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as f(place text, "reportId" uuid, "mentionId" uuid, start int, "end" int, "bookId" uuid,
      "bookRow" int, "objectId" uuid, reasons text[], sure boolean)
    group by f.place, f."reportId", f."mentionId", f.start, f."bookId", f."bookRow", f."objectId"
    on conflict (request_id, place, report_id, mention_id, start_offset, book_id, book_row, object_id) do update
      set reasons = array(select distinct r from unnest(m.reasons || excluded.reasons) r order by r), sure = m.sure or excluded.sure`.execute(
    tx,
  );
  return [...new Set(findings.flatMap(({ reportId }) => reportId ?? []))];
}
