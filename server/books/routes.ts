import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import { allowExport, askExport, exportSubject } from '../access/bulk-export.ts';
import { approvalMotive, asked } from '../access/schema.ts';
import { type Db, withActor } from '../db/actor.ts';
import {
  actorRoute,
  callOf,
  noContent,
  requireCapability,
  requireProcessing,
  requirePurpose,
} from '../http/actor-route.ts';
import { actorOf, refuseForeignPage } from '../http/session-cookie.ts';
import { askCheck, stopCheck } from './ask-check.ts';
import { listDuplicates } from './book-duplicates.ts';
import { exportBookHits, getBookHit, listBookHits } from './book-hits.ts';
import { eraseBook } from './erase-book.ts';
import { keepBook } from './keep-book.ts';
import { readBook } from './read-book.ts';
import { getBook, getProgress, listBooks } from './read-books.ts';
import {
  bookDuplicateList,
  bookDuplicateQuery,
  bookHitList,
  bookHitQuery,
  bookHitView,
  bookKept,
  bookList,
  bookListQuery,
  bookUploadQuery,
  bookView,
  checkRequest,
  checkView,
} from './schema.ts';

const bookParams = z.object({ id: z.uuid() });
const hitParams = bookParams.extend({ hit: z.uuid() });

export function bookRoutes(app: FastifyInstance, db: Db): void {
  // The file is received before the transaction that keeps it: a slow line holds no connection of the database.
  app.post<{ Querystring: z.infer<typeof bookUploadQuery> }>(
    '/api/books',
    {
      schema: {
        summary: 'Bring a phone book (CSV or vCard)',
        querystring: bookUploadQuery,
        response: { 201: bookKept },
      },
    },
    async (request, reply) => {
      refuseForeignPage(request);
      const actor = await actorOf(db, request);
      await withActor(db, actor, async ({ tx }) => {
        await requireCapability(tx, 'book.check');
        await requireProcessing(tx, 'link');
        await requirePurpose(tx);
      });
      const part = await request.file();
      if (!part) throw new RecoupeError('bad_input', { fields: [{ field: 'file', problem: 'no file' }] });
      const content = await part.toBuffer();
      const book = await readBook(content, request.query.encoding);
      const name = part.filename.replace(/[\p{Cc}/\\]/gu, '_').slice(0, 200) || 'contacts';
      const kept = await withActor(
        db,
        actor,
        async (at) => {
          await requireCapability(at.tx, 'book.check');
          await requirePurpose(at.tx);
          return keepBook(at, { name, content, cell: request.query.cell }, book);
        },
        callOf(request, { method: 'POST', url: '/api/books' }, Object.keys(bookKept.shape)),
      );
      return reply.status(201).send(kept);
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/books',
      summary: 'Phone books I may read',
      capability: 'hit.read',
      personal: true,
      query: bookListQuery,
      response: bookList,
    },
    async ({ tx, audit, query }) => {
      const list = await listBooks(tx, query.cursor);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'book',
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
      url: '/api/books/:id',
      summary: 'One phone book: its columns, its refused lines, its check',
      capability: 'hit.read',
      personal: true,
      params: bookParams,
      response: bookView,
    },
    async ({ tx, audit, params, language }) => {
      const book = await getBook(tx, params.id, language);
      await audit({ operation: 'CONSULTATION', objectType: 'book', objectIds: [book.id], results: 1 });
      return book;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'DELETE',
      url: '/api/books/:id',
      summary: 'Erase a phone book that I brought, with all that was found in it',
      capability: 'book.check',
      personal: true,
      params: bookParams,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await eraseBook(at, at.params.id);
      return undefined;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/books/:id/checks',
      summary: 'Check a phone book against itself and against what I may read',
      capability: 'book.check',
      personal: true,
      processing: 'link',
      params: bookParams,
      body: checkRequest,
      response: checkView,
      status: 202,
    },
    async (at) => {
      await askCheck(at, at.params.id, at.body.roles);
      return (await getProgress(at.tx, at.params.id))!;
    },
  );

  // Counts and moments only: it can be asked each second without a line of the account each time.
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/books/:id/check',
      summary: 'How far the check of a phone book is',
      capability: 'hit.read',
      personal: false,
      params: bookParams,
      response: checkView,
    },
    async ({ tx, params }) => {
      const check = await getProgress(tx, params.id);
      if (!check) throw new RecoupeError('not_found');
      return check;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/books/:id/stop',
      summary: 'Stop the check under way; what it found stays',
      capability: 'book.check',
      personal: true,
      params: bookParams,
      response: noContent,
      status: 204,
    },
    async (at) => {
      await stopCheck(at, at.params.id);
      return undefined;
    },
  );

  foundRoutes(app, db);
}

