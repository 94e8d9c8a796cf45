import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { extract } from '../../engine/index.ts';
import { RecoupeError } from '../../shared/errors.ts';
import { type Db, withActor } from '../db/actor.ts';
import { accountForRefusal, actorRoute, callOf, requireCapability, requireProcessing } from '../http/actor-route.ts';
import { strangersFilePolicy } from '../http/browser-policy.ts';
import { countUse } from '../http/count-use.ts';
import { actorOf, refuseForeignPage } from '../http/session-cookie.ts';
import { maskedSpans, protectedPerson } from '../statements/masking.ts';
import { checkMoment, checkText } from './check-text.ts';
import type { FileStore } from './file-store.ts';
import { checkFile } from './files/check-file.ts';
import { forgetRefused } from './forget-refused.ts';
import { presentReport } from './present.ts';
import { getReport, listAttachments, listReports, listSubmissions } from './queries.ts';
import {
  attachmentView,
  extractRequest,
  extractResponse,
  reportList,
  reportListQuery,
  reportView,
  submissionList,
  submitRequest,
  submitResponse,
} from './schema.ts';
import { submitReport } from './submit-report.ts';

const reportParams = z.object({ id: z.uuid() });

export function collectRoutes(app: FastifyInstance, db: Db, files: FileStore): void {
  // Answers only with what was just typed: nothing held is read, so no purpose is asked.
  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/collect/extract',
      summary: 'Mentions of a text, while it is typed',
      capability: 'report.submit',
      personal: false,
      processing: 'intake',
      body: extractRequest,
      response: extractResponse,
    },
    async ({ body }) => {
      if (body.text.trim() === '') return { mentions: [] };
      checkText(body.text);
      if (body.recordedAt) checkMoment('recordedAt', body.recordedAt);
      return { mentions: extract({ text: body.text, recordedAt: body.recordedAt ?? new Date().toISOString() }) };
    },
  );

  app.post(
    '/api/collect/attachments',
    { schema: { summary: 'Send a file before the report it belongs to', response: { 201: attachmentView } } },
    async (request, reply) => {
      refuseForeignPage(request);
      const actor = await actorOf(db, request);
      await withActor(db, actor, async ({ tx }) => {
        await requireCapability(tx, 'report.submit');
        await requireProcessing(tx, 'intake');
      });
      const route = { method: 'POST', url: '/api/collect/attachments' };
      const calledBy = callOf(request, route, Object.keys(attachmentView.shape));
      await countUse(db, actor, 'upload').catch((error: unknown) =>
        accountForRefusal(db, actor, route, calledBy, error),
      );
      const part = await request.file();
      if (!part) throw new RecoupeError('bad_input', { fields: [{ field: 'file', problem: 'no file' }] });
      const received = await part.toBuffer();
      const { mediaType, content } = checkFile(part.filename, part.mimetype, received);
      const { sha256, bytes } = await files.keep(Readable.from([content]));
      const name = part.filename.replace(/[\p{Cc}/\\]/gu, '_').slice(0, 200) || 'document';
      const view = { sha256, name, mediaType, bytes };
      // Who holds the original can show that it is the one: an image is kept without what its camera wrote beside it.
      const original = createHash('sha256').update(received).digest('hex');
      await withActor(
        db,
        actor,
        async ({ tx, audit }) => {
          await sql`
            insert into uploads (sha256, uploaded_by, name, media_type, bytes) values (${sha256}, access.actor(), ${view.name}, ${view.mediaType}, ${bytes})
            on conflict do nothing`.execute(tx);
          await audit({
            operation: 'COLLECTION',
            objectType: 'attachment',
            objectIds: [sha256],
            ...(original === sha256 ? {} : { details: { received: original } }),
          });
        },
        calledBy,
      );
      return reply.status(201).send(view);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/collect/reports',
      summary: 'Bring a report',
      capability: 'report.submit',
      personal: false,
      processing: 'intake',
      body: submitRequest,
      response: submitResponse,
      status: 201,
      otherwise: { when: ({ duplicate }) => duplicate, status: 200 },
    },
    (at) =>
      submitReport(at, at.body).catch(async (error: unknown) => {
        if (!(error instanceof RecoupeError) || error.code !== 'marked_too_high') throw error;
        const calledBy = callOf(at.request, { method: 'POST', url: '/api/collect/reports' });
        await forgetRefused({ db, files, actor: at.actor, calledBy }, at.body, error.details);
        throw error;
      }),
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/collect/submissions',
      summary: 'What I brought, and how far it is',
      capability: 'report.submit',
      personal: false,
      query: z.object({ cursor: z.string().optional() }),
      response: submissionList,
    },
    async ({ tx, audit, query }) => {
      const list = await listSubmissions(tx, query.cursor);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'submission',
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
      url: '/api/collect/reports',
      summary: 'Reports I may read',
      capability: 'report.read',
      personal: true,
      query: reportListQuery,
      response: reportList,
    },
    async ({ tx, audit, query }) => {
      const list = await listReports(tx, query);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'report',
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
      url: '/api/collect/reports/:id',
      summary: 'One report with its mentions',
      capability: 'report.read',
      personal: true,
      params: reportParams,
      response: reportView,
    },
    async ({ tx, audit, params }) => {
      const report = await getReport(tx, params.id);
      await audit({ operation: 'CONSULTATION', objectType: 'report', objectIds: [report.id], results: 1 });
      return presentReport(tx, report);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/collect/reports/:id/attachments/:sha256',
      summary: 'A file of a report',
      capability: 'report.read',
      personal: true,
      processing: 'export',
      params: reportParams.extend({ sha256: attachmentView.shape.sha256 }),
      response: z.unknown(),
    },
    async ({ tx, audit, params, reply, language }) => {
      const file = (await listAttachments(tx, params.id)).find(({ sha256 }) => sha256 === params.sha256);
      if (!file || !(await files.has(file.sha256))) throw new RecoupeError('not_found');
      // Nobody can mask a file: it leaves when the persons it may speak of were revealed.
      if ((await maskedSpans(tx, [params.id])).size > 0) throw protectedPerson(language);
      await audit({ operation: 'EXPORT', objectType: 'attachment', objectIds: [params.id, file.sha256], results: 1 });
      // Always a download, never shown in our origin: a file is what a stranger sent.
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      reply.header('content-type', 'application/octet-stream');
      reply.header('content-security-policy', strangersFilePolicy);
      return files.read(file.sha256);
    },
  );
}
