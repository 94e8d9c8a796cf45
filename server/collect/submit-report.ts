import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { extract, possibleNames } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Actor, ActorTx, Tx } from '../db/actor.ts';
import { confirmMentions } from '../statements/confirm-mentions.ts';
import { indexReport, insertMentions, type MentionedReport, type StoredMention } from '../statements/store-mentions.ts';
import { checkMarking } from './check-marking.ts';
import { checkMentions, checkMoment, checkText } from './check-text.ts';
import { drawReference } from './draw-reference.ts';
import { findCell } from './find-cell.ts';
import { placeOf } from './place-report.ts';
import type { SubmitRequest, SubmitResponse } from './schema.ts';

/** What a submission becomes: the wire's shape, and for imports the sender's own identifier. */
export interface Submission extends Omit<SubmitRequest, 'natures' | 'attachments'> {
  natures?: SubmitRequest['natures'];
  attachments?: SubmitRequest['attachments'];
  externalId?: string;
}

/**
 * Takes in a report, in one transaction: the text as received, its mentions, its place in the index, its line in the
 * account and the job that cross-checks it. The same submission twice is one report.
 */
export async function submitReport(
  at: ActorTx,
  submission: Submission,
  options: { enqueue: boolean } = { enqueue: true },
): Promise<SubmitResponse> {
  const { tx, audit } = at;
  checkText(submission.text);
  checkMarking(submission.text, submission.scope?.french);
  const recordedAt = submission.recordedAt ?? new Date().toISOString();
  checkMoment('recordedAt', recordedAt);
  if (submission.factsFrom) checkMoment('factsFrom', submission.factsFrom);
  if (submission.factsTo) checkMoment('factsTo', submission.factsTo);

  const cell = await findCell(tx, submission.cell);
  const place = await placeOf(tx, cell, submission.scope);
  const contentHash = hashContent(submission);
  const key = ownKey(at.actor, submission, contentHash);
  const inserted = await insertReport(tx, submission, { cellId: place, recordedAt, contentHash, key });
  if (inserted.duplicate) return inserted;

  const report: MentionedReport = {
    id: inserted.id,
    cellId: place,
    cell: cell.code,
    text: submission.text,
    recordedAt,
  };
  await sql`
    insert into report_texts (report_id, cell_id, submitted_by, body, sha256)
    values (${report.id}::uuid, ${place}::uuid, access.actor(), ${submission.text}, ${createHash('sha256').update(submission.text).digest()})`.execute(
    tx,
  );
  await keepAttachments(tx, report, submission.attachments ?? []);

  const { mentions, confirmed } = await mentionsOf(tx, submission, recordedAt);
  // Whoever confirmed the mentions has said what is a name and what is not.
  const possible = confirmed ? [] : possibleMentions(report, mentions);
  const found = [...mentions, ...possible];
  await insertMentions(tx, report, found, confirmed ? 'person' : 'engine', 'proposed');
  await indexReport(tx, report, found);
  if (confirmed) await confirmMentions(tx, report, mentions);
  await audit({
    operation: 'COLLECTION',
    objectType: 'report',
    objectIds: [report.id],
    details: { channel: submission.channel, cell: cell.code },
  });
  if (options.enqueue)
    await sql`select jobs.enqueue('crosscheck', ${JSON.stringify({ reports: [report.id] })}::json)`.execute(tx);
  return inserted;
}

/**
 * A sender's key is its own: two agents of one service who may not read each other's reports must not learn of them by
 * a conflict. An import's key is the service's, so that a report in two files, brought by two people, is one.
 */
function ownKey(actor: Actor, { submissionKey, externalId }: Submission, contentHash: Buffer): string {
  if (submissionKey && externalId) return submissionKey;
  return `${actor.userId}:${submissionKey ?? contentHash.toString('hex')}`;
}

