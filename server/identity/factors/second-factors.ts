import { sql } from 'kysely';
import type { Db, Tx } from '../../db/actor.ts';
import type { SecondFactor } from '../schema.ts';
import { countedTry } from '../tries.ts';
import { recoveryHash } from './recovery-codes.ts';
import { open } from './seal.ts';
import { totpStep } from './totp.ts';

/** What an account may be asked for beside its password; empty where it has registered nothing. */
export async function secondFactors(db: Db | Tx, userId: string): Promise<SecondFactor[]> {
  const { rows } = await sql<{ totp: boolean; passkey: boolean; recovery: number }>`
    select * from access.factors_of(${userId}::uuid)`.execute(db);
  const { totp, passkey, recovery } = rows[0]!;
  const known: Record<SecondFactor, boolean> = { passkey, totp, recovery: (passkey || totp) && recovery > 0 };
  return (Object.keys(known) as SecondFactor[]).filter((factor) => known[factor]);
}

/**
 * Takes a one-time code (six digits) or a recovery code of an account, once.
 * @throws RecoupeError proof_refused where it is wrong or used; too_many_requests after too many wrong ones
 */
export async function tryCode(db: Db, sealing: Buffer, userId: string, code: string): Promise<'totp' | 'recovery'> {
  const oneTime = /^\s*\d{3}\s?\d{3}\s*$/.test(code);
  const take = async () => {
    const right = oneTime ? await takeTotp(db, sealing, userId, code) : await takeRecovery(db, userId, code);
    if (!right) return null;
    return oneTime ? ('totp' as const) : ('recovery' as const);
  };
  return countedTry(db, `second ${userId}`, take, 'proof_refused');
}

/** Whether the code is right and its step was not used yet; `offered`: of a secret that waits to be confirmed by it. */
export async function takeTotp(
  db: Db | Tx,
  sealing: Buffer,
  userId: string,
  code: string,
  { offered = false } = {},
): Promise<boolean> {
  const { rows } = await sql<{ sealed: Buffer; confirmed: boolean }>`
    select * from access.totp_of(${userId}::uuid)`.execute(db);
  const kept = rows[0];
  if (!kept || kept.confirmed === offered) return false;
  const step = totpStep(open(sealing, kept.sealed, userId), code, Date.now());
  if (step === null) return false;
  const { rows: taken } = await sql<{ used: boolean }>`
    select access.use_totp(${userId}::uuid, ${step}) as used`.execute(db);
  return taken[0]!.used;
}

async function takeRecovery(db: Db, userId: string, code: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select access.use_recovery_code(${userId}::uuid, ${recoveryHash(code)}) as used`.execute(db);
  return rows[0]!.used;
}
