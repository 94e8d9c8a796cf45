import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import type { ApprovalView, DecideRequest } from './schema.ts';

/** What is asked of a second person: its kind, exactly what for, why, and what there is to see before deciding. */
export interface ApprovalRequest {
  kind: string;
  /** An identifier that the asking stage makes: what is given serves for this and nothing else. */
  subject: string;
  motive: string;
  /** The cell concerned: whoever reads it may be the second person, where the kind asks for one of those. */
  cell?: string;
  details?: Record<string, unknown>;
}

/**
 * Asks a second person. Whether the actor may ask, and who may answer, is decided by the policies of `approvals` and
 * reference/approval-kinds.json.
 * @throws RecoupeError not_allowed
 */
export async function askApproval({ tx, audit }: ActorTx, request: ApprovalRequest): Promise<{ id: string }> {
  const { kind, subject, motive, cell, details = {} } = request;
  const { rows } = await sql<{ id: string }>`
    insert into approvals (kind, subject, cell_id, motive, details)
    values (${kind}, ${subject}, ${cell ?? null}::uuid, ${motive}, ${JSON.stringify(details)}::jsonb) returning id`.execute(
    tx,
  );
  await audit({ operation: 'CHANGE', objectType: 'approval', objectIds: [rows[0]!.id], details: { asked: request } });
  return rows[0]!;
}

/**
 * Uses what a second person gave, once, in the transaction that does it.
 * @throws RecoupeError second_person_required where it was not given, was used, is over, or was given for something else
 */
export async function spendApproval(
  { tx, audit }: ActorTx,
  { id, kind, subject }: { id: string; kind: string; subject: string },
): Promise<void> {
  const { rows } = await sql<{ used: boolean }>`
    select access.use_approval(${id}::uuid, ${kind}, ${subject}) as used`.execute(tx);
  if (!rows[0]?.used) throw new RecoupeError('second_person_required', { kind });
  await audit({ operation: 'CHANGE', objectType: 'approval', objectIds: [id], details: { used: { kind, subject } } });
}

/** Gives or refuses. @throws RecoupeError not_found where nothing waits that the actor may answer */
export async function decideApproval({ tx, audit }: ActorTx, id: string, decision: DecideRequest): Promise<void> {
  const { rows } = await sql<{ kind: string; subject: string }>`
    update approvals set decided_by = access.actor(), decided_at = now(), verdict = ${decision.verdict}, reason = ${decision.reason}
    where id = ${id}::uuid and decided_by is null and expires_at > now() returning kind, subject`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  await audit({
    operation: 'CHANGE',
    objectType: 'approval',
    objectIds: [id],
    details: { decided: { ...rows[0], ...decision } },
  });
}

interface Row extends Omit<ApprovalView, 'state'> {
  over: boolean;
}

/** What waits for the actor first, then what it asked for or decided in the last thirty days, the latest first. */
export async function listApprovals(tx: Tx, language: Language): Promise<ApprovalView[]> {
  const { rows } = await sql<Row>`
    select a.id, a.kind, k.${sql.ref(`label_${language}`)} as label, a.subject, o.code as cell, a.motive, a.details,
      json_build_object('id', a.asked_by, 'name', coalesce(u.display_name, '—'), 'organisation', coalesce(p.code, '—')) as "askedBy",
      a.asked_at as "askedAt", a.expires_at as "expiresAt", a.used_at as "usedAt", a.expires_at <= now() as over,
      case when a.decided_by is not null then json_build_object('by', coalesce(d.display_name, '—'), 'at', a.decided_at,
        'verdict', a.verdict, 'reason', a.reason) end as decision,
      a.asked_by = access.actor() as mine,
      a.decided_by is null and a.expires_at > now() and a.asked_by <> access.actor() as "toAnswer"
    from approvals a join approval_kinds k on k.code = a.kind
    left join organisations o on o.id = a.cell_id left join users u on u.id = a.asked_by
    left join organisations p on p.id = u.organisation_id left join users d on d.id = a.decided_by
    where a.asked_at > now() - interval '30 days'
    order by "toAnswer" desc, a.asked_at desc, a.id limit 200`.execute(tx);
  return rows.map(({ over, ...row }) => ({
    ...row,
    askedAt: iso(row.askedAt)!,
    expiresAt: iso(row.expiresAt)!,
    usedAt: iso(row.usedAt),
    decision: row.decision && { ...row.decision, at: iso(row.decision.at)! },
    state: stateOf(row, over),
  }));
}

function stateOf({ decision, usedAt }: Pick<Row, 'decision' | 'usedAt'>, over: boolean): ApprovalView['state'] {
  if (usedAt) return 'used';
  if (decision?.verdict === 'refused') return 'refused';
  if (over) return 'expired';
  return decision ? 'given' : 'waiting';
}

function iso(moment: string | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