/** The mentions the author confirmed, if the author may; else the engine's. */
async function mentionsOf(
  tx: Tx,
  submission: Submission,
  recordedAt: string,
): Promise<{ mentions: StoredMention[]; confirmed: boolean }> {
  const { text, mentions } = submission;
  if (mentions) {
    const { rows } = await sql<{ can: boolean }>`select access.can('mention.correct') as can`.execute(tx);
    const checked = checkMentions(text, mentions);
    if (rows[0]?.can)
      return { mentions: checked.map((mention) => ({ ...mention, id: randomUUID() })), confirmed: true };
  }
  return {
    mentions: extract({ text, recordedAt }).map((mention) => ({ ...mention, id: randomUUID() })),
    confirmed: false,
  };
}

function possibleMentions({ text, recordedAt }: MentionedReport, mentions: readonly StoredMention[]): StoredMention[] {
  return possibleNames({ text, recordedAt }, mentions).map((mention) => ({
    ...mention,
    id: randomUUID(),
    possible: true,
  }));
}

interface Facts {
  cellId: string;
  recordedAt: string;
  contentHash: Buffer;
  key: string;
}

async function insertReport(
  tx: Tx,
  submission: Submission,
  { cellId, recordedAt, contentHash, key }: Facts,
): Promise<SubmitResponse> {
  const offset = /(Z|[+-]\d{2}:?\d{2})$/.exec(recordedAt)?.[1] ?? 'Z';
  const { rows } = await sql<{ id: string; reference: string }>`
    insert into reports (reference, cell_id, submitted_by, submitted_for, submission_key, content_hash, channel, external_id, natures, place, facts_from, facts_to, recorded_at, recorded_offset, tlp, pap, french_marking)
    select ${drawReference('R')}, ${cellId}::uuid, u.id, u.organisation_id, ${key}, ${contentHash}, ${submission.channel}, ${submission.externalId ?? null},
      ${submission.natures ?? []}::text[], ${submission.place || null}, ${submission.factsFrom ?? null}, ${submission.factsTo ?? null}, ${recordedAt}, ${offset},
      ${submission.scope?.tlp ?? 'AMBER+STRICT'}, ${submission.scope?.pap ?? null}, ${submission.scope?.french ?? 'NON_PROTEGE'}
    from users u where u.id = access.actor()
    on conflict (submitted_for, submission_key) do nothing
    returning id, reference`.execute(tx);
  if (rows[0]) return { ...rows[0], duplicate: false };
  const { rows: held } = await sql<{ id: string; reference: string; same: boolean }>`
    select r.id, r.reference, r.content_hash = ${contentHash} as same from reports r join users u on u.id = access.actor()
    where r.submitted_for = u.organisation_id and r.submission_key = ${key}`.execute(tx);
  // Held but not visible: a colleague's, of a scope that is not the actor's. The answer is the same as for another content.
  if (!held[0]?.same) throw new RecoupeError('submission_conflict', { submissionKey: submission.submissionKey });
  return { id: held[0].id, reference: held[0].reference, duplicate: true };
}

/** Of everything the sender chose but the mentions, which the engine may propose otherwise the next time. */
function hashContent(content: Submission): Buffer {
  const { text, channel, recordedAt, externalId, cell, natures, place, factsFrom, factsTo, attachments, scope } =
    content;
  const facts = [natures ?? [], place || null, factsFrom ?? null, factsTo ?? null, [...(attachments ?? [])].sort()];
  const narrowed = scope ? [{ ...scope, named: [...scope.named].sort() }] : [];
  return createHash('sha256')
    .update(
      JSON.stringify([text, channel, recordedAt ?? null, externalId ?? null, cell ?? null, ...facts, ...narrowed]),
    )
    .digest();
}

async function keepAttachments(tx: Tx, report: MentionedReport, wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) return;
  const { numAffectedRows } = await sql`
    insert into attachments (report_id, sha256, cell_id, submitted_by, name, media_type, bytes)
    select ${report.id}::uuid, sha256, ${report.cellId}::uuid, access.actor(), name, media_type, bytes
    from uploads where uploaded_by = access.actor() and sha256 = any (${wanted}::text[])`.execute(tx);
  if (Number(numAffectedRows ?? 0) !== new Set(wanted).size)
    throw new RecoupeError('bad_input', {
      fields: [{ field: 'attachments', problem: 'a file was not received: attach it again' }],
    });
}
