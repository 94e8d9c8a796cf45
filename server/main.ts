import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { extract } from '../engine/index.ts';
import { buildApp } from './app.ts';
import { readOrMakeAccountKey } from './audit/account-key.ts';
import { folderFileStore } from './collect/file-store.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';

export interface RunningServer {
  app: FastifyInstance;
  /** Where it listens: `http://127.0.0.1:8080`. */
  address: string;
  /** Stops listening once the requests under way have been answered; the database stays the caller's. */
  close(): Promise<void>;
}

/** Serves an open, migrated database over HTTP. */
export async function startServer(config: Config, database: Database, webFolder?: string): Promise<RunningServer> {
  const app = await buildApp({
    db: database.app,
    matcher: database.matcher,
    connection: database.connection('app'),
    files: folderFileStore(join(config.dataFolder, 'files')),
    accountKey: await readOrMakeAccountKey(config.dataFolder),
    identity: { factorSecret: database.secrets.factors, origin: config.origin },
    logLevel: config.logLevel,
    securityContact: config.securityContact,
    ...(webFolder ? { webFolder } : {}),
  });
  // The first reading loads the gazetteers: no request waits for it.
  extract({ text: 'Vu Marie Martin à Lille.', recordedAt: '2026-01-01T00:00:00Z' });
  const address = await app.listen({ port: config.port, host: config.host });
  return { app, address, close: () => app.close() };
}
