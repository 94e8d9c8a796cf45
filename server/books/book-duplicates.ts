import { sql } from 'kysely';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { inWords } from '../link/report/words.ts';
import { findCheck, readEntries } from './book-entries.ts';
import type { Duplicates } from './find-duplicates.ts';
import type { BookDuplicateList } from './schema.ts';

/** Entries of a book that are one contact, in the order of the book, with the evidence between them. */
export async function listDuplicates(
  tx: Tx,
  bookId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  language: Language,
): Promise<BookDuplicateList> {
  const check = await findCheck(tx, bookId);
  if (!check) return { items: [], nextCursor: null, total: 0 };
  const [after] = decodeCursor(cursor) ?? [-1];
  const { rows } = await sql<Duplicates>`
    select cluster, rows, links from book_duplicates where check_id = ${check.id}::uuid and cluster > ${after}::int
    order by cluster limit ${limit + 1}`.execute(tx);
  const { rows: count } = await sql<{ total: number }>`
    select count(*)::int as total from book_duplicates where check_id = ${check.id}::uuid`.execute(tx);
  const page = rows.slice(0, limit);
  const entries = await readEntries(
    tx,
    bookId,
    check.columns,
    page.flatMap((one) => one.rows),
  );
  return {
    items: page.map(({ cluster, rows: members, links }) => ({
      cluster: cluster + 1,
      entries: members.flatMap((row) => entries.get(row) ?? []),
      links: links.map(({ left, right, by, chance, prior, steps }) => ({
        left: left + 1,
        right: right + 1,
        by,
        chance,
        priorBits: prior,
        steps: steps.map(({ name, level, bits }) => ({
          sentence: `${inWords(name, language)}${language === 'fr' ? ' : ' : ': '}${inWords(level, language)}`,
          bits,
        })),
      })),
    })),
    nextCursor: rows.length > limit ? encodeCursor([page.at(-1)!.cluster]) : null,
    total: count[0]?.total ?? 0,
  };
}
