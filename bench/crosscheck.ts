import { readdir, readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Runner } from 'graphile-worker';
import { progressLine } from '../cli/progress.ts';
import { createEntities } from '../demo/entities.ts';
import { entityReport } from '../demo/entity-report.ts';
import { createRng } from '../demo/rng.ts';
import { submitReport } from '../server/collect/submit-report.ts';
import { crosscheckTasks } from '../server/crosscheck/jobs.ts';
import { type Actor, withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { startWorker } from '../server/jobs/worker.ts';
import { operatorLogin } from '../server/structure/load-reference.ts';
import { fillDatabase } from './fill.ts';
import { measureLookups } from './lookups.ts';
import { positive } from './positive.ts';
import { quantile } from './quantile.ts';
import { withScratchDatabase } from './scratch-database.ts';

const seed = 7;

export const crosscheckCommand = () =>
  new Command('crosscheck')
    .description(
      'From a submitted report to its stored hits, and from a person asked about to who is known, over generated entities.',
    )
    .requiredOption('--entities <n>', 'how many entities are held', positive)
    .option('--reports <n>', 'how many reports are submitted and timed', positive, 1000)
    .option('--lookups <n>', 'how many lookups of persons held, and as many of absent ones', positive, 2000)
    .option('--peer-lookups <n>', 'how many of them are put to pg_trgm', positive, 200)
    .option('--without-peer', 'leave pg_trgm out: its index takes long')
    .option(
      '--without-texts',
      'hold no texts: only what is looked up and compared (for sizes that the disk would not take)',
    )
    .option('--json', 'results as one line of JSON')
    .action(run);

interface Options {
  entities: number;
  reports: number;
  lookups: number;
  peerLookups: number;
  withoutPeer?: boolean;
  withoutTexts?: boolean;
  json?: boolean;
}

async function run(options: Options): Promise<void> {
  const { entities, reports, json } = options;
  const result = await withScratchDatabase(async ({ database }) => {
    const owner = database.pool('owner');
    const began = performance.now();
    const show = progressLine('Filling the database', entities);
    await fillDatabase(owner, database.connection('owner'), {
      seed,
      count: entities,
      withoutTexts: options.withoutTexts ?? false,
      onProgress: show,
    });
    show.end();
    const fill_s = Math.round((performance.now() - began) / 1000);
    const lookups = await measureLookups(database, {
      seed,
      entities,
      lookups: options.lookups,
      peerLookups: options.withoutPeer ? 0 : options.peerLookups,
    });
    const texts = writeReports(entities, reports * 2 + warmUp);
    const actor = await findActor(owner, operatorLogin);
    const runner = await startWorker(database, crosscheckTasks(database.matcher), { alone: true });
    try {
      const submit = submitter(database, actor, runner);
      for (const text of texts.slice(0, warmUp)) await submit(text);
      const times: number[] = [];
      for (const text of texts.slice(warmUp, warmUp + reports)) times.push(await submit(text));
      const rate = await throughput(texts.slice(warmUp + reports), submit);
      const { rows } = await owner.query<{ hits: number; mb: number }>(
        `select (select count(*)::int from hits) as hits, pg_database_size(current_database()) / 1e6 as mb`,
      );
      return {
        entities,
        reports: times.length,
        p50_ms: quantile(times, 0.5),
        p95_ms: quantile(times, 0.95),
        p99_ms: quantile(times, 0.99),
        reports_per_s: Math.round(rate * 10) / 10,
        rss_mb: Math.round(process.memoryUsage().rss / 1e6),
        postgres_mb: Math.round(await postgresMemory()),
        database_mb: Math.round(Number(rows[0]!.mb)),
        fill_s,
        ...lookups,
        hits_per_report: Math.round((rows[0]!.hits / texts.length) * 100) / 100,
      };
    } finally {
      await runner.stop();
    }
  });
  process.stdout.write(
    json
      ? `${JSON.stringify(result)}\n`
      : `${Object.entries(result)
          .map(([name, value]) => `${name.padEnd(16)} ${value}\n`)
          .join('')}`,
  );
}

/** Reports before the clock counts: caches fill, code is compiled. */
const warmUp = 100;

/** Reports about entities held, drawn over the whole file, with none to three mistakes of writing each. */
function writeReports(entities: number, count: number): string[] {
  const every = Math.max(1, Math.floor(entities / count));
  const entity = createEntities({ seed, count: entities });
  const rng = createRng(seed + 1);
  return Array.from({ length: count }, (_, i) => {
    const { text } = entityReport(entity((i * every) % entities), i % 3 === 0 ? 'careful' : 'ordinary', rng);
    return `${text} (${i})`;
  });
}

/** Submits as any client does, and waits until the job has stored the hits: milliseconds. */
function submitter(database: Database, actor: Actor, runner: Runner): (text: string) => Promise<number> {
  const waiting = new Map<string, () => void>();
  const early = new Set<string>();
  runner.events.on('job:success', ({ job }) => {
    const id = (job.payload as { reports?: string[] }).reports?.[0];
    if (!id) return;
    const done = waiting.get(id);
    if (done) done();
    else early.add(id);
  });
  return async (text) => {
    const started = performance.now();
    const { id } = await withActor(database.app, actor, (tx) =>
      submitReport(tx, {
        text,
        channel: 'police_nationale',
        cell: 'CROSS-13',
        recordedAt: '2026-06-01T10:00:00+02:00',
      }),
    );
    if (!early.delete(id)) await new Promise<void>((done) => waiting.set(id, done));
    waiting.delete(id);
    return performance.now() - started;
  };
}

/** Reports a second with four submitted at a time. */
async function throughput(texts: readonly string[], submit: (text: string) => Promise<number>): Promise<number> {
  const queue = [...texts];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let text = queue.pop(); text !== undefined; text = queue.pop()) await submit(text);
    }),
  );
  return texts.length / ((performance.now() - started) / 1000);
}

/** Memory of this database's server processes that no other process shares, in megabytes; 0 where /proc does not tell. */
async function postgresMemory(): Promise<number> {
  let kilobytes = 0;
  for (const pid of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('postgres') || !(command.startsWith('postgres') || command.includes('recoupe-bench')))
      continue;
    const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(memory)?.[1] ?? 0);
  }
  return kilobytes / 1000;
}
