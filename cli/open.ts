import { type Config, readConfig } from '../server/config.ts';
import type { Actor } from '../server/db/actor.ts';
import { type Database, openDatabase } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { migrate } from '../server/db/migrate.ts';
import { decideMode } from '../server/structure/decide-mode.ts';
import { loadReference } from '../server/structure/load-reference.ts';

/** Exit codes of every command. */
export const exit = { done: 0, failed: 1, usage: 2, refused: 3, interrupted: 130 } as const;

/** An open database at the current schema, whatever runs beside: a server of the same data folder is joined. */
export async function openReady(
  config: Config = readConfig(),
): Promise<{ config: Config; database: Database; mode: 'demonstration' | 'operational' }> {
  const database = await openDatabase(config);
  try {
    const owner = database.pool('owner');
    if (database.owned) {
      await migrate(database);
      await loadReference(owner);
    }
    return { config, database, mode: await decideMode(owner, config.mode) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Runs a command's work on an open database and closes it, whatever happens. */
export async function withDatabase<T>(
  work: (at: {
    config: Config;
    database: Database;
    mode: 'demonstration' | 'operational';
    actor: (login: string) => Promise<Actor>;
  }) => Promise<T>,
): Promise<T> {
  const { config, database, mode } = await openReady();
  try {
    return await work({ config, database, mode, actor: (login) => findActor(database.pool('owner'), login) });
  } finally {
    await database.close();
  }
}
