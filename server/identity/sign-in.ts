import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import { type Db, withActor } from '../db/actor.ts';
import { hashToken, newToken } from '../http/token.ts';
import { checkPassword, hashPassword } from './password.ts';

/** A working day: people who sign in in the morning are not thrown out before the evening. */
const sessionHours = 12;

/** A session just opened: the token goes to the browser and is kept nowhere else. */
export interface Opened {
  token: string;
  userId: string;
}

export async function signInWithPassword(db: Db, login: string, password: string): Promise<Opened> {
  const { rows } = await sql<{
    user_id: string;
    password_hash: string | null;
  }>`select * from access.credentials(${login})`.execute(db);
  const right = await checkPassword(password, rows[0]?.password_hash ?? null);
  if (!right || !rows[0]) throw new RecoupeError('sign_in_refused');
  return openSession(db, rows[0].user_id, 'password');
}

/** Demonstration only: the database itself lists no persona in an operational installation. */
export async function signInAsPersona(db: Db, login: string): Promise<Opened> {
  const { rows } = await sql<{ user_id: string }>`
    select c.user_id from access.personas() p, access.credentials(p.login) c where p.login = ${login}`.execute(db);
  if (!rows[0]) throw new RecoupeError('sign_in_refused');
  return openSession(db, rows[0].user_id, 'persona');
}

export async function signInWithLink(db: Db, token: string, password: string): Promise<Opened> {
  const { rows } = await sql<{ user_id: string | null }>`
    select access.use_link(${hashToken(token)}, ${await hashPassword(password)}) as user_id`.execute(db);
  if (!rows[0]?.user_id) throw new RecoupeError('link_refused');
  return openSession(db, rows[0].user_id, 'link');
}

async function openSession(db: Db, userId: string, method: string): Promise<Opened> {
  const { token, hash } = newToken();
  const expires = new Date(Date.now() + sessionHours * 3_600_000);
  return withActor(db, { userId, sessionId: null }, async ({ tx, audit }) => {
    const { rows } = await sql<{
      id: string;
    }>`select access.open_session(${userId}::uuid, ${hash}, ${expires}) as id`.execute(tx);
    await audit({ operation: 'SESSION', objectType: 'session', objectIds: [rows[0]!.id], details: { opened: method } });
    return { token, userId };
  });
}
