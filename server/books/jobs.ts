import type { TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type { Db } from '../db/actor.ts';
import { askedCheck } from './ask-check.ts';
import { asJob, checkBook, endCheck } from './check-book.ts';

/** A job lasts about so long and is then added anew: several books are checked in turn. */
const sliceMs = 2000;
/** A slice that failed so often fails for a reason of its own, and the person is told. */
const mostAttempts = 3;

/** `check-book`: added with the check, in the transaction that asks for it. */
export function bookTasks(db: Db, matcher: Db): TaskList {
  return {
    async 'check-book'(input, { job }) {
      const asked = askedCheck.parse(input);
      try {
        if (!(await checkBook(db, matcher, asked, sliceMs))) return;
        await asJob(db, asked, ({ tx }) =>
          sql`select jobs.enqueue('check-book', ${JSON.stringify(asked)}::json)`.execute(tx),
        );
      } catch (error) {
        if (job.attempts >= mostAttempts) await asJob(db, asked, (at) => endCheck(at, asked.check, 'failed'));
        throw error;
      }
    },
  };
}
