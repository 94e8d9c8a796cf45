import type pg from 'pg';
import type { Actor } from './actor.ts';

/** The account that a command on the machine acts as: a person's where a login is given, else the operator's own. */
export async function findActor(owner: pg.Pool, login: string): Promise<Actor> {
  const { rows } = await owner.query<{ id: string }>('select id from users where login = $1 and closed_at is null', [
    login,
  ]);
  if (!rows[0]) throw new Error(`There is no open account "${login}"`);
  return { userId: rows[0].id, sessionId: null };
}
