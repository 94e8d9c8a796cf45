import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Db } from './actor.ts';
import { socketFolderOf, startEmbedded } from './embedded.ts';
import { lockDataFolder } from './lock.ts';
import { PreparingClient } from './preparing-client.ts';
import { readOrMakeSecrets, type Secrets } from './secrets.ts';

export type DatabaseRole = 'owner' | 'app' | 'matcher' | 'jobs' | 'sequencer';

/** An open database: pools by role (each made when first asked for), and the way to close everything in order. */
export interface Database {
  /** Connection settings of a role; `owner` is for migrations and maintenance commands only. */
  connection(role: DatabaseRole): pg.PoolConfig;
  pool(role: DatabaseRole): pg.Pool;
  app: Db;
  matcher: Db;
  secrets: Secrets;
  /** Whether this process started the server (and so may migrate, and will stop it). */
  owned: boolean;
  close(): Promise<void>;
}

/**
 * Opens the database of the configuration: a server of one's own where DATABASE_URL says so, else the embedded
 * one, started here, or joined when another process of the same data folder runs it already.
 */
export async function openDatabase(config: Config): Promise<Database> {
  const secrets = await readOrMakeSecrets(config.dataFolder);
  if (config.databaseUrl) {
    const url = config.databaseUrl;
    return fromConnections(
      secrets,
      (role) => externalConnection(url, role, secrets),
      true,
      async () => {},
    );
  }
  const release = await lockDataFolder(config.dataFolder);
  if (!release) {
    const host = socketFolderOf(config.dataFolder);
    return fromConnections(
      secrets,
      (role) => embeddedConnection(host, role, secrets),
      false,
      async () => {},
    );
  }
  try {
    const server = await startEmbedded(config.dataFolder, secrets.owner);
    return fromConnections(
      secrets,
      (role) => embeddedConnection(server.socketFolder, role, secrets),
      true,
      async () => {
        await server.stop();
        await release();
      },
    );
  } catch (error) {
    await release();
    throw error;
  }
}

function fromConnections(
  secrets: Secrets,
  connection: (role: DatabaseRole) => pg.PoolConfig,
  owned: boolean,
  stop: () => Promise<void>,
): Database {
  const pools = new Map<DatabaseRole, pg.Pool>();
  const pool = (role: DatabaseRole) => {
    let made = pools.get(role);
    if (!made) {
      made = new pg.Pool({
        max: poolSize[role],
        application_name: `recoupe ${role}`,
        ...(role === 'app' || role === 'matcher' ? { Client: PreparingClient, pipeline: true } : {}),
        // What the matcher writes is not waited for on disk: its job is done only once it says so there, after; else
        // it runs again.
        // And what it counts leaves the other processors to those who wait.
        ...(role === 'matcher' ? { options: '-c synchronous_commit=off -c max_parallel_workers_per_gather=0' } : {}),
        ...connection(role),
      });
      // An idle connection that breaks (server restarted) is replaced by the pool; without a listener the process would end.
      made.on('error', () => {});
      made.on('connect', (client) => client.on('error', () => {}));
      pools.set(role, made);
    }
    return made;
  };
  const kysely = (role: DatabaseRole): Db => new Kysely({ dialect: new PostgresDialect({ pool: pool(role) }) });
  return {
    connection,
    pool,
    app: kysely('app'),
    matcher: kysely('matcher'),
    secrets,
    owned,
    async close() {
      await Promise.all([...pools.values()].map((p) => p.end()));
      await stop();
    },
  };
}

const poolSize: Record<DatabaseRole, number> = { owner: 2, app: 10, matcher: 3, jobs: 4, sequencer: 1 };

function embeddedConnection(host: string, role: DatabaseRole, secrets: Secrets): pg.PoolConfig {
  return { host, port: 5432, user: `recoupe_${role}`, password: secrets[role], database: 'recoupe' };
}

function externalConnection(url: string, role: DatabaseRole, secrets: Secrets): pg.PoolConfig {
  if (role === 'owner') return { connectionString: url };
  const asRole = new URL(url);
  asRole.username = `recoupe_${role}`;
  asRole.password = secrets[role];
  return { connectionString: asRole.href };
}
