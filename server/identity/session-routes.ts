import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Db, withActor } from '../db/actor.ts';
import { actorRoute, callOf, errorBody, noContent } from '../http/actor-route.ts';
import { actorOf, refuseForeignPage, setSessionCookie, stepHash } from '../http/session-cookie.ts';
import { relyingParty } from './factors/passkeys.ts';
import { proofWays, prove } from './proof.ts';
import { proofRequest, proofView, sessionList } from './schema.ts';
import { endSession, endSessions, ownSessions } from './sessions.ts';

/** One's own sessions, and proving to be there. */
export function sessionRoutes(app: FastifyInstance, db: Db, sealing: Buffer, origin: string | undefined): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/me/sessions',
      summary: 'My sessions in force, with device and last use',
      personal: false,
      enrolling: true,
      response: sessionList,
    },
    async ({ tx }) => ({ items: await ownSessions(tx) }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/sessions/:id/end',
      summary: 'End one of my sessions',
      personal: false,
      enrolling: true,
      params: z.object({ id: z.uuid() }),
      response: noContent,
      status: 204,
    },
    async (at) => {
      await endSession(at, at.params.id);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/sessions/end-others',
      summary: 'End all my sessions but this one',
      personal: false,
      enrolling: true,
      response: z.object({ ended: z.int() }),
    },
    async (at) => ({ ended: await endSessions(at, at.actor.userId) }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/me/proof',
      summary: 'How I may prove to be there, and whether I did within ten minutes',
      personal: false,
      enrolling: true,
      response: proofView,
    },
    async ({ tx, actor }) => {
      const { rows } = await sql<{ proven: boolean }>`select access.proven() as proven`.execute(tx);
      return { ways: await proofWays(tx, actor.userId), proven: rows[0]!.proven };
    },
  );

  // Not an actor's route: wrong tries must stay counted, and would be undone with its transaction.
  app.post(
    '/api/me/proof',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: { summary: 'Prove to be there', body: proofRequest, response: { 200: proofView, default: errorBody } },
    },
    async (request, reply) => {
      refuseForeignPage(request);
      const actor = await actorOf(db, request, { enrolling: true });
      const token = await prove(db, sealing, actor, proofRequest.parse(request.body), {
        party: relyingParty(origin, request),
        step: stepHash(request),
        calledBy: callOf(request, { method: 'POST', url: '/api/me/proof' }),
      });
      setSessionCookie(request, reply, token);
      return { ways: await withActor(db, actor, ({ tx }) => proofWays(tx, actor.userId)), proven: true };
    },
  );
}
