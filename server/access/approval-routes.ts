import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { decideApproval, listApprovals } from './approvals.ts';
import { approvalList, decideRequest } from './schema.ts';

/** What waits for a second person; each stage asks for itself. */
export function approvalRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/access/approvals',
      summary: 'What waits for a second person: for me to answer, and what I asked or decided',
      personal: false,
      response: approvalList,
    },
    async ({ tx, audit, language }) => {
      const items = await listApprovals(tx, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'approval',
        objectIds: items.map(({ id }) => id),
        results: items.length,
      });
      return { items };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/access/approvals/:id/decision',
      summary: 'Give or refuse, as the second person',
      personal: false,
      proof: true,
      params: z.object({ id: z.uuid() }),
      body: decideRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await decideApproval(at, at.params.id, at.body);
      return undefined;
    },
  );
}
