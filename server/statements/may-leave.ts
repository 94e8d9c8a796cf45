import { sql } from 'kysely';
import { decideRelease, inherit, type PersonConcerned, refusalSentence } from '../../engine/index.ts';
import type { Grade } from '../../shared/grading.ts';
import type { FrenchMarking, HandlingCode, HandlingCondition, Pap, Tlp } from '../../shared/handling.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { isMasked } from './masking.ts';
import { readRecipient } from './recipient.ts';
import { recordDisclosure } from './record-disclosure.ts';

/** One line of a file that would be made: the mentions that it speaks of, each in its report. */
export type Line = readonly { reportId: string; mentionId: string }[];

/** What a line of a file carries with it. */
export interface Leaving {
  /** Why it may not leave, each in a sentence; empty: it may. */
  withheld: string[];
  grades: string[];
  natures: string[];
  handling: HandlingCode[];
  conditions: HandlingCondition[];
  /** Strictest of what the line says. */
  tlp: Tlp;
  french: FrenchMarking;
}

/**
 * Whether each line of a file may leave in the hands of the actor, decided by the engine on what its mentions' reports
 * carry together, and what goes with it. The one place that asks: every export goes through it, and what leaves is in
 * the ledger of disclosures.
 */
export async function mayLeave(
  tx: Tx,
  lines: readonly Line[],
  language: Language,
  { record }: { record: boolean } = { record: true },
): Promise<Leaving[]> {
  const mentions = await readMentionFacts(tx, [...new Set(lines.flat().map(({ mentionId }) => mentionId))]);
  const reports = await readReportFacts(tx, [...new Set(lines.flat().map(({ reportId }) => reportId))]);
  const actor = await readRecipient(tx, 'export');
  const leaving = lines.map((line) => {
    const facts = line.flatMap(({ reportId }) => reports.get(reportId) ?? []);
    const people = line.flatMap(({ mentionId }) => mentions.get(mentionId) ?? []);
    const what = inherit([
      ...facts.map(({ provider, codes, conditions, grade, tlp, pap, french, compartment }) => ({
        providers: [provider],
        tlp,
        pap: pap ?? 'CLEAR',
        french,
        compartments: compartment ? [compartment] : [],
        handling: codes,
        conditions,
        grades: grade ? [grade] : [],
      })),
      { people: people.map(({ masked: _, ...person }) => person) },
    ]);
    const { refusals } = decideRelease(what, {
      ...actor,
      // What the actor reads is of its own scope; in a compartment each member was named.
      circles: Object.fromEntries(
        facts.map(({ provider, compartment }) => [provider, compartment ? 'named' : 'organisation']),
      ),
      // Reports whose conditions the actor has not acknowledged are not there.
      acknowledged: what.conditions,
      revealed: people.every(({ masked }) => !masked),
    });
    return {
      withheld: refusals.map((code) => refusalSentence(code, language)),
      grades: facts.map(({ grade }) => (grade ? `${grade.source}${grade.information}` : '')),
      natures: facts.map(({ nature }) => nature ?? ''),
      handling: what.handling,
      conditions: what.conditions,
      tlp: what.tlp,
      french: what.french,
    };
  });
  if (!record) return leaving;
  const left = leaving.filter(({ withheld }) => withheld.length === 0);
  await recordDisclosure(tx, {
    items: lines.filter((_, i) => leaving[i]!.withheld.length === 0).flat(),
    handling: [...new Set(left.flatMap(({ handling }) => handling))],
    conditions: [
      ...new Map(left.flatMap(({ conditions }) => conditions).map((one) => [JSON.stringify(one), one])).values(),
    ],
  });
  return leaving;
}

/** Conditions of use in one cell of a file. */
export function writeConditions(conditions: readonly HandlingCondition[]): string {
  return conditions.map(({ kind, ...rest }) => [kind, ...Object.values(rest).flat()].join(' ')).join(' | ');
}

interface ReportFacts {
  provider: string;
  codes: HandlingCode[];
  conditions: HandlingCondition[];
  grade: Grade | null;
  nature: string | null;
  tlp: Tlp;
  pap: Pap | null;
  french: FrenchMarking;
  compartment: string | null;
}

async function readReportFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, ReportFacts>> {
  const { rows } = await sql<ReportFacts & { id: string }>`
    select r.id, o.code as provider, coalesce(e.handling, '{H2}') as codes, coalesce(c.conditions, '[]') as conditions,
      case when e.id is not null then jsonb_build_object('scheme', e.scheme, 'source', e.source, 'information', e.information) end as grade, e.nature,
      r.tlp, r.pap, r.french_marking as french, k.compartment_id as compartment
    from reports r join organisations o on o.id = r.submitted_for left join report_conditions c on c.report_id = r.id
    left join access.evaluation_of(r.id, null, null, null) e on true left join circles k on k.organisation_id = r.cell_id
    where r.id = any (${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** The persons among some mentions, with what each was said to be. */
async function readMentionFacts(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, PersonConcerned & { masked: boolean }>> {
  const { rows } = await sql<PersonConcerned & { id: string; masked: boolean }>`
    select m.id, c.category, coalesce(c.undetermined_since, c.decided_at::date, r.received_at::date)::text as since,
      m.maybe_minor or m.shielded as minor, ${isMasked('m')} as masked
    from mentions m join reports r on r.id = m.report_id
    left join person_categories c on c.report_id = m.report_id and c.ended_at is null and m.id = any (c.mention_ids)
    where m.id = any (${ids}::uuid[]) and m.type in ('person', 'alias')`.execute(tx);
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}
