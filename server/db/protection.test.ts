import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { describeSchema } from './describe-schema.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** Tables that no role but the owner may touch: they have no policy because nobody is granted anything. */
const ownerOnly = [
  'migrations',
  'reach_changes',
  'report_duties',
  'report_tables',
  'sign_in_failures',
  'sign_in_links',
  'sign_in_steps',
  'use_limits',
  'uses',
  'uses_refused',
];

test('every table has row-level security on, and a policy or nobody who may use it', async () => {
  const { rows } = await db.database
    .pool('owner')
    .query<{ name: string; rls: boolean; policies: number; grants: number }>(
      `select c.relname as name, c.relrowsecurity as rls, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
       (select count(*)::int from information_schema.column_privileges g where g.table_schema = 'public' and g.table_name = c.relname and g.grantee in ('recoupe_app', 'recoupe_matcher', 'recoupe_jobs', 'recoupe_sequencer', 'PUBLIC')) as grants
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    );
  assert.ok(rows.length > 20);
  for (const { name, rls, policies, grants } of rows) {
    assert.ok(rls, `${name} has row-level security off`);
    if (ownerOnly.includes(name)) assert.equal(grants, 0, `${name} is the owner's alone`);
    else assert.ok(policies > 0, `${name} has no policy`);
  }
});

test('a table made without a policy answers nothing to the application', async () => {
  const owner = db.database.pool('owner');
  await owner.query(
    'create table forgotten (secret text); insert into forgotten values (1); alter table forgotten enable row level security; grant select on forgotten to recoupe_app',
  );
  const { rows } = await db.database.pool('app').query('select * from forgotten');
  await owner.query('drop table forgotten');
  assert.deepEqual(rows, []);
});

test('the application, the matcher, the queue and the sequencer own no table and cannot pass by the policies', async () => {
  const { rows } = await db.database.pool('owner').query<{ rolname: string; strong: boolean; owns: number }>(
    `select r.rolname, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as strong,
       (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace in ('public'::regnamespace, 'access'::regnamespace)) as owns
     from pg_roles r where r.rolname in ('recoupe_app', 'recoupe_matcher', 'recoupe_jobs', 'recoupe_sequencer')`,
  );
  assert.equal(rows.length, 4);
  for (const { rolname, strong, owns } of rows) assert.deepEqual([rolname, strong, owns], [rolname, false, 0]);
});

test('without an actor the application sees no report, no mention, no person', async () => {
  for (const table of [
    'reports',
    'report_texts',
    'mentions',
    'hits',
    'judgements',
    'statements',
    'audit_events',
    'sessions',
  ]) {
    const { rows } = await db.database.pool('app').query(`select count(*)::int as n from ${table}`);
    assert.equal(rows[0].n, 0, table);
  }
  const { rows } = await db.database.pool('app').query('select id from users');
  assert.deepEqual(rows, []);
});

test('the application cannot read a password, nor without an actor the index of the cross-check', async () => {
  const app = db.database.pool('app');
  await assert.rejects(app.query('select password_hash from users'), /permission denied/);
  for (const table of ['match_reports', 'match_keys']) {
    const { rows } = await app.query(`select count(*)::int as n from ${table}`);
    assert.equal(rows[0].n, 0, table);
    await assert.rejects(app.query(`delete from ${table}`), /permission denied/);
  }
});

test('the matcher can read no text, no person and no account', async () => {
  const matcher = db.database.pool('matcher');
  for (const table of ['reports', 'report_texts', 'mentions', 'users', 'sessions', 'statements', 'judgements']) {
    await assert.rejects(matcher.query(`select * from ${table}`), /permission denied/, table);
  }
  await assert.rejects(matcher.query('select * from audit_events'), /permission denied/);
  await assert.rejects(matcher.query(`select * from access.credentials('analyste13')`), /permission denied/);
});

test('the role that a request of a data subject is read as cannot be signed in with, and owns nothing', async () => {
  const { rows } = await db.database.pool('owner').query(
    `select rolcanlogin or rolsuper or rolbypassrls or rolinherit as strong,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owns from pg_roles r where rolname = 'recoupe_rights'`,
  );
  assert.deepEqual(rows, [{ strong: false, owns: 0 }]);
});

test('the account of accesses can be neither changed nor emptied by the application', async () => {
  const app = db.database.pool('app');
  await assert.rejects(app.query(`update audit_events set object_type = 'other'`), /permission denied/);
  await assert.rejects(app.query('delete from audit_events'), /permission denied/);
  await assert.rejects(app.query('truncate audit_events'), /permission denied/);
});

test('the text of a report can be neither changed nor deleted by the application', async () => {
  const app = db.database.pool('app');
  await assert.rejects(app.query(`update report_texts set body = 'other'`), /permission denied/);
  await assert.rejects(app.query('delete from report_texts'), /permission denied/);
});

test('schema.sql is what the migrations result in', async () => {
  const committed = await readFile(new URL('../../migrations/schema.sql', import.meta.url), 'utf8');
  assert.equal(
    committed,
    await describeSchema(db.database.pool('owner')),
    'run "npm run -s schema" and commit the result',
  );
});
