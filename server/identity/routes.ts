import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { languages } from '../../shared/vocabulary.ts';
import { type Db, withActor } from '../db/actor.ts';
import { actorRoute, callOf, noContent } from '../http/actor-route.ts';
import { languageOf } from '../http/language.ts';
import {
  clearSessionCookie,
  refuseForeignPage,
  sessionHash,
  setSessionCookie,
  setStepCookie,
  stepHash,
} from '../http/session-cookie.ts';
import { describeDevice } from './device.ts';
import { askPasskey, relyingParty, requireParty } from './factors/passkeys.ts';
import { factorRoutes } from './factors/routes.ts';
import { passkeyOptions } from './factors/schema.ts';
import { sealingKey } from './factors/seal.ts';
import { me } from './me.ts';
import {
  codeSignIn,
  linkSignIn,
  meView,
  type PersonaView,
  passkeySignIn,
  passwordSignIn,
  personaSignIn,
  secondFactorAsked,
  signInOptions,
} from './schema.ts';
import { sessionRoutes } from './session-routes.ts';
import {
  type Asked,
  type Browser,
  type Opened,
  signInAsPersona,
  signInWithCode,
  signInWithLink,
  signInWithPasskey,
  signInWithPassword,
} from './sign-in.ts';
import { userRoutes } from './user-routes.ts';

/** What identity takes from the installation. */
export interface IdentitySettings {
  /** Of secrets.json: seals the secrets of one-time codes. */
  factorSecret: string;
  /** Address that people type (RECOUPE_ORIGIN): passkeys are bound to its name. */
  origin?: string | undefined;
}

/** Signing in and out, who I am, my security, the accounts. */
export function identityRoutes(app: FastifyInstance, db: Db, settings: IdentitySettings): void {
  const sealing = sealingKey(settings.factorSecret);
  factorRoutes(app, db, sealing, settings.origin);
  sessionRoutes(app, db, sealing, settings.origin);
  userRoutes(app, db);

  app.get(
    '/api/sign-in/options',
    { schema: { summary: 'How one may sign in here', response: { 200: signInOptions } } },
    async (request) => {
      const language = languageOf(request);
      const { rows } = await sql<PersonaView>`
      select login, display_name as "displayName", organisation_code as organisation,
        ${sql.ref(`organisation_${language}`)} as "organisationName", ${sql.ref(`description_${language}`)} as description, roles
      from access.personas()`.execute(db);
      const passkeys = relyingParty(settings.origin, request) !== null;
      return { demonstration: rows.length > 0, personas: rows, passkeys };
    },
  );

  // Ten tries a minute where there is a secret to guess: a person mistypes, a program guesses.
  const open = (
    url: string,
    summary: string,
    body: z.ZodType,
    triesAMinute: number,
    sign: (body: unknown, browser: Browser, request: FastifyRequest) => Promise<Opened | Asked>,
  ) =>
    app.post(
      url,
      {
        config: { rateLimit: { max: triesAMinute, timeWindow: '1 minute' } },
        schema: { summary, body, response: { 200: meView, 202: secondFactorAsked } },
      },
      async (request, reply) => {
        refuseForeignPage(request);
        const browser = {
          device: describeDevice(request.headers['user-agent']),
          before: sessionHash(request),
          calledBy: callOf(request, { method: 'POST', url }),
        };
        const result = await sign(request.body, browser, request);
        if ('step' in result) {
          setStepCookie(request, reply, result.step);
          return reply.status(202).send({ ways: result.ways });
        }
        setSessionCookie(request, reply, result.token);
        return withActor(db, result.actor, ({ tx }) => me(tx, languageOf(request)));
      },
    );
  open('/api/sign-in/password', 'Sign in with login and password', passwordSignIn, 10, (body, browser) => {
    const { login, password } = passwordSignIn.parse(body);
    return signInWithPassword(db, browser, login, password);
  });
  open('/api/sign-in/link', 'Choose a password with a one-time link', linkSignIn, 10, (body, browser) => {
    const { token, password } = linkSignIn.parse(body);
    return signInWithLink(db, browser, token, password);
  });
  open('/api/sign-in/code', 'The second step: a one-time or recovery code', codeSignIn, 10, (body, browser, request) =>
    signInWithCode(db, browser, sealing, stepHash(request), codeSignIn.parse(body).code),
  );
  app.post(
    '/api/sign-in/passkey/options',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: { summary: 'What the browser asks the device for', response: { 200: passkeyOptions } },
    },
    async (request, reply) => {
      refuseForeignPage(request);
      const { options, step } = await askPasskey(db, requireParty(relyingParty(settings.origin, request)));
      setStepCookie(request, reply, step);
      return { ...options };
    },
  );
  open('/api/sign-in/passkey', 'Sign in with a passkey', passkeySignIn, 20, (body, browser, request) => {
    const party = requireParty(relyingParty(settings.origin, request));
    return signInWithPasskey(db, browser, party, stepHash(request), passkeySignIn.parse(body).answer);
  });
  open('/api/sign-in/persona', 'Sign in as a persona of the demonstration', personaSignIn, 600, (body, browser) =>
    signInAsPersona(db, browser, personaSignIn.parse(body).login),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/sign-out',
      summary: 'End the session',
      personal: false,
      enrolling: true,
      response: noContent,
      status: 204,
    },
    async ({ tx, audit, request, reply, actor }) => {
      await sql`update sessions set ended_at = now() where id = access.session()`.execute(tx);
      await audit({
        operation: 'SESSION',
        objectType: 'session',
        objectIds: [actor.sessionId ?? ''],
        details: { ended: true },
      });
      clearSessionCookie(request, reply);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/me',
      summary: 'Who I am and what I may do',
      personal: false,
      enrolling: true,
      response: meView,
    },
    ({ tx, language }) => me(tx, language),
  );

  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/me/language',
      summary: 'Choose my language',
      personal: false,
      enrolling: true,
      body: z.object({ language: z.enum(languages) }),
      response: meView,
    },
    async ({ tx, audit, body, actor }) => {
      await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [actor.userId], details: body });
      await sql`update users set language = ${body.language} where id = access.actor()`.execute(tx);
      return me(tx, body.language);
    },
  );
}
