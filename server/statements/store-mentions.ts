import { sql } from 'kysely';
import { keysOf, keysVersion, mayBeMinor, type Profile, profilesOf } from '../../engine/index.ts';
import type { Mention } from '../../shared/mention.ts';
import type { Tx } from '../db/actor.ts';
import { packProfiles } from './pack-profiles.ts';

export interface StoredMention extends Mention {
  id: string;
  /** A word that may be a name: in no list of mentions, after all others where they come together. */
  possible?: boolean;
}

type State = 'proposed' | 'confirmed' | 'possible';

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
  const rows = mentions.map(({ id, start, end, surface, type, value, possible }) => ({
    id,
    start,
    end,
    surface,
    type,
    value,
    state: possible ? 'possible' : state,
  }));
  await sql`
    insert into mentions (id, report_id, cell_id, start_offset, end_offset, surface, type, value, origin, state)
    select m.id, ${report.id}::uuid, ${report.cellId}::uuid, m.start, m."end", m.surface, m.type, m.value, ${origin}, m.state
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, start int, "end" int, surface text, type text, value text, state text)`.execute(
    tx,
  );
}

/** Puts the report's profiles and keys in the index of the cross-check, in place of earlier ones. */
export async function indexReport(tx: Tx, report: MentionedReport, mentions: readonly StoredMention[]): Promise<void> {
  const profiles = profilesOf({ text: report.text, recordedAt: report.recordedAt, cell: report.cell, mentions });
  const primaries = profiles.map((profile) => mentions[profile.mentions[0]!]!.id);
  const keys = [...new Set(profiles.flatMap(keysOf))];
  await sql`
    select access.index_report(${report.id}::uuid, ${packProfiles(profiles)}, ${primaries}::uuid[], ${keys}::text[],
      ${keysVersion}::int)`.execute(tx);
  const young = youngOf(report, profiles, mentions).flatMap((profile) =>
    profile.mentions.map((index) => mentions[index]!.id),
  );
  if (young.length > 0) await sql`select access.mask_minors(${report.id}::uuid, ${young}::uuid[])`.execute(tx);
}

/** How far around a person's name words about its age are looked for, in characters. */
const ageNear = 60;

/** Persons who may be minors by what the report tells of them: masked until somebody says more. */
function youngOf(report: MentionedReport, profiles: readonly Profile[], mentions: readonly StoredMention[]): Profile[] {
  return profiles.filter(({ type, attributes: { birthDate, birthYears }, mentions: own }) => {
    if (type !== 'person' && type !== 'alias') return false;
    const around = own
      .map((index) => mentions[index]!)
      .map(({ start, end }) => report.text.slice(Math.max(0, start - ageNear), end + ageNear))
      .join(' ');
    return mayBeMinor({ birthDate, birthYears, around }, report.recordedAt);
  });
}

interface ReadMention<Of extends State> extends Omit<StoredMention, 'possible'> {
  state: Of;
  origin: 'engine' | 'person';
}

/** The mentions that stand, in the order of the text. */
export async function readMentions(tx: Tx, reportId: string): Promise<ReadMention<'proposed' | 'confirmed'>[]> {
  const all = await readAllMentions(tx, reportId);
  return all.flatMap(({ possible, state, ...mention }) => (state === 'possible' ? [] : [{ ...mention, state }]));
}

/** The mentions that stand, and after them the words that may be names: what the index is made of. */
export async function readAllMentions(
  tx: Tx,
  reportId: string,
): Promise<(ReadMention<State> & { possible: boolean })[]> {
  const { rows } = await sql<ReadMention<State> & { possible: boolean }>`
    select id, start_offset as start, end_offset as "end", surface, type, value, state, origin, state = 'possible' as possible
    from mentions where report_id = ${reportId}::uuid and state <> 'removed' order by possible, start_offset`.execute(
    tx,
  );
  return rows;
}
