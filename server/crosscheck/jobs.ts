import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import type { Db } from '../db/actor.ts';
import { checkReports } from './check-reports.ts';

const payload = z.object({ reports: z.array(z.uuid()).min(1) });

/** `crosscheck`: added in the transaction that takes in or corrects a report. */
export function crosscheckTasks(matcher: Db): TaskList {
  return {
    async crosscheck(input) {
      await checkReports(matcher, payload.parse(input).reports);
    },
  };
}
