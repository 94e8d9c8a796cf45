import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { closeUser, createUser, listChoices, listUsers, moveUser, resetUser, setClearance } from './manage-users.ts';
import {
  accountReason,
  clearanceRequest,
  createUserRequest,
  createUserResponse,
  moveUserRequest,
  sessionList,
  userList,
} from './schema.ts';
import { endSessions, sessionsOf } from './sessions.ts';

const idParams = z.object({ id: z.uuid() });

/** Accounts, for who manages users. */
export function userRoutes(app: FastifyInstance, db: Db): void {
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
      proof: true,
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
      url: '/api/users/:id/clearance',
      summary: 'Say up to which marking a person may read',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      proof: true,
      params: idParams,
      body: clearanceRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await setClearance(at, at.params.id, at.body);
      return undefined;
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
      proof: true,
      params: idParams,
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
      proof: true,
      params: idParams,
      body: accountReason,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await closeUser(at, at.params.id, at.body.reason);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/users/:id/reset',
      summary: 'For who has lost them: take password and second factors away, and make a new one-time link',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      proof: true,
      params: idParams,
      body: accountReason,
      response: createUserResponse,
    },
    async (at) => {
      const { user, token } = await resetUser(at, at.params.id, at.body.reason);
      return { user, link: `/link/${token}` };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/users/:id/sessions',
      summary: 'Sessions in force of an account: when and with what',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      params: idParams,
      response: sessionList,
    },
    async ({ tx, audit, params }) => {
      const items = await sessionsOf(tx, params.id);
      await audit({ operation: 'CONSULTATION', objectType: 'session', objectIds: [params.id], results: items.length });
      return { items };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/users/:id/sessions/end',
      summary: 'End every session of an account',
      capability: 'user.manage',
      personal: true,
      processing: 'administration',
      proof: true,
      params: idParams,
      body: accountReason,
      response: z.object({ ended: z.int() }),
    },
    async (at) => ({ ended: await endSessions(at, at.params.id, at.body.reason) }),
  );
}
