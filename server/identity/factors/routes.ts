import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { RecoupeError } from '../../../shared/errors.ts';
import type { Db } from '../../db/actor.ts';
import { actorRoute, noContent } from '../../http/actor-route.ts';
import { setSessionCookie } from '../../http/session-cookie.ts';
import { renewSession } from '../renew-session.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { relyingParty } from './passkeys.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { recoveryCodes, securityView, totpConfirmation, totpOffer } from './schema.ts';
import { seal } from './seal.ts';
import { takeTotp } from './second-factors.ts';
import { factorChanged, firstRecoveryCodes, security } from './security.ts';
import { newTotpSecret, totpAddress } from './totp.ts';

/** The actor's own second factors. Each change asks for a proof and leaves a line in the account. */
export function factorRoutes(app: FastifyInstance, db: Db, sealing: Buffer, origin: string | undefined): void {
  passkeyRoutes(app, db, origin);

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/me/security',
      summary: 'My second factors',
      personal: false,
      enrolling: true,
      response: securityView,
    },
    async ({ tx, request }) => ({
      ...(await security(tx)),
      passkeysPossible: relyingParty(origin, request) !== null,
    }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/totp',
      summary: 'Begin to register one-time codes: the secret for an authenticator application',
      personal: false,
      enrolling: true,
      proof: true,
      response: totpOffer,
    },
    async (at) => {
      const secret = newTotpSecret();
      const sealed = seal(sealing, secret, at.actor.userId);
      const { rows } = await sql<{ offered: boolean }>`select access.offer_totp(${sealed}) as offered`.execute(at.tx);
      // Registered already: it is removed first, by its own proof.
      if (!rows[0]?.offered) throw new RecoupeError('bad_input', { problem: 'registered' });
      await factorChanged(at, { totp: 'offered' });
      const login = await sql<{ login: string }>`select login from users u where u.id = access.actor()`.execute(at.tx);
      return { secret, address: totpAddress(secret, login.rows[0]!.login) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/me/totp',
      summary: 'Confirm one-time codes with a first one; answers with recovery codes where there are none yet',
      personal: false,
      enrolling: true,
      proof: true,
      body: totpConfirmation,
      response: recoveryCodes,
    },
    async (at) => {
      if (!(await takeTotp(at.tx, sealing, at.actor.userId, at.body.code, { offered: true })))
        throw new RecoupeError('proof_refused');
      await factorChanged(at, { totp: 'registered' });
      setSessionCookie(at.request, at.reply, await renewSession(at, 'totp', true));
      return { codes: await firstRecoveryCodes(at.tx) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/totp/removal',
      summary: 'Remove one-time codes',
      personal: false,
      proof: true,
      response: noContent,
      status: 204,
    },
    async (at) => {
      const { rows } = await sql<{ removed: boolean }>`select access.remove_totp() as removed`.execute(at.tx);
      if (!rows[0]?.removed) throw new RecoupeError('not_found');
      await factorChanged(at, { totp: 'removed' });
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/me/recovery-codes',
      summary: 'New recovery codes, shown once; those before open nothing any more',
      personal: false,
      proof: true,
      response: recoveryCodes,
    },
    async (at) => {
      const codes = await renewRecoveryCodes(at.tx);
      await factorChanged(at, { recoveryCodes: codes.length });
      return { codes };
    },
  );
}
