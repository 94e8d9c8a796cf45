import { join } from 'node:path';
import { Command } from 'commander';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { progressLine } from '../cli/progress.ts';
import { createEntities } from '../demo/entities.ts';
import { entityReport } from '../demo/entity-report.ts';
import { createRng } from '../demo/rng.ts';
import { listReports } from '../server/collect/queries.ts';
import { reportListQuery } from '../server/collect/schema.ts';
import { type Db, type Tx, withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { PreparingClient } from '../server/db/preparing-client.ts';
import { decideMode } from '../server/structure/decide-mode.ts';
import { loadPersonas } from '../server/structure/load-personas.ts';
import { measureAccount } from './access-account.ts';
import { type Cost, costOf, timed } from './cost.ts';
import { fillDatabase } from './fill.ts';
import { positive } from './positive.ts';
import { withScratchDatabase } from './scratch-database.ts';

const seed = 7;

/** One reader of each reach: its own cell, the cells of a branch, the whole country. */
const readers = { cell: 'analyste13', branch: 'antenne', office: 'national' } as const;

export const accessCommand = () =>
  new Command('access')
    .description('What policies cost a reader, and what the line of the account costs a route.')
    .option('--entities <n>', 'how many reports are held', positive, 1_000_000)
    .option('--rounds <n>', 'how often each reading is timed, with and without in turn', positive, 9)
    .option('--json', 'results as one line of JSON')
    .action(run);

interface Options {
  entities: number;
  rounds: number;
  json?: boolean;
}

async function run({ entities, rounds, json }: Options): Promise<void> {
  const result = await withScratchDatabase(async ({ config, database }) => {
    const owner = database.pool('owner');
    await decideMode(owner, 'demonstration');
    await loadPersonas(owner);
    const show = progressLine('Filling the database', entities);
    await fillDatabase(owner, database.connection('owner'), {
      seed,
      count: entities,
      withoutTexts: false,
      onProgress: show,
    });
    show.end();
    const readings = await measureReadings(database, rounds);
    const account = await measureAccount(database, join(config.dataFolder, 'files'), texts(entities));
    return {
      entities,
      read_ratio: Math.max(...Object.values(readings).map(({ ratio }) => ratio)),
      audit_ratio: Math.max(...Object.values(account).map(({ ratio }) => ratio)),
      readings,
      account,
    };
  });
  if (json) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  for (const [name, { without_ms, with_ms, ratio }] of Object.entries({ ...result.readings, ...result.account }))
    process.stdout.write(`${name.padEnd(34)} ${without_ms} ms without, ${with_ms} ms with: ${ratio}\n`);
  process.stdout.write(`read_ratio ${result.read_ratio} (goal 1.3), audit_ratio ${result.audit_ratio} (goal 1.5)\n`);
}

/**
 * The product's own list (page and total), a count, a filter and the search for a word, each the very same SQL over the
 * very same rows: as the reader under its policies, and as the owner, for whom there are none. Readers of less than the
 * country ask for a cell that they read.
 */
async function measureReadings(database: Database, rounds: number): Promise<Record<string, Cost>> {
  const pool = new pg.Pool({ ...database.connection('owner'), Client: PreparingClient });
  const free: Db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const costs: Record<string, Cost> = {};
  for (const [reach, login] of Object.entries(readers)) {
    const actor = await findActor(database.pool('owner'), login);
    const cell = reach === 'office' ? undefined : 'CROSS-13';
    const list = (more: object) => (tx: Tx) => listReports(tx, reportListQuery.parse({ cell, limit: 50, ...more }));
    const readings: Record<string, (tx: Tx) => Promise<unknown>> = {
      list: list({}),
      'list of a channel': list({ channel: 'police_nationale', from: '2025-01-01' }),
      'search for a word': list({ q: 'tessier' }),
      count: (tx) =>
        sql`select count(*) from reports r join organisations o on o.id = r.cell_id
          where ${cell ?? null}::text is null or o.code = ${cell ?? null}`.execute(tx),
    };
    for (const [name, read] of Object.entries(readings)) {
      const [without, withIt]: [number[], number[]] = [[], []];
      for (let round = -1; round < rounds; round++) {
        const bare = await timed(() => free.transaction().execute(read));
        const ruled = await timed(() => withActor(database.app, actor, ({ tx }) => read(tx)));
        if (round < 0) continue; // pages come into memory
        without.push(bare);
        withIt.push(ruled);
      }
      costs[`${reach}: ${name}`] = costOf(without, withIt);
    }
  }
  await free.destroy();
  return costs;
}

/** Reports that are brought as people bring them, so that what the account is measured on has mentions and hits. */
function texts(entities: number): string[] {
  const entity = createEntities({ seed, count: entities });
  const rng = createRng(seed + 1);
  return Array.from({ length: 20 }, (_, i) => `${entityReport(entity(i % 5), 'ordinary', rng).text} (${i})`);
}
