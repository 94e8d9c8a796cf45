import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { approvalRoutes } from './approval-routes.ts';
import { letIn, listCompartments, listOpenable, openCompartment } from './compartments.ts';
import { endGrant, give, listGivable, listGrants } from './grants.ts';
import {
  compartmentList,
  endRequest,
  given,
  giveRequest,
  grantList,
  letInRequest,
  openCompartmentRequest,
} from './schema.ts';

export function accessRoutes(app: FastifyInstance, db: Db): void {
  approvalRoutes(app, db);
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/access/grants',
      summary: 'Accesses given for a time: mine, and those of the people I lead',
      personal: false,
      response: grantList,
    },
    async ({ tx, audit, language }) => {
      const items = await listGrants(tx, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'grant',
        objectIds: items.map(({ id }) => id),
        results: items.length,
      });
      return { items, ...(await listGivable(tx, language)) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/access/grants',
      summary: 'Give a role, or the reading of a cell, for a time',
      personal: false,
      proof: true,
      body: giveRequest,
      response: given,
      status: 201,
    },
    (at) => give(at, at.body),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/access/grants/:id/end',
      summary: 'End an access at once',
      personal: false,
      proof: true,
      params: z.object({ id: z.uuid() }),
      body: endRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await endGrant(at, at.params.id, at.body.reason);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/access/compartments',
      summary: 'Compartments that I am of',
      personal: false,
      response: compartmentList,
    },
    async ({ tx, audit, language }) => {
      const items = await listCompartments(tx);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'compartment',
        objectIds: items.map(({ id }) => id),
        results: items.length,
      });
      return { items, ...(await listOpenable(tx, language)) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/access/compartments',
      summary: 'Open a compartment, of which I am the head',
      capability: 'compartment.open',
      personal: false,
      proof: true,
      body: openCompartmentRequest,
      response: given,
      status: 201,
    },
    (at) => openCompartment(at, at.body),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/access/compartments/:id/members',
      summary: 'Let somebody into a compartment of which I am the head',
      personal: false,
      proof: true,
      params: z.object({ id: z.uuid() }),
      body: letInRequest,
      response: given,
      status: 201,
    },
    (at) => letIn(at, at.params.id, at.body),
  );
}
