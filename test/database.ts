import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../server/config.ts';
import type { Actor } from '../server/db/actor.ts';
import { type Database, openDatabase } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { migrate } from '../server/db/migrate.ts';
import { decideMode } from '../server/structure/decide-mode.ts';
import { loadPersonas } from '../server/structure/load-personas.ts';
import { loadReference } from '../server/structure/load-reference.ts';

export interface TestDatabase {
  database: Database;
  /** Folder of everything this database keeps. */
  folder: string;
  /** A persona of reference/personas.json, with an open session that states a purpose where one is asked for. */
  actor(login: string, options?: { purpose?: string | null }): Promise<Actor>;
  close(): Promise<void>;
}

/** A real PostgreSQL in a folder of its own, migrated, with the structure and the personas; about two seconds. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-test-'));
  await chmod(folder, 0o755); // as root the database runs as another account, and would move out of a closed folder
  const config = readConfig({ RECOUPE_DATA: folder });
  const database = await openDatabase(config);
  const owner = database.pool('owner');
  await migrate(database);
  await loadReference(owner);
  // Tests ask faster than people do; server/http/count-use.test.ts puts its own limits.
  await owner.query('update use_limits set for_purpose = 1000000, in_all = 1000000');
  await decideMode(owner, 'demonstration');
  await loadPersonas(owner);
  return {
    database,
    folder,
    async actor(login, { purpose = 'CROSSCHECK' } = {}) {
      const { userId } = await findActor(owner, login);
      const { rows } = await owner.query<{ id: string }>(
        `insert into sessions (token_hash, user_id, expires_at, purpose_code, purpose_act, purpose_motive, purpose_since)
         select gen_random_uuid()::text::bytea, $1, now() + interval '1 hour', p.code, p.act_code, 'essai', now()
         from (select $2::text as wanted) w left join purposes p on p.code = w.wanted returning id`,
        [userId, purpose],
      );
      return { userId, sessionId: rows[0]!.id };
    },
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
