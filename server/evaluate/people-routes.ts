import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute } from '../http/actor-route.ts';
import { categorise, readPeople, reveal } from './people.ts';
import { categoriseRequest, peopleView, revealRequest } from './schema.ts';

const reportParams = z.object({ id: z.uuid() });
const personParams = reportParams.extend({ mention: z.uuid() });

export function peopleRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/evaluate/reports/:id/people',
      summary: 'Whom a report speaks of, and what each is',
      capability: 'report.read',
      personal: true,
      params: reportParams,
      response: peopleView,
    },
    async ({ tx, audit, params }) => {
      const view = await readPeople(tx, params.id);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'category',
        objectIds: [params.id],
        results: view.items.length,
      });
      return view;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/evaluate/reports/:id/people/:mention/category',
      summary: 'Say what a person is in a report, and why',
      capability: 'mention.correct',
      personal: true,
      params: personParams,
      body: categoriseRequest,
      response: peopleView,
    },
    async (at) => {
      await categorise(at, at.params.id, at.params.mention, at.body);
      return readPeople(at.tx, at.params.id);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/evaluate/reports/:id/people/:mention/reveal',
      summary: 'See a protected person for an hour, saying why',
      capability: 'report.read',
      personal: true,
      params: personParams,
      body: revealRequest,
      response: peopleView,
    },
    async (at) => {
      await reveal(at, at.params.id, at.params.mention, at.body.reason);
      return readPeople(at.tx, at.params.id);
    },
  );
}
