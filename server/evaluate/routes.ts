import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { Db } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { confirmMentions } from '../statements/confirm-mentions.ts';
import { isMasked, mask } from '../statements/masking.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { correctMentions } from './correct-mentions.ts';
import { type CorrectionList, correctionList, correctMentionsRequest, correctMentionsResponse } from './schema.ts';

const reportParams = z.object({ id: z.uuid() });

export function evaluateRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'PUT',
      url: '/api/evaluate/reports/:id/mentions',
      summary: 'Correct the mentions of a report',
      capability: 'mention.correct',
      personal: true,
      processing: 'evaluation',
      params: reportParams,
      body: correctMentionsRequest,
      response: correctMentionsResponse,
    },
    async (at) => {
      const mentionsVersion = await correctMentions(at, at.params.id, at.body, at.language);
      await at.audit({ operation: 'CONSULTATION', objectType: 'mentions', objectIds: [at.params.id] });
      const mentions = await readMentions(at.tx, at.params.id);
      // Nothing is masked here: a report with a masked person is not corrected.
      return { mentionsVersion, mentions: mentions.map((mention) => ({ ...mention, masked: false })) };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/evaluate/reports/:id/confirmation',
      summary: 'Confirm the mentions: they become statements',
      capability: 'mention.correct',
      personal: true,
      processing: 'evaluation',
      params: reportParams,
      response: noContent,
      status: 204,
    },
    async ({ tx, audit, params }) => {
      const report = asMentioned(await getReport(tx, params.id, { lock: true }));
      await confirmMentions(tx, report, await readMentions(tx, report.id));
      await audit({ operation: 'CHANGE', objectType: 'statements', objectIds: [report.id] });
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/evaluate/reports/:id/corrections',
      summary: 'How the mentions of a report were corrected',
      capability: 'report.read',
      personal: true,
      processing: 'evaluation',
      params: reportParams,
      response: correctionList,
    },
    async ({ tx, audit, params }) => {
      const cover = JSON.stringify({ value: mask });
      const { rows } = await sql<CorrectionList['items'][number] & { at: Date }>`
        select c.id, c.action, case when ${isMasked('m')} then c.before || ${cover}::jsonb else c.before end as before,
          case when ${isMasked('m')} then c.after || ${cover}::jsonb else c.after end as after, coalesce(u.display_name, '—') as by, c.corrected_at as at
        from mention_corrections c left join users u on u.id = c.corrected_by
        left join mentions m on m.report_id = c.report_id and m.id = c.mention_id
        where c.report_id = ${params.id}::uuid order by c.corrected_at desc`.execute(tx);
      await audit({ operation: 'CONSULTATION', objectType: 'mentions', objectIds: [params.id], results: rows.length });
      return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
    },
  );
}
