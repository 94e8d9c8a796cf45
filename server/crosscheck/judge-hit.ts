import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Verdict } from '../../shared/vocabulary.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { stateByJudgement, subjectOf } from '../statements/confirm-mentions.ts';
import { readAllMentions } from '../statements/store-mentions.ts';
import { getHit } from './queries.ts';

/** A person's word on a hit. « Same » also makes statements of the two subjects: whoever judged has looked at them. */
export async function judgeHit({ tx, audit }: ActorTx, hitId: string, verdict: Verdict, reason: string): Promise<void> {
  const hit = await getHit(tx, hitId);
  if (hit.verdict) throw new RecoupeError('already_judged', { verdict: hit.verdict });
  const { rows } = await sql<{ id: string }>`
    insert into judgements (hit_id, report_a, mention_a, cell_a, report_b, mention_b, cell_b, via_cell, type, verdict, reason, judged_by)
    values (${hit.id}::uuid, ${hit.reportA}::uuid, ${hit.mentionA}::uuid, ${hit.cellIdA}::uuid,
      ${hit.reportB}::uuid, ${hit.mentionB}::uuid, ${hit.cellIdB}::uuid, ${hit.viaCellId}::uuid, ${hit.type}, ${verdict}, ${reason}, access.actor())
    on conflict do nothing returning id`.execute(tx);
  if (!rows[0]) throw new RecoupeError('already_judged');
  if (verdict === 'same') {
    await stateSide(tx, hit.reportA, hit.mentionA, rows[0].id);
    await stateSide(tx, hit.reportB, hit.mentionB, rows[0].id);
  }
  await audit({ operation: 'CHANGE', objectType: 'judgement', objectIds: [hit.id, rows[0].id], details: { verdict } });
}

/** Takes a judgement back; its row stays, with who took it back and why. */
export async function undoJudgement({ tx, audit }: ActorTx, judgementId: string, reason: string): Promise<void> {
  const { rows } = await sql<{ hit_id: string }>`
    update judgements set undone_by = access.actor(), undone_at = now(), undo_reason = ${reason}
    where id = ${judgementId}::uuid and undone_at is null returning hit_id`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  await audit({
    operation: 'CHANGE',
    objectType: 'judgement',
    objectIds: [rows[0].hit_id, judgementId],
    details: { undone: true },
  });
}

async function stateSide(tx: Tx, reportId: string, mentionId: string, judgementId: string): Promise<void> {
  const report = asMentioned(await getReport(tx, reportId));
  const mentions = await readAllMentions(tx, reportId);
  await stateByJudgement(tx, report, mentions, subjectOf(report, mentions, mentionId).mentionIds, judgementId);
}
