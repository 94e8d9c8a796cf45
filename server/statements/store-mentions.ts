import { sql } from 'kysely';
import { keysOf, profilesOf } from '../../engine/index.ts';
import type { Mention } from '../../shared/mention.ts';
import type { MentionType } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { packProfiles } from './pack-profiles.ts';

export interface StoredMention extends Mention {
  id: string;
}

/** The report that the mentions stand in, as the engine needs it. `recordedAt` keeps the offset it came with. */
export interface MentionedReport {
  id: string;
  cellId: string;
  cell: string;
  text: string;
  recordedAt: string;
}

export async function insertMentions(
  tx: Tx,
  report: MentionedReport,
  mentions: readonly StoredMention[],
  origin: 'engine' | 'person',
  state: 'proposed' | 'confirmed',
): Promise<void> {
  if (mentions.length === 0) return;
  const rows = mentions.map(({ id, start, end, surface, type, value }) => ({ id, start, end, surface, type, value }));
  await sql`
    insert into mentions (id, report_id, cell_id, start_offset, end_offset, surface, type, value, origin, state)
    select m.id, ${report.id}::uuid, ${report.cellId}::uuid, m.start, m."end", m.surface, m.type, m.value, ${origin}, ${state}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, start int, "end" int, surface text, type text, value text)`.execute(
    tx,
  );
}

/** Puts the report's profiles and keys in the index of the cross-check, in place of earlier ones. */
export async function indexReport(tx: Tx, report: MentionedReport, mentions: readonly StoredMention[]): Promise<void> {
  const profiles = profilesOf({ text: report.text, recordedAt: report.recordedAt, cell: report.cell, mentions });
  const primaries = profiles.map((profile) => mentions[profile.mentions[0]!]!.id);
  const keys = [...new Set(profiles.flatMap(keysOf))];
  await sql`
    select access.index_report(${report.id}::uuid, ${packProfiles(profiles)}, ${primaries}::uuid[], ${keys}::text[])`.execute(
    tx,
  );
}

/** The mentions that stand, in the order of the text. */
export async function readMentions(
  tx: Tx,
  reportId: string,
): Promise<(StoredMention & { state: 'proposed' | 'confirmed'; origin: 'engine' | 'person' })[]> {
  const { rows } = await sql<
    StoredMention & { type: MentionType; state: 'proposed' | 'confirmed'; origin: 'engine' | 'person' }
  >`
    select id, start_offset as start, end_offset as "end", surface, type, value, state, origin
    from mentions where report_id = ${reportId}::uuid and state <> 'removed' order by start_offset`.execute(tx);
  return rows;
}
