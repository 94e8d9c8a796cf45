import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { type Actor, type CalledBy, type Db, type Tx, withActor } from '../db/actor.ts';
import { type RelyingParty, requireParty, takePasskey } from './factors/passkeys.ts';
import { secondFactors, tryCode } from './factors/second-factors.ts';
import { checkPassword } from './password.ts';
import { renewSession } from './renew-session.ts';
import type { ProofRequest, ProofWay, SignInMethod } from './schema.ts';
import { countedTry } from './tries.ts';

/** How the actor may prove to be there: the strongest that the account has, never less. */
export async function proofWays(tx: Tx, userId: string): Promise<ProofWay[]> {
  const persona = await sql`
    select from access.personas() p join users u on u.login = p.login where u.id = access.actor()`.execute(tx);
  if (persona.rows.length > 0) return ['persona'];
  const factors = await secondFactors(tx, userId);
  const ways: ProofWay[] = [
    ...(factors.includes('passkey') ? ['passkey' as const] : []),
    ...(factors.includes('totp') ? ['password_code' as const] : []),
  ];
  return ways.length > 0 ? ways : ['password'];
}

/**
 * Proves that the holder of the session is there; the session goes on under a new token, which is returned.
 * @throws RecoupeError proof_refused, too_many_requests
 */
export async function prove(
  db: Db,
  sealing: Buffer,
  actor: Actor,
  given: ProofRequest,
  { party, step, calledBy }: { party: RelyingParty | null; step: Buffer | null; calledBy: CalledBy },
): Promise<string> {
  const ways = await withActor(db, actor, ({ tx }) => proofWays(tx, actor.userId));
  if (!ways.includes(given.way)) throw new RecoupeError('proof_refused');
  const method =
    given.way === 'passkey'
      ? await takeOwnPasskey(db, requireParty(party), step, actor, given.answer)
      : await take(db, sealing, actor, given);
  const strong = method === 'totp' || method === 'recovery' || method === 'passkey';
  return withActor(db, actor, (at) => renewSession(at, method, strong), calledBy);
}

async function takeOwnPasskey(db: Db, party: RelyingParty, step: Buffer | null, actor: Actor, answer: unknown) {
  const holder = await takePasskey(db, party, step, answer);
  if (holder !== actor.userId) throw new RecoupeError('proof_refused');
  return 'passkey' as const;
}

async function take(
  db: Db,
  sealing: Buffer,
  actor: Actor,
  given: Exclude<ProofRequest, { way: 'passkey' }>,
): Promise<SignInMethod> {
  if (given.way === 'persona') return 'persona';
  await tryPassword(db, actor, given.password);
  return given.way === 'password' ? 'password' : tryCode(db, sealing, actor.userId, given.code);
}

async function tryPassword(db: Db, actor: Actor, password: string): Promise<void> {
  const { rows } = await withActor(db, actor, ({ tx }) =>
    sql<{ login: string }>`select login from users u where u.id = access.actor()`.execute(tx),
  );
  const login = rows[0]!.login;
  const check = async () => {
    const known = await sql<{ password_hash: string | null }>`
      select password_hash from access.credentials(${login})`.execute(db);
    return (await checkPassword(password, known.rows[0]?.password_hash ?? null)) || null;
  };
  await countedTry(db, login, check, 'proof_refused');
}
