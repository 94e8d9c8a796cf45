import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { readAnswer, sendAnswer } from './answer.ts';
import { askSearch } from './ask-search.ts';
import { decide } from './decide.ts';
import { listHeld } from './held.ts';
import { listMatches, setStanding } from './matches.ts';
import { listOrders } from './orders.ts';
import { changeRequest, closeRequest, getRequest, listRequests, registerRequest, takeRequest } from './requests.ts';
import {
  answerView,
  decisionRequest,
  endRequest,
  heldList,
  matchList,
  matchQuery,
  orderList,
  requestChange,
  requestInput,
  requestList,
  requestListQuery,
  requestMade,
  requestView,
  standingChange,
} from './schema.ts';

const params = z.object({ id: z.uuid() });

/** What every route of a request asks for: the right to handle it, a purpose, an act that lets it run, a line. */
const handled = { capability: 'rights.handle', personal: true, processing: 'oversight' } as const;

export function rightsRoutes(app: FastifyInstance, db: Db): void {
  requestRoutes(app, db);
  searchRoutes(app, db);
  decisionRoutes(app, db);
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/rights/orders',
      summary: 'What the cells that I correct for are to rectify',
      capability: 'mention.correct',
      personal: true,
      response: orderList,
    },
    (at) => listOrders(at),
  );
}

function requestRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'GET',
      url: '/api/rights/requests',
      summary: 'Requests of data subjects, the most urgent first',
      query: requestListQuery,
      response: requestList,
    },
    (at) => listRequests(at, at.query),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests',
      summary: 'Register what a person asks about their own data',
      body: requestInput,
      response: requestMade,
      status: 201,
    },
    (at) => registerRequest(at, at.body),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'GET',
      url: '/api/rights/requests/:id',
      summary: 'One request',
      params,
      response: requestView,
    },
    async ({ tx, audit, params: { id } }) => {
      const request = await getRequest(tx, id);
      await audit({ operation: 'CONSULTATION', objectType: 'rights_request', objectIds: [id], results: 1 });
      return request;
    },
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'PUT',
      url: '/api/rights/requests/:id',
      summary: 'Correct what is known of a request and of the person',
      params,
      body: requestChange,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await changeRequest(at, at.params.id, at.body);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests/:id/taking',
      summary: 'Take over a request',
      params,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await takeRequest(at, at.params.id);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests/:id/closure',
      summary: 'End a request that needs no answer',
      params,
      body: endRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await closeRequest(at, at.params.id, at.body.note);
      return undefined;
    },
  );
}

function searchRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests/:id/search',
      summary: 'Search all that is held for the person who asks',
      params,
      response: z.object({ id: z.uuid() }),
      status: 202,
    },
    (at) => askSearch(at, at.params.id),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'GET',
      url: '/api/rights/requests/:id/matches',
      summary: 'Where the person may stand, and why it was found',
      params,
      query: matchQuery,
      response: matchList,
    },
    (at) => listMatches(at, at.params.id, at.query),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'PUT',
      url: '/api/rights/requests/:id/matches',
      summary: 'Say of matches whether they are the person who asks',
      params,
      body: standingChange,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await setStanding(at, at.params.id, at.body);
      return undefined;
    },
  );
}

function decisionRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'GET',
      url: '/api/rights/requests/:id/held',
      summary: 'What is held of the person who asks, each with what was decided',
      params,
      response: heldList,
    },
    (at) => listHeld(at, at.params.id),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests/:id/decisions',
      summary: 'Decide of what is held: communicate, refuse, rectify, erase, restrict',
      params,
      body: decisionRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await decide(at, at.params.id, at.body);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'GET',
      url: '/api/rights/requests/:id/answer',
      summary: 'The answer as it was sent, or as it would be',
      params,
      response: answerView,
    },
    (at) => readAnswer(at, at.params.id),
  );

  actorRoute(
    app,
    db,
    {
      ...handled,
      method: 'POST',
      url: '/api/rights/requests/:id/answer',
      summary: 'Keep the answer as it leaves, and end the request',
      params,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await sendAnswer(at, at.params.id);
      return undefined;
    },
  );
}