/** What a check found. */
function foundRoutes(app: FastifyInstance, db: Db): void {
  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/books/:id/hits',
      summary: 'Entries of a phone book that are known in reports I may read',
      capability: 'hit.read',
      personal: true,
      params: bookParams,
      query: bookHitQuery,
      response: bookHitList,
    },
    async ({ tx, audit, params, query, language }) => {
      const list = await listBookHits(tx, params.id, query, language);
      await audit({
        operation: 'CONSULTATION',
        objectType: 'book',
        objectIds: [params.id, ...new Set(list.items.map(({ reportId }) => reportId))],
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
      url: '/api/books/:id/hits.csv',
      summary: 'The same as a spreadsheet, 1,000 rows at most',
      capability: 'hit.read',
      personal: true,
      processing: 'export',
      proof: true,
      params: bookParams,
      query: bookHitQuery,
      response: z.string(),
    },
    async (at) => {
      const { tx, audit, params, query, language, reply } = at;
      const { csv, reports, rows } = await exportBookHits(tx, params.id, query, language);
      const subject = exportSubject(`book:${params.id}`, query);
      const details = await allowExport(at, { kind: 'bulk_export', subject, rows });
      await audit({
        operation: 'EXPORT',
        objectType: 'book',
        objectIds: [params.id, ...reports],
        results: rows,
        details,
      });
      reply.header('content-type', 'text/csv; charset=utf-8');
      reply.header('content-disposition', 'attachment; filename="carnet-recoupements.csv"');
      return csv;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'POST',
      url: '/api/books/:id/hits.csv/approval',
      summary: 'Ask a second person to let that list leave',
      capability: 'hit.read',
      personal: true,
      processing: 'export',
      proof: true,
      params: bookParams,
      query: bookHitQuery,
      body: approvalMotive,
      response: asked,
      status: 201,
    },
    async (at) => {
      const { rows } = await exportBookHits(at.tx, at.params.id, at.query, at.language);
      const subject = exportSubject(`book:${at.params.id}`, at.query);
      return askExport(at, { kind: 'bulk_export', subject, rows }, { motive: at.body.motive, asked: at.query });
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/books/:id/hits/:hit',
      summary: 'One of them with its whole entry and its evidence',
      capability: 'hit.read',
      personal: true,
      params: hitParams,
      response: bookHitView,
    },
    async ({ tx, audit, params, language }) => {
      const hit = await getBookHit(tx, params.id, params.hit, language);
      await audit({ operation: 'CONSULTATION', objectType: 'book', objectIds: [params.id, hit.reportId], results: 1 });
      return hit;
    },
  );

  actorRoute(
    app,
    db,
    {
      method: 'GET',
      url: '/api/books/:id/duplicates',
      summary: 'Entries of a phone book that are one contact',
      capability: 'hit.read',
      personal: true,
      params: bookParams,
      query: bookDuplicateQuery,
      response: bookDuplicateList,
    },
    async ({ tx, audit, params, query, language }) => {
      const list = await listDuplicates(tx, params.id, query, language);
      await audit({ operation: 'CONSULTATION', objectType: 'book', objectIds: [params.id], results: list.total });
      return list;
    },
  );
}
