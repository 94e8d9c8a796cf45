import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { allowExport, askExport, exportSubject } from '../access/bulk-export.ts';
import { approvalMotive, asked } from '../access/schema.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { getEntity, listEntities } from './entities.ts';
import { exportHits } from './export-hits.ts';
import { homeOf } from './home.ts';
import { judgeHit, undoJudgement } from './judge-hit.ts';
import { presentHit } from './present-hit.ts';
import { getHit, listHits } from './queries.ts';
import {
  entityList,
  entityListQuery,
  entityView,
  hitList,
  hitListQuery,
  hitView,
  homeView,
  judgeRequest,
  undoRequest,
} from './schema.ts';

const idParams = z.object({ id: z.uuid() });

export function crosscheckRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/home',
      summary: 'What waits for me',
      capability: 'hit.read',
      personal: true,
      processing: 'crosscheck',
      response: homeView,
    },
    async ({ tx, audit, language }) => {
      const home = await homeOf(tx, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'hit',
        objectIds: home.toJudge.items.map(({ id }) => id),
        results: home.toJudge.items.length,
      });
      await audit({
        operation: 'CONSULTATION',
        objectType: 'report',
        objectIds: home.toConfirm.items.map(({ id }) => id),
        results: home.toConfirm.items.length,
      });
      return home;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/hits',
      summary: 'Hits whose two sides I may read',
      capability: 'hit.read',
      personal: true,
      processing: 'crosscheck',
      query: hitListQuery,
      response: hitList,
    },
    async ({ tx, audit, query, language }) => {
      const list = await listHits(tx, query, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'hit',
        objectIds: list.items.map(({ id }) => id),
        results: list.total,
      });
      return list;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/hits.csv',
      summary: 'The same list for a spreadsheet',
      capability: 'hit.read',
      personal: true,
      processing: 'export',
      proof: true,
      query: hitListQuery,
      response: z.string(),
    },
    async (at) => {
      const { tx, audit, query, language, reply } = at;
      const { csv, ids } = await exportHits(tx, query, language);
      const subject = exportSubject('hits', query);
      const details = await allowExport(at, { kind: 'bulk_export', subject, rows: ids.length });
      await audit({ operation: 'EXPORT', objectType: 'hit', objectIds: ids, results: ids.length, details });
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="recoupements.csv"');
      return csv;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/crosscheck/hits.csv/approval',
      summary: 'Ask a second person to let that list leave',
      capability: 'hit.read',
      personal: true,
      processing: 'export',
      proof: true,
      query: hitListQuery,
      body: approvalMotive,
      response: asked,
      status: 201,
    },
    async (at) => {
      const { ids } = await exportHits(at.tx, at.query, at.language);
      const wanted = { kind: 'bulk_export', subject: exportSubject('hits', at.query), rows: ids.length } as const;
      return askExport(at, wanted, { motive: at.body.motive, asked: at.query });
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/hits/:id',
      summary: 'One hit with its two sides',
      capability: 'hit.read',
      personal: true,
      processing: 'crosscheck',
      params: idParams,
      query: hitListQuery,
      response: hitView,
    },
    async ({ tx, audit, params, query, language }) => {
      const hit = await getHit(tx, params.id);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'hit',
        objectIds: [hit.id, hit.reportA, hit.reportB],
        results: 1,
      });
      return presentHit(tx, hit, query, language);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/crosscheck/hits/:id/judgement',
      summary: 'Judge a hit: same, different, unsure',
      capability: 'hit.judge',
      personal: true,
      processing: 'crosscheck',
      params: idParams,
      body: judgeRequest,
      response: hitView,
    },
    async (at) => {
      await judgeHit(at, at.params.id, at.body.verdict, at.body.reason);
      return presentHit(at.tx, await getHit(at.tx, at.params.id), hitListQuery.parse({}), at.language);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/crosscheck/judgements/:id/undo',
      summary: 'Take a judgement back',
      capability: 'hit.judge',
      personal: true,
      processing: 'crosscheck',
      params: idParams,
      body: undoRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await undoJudgement(at, at.params.id, at.body.reason);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/entities',
      summary: 'Entities built by judgement',
      capability: 'entity.read',
      personal: true,
      processing: 'crosscheck',
      query: entityListQuery,
      response: entityList,
    },
    async ({ tx, audit, query }) => {
      const list = await listEntities(tx, query);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'entity',
        objectIds: list.items.map(({ id }) => id),
        results: list.total,
      });
      return list;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/crosscheck/entities/:id',
      summary: 'One entity: everything said of it',
      capability: 'entity.read',
      personal: true,
      processing: 'crosscheck',
      params: idParams,
      response: entityView,
    },
    async ({ tx, audit, params }) => {
      const entity = await getEntity(tx, params.id);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'entity',
        objectIds: [entity.id, ...entity.sources.map(({ reportId }) => reportId)],
        results: 1,
      });
      return entity;
    },
  );
}
