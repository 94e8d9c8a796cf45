import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { belongings } from './belongings.ts';
import { scrubLog } from './scrub-log.ts';

export interface Scrubbed {
  /** Tables written anew. */
  rewritten: string[];
  /** Tables that still owe it: too large for now, or in use by something long. */
  owed: string[];
}

export interface ScrubOptions {
  /** The embedded server: its catalogues and its log of changes are cleared too. */
  embedded: boolean;
  /** Large tables too: each is locked while it is written, about a second for 30 MB. */
  everything?: boolean;
}

/** What is rewritten at any hour. */
const smallBytes = 64 * 2 ** 20;

/** For requests that came before, and for transactions that still see what was erased. */
const patience = { lock: '2s', transactions: 30_000 };

/**
 * Writes anew each table from which something was erased since it last was. An erasure leaves its bytes in the free part of
 * pages, in index pages, in samples of the planner and in the log of changes, and a plain VACUUM does not overwrite
 * them: a new file holds none of them.
 */
export async function scrub(owner: pg.Pool, { embedded, everything = false }: ScrubOptions): Promise<Scrubbed> {
  const result: Scrubbed = { rewritten: [], owed: [] };
  const client = await owner.connect();
  try {
    const last = await lastErasure(client);
    const owing = await owingTables(client);
    if (last === null || owing.length === 0) return result;
    const free = await nobodySeesBefore(client, last);
    await client.query(`set lock_timeout = '${patience.lock}'`);
    for (const { table, bytes } of owing) {
      const done = free && (everything || bytes <= smallBytes) && (await rewrite(client, table, last));
      (done ? result.rewritten : result.owed).push(table);
    }
    if (embedded && result.rewritten.length > 0) {
      await forgetSamples(client, result.rewritten);
      await scrubLog(client);
    }
    return result;
  } finally {
    client.release(true);
  }
}

export interface Owing {
  table: string;
  bytes: number;
  /** The first erasure since it was last written anew. */
  since: Date;
}

/** Tables from which something may have been erased since they were last written anew, the smallest first. */
export async function owingTables(client: pg.ClientBase | pg.Pool): Promise<Owing[]> {
  const { rows } = await client.query<Owing>(
    `select t.name as "table", pg_total_relation_size(t.name::regclass)::float8 as bytes, e.since
     from jsonb_to_recordset($1) as t(name text, reports boolean, books boolean)
     left join vault.rewrites w on w.table_name = t.name
     cross join lateral (select min(a.at) as since from audit_events a
       where a.operation = 'ERASURE' and a.outcome = 'done' and a.at > coalesce(w.erased_until, '-infinity')
         and case when a.object_type = 'book' then t.books else t.reports end) e
     where e.since is not null
     order by bytes`,
    [JSON.stringify(erasableTables)],
  );
  return rows;
}

/** What goes with reports, what goes with books, and the keys of both. */
const erasableTables = Object.keys(belongings).flatMap((name) => {
  const keys = name === 'vault.report_keys' || name === 'vault.book_keys';
  const reports = goesWith(name, 'reports') || belongings[name] === 'derived' || name === 'uploads' || keys;
  const books = goesWith(name, 'books') || keys;
  return reports || books ? [{ name, reports, books }] : [];
});

function goesWith(table: string, what: 'reports' | 'books'): boolean {
  const own = belongings[table];
  if (own === undefined || typeof own === 'string') return false;
  return own[what] !== undefined || Object.values(own.through ?? {}).some((target) => goesWith(target, what));
}

async function lastErasure(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ at: string | null }>(
    `select max(at)::text as at from audit_events where operation = 'ERASURE'`,
  );
  return rows[0]!.at;
}

/**
 * A transaction begun before the last erasure still sees the rows, and what is written anew would hold them again; or it
 * is an erasure itself. Once there is none, every erasure up to that moment is over.
 */
async function nobodySeesBefore(client: pg.ClientBase, last: string): Promise<boolean> {
  for (let waited = 0; waited <= patience.transactions; waited += 500) {
    const { rows } = await client.query<{ busy: boolean }>(
      `select exists (select from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()
         and xact_start <= $1::timestamptz) as busy`,
      [last],
    );
    if (!rows[0]!.busy) return true;
    await pause(500);
  }
  return false;
}

async function rewrite(client: pg.ClientBase, table: string, until: string): Promise<boolean> {
  try {
    await client.query(`vacuum (full, analyze) ${table}`);
  } catch (error) {
    if ((error as { code?: string }).code === lockNotAvailable) return false;
    throw error;
  }
  await client.query(
    `insert into vault.rewrites (table_name, erased_until) values ($1, $2)
     on conflict (table_name) do update set erased_until = excluded.erased_until`,
    [table, until],
  );
  return true;
}

const lockNotAvailable = '55P03';

/** The planner keeps the values that a column holds most often; those of a table that is empty now stay as they were. */
async function forgetSamples(client: pg.ClientBase, tables: readonly string[]): Promise<void> {
  await client.query('delete from pg_statistic where starelid = any ($1::text[]::regclass[])', [tables]);
  for (const table of tables) await client.query(`analyze ${table}`);
  await client.query('vacuum (full) pg_statistic');
}
