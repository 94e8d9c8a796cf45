import { sql } from 'kysely';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { inWords } from '../link/report/words.ts';
import type { BookList, BookSummary, BookView, CheckView } from './schema.ts';

type CheckRow = Omit<CheckView, 'askedAt' | 'finishedAt' | 'secondsLeft'> & {
  askedAt: string;
  finishedAt: string | null;
  /** Seconds since the stage began. */
  lasted: number;
};
type BookRow = Omit<BookSummary, 'broughtAt' | 'check'> & { broughtAt: Date; check: CheckRow | null };

const checkColumns = sql`
  'id', c.id, 'state', c.state, 'stage', c.stage, 'done', c.done, 'total', c.total, 'problem', c.problem, 'askedAt', c.asked_at,
  'finishedAt', c.finished_at, 'lasted', extract(epoch from clock_timestamp() - c.stage_at)`;

const summaryColumns = sql`
  b.id, b.name, b.form, o.code as cell, coalesce(u.display_name, '—') as "broughtBy", b.brought_at as "broughtAt", b.entries, b.rejected,
  case when c.id is not null then json_build_object(${checkColumns}) end as check,
  case when c.id is not null then (select count(*)::int from book_hits h where h.check_id = c.id and h.sure) end as hits`;

const summaries = sql`books b join organisations o on o.id = b.cell_id left join users u on u.id = b.brought_by left join book_checks c on c.book_id = b.id`;

const pageLength = 50;

/** Books that the actor may read, the last brought first, each with the check that the actor may see. */
export async function listBooks(tx: Tx, cursor: string | undefined): Promise<BookList> {
  const [at, id] = decodeCursor(cursor) ?? [null, null];
  const { rows } = await sql<BookRow>`
    select ${summaryColumns} from ${summaries}
    where ${at}::timestamptz is null or (b.brought_at, b.id) < (${at}::timestamptz, ${id}::uuid)
    order by b.brought_at desc, b.id desc limit ${pageLength + 1}`.execute(tx);
  const { rows: count } = await sql<{ total: number }>`select count(*)::int as total from books`.execute(tx);
  const page = rows.slice(0, pageLength);
  const last = page.at(-1);
  return {
    items: page.map(summaryOf),
    nextCursor: rows.length > pageLength && last ? encodeCursor([last.broughtAt.toISOString(), last.id]) : null,
    total: count[0]?.total ?? 0,
  };
}

/** One book with its columns as last set, its refused lines and what its check counts. */
export async function getBook(tx: Tx, id: string, language: Language): Promise<BookView> {
  const { rows } = await sql<
    BookRow &
      Pick<BookView, 'encoding' | 'duplicates' | 'likenesses' | 'rejects' | 'can'> & {
        columns: ColumnRole[];
        samples: string[][];
      }
  >`
    select ${summaryColumns}, b.encoding, coalesce(c.roles, b.columns) as columns,
      case when c.id is not null then (select coalesce(sum(cardinality(d.rows)), 0)::int from book_duplicates d where d.check_id = c.id) end as duplicates,
      case when c.id is not null then (select count(*)::int from book_hits h where h.check_id = c.id and not h.sure) end as likenesses,
      (select coalesce(json_agg(json_build_object('line', r.line, 'reason', r.reason) order by r.line), '[]')
        from (select line, reason from book_rejects where book_id = b.id order by line limit ${mostRejects}) r) as rejects,
      (select coalesce(json_agg(r.cells order by r.row), '[]') from book_rows r where r.book_id = b.id and r.row < ${sampledRows}) as samples,
      json_build_object('check', access.can('book.check'), 'erase', b.brought_by = access.actor()) as can
    from ${summaries} where b.id = ${id}::uuid`.execute(tx);
  const book = rows[0];
  if (!book) throw new RecoupeError('not_found');
  const { columns, samples, ...rest } = book;
  return {
    ...rest,
    ...summaryOf(book),
    columns: columns.map(({ column, role, why }, c) => ({
      name: column,
      role,
      why,
      reason: inWords(why, language),
      examples: [...new Set(samples.map((cells) => cells[c] ?? '').filter(Boolean))].slice(0, 3),
    })),
  };
}

/** Refused lines shown at most; how many there are is told in any case. */
const mostRejects = 500;
/** Entries that examples of a column are taken from. */
const sampledRows = 30;

/** How far the check is: reads nothing that the book says. */
export async function getProgress(tx: Tx, id: string): Promise<CheckView | null> {
  const { rows } = await sql<{ check: CheckRow }>`
    select json_build_object(${checkColumns}) as check from book_checks c where c.book_id = ${id}::uuid`.execute(tx);
  return rows[0] ? checkOf(rows[0].check) : null;
}

function summaryOf(row: BookRow): BookSummary {
  const { id, name, form, cell, broughtBy, entries, rejected, hits } = row;
  const check = row.check && checkOf(row.check);
  return { id, name, form, cell, broughtBy, entries, rejected, hits, check, broughtAt: row.broughtAt.toISOString() };
}

function checkOf({ lasted, ...check }: CheckRow): CheckView {
  const pace = check.state === 'running' && check.stage === 'hits' && check.done > 0 ? lasted / check.done : null;
  return { ...check, secondsLeft: pace === null ? null : pace * (check.total - check.done) };
}
