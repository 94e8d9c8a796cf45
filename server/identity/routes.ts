import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { languages } from '../../shared/vocabulary.ts';
import { type Db, withActor } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { languageOf } from '../http/language.ts';
import { clearSessionCookie, refuseForeignPage, setSessionCookie } from '../http/session-cookie.ts';
import { closeUser, createUser, listChoices, listUsers, moveUser } from './manage-users.ts';
import { me } from './me.ts';
import {
  closeUserRequest,
  createUserRequest,
  createUserResponse,
  linkSignIn,
  meView,
  moveUserRequest,
  type PersonaView,
  passwordSignIn,
  personaSignIn,
  signInOptions,
  userList,
} from './schema.ts';
import { type Opened, signInAsPersona, signInWithLink, signInWithPassword } from './sign-in.ts';

export function identityRoutes(app: FastifyInstance, db: Db): void {
  app.get(
    '/api/sign-in/options',
    { schema: { summary: 'How one may sign in here', response: { 200: signInOptions } } },
    async (request) => {
      const language = languageOf(request);
      const { rows } = await sql<PersonaView>`
      select login, display_name as "displayName", organisation_code as organisation,
        ${sql.ref(`organisation_${language}`)} as "organisationName", ${sql.ref(`description_${language}`)} as description, roles
      from access.personas()`.execute(db);
      return { demonstration: rows.length > 0, personas: rows };
    },
  );

  // Ten tries a minute where there is a secret to guess: a person mistypes, a program guesses.
  const open = (
    url: string,
    summary: string,
    body: z.ZodType,
    triesAMinute: number,
    sign: (body: unknown) => Promise<Opened>,
  ) =>
    app.post(
      url,
      {
        config: { rateLimit: { max: triesAMinute, timeWindow: '1 minute' } },
        schema: { summary, body, response: { 200: meView } },
      },
      async (request, reply) => {
        refuseForeignPage(request);
        const { token, userId } = await sign(request.body);
        setSessionCookie(request, reply, token);
        return withActor(db, { userId, sessionId: null }, ({ tx }) => me(tx, languageOf(request)));
      },
    );
  open('/api/sign-in/password', 'Sign in with login and password', passwordSignIn, 10, (body) => {
    const { login, password } = passwordSignIn.parse(body);
    return signInWithPassword(db, login, password);
  });
  open('/api/sign-in/link', 'Choose a password with a one-time link', linkSignIn, 10, (body) => {
    const { token, password } = linkSignIn.parse(body);
    return signInWithLink(db, token, password);
  });
  open('/api/sign-in/persona', 'Sign in as a persona of the demonstration', personaSignIn, 600, (body) =>
    signInAsPersona(db, personaSignIn.parse(body).login),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/sign-out',
      summary: 'End the session',
      personal: false,
      response: noContent,
      status: 204,
    },
    async ({ tx, audit, reply, actor }) => {
      await sql`update sessions set ended_at = now() where id = access.session()`.execute(tx);
      await audit({
        operation: 'SESSION',
        objectType: 'session',
        objectIds: [actor.sessionId ?? ''],
        details: { ended: true },
      });
      clearSessionCookie(reply);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    { method: 'GET', url: '/api/me', summary: 'Who I am and what I may do', personal: false, response: meView },
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
      body: z.object({ language: z.enum(languages) }),
      response: meView,
    },
    async ({ tx, audit, body, actor }) => {
      await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [actor.userId], details: body });
      await sql`update users set language = ${body.language} where id = access.actor()`.execute(tx);
      return me(tx, body.language);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/users',
      summary: 'Accounts',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      response: userList,
    },
    async ({ tx, audit, language }) => {
      const items = await listUsers(tx);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'user',
        objectIds: items.map((user) => user.id),
        results: items.length,
      });
      return { items, ...(await listChoices(tx, language)) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/users',
      summary: 'Make an account and its one-time link',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      body: createUserRequest,
      response: createUserResponse,
      status: 201,
    },
    async (at) => {
      const { user, token } = await createUser(at, at.body);
      return { user, link: `/link/${token}` };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/users/:id/move',
      summary: 'Move an account to another organisation: sessions, roles and accesses of the former one end',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      params: z.object({ id: z.uuid() }),
      body: moveUserRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await moveUser(at, at.params.id, at.body);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/users/:id/closure',
      summary: 'Close an account: its sessions end and it opens no other',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      params: z.object({ id: z.uuid() }),
      body: closeUserRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await closeUser(at, at.params.id, at.body.reason);
      return undefined;
    },
  );
}
