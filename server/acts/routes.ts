import type { FastifyInstance } from 'fastify';
import type { Db } from '../db/actor.ts';
import { actorRoute } from '../http/actor-route.ts';
import { me } from '../identity/me.ts';
import { meView } from '../identity/schema.ts';
import { listMotives } from './motives.ts';
import { motiveList, purposeList, statePurposeRequest } from './schema.ts';
import { listPurposes, statePurpose } from './state-purpose.ts';

export function actRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    { method: 'GET', url: '/api/purposes', summary: 'Purposes open to me', personal: false, response: purposeList },
    async ({ tx, language }) => ({
      items: await listPurposes(tx, language),
    }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/acts/motives',
      summary: 'Motives of the people I lead that say little',
      capability: 'motive.watch',
      personal: false,
      processing: 'oversight',
      response: motiveList,
    },
    async ({ tx, audit, language }) => {
      const items = await listMotives(tx, language);
      await audit({ operation: 'CONSULTATION', objectType: 'motive', results: items.length });
      return { items };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/me/purpose',
      summary: 'State the purpose of this session',
      personal: false,
      body: statePurposeRequest,
      response: meView,
    },
    async (at) => {
      await statePurpose(at, at.body, at.language);
      return me(at.tx, at.language);
    },
  );
}
