import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { getReport } from '../collect/queries.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { readConditions } from '../statements/conditions.ts';
import { acknowledge } from './acknowledge.ts';
import { evaluateReport, readEvaluations, undoEvaluation } from './evaluate-report.ts';
import { conditionList, evaluateRequest, evaluationsView, undoEvaluationRequest } from './schema.ts';

const idParams = z.object({ id: z.uuid() });

export function evaluationRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/evaluate/reports/:id/evaluations',
      summary: 'How a report and its statements are graded, and how they were',
      capability: 'report.read',
      personal: true,
      params: idParams,
      response: evaluationsView,
    },
    async ({ tx, audit, params }) => {
      const { id } = await getReport(tx, params.id);
      const view = await readEvaluations(tx, id);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'evaluation',
        objectIds: [id],
        results: view.history.length,
      });
      return view;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/evaluate/reports/:id/evaluations',
      summary: 'Grade a report or one of its statements, and say how it may be used',
      capability: 'mention.correct',
      personal: true,
      params: idParams,
      body: evaluateRequest,
      response: evaluationsView,
      status: 201,
    },
    async (at) => {
      const { id } = await getReport(at.tx, at.params.id);
      await evaluateReport(at, id, at.body);
      return readEvaluations(at.tx, id);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/evaluate/evaluations/:id/undo',
      summary: 'Take an evaluation back: the one before it is in force again',
      capability: 'mention.correct',
      personal: true,
      params: idParams,
      body: undoEvaluationRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await undoEvaluation(at, at.params.id, at.body.reason);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/evaluate/conditions',
      summary: 'Reports that open once their conditions of use are acknowledged',
      capability: 'report.read',
      personal: true,
      response: conditionList,
    },
    async ({ tx, audit }) => {
      const items = (await readConditions(tx)).map(({ provider: _, ...item }) => item);
      const objectIds = items.map(({ reportId }) => reportId);
      await audit({ operation: 'CONSULTATION', objectType: 'conditions', objectIds, results: items.length });
      return { items };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/evaluate/reports/:id/acknowledgement',
      summary: 'Acknowledge the conditions of use of a report',
      capability: 'report.read',
      personal: true,
      params: idParams,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await acknowledge(at, at.params.id, at.language);
      return undefined;
    },
  );
}
