import { sql } from 'kysely';
import { type Profile, profilesOf } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';
import type { MentionedReport, StoredMention } from './store-mentions.ts';

interface NewStatement {
  subject: string;
  predicate: string;
  value: string;
}

/**
 * Makes the mentions of a report into statements, in place of those it made before: one for each value of each
 * subject, one for each attribute read beside it. Grades start at F6 (nothing can be said yet of source or content)
 * and handling at its strictest; evaluating them comes after.
 */
export async function confirmMentions(
  tx: Tx,
  report: MentionedReport,
  mentions: readonly StoredMention[],
): Promise<void> {
  await sql`update mentions set state = 'confirmed' where report_id = ${report.id}::uuid and state = 'proposed'`.execute(
    tx,
  );
  await sql`update statements set status = 'withdrawn' where report_id = ${report.id}::uuid and status = 'active'`.execute(
    tx,
  );
  await sql`update reports set mention_state = 'confirmed' where id = ${report.id}::uuid`.execute(tx);
  await insertStatements(tx, report, statementsOf(report, mentions), null);
}

/**
 * Makes statements of one subject on the strength of a judgement, where nobody has confirmed its mentions. The mentions
 * themselves stay as they are: their state is read by people who may not know of the judgement.
 */
export async function stateByJudgement(
  tx: Tx,
  report: MentionedReport,
  mentions: readonly (StoredMention & { state: string })[],
  subject: readonly string[],
  judgementId: string,
): Promise<void> {
  const proposed = new Set(
    mentions.filter(({ state }) => state === 'proposed' || state === 'possible').map(({ id }) => id),
  );
  const about = new Set(subject.filter((id) => proposed.has(id)));
  await insertStatements(
    tx,
    report,
    statementsOf(report, mentions).filter((statement) => about.has(statement.subject)),
    judgementId,
  );
}

/** The mentions of the subject that a mention belongs to, itself included: the same person named twice in a report. */
export function subjectOf(
  report: MentionedReport,
  mentions: readonly StoredMention[],
  mentionId: string,
): { mentionIds: string[]; profile: Profile | null } {
  const profiles = profilesOf({ text: report.text, recordedAt: report.recordedAt, cell: report.cell, mentions });
  const profile = profiles.find((one) => one.mentions.some((index) => mentions[index]?.id === mentionId));
  return { mentionIds: profile?.mentions.map((index) => mentions[index]!.id) ?? [mentionId], profile: profile ?? null };
}

async function insertStatements(
  tx: Tx,
  report: MentionedReport,
  statements: readonly NewStatement[],
  judgementId: string | null,
): Promise<void> {
  await sql`
    insert into statements (report_id, cell_id, subject_mention, predicate, value, author_id, act_code, valid_from, valid_precision, judgement_id)
    select ${report.id}::uuid, ${report.cellId}::uuid, s.subject, s.predicate, s.value, access.actor(),
      (select purpose_act from sessions where id = access.session()), ${report.recordedAt.slice(0, 10)}, 'day', ${judgementId}::uuid
    from jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as s(subject uuid, predicate text, value text)`.execute(
    tx,
  );
}

/** Attributes that say something of the subject itself; places, cell and day only say where the report stands. */
const spoken = [
  'birthDate',
  'birthPlace',
  'sex',
  'make',
  'model',
  'colour',
  'plate',
  'vehicle',
  'building',
  'postcode',
  'commune',
] as const;

/** What a report says of each of its subjects, one statement a value, as confirming its mentions would state it. */
export function statementsOf(report: MentionedReport, mentions: readonly StoredMention[]): NewStatement[] {
  const profiles = profilesOf({ text: report.text, recordedAt: report.recordedAt, cell: report.cell, mentions });
  return profiles.flatMap(({ mentions: indexes, attributes }) => {
    const subject = mentions[indexes[0]!]!.id;
    const seen = new Set<string>();
    const named = indexes.flatMap((index) => {
      const { type, value, surface, id } = mentions[index]!;
      const key = `${type}|${value || surface}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ subject: id, predicate: type, value: value || surface }];
    });
    const described = spoken.flatMap((attribute) => {
      const value = attributes[attribute];
      return value === undefined ? [] : [{ subject, predicate: attribute, value }];
    });
    return [...named, ...described];
  });
}
