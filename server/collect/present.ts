import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { listAttachments, type ReportRow } from './queries.ts';
import type { ReportView } from './schema.ts';

/** The report as the actor may see it, with what the actor may do. */
export async function presentReport(tx: Tx, report: ReportRow): Promise<ReportView> {
  const { rows } = await sql<{ correct: boolean; readHits: boolean }>`
    select access.can('mention.correct') as correct, access.can('hit.read') as "readHits"`.execute(tx);
  const can = rows[0]!;
  const mentions = await readMentions(tx, report.id);
  return {
    id: report.id,
    reference: report.reference,
    channel: report.channel,
    cell: report.cell,
    natures: report.natures,
    state: report.state,
    text: report.text,
    place: report.place,
    recordedAt: report.recordedAt.toISOString(),
    receivedAt: report.receivedAt.toISOString(),
    factsFrom: report.factsFrom?.toISOString() ?? null,
    factsTo: report.factsTo?.toISOString() ?? null,
    submittedBy: { name: report.submitter, organisation: report.organisation },
    attachments: await listAttachments(tx, report.id),
    mentions,
    mentionsVersion: report.mentionsVersion,
    crosscheckedAt: report.checkedAt?.toISOString() ?? null,
    openHits: report.checkedAt ? report.openHits : null,
    can: {
      correct: can.correct && report.inScope,
      confirm: can.correct && report.inScope && report.state === 'proposed',
      readHits: can.readHits && report.inScope,
    },
  };
}
