import { type Runner, run, type TaskList } from 'graphile-worker';
import type { Database } from '../db/database.ts';
import { queueLogger } from '../db/queue-logger.ts';

/**
 * Starts taking jobs. A process that was killed leaves its jobs locked for hours; they are freed first. With the
 * embedded database no other process can hold any; on a shared server a job held longer than any job lasts is abandoned.
 */
export async function startWorker(
  database: Database,
  tasks: TaskList,
  options: { alone: boolean; crontab?: string },
): Promise<Runner> {
  await freeAbandonedJobs(database, options.alone ? '0 seconds' : '10 minutes');
  return run({
    pgPool: database.pool('jobs'),
    taskList: tasks,
    crontab: options.crontab ?? '',
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000, // NOTIFY wakes it at once; polling only catches what a lost connection missed
    logger: queueLogger,
  });
}

async function freeAbandonedJobs(database: Database, held: string): Promise<void> {
  const jobs = database.pool('jobs');
  await jobs.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker.jobs where locked_by is not null and locked_at <= now() - $1::interval))`,
    [held],
  );
}
