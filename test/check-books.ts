import { askedCheck } from '../server/books/ask-check.ts';
import { checkBook } from '../server/books/check-book.ts';
import type { TestDatabase } from './database.ts';

/** Does the checks of phone books that wait in the queue, here and at once, slice by slice. */
export async function checkBooks({ database }: TestDatabase, options: { slices?: number } = {}): Promise<void> {
  const { rows } = await database.pool('owner').query<{ payload: unknown }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = 'check-book' returning j.payload`,
  );
  for (const { payload } of rows) {
    const asked = askedCheck.parse(payload);
    let left = options.slices ?? Number.POSITIVE_INFINITY;
    while (left-- > 0 && (await checkBook(database.app, database.matcher, asked, 0)));
  }
}
