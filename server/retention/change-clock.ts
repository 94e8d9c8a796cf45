import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { askApproval, spendApproval } from '../access/approvals.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import type { ChangeRequest } from './schema.ts';

const kind = 'retention_extension';

/**
 * Decides of a report before its time is over: let it go, put it aside (it goes in thirty days) or take that back.
 * Answers its last day. @throws RecoupeError not_found; bad_input where there is nothing to take back
 */
export async function changeClock(at: ActorTx, report: string, request: ChangeRequest): Promise<string> {
  const ground = request.change === 'rejected' ? request.ground : null;
  return change(at, report, { what: request.change, ground, motive: request.motive });
}

/**
 * Orders that a report goes at once, for whoever answers for the rights of persons; the job erases it. The one way for
 * other stages to have a report erased. @throws RecoupeError not_found, not_allowed
 */
export async function orderErasure(
  at: ActorTx,
  report: string,
  order: { ground: string; motive: string },
): Promise<void> {
  await change(at, report, { what: 'ordered', ...order });
  await sql`select jobs.enqueue('erase', '{}'::json)`.execute(at.tx);
}

/** Asks a second person for the one step that the act opens. @throws RecoupeError not_found, extension_closed */
export async function askExtension(
  at: ActorTx,
  report: string,
  motive: string,
): Promise<{ approval: string; until: string }> {
  const { rows } = await sql<{ cell: string; reference: string; endsOn: string }>`
    select cell_id as cell, reference, ends_on::text as "endsOn" from access.clocks('infinity', null, ${report}::uuid)`.execute(
    at.tx,
  );
  if (!rows[0]) throw new RecoupeError('not_found');
  const until = await extensionOf(at.tx, report);
  const { cell, reference, endsOn } = rows[0];
  const { id } = await askApproval(at, {
    kind,
    subject: subjectOf(report, until),
    motive,
    cell,
    details: { report, reference, endsOn, until },
  });
  return { approval: id, until };
}

/**
 * Carries out an extension that a second person gave. @throws RecoupeError extension_closed; second_person_required
 * where it was not given, was used, or was given for another day
 */
export async function extendClock(at: ActorTx, report: string, approval: string): Promise<string> {
  const until = await extensionOf(at.tx, report);
  await spendApproval(at, { id: approval, kind, subject: subjectOf(report, until) });
  return change(at, report, { what: 'extended', ground: null, motive: '-', approval });
}

function subjectOf(report: string, until: string): string {
  return `report:${report}:until:${until}`;
}

async function extensionOf(tx: Tx, report: string): Promise<string> {
  const { rows } = await sql<{ until: string | null }>`
    select access.extension_of(c.id)::text as until from access.clocks('infinity', null, ${report}::uuid) c`.execute(
    tx,
  );
  if (!rows[0]) throw new RecoupeError('not_found');
  if (!rows[0].until) throw new RecoupeError('extension_closed');
  return rows[0].until;
}

async function change(
  { tx, audit }: ActorTx,
  report: string,
  { what, ground, motive, approval }: { what: string; ground: string | null; motive: string; approval?: string },
): Promise<string> {
  const { rows } = await sql<{ until: string | null }>`
    select access.change_clock(${report}::uuid, ${what}, ${ground}, ${motive}, ${approval ?? null}::uuid)::text as until`.execute(
    tx,
  );
  const until = rows[0]!.until;
  if (!until) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'retention', objectIds: [report], details: { what, ground, until } });
  return until;
}
