import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import type { TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import { type FileStore, folderFileStore } from '../collect/file-store.ts';
import type { Config } from '../config.ts';
import type { Db } from '../db/actor.ts';
import type { Database } from '../db/database.ts';

/** When the job looks, as cron writes it: each night, and at the start where the night was missed. */
export const eraseCron = '41 2 * * * erase ?fill=2d';

/** Reports taken at a time: each is one transaction, so that nothing waits for a long one. */
const batch = 100;

export interface Eraser {
  matcher: Db;
  /** Clears dead rows of the tables that it owns; reads nothing. */
  owner: pg.Pool;
  files: FileStore;
  /** Keys the digests of certificates (digestKey). */
  key: Buffer;
}

/** The key of the digests in certificates, from what secrets.json keeps. */
export function digestKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'recoupe erasures', 32));
}

/** What erasing needs, of an open database and its settings. */
export function eraserOf(database: Database, { dataFolder }: Config): Eraser {
  return {
    matcher: database.matcher,
    owner: database.pool('owner'),
    files: folderFileStore(join(dataFolder, 'files')),
    key: digestKey(database.secrets.factors),
  };
}

/** `erase`: each night, and when somebody orders that a report goes at once. */
export function eraseTasks(eraser: Eraser): TaskList {
  return {
    async erase(_, { addJob }) {
      const { reports, statements } = await eraseExpired(eraser, async (neighbours) => {
        await addJob('crosscheck', { reports: neighbours });
      });
      // Their bytes are still in the pages (server/vault/scrub.ts).
      if (reports + statements > 0) await addJob('scrub', {}, { jobKey: 'scrub' });
    },
  };
}

/**
 * Erases every report, statement and phone book whose time is over, and finishes what an earlier run had begun. Says how many
 * reports, statements and phone books went. `recheck` compares again the reports that were linked to them.
 */
export async function eraseExpired(
  eraser: Eraser,
  recheck: (reports: string[]) => Promise<void>,
): Promise<{ reports: number; statements: number; books: number }> {
  const { matcher } = eraser;
  await sql`select access.apply_acts()`.execute(matcher);
  const reports = await eraseReports(eraser);
  const statements = await eraseStatements(matcher);
  const books = await eraseBooks(eraser);
  await forgetStaleUploads(eraser);
  await finish(eraser, recheck);
  return { reports, statements, books };
}

async function eraseReports({ matcher, key }: Eraser): Promise<number> {
  let done = 0;
  for (;;) {
    const { rows } = await sql<{ id: string }>`select access.reports_to_erase(${batch}) as id`.execute(matcher);
    for (const { id } of rows) await sql`select access.erase_report(${id}::uuid, ${key}::bytea)`.execute(matcher);
    done += rows.length;
    if (rows.length < batch) return done;
  }
}

async function eraseStatements(matcher: Db): Promise<number> {
  let done = 0;
  for (;;) {
    const { rows } = await sql<{ gone: number }>`select access.erase_statements(${batch}) as gone`.execute(matcher);
    done += rows[0]!.gone;
    if (rows[0]!.gone === 0) return done;
  }
}

async function eraseBooks({ matcher, owner }: Eraser): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select access.erase_books() as gone`.execute(matcher);
  const gone = rows[0]!.gone;
  if (gone > 0)
    await owner.query('vacuum (index_cleanup on) books, book_rows, book_hits, book_duplicates, book_rejects');
  return gone;
}

async function forgetStaleUploads({ matcher, files }: Eraser): Promise<void> {
  const { rows } = await sql<{ gone: string[] }>`select access.forget_stale_uploads() as gone`.execute(matcher);
  for (const sha256 of rows[0]!.gone) await files.forget(sha256);
}

interface Unfinished {
  id: string;
  tables: string[];
  files: string[];
  neighbours: string[];
}

/** What a transaction cannot take back comes after it, and is done again where the process was killed between. */
async function finish({ matcher, owner, files }: Eraser, recheck: (reports: string[]) => Promise<void>): Promise<void> {
  const { rows } =
    await sql<Unfinished>`select id, tables, files, neighbours from access.unfinished_erasures()`.execute(matcher);
  for (const sha256 of rows.flatMap((one) => one.files)) await files.forget(sha256);
  for (const { neighbours } of rows) if (neighbours.length > 0) await recheck(neighbours);
  // Dead rows leave their pages, and the places in indexes that pointed to them.
  for (const table of new Set(rows.flatMap(({ tables }) => tables)))
    await owner.query(`vacuum (index_cleanup on) public."${table}"`);
  for (const { id } of rows) await sql`select access.finish_erasure(${id}::uuid)`.execute(matcher);
}
