import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { readOrMakeAccountKey } from '../audit/account-key.ts';
import { exportLog } from '../audit/export-log.ts';
import { type Verification, verifyLog } from '../audit/verify-log.ts';
import type { FileStore } from '../collect/file-store.ts';
import type { Database } from '../db/database.ts';
import { migrate, readMigrations } from '../db/migrate.ts';
import { loadReference } from '../structure/load-reference.ts';
import { loadFiles } from './read-files.ts';
import { loadTable, type OpenBackup } from './read-tables.ts';

export interface Restored {
  reports: number;
  rows: number;
  files: number;
  /** Rows that nobody can read any more, and of how many reports and books: erased since the backup. */
  lost: { rows: number; owners: number };
  account: Verification;
}

export interface RestoreOptions {
  files: FileStore;
  dataFolder: string;
  /** Once it is sure that nothing is held: what the installation had beside its database (keys) is put back. */
  onceEmpty: () => Promise<void>;
  onTable?: (table: string, rows: number) => void;
}

/** Reports that one job of the cross-check takes. */
const jobSize = 500;

/**
 * Puts a backup into an installation that holds nothing yet: the schema as it was, every row whose keys still exist, the
 * attachments, then the schema of today. All rows in one transaction: after a failure nothing of it is there.
 * @throws Error where the installation holds anything, the backup is damaged or of a newer version, or a row left in
 *   refers to one that is missing
 */
export async function restoreBackup(
  database: Database,
  backup: OpenBackup,
  { files, dataFolder, onceEmpty, onTable }: RestoreOptions,
): Promise<Restored> {
  await requireKnownSchema(backup);
  await migrate(
    database,
    backup.manifest.migrations.map(({ name }) => name),
  );
  const owner = database.pool('owner');
  await requireEmpty(owner);
  await onceEmpty();
  const { rows, lost } = await loadRows(owner, backup, onTable);
  const restoredFiles = await loadFiles(backup, files);
  await migrate(database);
  await loadReference(owner);
  await addJobs(owner);
  const key = await readOrMakeAccountKey(dataFolder);
  const { rows: held } = await owner.query<{ n: number }>('select count(*)::int as n from reports');
  return {
    reports: held[0]!.n,
    rows,
    files: restoredFiles,
    lost,
    account: await verifyLog(exportLog(database.pool('sequencer'), key)),
  };
}

/** The account's signing key, where this folder has none yet. */
export async function putBackAccountKey(dataFolder: string, accountKey: string): Promise<void> {
  await writeFile(join(dataFolder, 'account-key.json'), accountKey, { mode: 0o600 });
}

async function requireKnownSchema({ manifest }: OpenBackup): Promise<void> {
  const known = new Map((await readMigrations()).map(({ name, text }) => [name, text]));
  for (const { name, sha256 } of manifest.migrations) {
    const text = known.get(name);
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256)
      throw new Error(`the backup was made by another version (${name}): restore it with that version or a later one`);
  }
}

async function requireEmpty(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ held: boolean }>(
    'select exists (select from reports) or exists (select from users) or exists (select from audit_events) as held',
  );
  if (rows[0]!.held)
    throw new Error('this installation holds accounts or reports already: restore into an empty data folder');
}

async function loadRows(
  owner: pg.Pool,
  backup: OpenBackup,
  onTable?: (table: string, rows: number) => void,
): Promise<{ rows: number; lost: Restored['lost'] }> {
  const client = await owner.connect();
  const destroyed = new Set<string>();
  const sum = { rows: 0, lost: 0 };
  try {
    await client.query('begin');
    // No trigger and no check of references meanwhile: each row is as it was, and references are checked at the end.
    await client.query('set local session_replication_role = replica');
    const tables = Object.keys(backup.manifest.tables);
    await client.query(`truncate ${tables.join(', ')} cascade`);
    for (const table of tables) {
      const { rows, lost } = await loadTable(client, backup, table, (id) => destroyed.add(id));
      sum.rows += rows;
      sum.lost += lost;
      onTable?.(table, rows);
    }
    await loadKeys(client, backup, [...destroyed]);
    await deriveRest(client);
    await requireWholeReferences(client);
    await client.query('commit');
    return { rows: sum.rows, lost: { rows: sum.lost, owners: destroyed.size } };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release(true);
  }
}

