import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../db/actor.ts';
import { hashToken } from '../../http/token.ts';

const many = 10;
/** No letter or digit that is read for another on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** New codes of the actor, of 79 random bits each; those before open nothing any more. Returned once, stored as digests. */
export async function renewRecoveryCodes(tx: Tx): Promise<string[]> {
  const codes = Array.from({ length: many }, newCode);
  await sql`select access.renew_recovery_codes(${codes.map(recoveryHash)}::bytea[])`.execute(tx);
  return codes;
}

/** However it was typed: capitals, spaces and dashes do not count. */
export function recoveryHash(code: string): Buffer {
  return hashToken(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

function newCode(): string {
  const drawn = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
  return drawn.replaceAll(/(.{4})(?!$)/g, '$1-');
}
