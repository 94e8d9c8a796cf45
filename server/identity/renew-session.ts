import { sql } from 'kysely';
import type { ActorTx } from '../db/actor.ts';
import { newToken } from '../http/token.ts';
import type { SignInMethod } from './schema.ts';

/**
 * The session goes on under a new token, with its line in the account: whoever copied the old one has nothing. Counts as
 * a proof that its holder is there, good for ten minutes (access.proven). Returns the token for the browser.
 */
export async function renewSession(
  { tx, audit, actor }: ActorTx,
  method: SignInMethod,
  secondFactor: boolean,
): Promise<string> {
  const { token, hash } = newToken();
  await sql`select access.renew_session(${hash}, ${method}, ${secondFactor})`.execute(tx);
  await audit({
    operation: 'SESSION',
    objectType: 'session',
    objectIds: [actor.sessionId ?? ''],
    details: { proven: method },
  });
  return token;
}
