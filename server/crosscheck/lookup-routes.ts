import type { FastifyInstance } from 'fastify';
import type { Db } from '../db/actor.ts';
import { actorRoute } from '../http/actor-route.ts';
import { readHeld } from './held.ts';
import { lookUpAs } from './look-up.ts';
import { lookupRequest, lookupView } from './schema.ts';

export function lookupRoutes(app: FastifyInstance, db: Db, matcher: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/crosscheck/lookups',
      summary: 'Who knows this person, this number, this plate, among the reports I may read',
      capability: 'hit.read',
      personal: true,
      processing: 'lookup',
      body: lookupRequest,
      response: lookupView,
    },
    async (at) => lookUpAs(at, at.body, await readHeld(matcher), at.language),
  );
}
