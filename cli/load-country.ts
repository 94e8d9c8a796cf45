import { sql } from 'kysely';
import { type DemoReport, generateCountry } from '../demo/country.ts';
import { submitReport } from '../server/collect/submit-report.ts';
import { withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { operatorLogin } from '../server/structure/load-reference.ts';
import { ageCountry } from './age-country.ts';
import { judgeCountry } from './judge-country.ts';
import { progressLine } from './progress.ts';
import { workCountry } from './work-country.ts';

/** Last day of the fictional country: fixed, so that every installation shows the same. */
const lastDay = '2026-11-20';
const batchSize = 50;

/**
 * Brings the fictional country's reports the way any import does, then waits until each has been cross-checked.
 * A load that was stopped goes on at the next start: what is held already is recognised.
 */
export async function loadCountry(database: Database, reports: number, signal: AbortSignal): Promise<void> {
  const owner = database.pool('owner');
  const { rowCount } = await owner.query(`select from installation where key = 'country'`);
  if (rowCount || reports === 0) return;
  const actor = await findActor(owner, operatorLogin);
  const show = progressLine('Loading a fictional country', reports);
  let batch: DemoReport[] = [];
  let done = 0;
  const flush = async () => {
    await withActor(database.app, actor, async (at) => {
      const taken: string[] = [];
      for (const report of batch) {
        const answer = await submitReport(
          at,
          {
            submissionKey: `demo:${report.id}`,
            externalId: report.id,
            text: report.text,
            channel: report.channel,
            cell: report.org,
            recordedAt: report.recorded_at,
          },
          { enqueue: false },
        );
        if (!answer.duplicate) taken.push(answer.id);
      }
      if (taken.length > 0)
        await sql`select jobs.enqueue('crosscheck', ${JSON.stringify({ reports: taken })}::json)`.execute(at.tx);
    });
    done += batch.length;
    batch = [];
    show(done);
  };
  const country = { seed: 2019, reports, to: lastDay };
  for (const report of generateCountry(country)) {
    if (signal.aborted) return;
    batch.push(report);
    if (batch.length === batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  await jobsDone(database, signal);
  if (!signal.aborted) await judgeCountry(database, country);
  if (!signal.aborted) await workCountry(database);
  if (!signal.aborted) await ageCountry(owner);
  show.end();
  if (!signal.aborted)
    await owner.query(
      `insert into installation (key, value) values ('country', to_jsonb(now())) on conflict do nothing`,
    );
}

/** Waits for the queue to be empty. */
export async function jobsDone(database: Database, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted) {
    const { rows } = await database
      .pool('jobs')
      .query<{ left: number }>('select count(*)::int as left from graphile_worker.jobs where attempts < max_attempts');
    if (rows[0]?.left === 0) return;
    await new Promise((next) => setTimeout(next, 50));
  }
}
