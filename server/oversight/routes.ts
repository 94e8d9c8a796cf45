import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { allowExport, askExport, exportSubject } from '../access/bulk-export.ts';
import { approvalMotive, asked } from '../access/schema.ts';
import { lineProof } from '../audit/proof.ts';
import { proveLine } from '../audit/prove.ts';
import type { Db, Tx } from '../db/actor.ts';
import { actorRoute, noContent } from '../http/actor-route.ts';
import { readActivity } from './activity.ts';
import { drawLines } from './draw.ts';
import { linesCsv } from './export-lines.ts';
import { findSubject, hitsWith } from './find-subject.ts';
import { linesOfReport, listLines, readLines } from './lines.ts';
import { reviewLine } from './review.ts';
import {
  activityQuery,
  activityView,
  drawRequest,
  drawView,
  type LineView,
  lineList,
  lineQuery,
  reviewRequest,
  type SubjectRequest,
  subjectRequest,
  subjectView,
} from './schema.ts';

const idParams = z.object({ id: z.uuid() });
const capability = 'audit.read.all';

/** Lines about one subject that one page shows, and that one file holds. */
const mostShown = 200;
const mostExported = 10_000;

export function oversightRoutes(app: FastifyInstance, db: Db, matcher: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/oversight/lines',
      summary: 'Lines of the account',
      capability,
      personal: true,
      processing: 'oversight',
      query: lineQuery,
      response: lineList,
    },
    async ({ tx, audit, query, language }) => {
      const list = await listLines(tx, query, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'line',
        objectIds: idsOf(list.items),
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
      url: '/api/oversight/lines/:id/proof',
      summary: 'The proof that a line stands in the account that the latest checkpoint was signed for',
      capability,
      personal: true,
      processing: 'oversight',
      params: idParams,
      response: lineProof,
    },
    async ({ tx, audit, params }) => {
      const proof = await proveLine(tx, params.id);
      if (!proof) throw new RecoupeError('not_found');
      await audit({
        operation: 'CONSULTATION',
        objectType: 'line',
        objectIds: [params.id],
        details: { proof: 'place' },
      });
      return proof;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/oversight/lines/:id/reviews',
      summary: 'What an auditor makes of a line: seen, a question to the person, closed',
      capability,
      personal: true,
      processing: 'oversight',
      params: idParams,
      body: reviewRequest,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await reviewLine(at, at.params.id, at.body);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/oversight/subjects',
      summary: 'Who looked at a person or a thing, and why',
      capability,
      personal: true,
      processing: 'oversight',
      countedAs: 'lookup',
      body: subjectRequest,
      response: subjectView,
    },
    async ({ tx, audit, body, language }) => {
      const { found, lines } = await linesAbout(tx, matcher, body, language, mostShown + 1);
      const items = lines.slice(0, mostShown);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'subject',
        objectIds: [...new Set(found.map(({ reportId }) => reportId))],
        results: items.length,
        details: { asked: body },
      });
      return { found, people: peopleOf(items), items, more: lines.length > mostShown };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/oversight/subjects.csv',
      summary: 'The same lines for a spreadsheet',
      capability,
      personal: true,
      processing: 'oversight',
      countedAs: 'export',
      proof: true,
      body: subjectRequest,
      response: z.string(),
    },
    async (at) => {
      const { tx, audit, body, language, reply } = at;
      const { found, lines } = await linesAbout(tx, matcher, body, language, mostExported);
      const subject = exportSubject('subjects', body);
      const approved = await allowExport(at, { kind: 'account_export', subject, rows: lines.length });
      await audit({
        operation: 'EXPORT',
        objectType: 'subject',
        objectIds: [...new Set(found.map(({ reportId }) => reportId))],
        results: lines.length,
        details: { asked: body, ...approved },
      });
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="consultations.csv"');
      return linesCsv(lines);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/oversight/subjects.csv/approval',
      summary: 'Ask a second person to let those lines leave',
      capability,
      personal: true,
      processing: 'oversight',
      proof: true,
      body: approvalMotive.extend({ subject: subjectRequest }),
      response: asked,
      status: 201,
    },
    async (at) => {
      const { subject, motive } = at.body;
      const { lines } = await linesAbout(at.tx, matcher, subject, at.language, mostExported);
      const wanted = {
        kind: 'account_export',
        subject: exportSubject('subjects', subject),
        rows: lines.length,
      } as const;
      return askExport(at, wanted, { motive, asked: subject });
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/oversight/draws',
      summary: 'Lines drawn by a seed, which the account keeps',
      capability,
      personal: true,
      processing: 'oversight',
      body: drawRequest,
      response: drawView,
    },
    async ({ tx, audit, body, language }) => {
      const drawn = await drawLines(tx, body, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'draw',
        objectIds: idsOf(drawn.items),
        results: drawn.items.length,
        details: { ...body, seed: drawn.seed, drawnFrom: drawn.drawnFrom },
      });
      return drawn;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/oversight/activity',
      summary: 'What each person did, beside the median of its peers',
      capability,
      personal: true,
      processing: 'oversight',
      query: activityQuery,
      response: activityView,
    },
    async ({ tx, audit, query }) => {
      const items = await readActivity(tx, query.from, query.to);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'user',
        objectIds: items.map(({ person }) => person.id),
        results: items.length,
      });
      return { items };
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/oversight/reports/:id/lines',
      summary: 'Who looked at a report that I may read',
      capability: 'audit.read.files',
      personal: true,
      processing: 'oversight',
      params: idParams,
      response: lineList,
    },
    async ({ tx, audit, params, language }) => {
      const { rows } = await sql`select from reports where id = ${params.id}::uuid`.execute(tx);
      if (rows.length === 0) throw new RecoupeError('not_found');
      const list = await linesOfReport(tx, params.id, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'line',
        objectIds: [params.id],
        results: list.items.length,
      });
      return list;
    },
  );
}

/** What is sure of the subject, and the lines about the reports, mentions and hits in which it stands; latest first. */
async function linesAbout(tx: Tx, matcher: Db, request: SubjectRequest, language: Language, limit: number) {
  const { from, to, ...asked } = request;
  const found = await findSubject(matcher, asked);
  const sure = found.filter((one) => one.sure);
  const mentions = sure.map(({ mentionId }) => mentionId);
  const objects = [
    ...new Set([...mentions, ...sure.map(({ reportId }) => reportId), ...(await hitsWith(matcher, mentions))]),
  ];
  const lines = await readLines(tx, language, {
    where: sql`e.id in (select s.event_id from audit_subjects s where s.object_id = any (${objects}::text[]))
      and e.operation <> 'COMBINATION' and e.object_type <> 'line'
      and (${from ?? null}::date is null or e.at >= ${from ?? null}::date)
      and (${to ?? null}::date is null or e.at < ${to ?? null}::date + 1)`,
    order: sql`e.seq desc`,
    limit,
  });
  return { found, lines };
}

function peopleOf(lines: readonly LineView[]) {
  const byPerson = Map.groupBy(lines, ({ person }) => person.id);
  return [...byPerson.values()]
    .map((own) => ({ ...own[0]!.person, lines: own.length }))
    .sort((a, b) => b.lines - a.lines || a.name.localeCompare(b.name));
}

function idsOf(lines: readonly LineView[]): string[] {
  return lines.map(({ id }) => id);
}
