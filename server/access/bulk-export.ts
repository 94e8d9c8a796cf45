import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { askApproval, spendApproval } from './approvals.ts';

interface Export {
  kind: 'bulk_export' | 'account_export';
  /** From exportSubject. */
  subject: string;
  /** Rows of the file. */
  rows: number;
}

/** What is exported, as a second person approves it: the route and exactly what was asked of it. */
export function exportSubject(what: string, asked: Record<string, unknown>): string {
  const stated = Object.entries(asked)
    .filter(([name, value]) => value !== undefined && name !== 'cursor' && name !== 'limit')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${what}:${createHash('sha256').update(JSON.stringify(stated)).digest('hex')}`;
}

/**
 * Lets a file leave: alone below the limits of reference/export-limits.json, above them with what a second person gave
 * for exactly this, which is used. Returns what the account's line says of it.
 * @throws RecoupeError second_person_required, with the number of rows and the limits
 */
export async function allowExport(at: ActorTx, { kind, subject, rows }: Export): Promise<{ approval?: string }> {
  const { rows: known } = await sql<{ most: number; mostADay: number; today: number }>`
    select l.rows as most, l.rows_a_day as "mostADay", (select coalesce(sum(e.results), 0)::int from audit_events e
      where e.actor_id = access.actor() and e.operation = 'EXPORT' and e.outcome = 'done' and e.object_type <> 'attachment'
        and e.at >= current_date and not e.details ? 'approval') as today
    from export_limits l where l.kind = ${kind}`.execute(at.tx);
  const limit = known[0]!;
  if (rows <= limit.most && rows + limit.today <= limit.mostADay) return {};
  const given = await findGiven(at.tx, kind, subject);
  if (!given) throw new RecoupeError('second_person_required', { kind, rows, ...limit });
  await spendApproval(at, { id: given, kind, subject });
  return { approval: given };
}

/** Asks a second person to let a file leave, who sees what was asked for and how many rows it is. */
export function askExport(
  at: ActorTx,
  { kind, subject, rows }: Export,
  { motive, asked }: { motive: string; asked: Record<string, unknown> },
): Promise<{ id: string }> {
  return askApproval(at, { kind, subject, motive, details: { rows, asked } });
}

/** What was given to the actor for exactly this and not used yet. */
export async function findGiven(tx: Tx, kind: string, subject: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from approvals where asked_by = access.actor() and kind = ${kind} and subject = ${subject}
      and verdict = 'given' and used_at is null and expires_at > now() order by decided_at limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
