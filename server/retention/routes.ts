import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FileStore } from '../collect/file-store.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { askExtension, changeClock, extendClock, orderErasure } from './change-clock.ts';
import { countClocks, exportClocks, listClocks, readClock } from './clocks.ts';
import { listErasures, readErasure } from './erasures.ts';
import { proveErasure } from './prove.ts';
import {
  changeRequest,
  clockCounts,
  clockDetail,
  clockList,
  clockQuery,
  endsOnView,
  erasureList,
  erasureQuery,
  erasureView,
  extensionAsked,
  extensionRequest,
  orderRequest,
  proofView,
} from './schema.ts';

const idParams = z.object({ id: z.uuid() });
const capability = 'retention.read';

/** Clocks, decisions before they end, certificates and their proof. */
export function retentionRoutes(app: FastifyInstance, db: Db, proof: { files: FileStore; key: Buffer }): void {
  clockRoutes(app, db);
  changeRoutes(app, db);
  erasureRoutes(app, db, proof);
}

function clockRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/clocks',
      summary: 'What expires, and what was decided of it',
      capability,
      personal: true,
      query: clockQuery,
      response: clockList,
    },
    async ({ tx, audit, query }) => {
      const list = await listClocks(tx, query);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'retention',
        objectIds: list.items.map(({ report }) => report),
        results: list.items.length,
      });
      return list;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/clocks.csv',
      summary: 'The same list for a spreadsheet',
      capability,
      personal: true,
      processing: 'export',
      proof: true,
      query: clockQuery,
      response: z.string(),
    },
    async ({ tx, audit, query, reply }) => {
      const { csv, ids } = await exportClocks(tx, query);
      await audit({ operation: 'EXPORT', objectType: 'retention', objectIds: ids, results: ids.length });
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="echeances.csv"');
      return csv;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/counts',
      summary: 'How many reports wait for a review, and how many go within 31 days',
      capability,
      personal: false,
      response: clockCounts,
    },
    async ({ tx, audit }) => {
      const counts = await countClocks(tx);
      await audit({ operation: 'CONSULTATION', objectType: 'retention', results: counts.toReview });
      return counts;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/clocks/:id',
      summary: 'The clock of one report, and what was decided of it',
      capability,
      personal: true,
      params: idParams,
      response: clockDetail,
    },
    async ({ tx, audit, params }) => {
      const clock = await readClock(tx, params.id);
      await audit({ operation: 'CONSULTATION', objectType: 'retention', objectIds: [params.id], results: 1 });
      return clock;
    },
  );
}

function changeRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/retention/clocks/:id/changes',
      summary: 'Let a report go when its time is over, put it aside, or take that back',
      capability: 'mention.correct',
      personal: true,
      params: idParams,
      body: changeRequest,
      response: endsOnView,
    },
    async (at) => ({ endsOn: await changeClock(at, at.params.id, at.body) }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/retention/clocks/:id/extension',
      summary: 'Ask a second person for one more step',
      capability: 'mention.correct',
      personal: true,
      params: idParams,
      body: extensionRequest,
      response: extensionAsked,
      status: 201,
    },
    (at) => askExtension(at, at.params.id, at.body.motive),
  );

  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/retention/clocks/:id/extension/:approval',
      summary: 'Carry out an extension that a second person gave',
      capability: 'mention.correct',
      personal: true,
      params: z.object({ id: z.uuid(), approval: z.uuid() }),
      response: endsOnView,
    },
    async (at) => ({ endsOn: await extendClock(at, at.params.id, at.params.approval) }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/retention/clocks/:id/erasure',
      summary: 'Order that a report is erased at once',
      capability: 'erasure.order',
      personal: true,
      processing: 'oversight',
      proof: true,
      params: idParams,
      body: orderRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await orderErasure(at, at.params.id, at.body);
      return undefined;
    },
  );
}

function erasureRoutes(app: FastifyInstance, db: Db, { files, key }: { files: FileStore; key: Buffer }): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/erasures',
      summary: 'Certificates of what was erased',
      capability,
      personal: true,
      query: erasureQuery,
      response: erasureList,
    },
    async ({ tx, audit, query }) => {
      const list = await listErasures(tx, query);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'erasure',
        objectIds: list.items.map(({ id }) => id),
        results: list.items.length,
      });
      return list;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/retention/erasures/:id',
      summary: 'The certificate of one erasure',
      capability,
      personal: true,
      params: idParams,
      response: erasureView,
    },
    async ({ tx, audit, params }) => {
      const certificate = await readErasure(tx, params.id);
      await audit({ operation: 'CONSULTATION', objectType: 'erasure', objectIds: [certificate.id], results: 1 });
      return certificate;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/retention/erasures/:id/proof',
      summary: 'Look through every table, the files and the queue for what may be left of it',
      capability: 'erasure.prove',
      personal: true,
      processing: 'oversight',
      params: idParams,
      response: proofView,
    },
    async ({ tx, audit, params }) => {
      const { id } = await readErasure(tx, params.id);
      const proof = await proveErasure(tx, { files, key }, id);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'erasure',
        objectIds: [id],
        results: 1,
        details: { clean: proof.clean, remains: proof.remains },
      });
      return { ...proof, at: new Date().toISOString() };
    },
  );
}
