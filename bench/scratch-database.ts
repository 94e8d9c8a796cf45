import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/database.ts';
import { migrate } from '../server/db/migrate.ts';
import { loadReference } from '../server/structure/load-reference.ts';

/** An empty database at the current schema in a folder that is removed afterwards; the same server as in production. */
export async function withScratchDatabase<T>(
  work: (at: { config: Config; database: Database }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-bench-'));
  // The account that the server runs as must enter it; else, as root, the data would lie elsewhere and stay.
  await chmod(folder, 0o755);
  const config = readConfig({ RECOUPE_DATA: folder, RECOUPE_MODE: 'operational' });
  const database = await openDatabase(config);
  try {
    await migrate(database);
    await loadReference(database.pool('owner'));
    return await work({ config, database });
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Cells that a data set names and the structure does not have (any department may have one). */
export async function ensureCells(database: Database, codes: readonly string[]): Promise<void> {
  await database.pool('owner').query(
    `with wanted as (select distinct unnest($1::text[]) as code), made as (
       insert into organisations (code) select code from wanted on conflict (code) do update set code = excluded.code returning id, code)
     insert into organisation_versions (organisation_id, valid, kind, name_fr, name_en)
     select id, daterange('2020-01-01', null), 'cell', code, code from made m
     where not exists (select from organisation_versions v where v.organisation_id = m.id and v.valid @> current_date)
       and not exists (select from organisation_versions v where v.organisation_id = m.id)`,
    [codes],
  );
}
