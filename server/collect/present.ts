import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import { mask, maskedSpans, maskText } from '../statements/masking.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { listAttachments, type ReportRow } from './queries.ts';
import type { ReportView, ScopeView } from './schema.ts';

/** The report as the actor may see it, with what the actor may do. */
export async function presentReport(tx: Tx, report: ReportRow): Promise<ReportView> {
  const { rows } = await sql<{ correct: boolean; readHits: boolean }>`
    select access.can('mention.correct') as correct, access.can('hit.read') as "readHits"`.execute(tx);
  const can = rows[0]!;
  const masked = (await maskedSpans(tx, [report.id])).get(report.id);
  const hidden = new Set(masked?.map(({ id }) => id));
  const mentions = (await readMentions(tx, report.id)).map((mention) =>
    hidden.has(mention.id) ? { ...mention, surface: mask, value: mask, masked: true } : { ...mention, masked: false },
  );
  return {
    id: report.id,
    reference: report.reference,
    channel: report.channel,
    cell: report.cell,
    natures: report.natures,
    state: report.state,
    text: maskText(report.text, masked),
    textWithheld: report.textWithheld,
    place: report.place,
    recordedAt: report.recordedAt.toISOString(),
    receivedAt: report.receivedAt.toISOString(),
    factsFrom: report.factsFrom?.toISOString() ?? null,
    factsTo: report.factsTo?.toISOString() ?? null,
    submittedBy: { name: report.submitter, organisation: report.organisation },
    evaluation: await readEvaluation(tx, report.id),
    scope: await scopeOf(tx, report),
    attachments: await listAttachments(tx, report.id),
    mentions,
    mentionsVersion: report.mentionsVersion,
    crosscheckedAt: report.checkedAt?.toISOString() ?? null,
    openHits: report.checkedAt ? report.openHits : null,
    can: {
      // A list of mentions sent back would put the mask in place of what it covers.
      correct: can.correct && report.inScope && !masked,
      confirm: can.correct && report.inScope && report.state === 'proposed',
      readHits: can.readHits && report.inScope,
    },
  };
}

/** The evaluation in force of the whole report, with the conditions that it carries. */
export async function readEvaluation(tx: Tx, reportId: string): Promise<ReportView['evaluation']> {
  const { rows } = await sql<NonNullable<ReportView['evaluation']>>`
    select jsonb_build_object('scheme', e.scheme, 'source', e.source, 'information', e.information) as grade, e.nature,
      jsonb_build_object('codes', e.handling, 'conditions', coalesce(c.conditions, '[]')) as handling
    from access.evaluation_of(${reportId}::uuid, null, null, null) e
    left join report_conditions c on c.report_id = e.report_id`.execute(tx);
  return rows[0] ?? null;
}

/** Who may know of the report besides the readers of its cell, or instead of them; only to those who may read it. */
async function scopeOf(tx: Tx, { cellId, tlp, pap, french }: ReportRow): Promise<ScopeView> {
  const { rows } = await sql<Pick<ScopeView, 'named' | 'namedOnly' | 'compartment'>>`
    select c.named_only as "namedOnly", k.name as compartment,
      (select coalesce(json_agg(json_build_object('code', o.code, 'name', o.name_fr) order by o.code), '[]')
        from organisations_today o where o.id = any (c.named)) as named
    from circles c left join compartments k on k.id = c.compartment_id where c.organisation_id = ${cellId}::uuid`.execute(
    tx,
  );
  return { tlp, pap, french, ...(rows[0] ?? { named: [], namedOnly: false, compartment: null }) };
}
