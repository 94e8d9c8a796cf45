import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import type { SessionView } from './schema.ts';

/** The actor's sessions in force, the one in use first, then the last used. */
export async function ownSessions(tx: Tx): Promise<SessionView[]> {
  const { rows } = await sql<SessionView>`
    select s.id, s.method, s.device, s.created_at as "openedAt", s.last_seen_at as "lastSeenAt", s.id = access.session() as current
    from sessions s where s.user_id = access.actor() and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at > now() - interval '1 hour'
    order by current desc, s.last_seen_at desc limit 100`.execute(tx);
  return rows.map(withTimes);
}

/** The sessions of an account in force, for who manages users. */
export async function sessionsOf(tx: Tx, userId: string): Promise<SessionView[]> {
  const { rows } = await sql<SessionView>`
    select s.id, s.method, s.device, s.created_at as "openedAt", s.last_seen_at as "lastSeenAt", false as current
    from access.sessions_of(${userId}::uuid) s order by s.last_seen_at desc limit 100`.execute(tx);
  return rows.map(withTimes);
}

/** @throws RecoupeError not_found where the actor may end no such session */
export async function endSession({ tx, audit }: ActorTx, id: string): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`select access.end_session(${id}::uuid) as ended`.execute(tx);
  if (!rows[0]?.ended) throw new RecoupeError('not_found');
  await audit({ operation: 'SESSION', objectType: 'session', objectIds: [id], details: { ended: true } });
}

/** Ends all sessions of an account but the one in use; returns how many ended. */
export async function endSessions({ tx, audit }: ActorTx, userId: string, reason?: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`select access.end_sessions(${userId}::uuid) as id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  await audit({
    operation: 'SESSION',
    objectType: 'session',
    objectIds: ids,
    details: { ended: true, of: userId, ...(reason ? { reason } : {}) },
  });
  return ids.length;
}

function withTimes(session: SessionView): SessionView {
  const iso = (moment: string) => new Date(moment).toISOString();
  return { ...session, openedAt: iso(session.openedAt), lastSeenAt: iso(session.lastSeenAt) };
}
