import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { endEmergency, listEmergencies, openEmergency, readAlerts, reviewEmergency } from './emergencies.ts';
import { alertsView, emergencyList, emergencyRequest, reviewEmergencyRequest } from './schema.ts';

const idParams = z.object({ id: z.uuid() });

export function emergencyRoutes(app: FastifyInstance, db: Db, matcher: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/alerts',
      summary: 'How much waits for me: numbers and no name',
      personal: false,
      background: true,
      response: alertsView,
    },
    ({ tx }) => readAlerts(tx),
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/emergencies',
      summary: 'Emergencies: mine, those of the cells I lead, all for who watches',
      personal: false,
      response: emergencyList,
    },
    async ({ tx, audit }) => {
      const items = await listEmergencies(tx);
      const { rows } = await sql<{ open: boolean; review: boolean }>`
        select access.may_break_glass() as open, access.can('emergency.review') as review`.execute(tx);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'emergency',
        objectIds: items.map(({ id }) => id),
        results: items.length,
      });
      return { items, may: rows[0]! };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/emergencies',
      summary: 'A life is threatened: read at once, for an hour, what is held about who or what is meant',
      capability: 'emergency.open',
      personal: true,
      processing: 'lookup',
      proof: true,
      body: emergencyRequest,
      response: z.object({ id: z.uuid() }),
      status: 201,
    },
    (at) => openEmergency(at, matcher, at.body),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/emergencies/:id/end',
      summary: 'End an emergency at once',
      personal: false,
      params: idParams,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await endEmergency(at, at.params.id);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/emergencies/:id/review',
      summary: 'The verdict of another person on an emergency',
      capability: 'emergency.review',
      personal: false,
      proof: true,
      params: idParams,
      body: reviewEmergencyRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await reviewEmergency(at, at.params.id, at.body);
      return undefined;
    },
  );
}
