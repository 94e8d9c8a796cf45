import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Db } from '../db/actor.ts';
import { hashToken } from '../http/token.ts';

/** A refused try answers after as long as any, so that the time does not tell a login that exists from one that does not. */
const refusalMs = 600;

/**
 * Runs a check of something secret that was claimed for `subject` (a login, an account): each try is counted before it
 * is looked at, and from the fifth wrong one the next waits, 2 seconds, 4, 8… up to 15 minutes, whether or not the
 * subject exists. `check` returns null where the secret is wrong.
 * @throws RecoupeError too_many_requests with `retryAfter` in seconds; `refusal`
 */
export async function countedTry<T>(
  db: Db,
  subject: string,
  check: () => Promise<T | null>,
  refusal: 'sign_in_refused' | 'proof_refused' = 'sign_in_refused',
): Promise<T> {
  const started = performance.now();
  const key = hashToken(subject.trim().toLowerCase());
  const { rows } = await sql<{ wait: number }>`select access.begin_try(${key}) as wait`.execute(db);
  const retryAfter = rows[0]?.wait ?? 0;
  if (retryAfter > 0) throw new RecoupeError('too_many_requests', { retryAfter });
  const right = await check();
  if (right === null) {
    await wait(Math.max(0, refusalMs - (performance.now() - started)));
    throw new RecoupeError(refusal);
  }
  await sql`select access.end_tries(${key})`.execute(db);
  return right;
}
