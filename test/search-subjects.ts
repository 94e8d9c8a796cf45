import { askedSearch } from '../server/rights/ask-search.ts';
import { searchSubject } from '../server/rights/search-subject.ts';
import type { TestDatabase } from './database.ts';

/** Does the searches of data subjects that wait in the queue, here and at once. */
export async function searchSubjects({ database }: TestDatabase): Promise<void> {
  const { rows } = await database.pool('owner').query<{ payload: unknown }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = 'search-subject' returning j.payload`,
  );
  for (const { payload } of rows) {
    const asked = askedSearch.parse(payload);
    while (await searchSubject(database.app, database.matcher, asked, 0));
  }
}
