import type { Runner, TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { checkReports } from './check-reports.ts';
import { reindexSome } from './reindex-held.ts';

const payload = z.object({ reports: z.array(z.uuid()).min(1) });

/** How long reports wait before it is looked again whether an act lets them be compared. */
const closedMinutes = 10;

/** After reports, whatever waits. */
const whenQuiet = { jobKey: 'reindex', priority: 10 };

/**
 * `crosscheck`: added in the transaction that takes in or corrects a report. While no act in force lets it run it
 * compares nothing, and the reports wait. `reindex`: at each start, and by itself while reports are left.
 */
export function crosscheckTasks(matcher: Db): TaskList {
  return {
    async crosscheck(input, { addJob }) {
      const { rows } = await sql<{ open: boolean }>`select access.processing_open('crosscheck') as open`.execute(
        matcher,
      );
      if (!rows[0]?.open) {
        await addJob('crosscheck', payload.parse(input), { runAt: new Date(Date.now() + closedMinutes * 60_000) });
        return;
      }
      await checkReports(matcher, payload.parse(input).reports);
    },
    async reindex(_, { addJob }) {
      if (await reindexSome(matcher)) await addJob('reindex', {}, whenQuiet);
    },
  };
}

/** Has what is held under earlier keys indexed anew, in the background; where none is, this costs one look. */
export async function reindexHeld(runner: Pick<Runner, 'addJob'>): Promise<void> {
  await runner.addJob('reindex', {}, whenQuiet);
}
