import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { RecoupeError } from '../../../shared/errors.ts';
import type { Db } from '../../db/actor.ts';
import { actorRoute, noContent } from '../../http/actor-route.ts';
import { setSessionCookie, setStepCookie, stepHash } from '../../http/session-cookie.ts';
import { renewSession } from '../renew-session.ts';
import { keepPasskey, offerPasskey, relyingParty, requireParty } from './passkeys.ts';
import { passkeyOptions, passkeyRegistration, recoveryCodes } from './schema.ts';
import { factorChanged, firstRecoveryCodes } from './security.ts';

/** Registering and removing the actor's own passkeys. */
export function passkeyRoutes(app: FastifyInstance, db: Db, origin: string | undefined): void {
  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/passkeys/options',
      summary: 'Begin to register a passkey: what the browser asks the device for',
      personal: false,
      enrolling: true,
      proof: true,
      response: passkeyOptions,
    },
    async (at) => {
      const { options, step } = await offerPasskey(at.tx, requireParty(relyingParty(origin, at.request)));
      await factorChanged(at, { passkey: 'offered' });
      setStepCookie(at.request, at.reply, step);
      return { ...options };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/passkeys',
      summary: 'Register the passkey that the device made; answers with recovery codes where there are none yet',
      personal: false,
      enrolling: true,
      proof: true,
      body: passkeyRegistration,
      response: recoveryCodes,
    },
    async (at) => {
      const party = requireParty(relyingParty(origin, at.request));
      await keepPasskey(at.tx, party, stepHash(at.request), at.body.answer, at.body.name);
      await factorChanged(at, { passkey: 'registered', name: at.body.name });
      setSessionCookie(at.request, at.reply, await renewSession(at, 'passkey', true));
      return { codes: await firstRecoveryCodes(at.tx) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/passkeys/:id/removal',
      summary: 'Remove one of my passkeys',
      personal: false,
      proof: true,
      params: z.object({ id: z.string().max(1400) }),
      response: noContent,
      status: 204,
    },
    async (at) => {
      const { rows } = await sql<{ name: string }>`
        delete from passkeys where id = ${at.params.id} and user_id = access.actor() returning name`.execute(at.tx);
      if (!rows[0]) throw new RecoupeError('not_found');
      await factorChanged(at, { passkey: 'removed', name: rows[0].name });
      return undefined;
    },
  );
}
