import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Actor, Db } from '../db/actor.ts';
import { hashToken } from './token.ts';

const session = 'recoupe_session';
const step = 'recoupe_step';

/** Behind TLS the name promises the browser that the cookie is this host's alone; without, it may not carry it. */
function cookieName(request: FastifyRequest, name: typeof session | typeof step): string {
  return request.protocol === 'https' ? `__Host-${name}` : name;
}

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  reply.setCookie(cookieName(request, session), token, { path: '/', httpOnly: true, sameSite: 'strict', secure });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request, session), { path: '/', secure: request.protocol === 'https' });
}

/** The digest of the session's token, as the database knows it; null where the request carries none. */
export function sessionHash(request: FastifyRequest): Buffer | null {
  const token = request.cookies[cookieName(request, session)];
  return token ? hashToken(token) : null;
}

/** What ties the steps of a sign-in together. Lax: an identity provider leads back here from its own site. */
export function setStepCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName(request, step), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: stepSeconds,
  });
}

export function stepHash(request: FastifyRequest): Buffer | null {
  const token = request.cookies[cookieName(request, step)];
  return token ? hashToken(token) : null;
}

/** How long a sign-in may take from one step to the next. */
export const stepSeconds = 300;

interface ActorOptions {
  /** Also while the account has still to register its second factor. */
  enrolling?: boolean | undefined;
  /** False where a page asks by itself: it does not keep the session alive. */
  seen?: boolean;
}

/**
 * The actor of the request's session.
 * @throws RecoupeError not_signed_in without a session in force; second_factor_required before the second is registered
 */
export async function actorOf(
  db: Db,
  request: FastifyRequest,
  { enrolling = false, seen = true }: ActorOptions = {},
): Promise<Actor> {
  const hash = sessionHash(request);
  if (!hash) throw new RecoupeError('not_signed_in');
  const { rows } = await sql<{ session_id: string; user_id: string; enrolling: boolean }>`
    select * from access.session_of(${hash}, ${seen})`.execute(db);
  const found = rows[0];
  if (!found) throw new RecoupeError('not_signed_in');
  if (found.enrolling && !enrolling) throw new RecoupeError('second_factor_required');
  return { userId: found.user_id, sessionId: found.session_id };
}

/**
 * A page of another site cannot send this header without asking first, and is never answered yes; with the strict
 * cookie this is the second lock against forged requests.
 */
export function refuseForeignPage(request: FastifyRequest): void {
  if (request.method !== 'GET' && request.method !== 'HEAD' && !request.headers['x-recoupe'])
    throw new RecoupeError('wrong_origin');
}
