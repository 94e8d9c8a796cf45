import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { UseKind } from '../../shared/vocabulary.ts';
import type { Actor, Db } from '../db/actor.ts';

/**
 * Counts one use by the actor, against reference/limits.json and for the purpose its session states. Counted before the
 * work and apart from its transaction: what is then refused or not found was asked all the same.
 * @throws RecoupeError too_fast, with `kind`, `retryAfter` in seconds, and `tell`: whether the account is to be told
 */
export async function countUse(db: Db, actor: Actor, kind: UseKind): Promise<void> {
  const { rows } = await sql<{ wait: number; tell: boolean }>`
    select wait, tell from access.count_use(${actor.sessionId}::uuid, ${kind})`.execute(db);
  const { wait, tell } = rows[0]!;
  if (wait > 0) throw new TooFast(kind, wait, tell);
}

/** Refused for its pace; `tell` says whether the account has still to be told of it. */
export class TooFast extends RecoupeError {
  readonly tell: boolean;

  constructor(kind: UseKind, retryAfter: number, tell: boolean) {
    super('too_fast', { kind, retryAfter });
    this.tell = tell;
  }
}
