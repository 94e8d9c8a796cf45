import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Actor, Db } from '../db/actor.ts';
import { hashToken } from './token.ts';

const name = 'recoupe_session';

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(name, { path: '/' });
}

/** The actor of the request's session; refuses a request without a session in force. */
export async function actorOf(db: Db, request: FastifyRequest): Promise<Actor> {
  const token = request.cookies[name];
  if (!token) throw new RecoupeError('not_signed_in');
  const { rows } = await sql<{
    session_id: string;
    user_id: string;
  }>`select * from access.session_of(${hashToken(token)})`.execute(db);
  const session = rows[0];
  if (!session) throw new RecoupeError('not_signed_in');
  return { userId: session.user_id, sessionId: session.session_id };
}

/**
 * A page of another site cannot send this header without asking first, and is never answered yes; with the strict
 * cookie this is the second lock against forged requests.
 */
export function refuseForeignPage(request: FastifyRequest): void {
  if (request.method !== 'GET' && request.method !== 'HEAD' && !request.headers['x-recoupe'])
    throw new RecoupeError('wrong_origin');
}
