import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type RouteHandlerMethod } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type pg from 'pg';
import { accessRoutes } from './access/routes.ts';
import { actRoutes } from './acts/routes.ts';
import type { NoteKey } from './audit/note.ts';
import { auditRoutes } from './audit/routes.ts';
import { bookRoutes } from './books/routes.ts';
import type { FileStore } from './collect/file-store.ts';
import { largestFile } from './collect/files/check-file.ts';
import { collectRoutes } from './collect/routes.ts';
import { liveHits } from './crosscheck/live.ts';
import { lookupRoutes } from './crosscheck/lookup-routes.ts';
import { crosscheckRoutes } from './crosscheck/routes.ts';
import type { Db } from './db/actor.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { emergencyRoutes } from './emergency/routes.ts';
import { evaluationRoutes } from './evaluate/evaluation-routes.ts';
import { peopleRoutes } from './evaluate/people-routes.ts';
import { evaluateRoutes } from './evaluate/routes.ts';
import { contentPolicy, securityHeaders } from './http/browser-policy.ts';
import { bodyLimit, handleErrors, refuseFrameworkErrors, sendError } from './http/error-handler.ts';
import { evenRefusals } from './http/even-refusals.ts';
import { logTo } from './http/log.ts';
import { refuseUnreadable } from './http/readable.ts';
import { securityTxt } from './http/security-txt.ts';
import { type IdentitySettings, identityRoutes } from './identity/routes.ts';
import { oversightRoutes } from './oversight/routes.ts';
import { digestKey } from './retention/erase.ts';
import { retentionRoutes } from './retention/routes.ts';
import { rightsRoutes } from './rights/routes.ts';
import { sourceRoutes } from './sources/routes.ts';
import { structureRoutes } from './structure/routes.ts';

export interface AppDependencies {
  db: Db;
  /** Counts what is held, for lookups; reads nothing of it here. */
  matcher: Db;
  /** Signs receipts of lines of the account. */
  accountKey: NoteKey;
  /** Settings of a connection of the application's role, to listen on. */
  connection: pg.ClientConfig;
  files: FileStore;
  identity: IdentitySettings;
  logLevel: string;
  /** Where a flaw is reported: the contact of /.well-known/security.txt. */
  securityContact?: string | undefined;
  /** Milliseconds to whose multiples each « not found » is put off (http/even-refusals.ts). */
  refusalStep?: number;
  /** Built web interface; left out, only the API is served. */
  webFolder?: string;
}

/** The whole HTTP surface, without listening: tests call it through `app.inject`. */
export async function buildApp({
  db,
  matcher,
  connection,
  files,
  identity,
  accountKey,
  logLevel,
  securityContact,
  refusalStep = 25,
  webFolder,
}: AppDependencies): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logTo(logLevel),
    bodyLimit,
    ...patience,
    frameworkErrors: refuseFrameworkErrors,
    trustProxy: 'loopback',
    // Drawn, not counted: a running number would tell how much others do, and start again with each process.
    genReqId: () => randomUUID(),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleErrors(app);
  app.addHook('preValidation', async ({ body, query }) => {
    refuseUnreadable(query);
    refuseUnreadable(body);
  });
  app.addHook('onSend', async (request, reply) => {
    reply.headers(securityHeaders);
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', contentPolicy());
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  evenRefusals(app, refusalStep);
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fileSize: largestFile, fields: 5, parts: 6, headerPairs: 20 } });
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Recoupe',
        version: '1',
        description:
          'Every call but GET carries the header X-Recoupe: 1. A session is a cookie; see docs/guides/api.md.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });

  app.get('/api/health', { schema: { summary: 'Ready to serve' } }, async () => ({ status: 'ready' }));
  app.get('/.well-known/security.txt', { schema: { hide: true } }, (request, reply) =>
    securityContact
      ? reply.type('text/plain; charset=utf-8').send(securityTxt(securityContact, identity.origin, new Date()))
      : sendError(request, reply, 'not_found'),
  );
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  identityRoutes(app, db, identity);
  actRoutes(app, db);
  structureRoutes(app, db);
  accessRoutes(app, db);
  auditRoutes(app, db, accountKey);
  collectRoutes(app, db, files);
  sourceRoutes(app, db, identity.factorSecret);
  evaluateRoutes(app, db);
  evaluationRoutes(app, db);
  peopleRoutes(app, db);
  crosscheckRoutes(app, db);
  lookupRoutes(app, db, matcher);
  bookRoutes(app, db);
  disclosureRoutes(app, db);
  retentionRoutes(app, db, { files, key: digestKey(identity.factorSecret) });
  oversightRoutes(app, db, matcher);
  emergencyRoutes(app, db, matcher);
  rightsRoutes(app, db);
  liveHits(app, db, connection);

  if (webFolder) await app.register(staticFiles, { root: webFolder, index: false });
  const page = webFolder ? servePage(await readFile(join(webFolder, 'index.html'), 'utf8')) : null;
  if (page) app.get('/', { schema: { hide: true } }, page);
  answerUnknown(app, page);
  return app;
}

/** How long a connection may take, so that a few slow ones do not hold them all; the largest file has two minutes. */
const patience = { requestTimeout: 120_000, keepAliveTimeout: 65_000, http: { headersTimeout: 15_000 } };

/** The interface is one page: an address that is neither the API's nor a file's answers with it. */
function answerUnknown(app: FastifyInstance, page: RouteHandlerMethod | null): void {
  app.setNotFoundHandler(function (request, reply) {
    if (!page || request.url.startsWith('/api/') || request.method !== 'GET')
      return sendError(request, reply, 'not_found');
    return page.call(this, request, reply);
  });
}

/** The page names a number drawn for this answer alone: only the styles that carry it are taken (contentPolicy). */
function servePage(html: string): RouteHandlerMethod {
  return (_request, reply) => {
    const nonce = randomBytes(18).toString('base64url');
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentPolicy(nonce));
    return reply.send(html.replace('content="page-nonce"', `content="${nonce}"`));
  };
}
