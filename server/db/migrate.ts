import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Database } from './database.ts';
import { queueLogger } from './queue-logger.ts';

const folder = join(import.meta.dirname, '../../migrations');
const advisoryLock = 7_265_636; // 'rec' — two processes starting at once migrate one after the other

/**
 * Brings the database to the schema of migrations/*.sql: creates database and roles on the first run, applies what
 * is new in order, each in a transaction, and refuses to go on when an applied file has changed. Returns the names applied.
 * @param only these and no other: the schema that a backup is of
 */
export async function migrate(database: Database, only?: readonly string[]): Promise<string[]> {
  await createDatabase(database.connection('owner'));
  const owner = new pg.Client(database.connection('owner'));
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [advisoryLock]);
    await createRoles(owner, database);
    const applied = await applyFiles(owner, only);
    await migrateQueue(database);
    return applied;
  } finally {
    await owner.end();
  }
}

/** Migrations not yet applied, in order; reads only. */
export async function pendingMigrations(owner: pg.ClientBase | pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ done: string[] | null }>(
    `select case when to_regclass('public.migrations') is null then null else (select array_agg(name) from migrations) end as done`,
  );
  const done = new Set(rows[0]?.done ?? []);
  return (await migrationFiles()).filter((name) => !done.has(name));
}

/** The migrations of this version, with their text. */
export async function readMigrations(): Promise<{ name: string; text: string }[]> {
  return Promise.all(
    (await migrationFiles()).map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
}

async function migrationFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{6}_.*\.sql$/.test(name)).sort();
}

async function createDatabase(connection: pg.PoolConfig): Promise<void> {
  if (connection.connectionString) return; // a server of one's own: its administrator made the database
  const maintenance = new pg.Client({ ...connection, database: 'postgres' });
  await maintenance.connect();
  try {
    const { rowCount } = await maintenance.query(`select from pg_database where datname = 'recoupe'`);
    if (!rowCount) await maintenance.query('create database recoupe');
  } finally {
    await maintenance.end();
  }
}

async function createRoles(owner: pg.Client, database: Database): Promise<void> {
  for (const role of ['app', 'matcher', 'jobs', 'sequencer'] as const) {
    const name = `recoupe_${role}`;
    const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [name]);
    const password = `password ${owner.escapeLiteral(database.secrets[role])}`;
    // Only a superuser may so much as name the attributes of a role that exists; its password is ours to set.
    await owner.query(rowCount ? `alter role ${name} ${password}` : `create role ${name} login noinherit ${password}`);
  }
  // Nobody signs in as it: the application takes it for some statements of a transaction, and has nothing of it otherwise.
  const { rowCount } = await owner.query(`select from pg_roles where rolname = 'recoupe_rights'`);
  if (!rowCount) await owner.query('create role recoupe_rights nologin noinherit');
  await owner.query('grant recoupe_rights to recoupe_app with inherit false, set true');
  await owner.query(`do $$ begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to recoupe_app, recoupe_matcher, recoupe_jobs, recoupe_sequencer', current_database());
    execute format('grant create on database %I to recoupe_jobs', current_database());
  end $$`);
}

async function applyFiles(owner: pg.Client, only?: readonly string[]): Promise<string[]> {
  await owner.query(
    'create table if not exists migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await owner.query<{ name: string; sha256: string }>('select name, sha256 from migrations');
  const done = new Map(rows.map((row) => [row.name, row.sha256]));
  const applied: string[] = [];
  for (const { name, text } of await readMigrations()) {
    if (only && !only.includes(name)) continue;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const before = done.get(name);
    if (before === sha256) continue;
    if (before)
      throw new Error(`Migration ${name} was changed after it had been applied: put it back and write a new one`);
    await owner.query('begin');
    try {
      await owner.query(text);
      await owner.query(protectEveryTable);
      await owner.query(accountForEveryChange);
      await owner.query(shareWhatOnlyReads);
      await owner.query('insert into migrations (name, sha256) values ($1, $2)', [name, sha256]);
      await owner.query('commit');
    } catch (error) {
      await owner.query('rollback');
      throw new Error(`Migration ${name} failed, nothing of it was kept: ${(error as Error).message}`, {
        cause: error,
      });
    }
    applied.push(name);
  }
  return applied;
}

/** Row-level security is on for every table by construction: a table without a policy answers nothing to anyone but its owner. */
const protectEveryTable = `do $$ declare t regclass; begin
  for t in select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity loop
    execute format('alter table %s enable row level security', t);
  end loop; end $$`;

/**
 * Every table that the application may change takes no change without a line of the account; what belongs to no report and
 * no cell may be changed before there is an actor (signing in), but by no actor unseen. Files received before their report
 * are left out: that they came has its line.
 */
const accountForEveryChange = `do $$ declare t record; begin
  if to_regprocedure('access.require_line()') is null then return; end if;
  for t in select c.oid::regclass as name, exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
      and a.attname in ('report_id', 'cell_id', 'report_a', 'cell_a')) as held
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not like 'audit\\_%' and c.relname <> 'uploads'
    and (has_any_column_privilege('recoupe_app', c.oid, 'insert, update') or has_table_privilege('recoupe_app', c.oid, 'delete'))
    and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'require_line') loop
    execute format('create constraint trigger require_line after insert or update or delete on %s deferrable initially deferred for each row %s execute function access.require_line()',
      t.name, case when t.held then '' else 'when (access.actor() is not null)' end);
  end loop; end $$`;

/**
 * A policy that calls a function which PostgreSQL takes for one that writes keeps every count of its table on one processor:
 * what only reads is said to.
 */
const shareWhatOnlyReads = `do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace and p.prokind = 'f'
    and p.provolatile = 's' and p.proparallel = 'u' and p.prosrc !~ 'set_config' loop
    execute format('alter function %s parallel restricted', f);
  end loop; end $$`;

async function migrateQueue(database: Database): Promise<void> {
  const owner = database.pool('owner');
  await owner.query('grant recoupe_jobs to current_user').catch(() => {}); // a superuser needs no membership
  await owner.query('create schema if not exists jobs authorization recoupe_jobs');
  const jobs = database.pool('jobs');
  await runMigrations({ pgPool: jobs, logger: queueLogger });
  await jobs.query(await readFile(join(folder, 'jobs.sql'), 'utf8'));
}