/** The same keys as before, so that earlier backups stay readable; and what was destroyed since stays told. */
async function loadKeys(client: pg.ClientBase, { keyOf }: OpenBackup, destroyed: readonly string[]): Promise<void> {
  for (const [table, column, of] of [
    ['report_keys', 'report_id', 'reports'],
    ['book_keys', 'book_id', 'books'],
  ] as const) {
    await client.query(`declare held no scroll cursor for select id from ${of}`);
    for (;;) {
      const { rows } = await client.query<{ id: string }>('fetch 5000 from held');
      const ids = rows.map(({ id }) => id);
      await client.query(
        `insert into vault.${table} (${column}, key) select i, k from unnest($1::uuid[], $2::bytea[]) as u(i, k)`,
        [ids, ids.map((id) => keyOf(id))],
      );
      if (rows.length < 5000) break;
    }
    await client.query('close held');
  }
  await client.query(
    `insert into vault.destroyed_keys (owner) select o from unnest($1::uuid[]) o
     where not exists (select from vault.destroyed_keys d where d.owner = o)`,
    [destroyed],
  );
}

async function deriveRest(client: pg.ClientBase): Promise<void> {
  await client.query(
    'insert into match_keys (key, cell, report) select distinct k, m.cell, m.number from match_reports m, unnest(m.keys) k',
  );
  // Numbers of transactions are of the server that was left.
  await client.query('update audit_pending set transaction = default');
  const { rows } = await client.query<{ table: string; column: string }>(
    `select a.attrelid::regclass::text as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attidentity <> '' and c.relnamespace in ('public'::regnamespace, 'vault'::regnamespace)`,
  );
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce((select max("${column}") from ${table}), 0) + 1, false)`,
    );
}

/** What the server did not check while the rows went in: that each reference leads to a row. */
async function requireWholeReferences(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; query: string }>(
    `select k.conname as name, format('select exists (select from %s t where %s and not exists (select from %s f where %s)) as broken',
       k.conrelid::regclass, string_agg(format('t.%I is not null', a.attname), ' and '), k.confrelid::regclass,
       string_agg(format('f.%I = t.%I', fa.attname, a.attname), ' and ')) as query
     from pg_constraint k
     join unnest(k.conkey, k.confkey) as c(col, fcol) on true
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.col
     join pg_attribute fa on fa.attrelid = k.confrelid and fa.attnum = c.fcol
     where k.contype = 'f' and k.connamespace in ('public'::regnamespace, 'vault'::regnamespace)
     group by k.oid, k.conname, k.conrelid, k.confrelid`,
  );
  for (const { name, query } of rows) {
    const { rows: found } = await client.query<{ broken: boolean }>(query);
    if (found[0]!.broken)
      throw new Error(`the backup is not whole: rows refer to others that it does not hold (${name})`);
  }
}

/**
 * The queue is in no backup: reports that waited for their cross-check wait again, and what the clock has erased since
 * is erased at the first start.
 */
async function addJobs(owner: pg.Pool): Promise<void> {
  await owner.query(
    `select jobs.enqueue('crosscheck', json_build_object('reports', json_agg(w.report_id)))
     from (select m.report_id, row_number() over () / ${jobSize} as lot from match_reports m
       where not exists (select from crosschecks c where c.report_id = m.report_id)) w group by w.lot`,
  );
  for (const job of ['erase', 'withdraw_people']) await owner.query(`select jobs.enqueue($1, '{}')`, [job]);
}
