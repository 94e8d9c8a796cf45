import type { TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type { Db } from '../db/actor.ts';
import { askedSearch } from './ask-search.ts';
import { asJob, endSearch, searchSubject } from './search-subject.ts';

/** A job lasts about so long and is then added anew: reports never wait for it. */
const sliceMs = 2000;
/** A slice that failed so often fails for a reason of its own, and the person is told. */
const mostAttempts = 3;

/** `search-subject`: added with the search, in the transaction that asks for it. */
export function rightsTasks(db: Db, matcher: Db): TaskList {
  return {
    async 'search-subject'(input, { job }) {
      const asked = askedSearch.parse(input);
      try {
        if (!(await searchSubject(db, matcher, asked, sliceMs))) return;
        await asJob(db, asked, ({ tx }) =>
          sql`select jobs.enqueue('search-subject', ${JSON.stringify(asked)}::json)`.execute(tx),
        );
      } catch (error) {
        if (job.attempts >= mostAttempts) await asJob(db, asked, (at) => endSearch(at, asked, 'failed'));
        throw error;
      }
    },
  };
}
