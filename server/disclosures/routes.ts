import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { listDisclosures, listNotices, markNotice } from './ledger.ts';
import {
  disclosureList,
  disclosureQuery,
  markRequest,
  noticeList,
  noticeQuery,
  transmissionRequest,
  transmissionView,
} from './schema.ts';
import { transmit } from './transmit.ts';

/** The ledger of what left, notices to past recipients, transmissions made by other means. */
export function disclosureRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/disclosures',
      summary: 'What left, to whom, when, why and under which conditions',
      personal: true,
      query: disclosureQuery,
      response: disclosureList,
    },
    async ({ tx, audit, query }) => {
      const list = await listDisclosures(tx, query);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'disclosure',
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
      url: '/api/disclosures/notices',
      summary: 'What past recipients are to be told: corrected, withdrawn, graded otherwise, erased',
      personal: true,
      query: noticeQuery,
      response: noticeList,
    },
    async ({ tx, audit, query, language }) => {
      const list = await listNotices(tx, query, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'notice',
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
      method: 'POST',
      url: '/api/disclosures/notices/:id/mark',
      summary: 'Mark a notice as sent to somebody outside, or as acknowledged',
      personal: true,
      params: z.object({ id: z.uuid() }),
      body: markRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await markNotice(at, at.params.id, at.body.mark);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/disclosures',
      summary: 'Enter that a report was told to somebody outside',
      capability: 'mention.correct',
      personal: true,
      processing: 'export',
      body: transmissionRequest,
      response: transmissionView,
      status: 201,
    },
    (at) => transmit(at, at.body, at.language),
  );
}
