import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { type Actor, type ActorTx, type CalledBy, type Db, withActor } from '../db/actor.ts';
import { stepSeconds } from '../http/session-cookie.ts';
import { hashToken, newToken } from '../http/token.ts';
import { type RelyingParty, takePasskey } from './factors/passkeys.ts';
import { secondFactors, tryCode } from './factors/second-factors.ts';
import { checkPassword, hashPassword } from './password.ts';
import type { SecondFactor, SignInMethod } from './schema.ts';
import { countedTry } from './tries.ts';

/** A working day: people who sign in in the morning are not thrown out before the evening. */
const sessionHours = 12;

/** The browser that signs in: what it runs on, the session that it came with, which ends, and by which way it came. */
export interface Browser {
  device: string | null;
  before: Buffer | null;
  calledBy: CalledBy;
}

/** A session just opened: the token goes to the browser and is kept nowhere else. */
export interface Opened {
  token: string;
  actor: Actor;
}

/** Right so far, and a second factor is asked for: the token ties the steps together. */
export interface Asked {
  step: string;
  ways: SecondFactor[];
}

export async function signInWithPassword(
  db: Db,
  browser: Browser,
  login: string,
  password: string,
): Promise<Opened | Asked> {
  const userId = await countedTry(db, login, async () => {
    const { rows } = await sql<{
      user_id: string;
      password_hash: string | null;
    }>`select * from access.credentials(${login})`.execute(db);
    const right = await checkPassword(password, rows[0]?.password_hash ?? null);
    return right && rows[0] ? rows[0].user_id : null;
  });
  return openOrAsk(db, browser, userId, 'password');
}

export async function signInWithLink(
  db: Db,
  browser: Browser,
  token: string,
  password: string,
): Promise<Opened | Asked> {
  const { rows } = await sql<{ user_id: string | null }>`
    select access.use_link(${hashToken(token)}, ${await hashPassword(password)}) as user_id`.execute(db);
  if (!rows[0]?.user_id) throw new RecoupeError('link_refused');
  return openOrAsk(db, browser, rows[0].user_id, 'link');
}

/** Demonstration only: the database itself lists no persona in an operational installation. */
export async function signInAsPersona(db: Db, browser: Browser, login: string): Promise<Opened> {
  const { rows } = await sql<{ user_id: string }>`
    select c.user_id from access.personas() p, access.credentials(p.login) c where p.login = ${login}`.execute(db);
  if (!rows[0]) throw new RecoupeError('sign_in_refused');
  return openSession(db, browser, rows[0].user_id, 'persona', false);
}

/** The second step: a one-time code or a recovery code, of the account whose password was right. */
export async function signInWithCode(
  db: Db,
  browser: Browser,
  sealing: Buffer,
  step: Buffer | null,
  code: string,
): Promise<Opened> {
  const { rows } = await sql<{ user_id: string }>`select user_id from access.read_step(${step}, 'second')`.execute(db);
  const userId = rows[0]?.user_id;
  if (!userId) throw new RecoupeError('proof_refused');
  const method = await tryCode(db, sealing, userId, code);
  await sql`select access.take_step(${step}, 'second')`.execute(db);
  return openSession(db, browser, userId, method, true);
}

/** A passkey alone: the device held, and what its holder knows or is. */
export async function signInWithPasskey(
  db: Db,
  browser: Browser,
  party: RelyingParty,
  step: Buffer | null,
  answer: unknown,
): Promise<Opened> {
  return openSession(db, browser, await takePasskey(db, party, step, answer), 'passkey', true);
}

async function openOrAsk(db: Db, browser: Browser, userId: string, method: SignInMethod): Promise<Opened | Asked> {
  const ways = await secondFactors(db, userId);
  if (ways.length === 0) return openSession(db, browser, userId, method, false);
  const { token, hash } = newToken();
  await sql`select access.keep_step(${hash}, 'second', ${userId}::uuid, '{}', ${stepSeconds})`.execute(db);
  return { step: token, ways };
}

export async function openSession(
  db: Db,
  browser: Browser,
  userId: string,
  method: SignInMethod,
  secondFactor: boolean,
): Promise<Opened> {
  const { token, hash } = newToken();
  const expires = new Date(Date.now() + sessionHours * 3_600_000);
  const work = async ({ tx, audit }: ActorTx) => {
    const { rows } = await sql<{ id: string }>`select access.open_session(${userId}::uuid, ${hash}, ${expires},
      ${method}, ${secondFactor}, ${browser.device}, ${browser.before}) as id`.execute(tx);
    const sessionId = rows[0]!.id;
    await audit({ operation: 'SESSION', objectType: 'session', objectIds: [sessionId], details: { opened: method } });
    return { token, actor: { userId, sessionId } };
  };
  return withActor(db, { userId, sessionId: null }, work, browser.calledBy);
}
