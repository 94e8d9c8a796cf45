import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { approvalMotive, asked } from '../access/schema.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute } from '../http/actor-route.ts';
import { sealingKey } from '../identity/factors/seal.ts';
import { openedSource, ownSources, reportSource, sealed, sealRequest, sourceToken } from './schema.ts';
import { askOpening, listOwnSources, openSource, sealSource, sourceOfReport } from './sources.ts';

const reportParams = z.object({ id: z.uuid() });
const tokenParams = z.object({ token: sourceToken });

export function sourceRoutes(app: FastifyInstance, db: Db, secret: string): void {
  const key = sealingKey(secret, 'sources');

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/sources',
      summary: 'Sources that I sealed, by their tokens, and who opened them with whom',
      capability: 'source.handle',
      personal: true,
      processing: 'intake',
      response: ownSources,
    },
    async ({ tx, audit }) => {
      const list = await listOwnSources(tx);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'source',
        objectIds: list.items.map(({ token }) => token),
        results: list.items.length,
      });
      return list;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/sources/reports/:id',
      summary: 'Seal who is the source of a report that I brought',
      capability: 'source.handle',
      personal: true,
      processing: 'intake',
      params: reportParams,
      body: sealRequest,
      response: sealed,
      status: 201,
    },
    (at) => sealSource(at, key, at.params.id, at.body),
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/sources/reports/:id',
      summary: 'Whether a report has a sealed source, by its token',
      capability: 'text.read',
      personal: true,
      params: reportParams,
      response: reportSource,
    },
    async ({ tx, audit, params }) => {
      const source = await sourceOfReport(tx, params.id);
      await audit({ operation: 'CONSULTATION', objectType: 'source', objectIds: [params.id], results: 1 });
      return source;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/sources/:token/approval',
      summary: 'Ask a second person to open a sealed source',
      capability: 'source.open',
      personal: true,
      proof: true,
      params: tokenParams,
      body: approvalMotive,
      response: asked,
      status: 201,
    },
    (at) => askOpening(at, at.params.token, at.body.motive),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/sources/:token/opening',
      summary: 'Read who the source is, once a second person let me, for a quarter of an hour',
      capability: 'source.open',
      personal: true,
      proof: true,
      params: tokenParams,
      response: openedSource,
    },
    (at) => openSource(at, key, at.params.token),
  );
}
