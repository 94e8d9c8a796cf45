import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type pg from 'pg';
import { openTestApp, type TestApp } from '../test/app.ts';
import { furnish } from '../test/worlds/play.ts';
import { openScene, type Scene } from '../test/worlds/scene.ts';
import type { DatabaseRole } from './db/database.ts';

let t: TestApp;
let scene: Scene;
const roles: DatabaseRole[] = ['app', 'matcher', 'jobs', 'sequencer'];
/** What the application takes to read for a person's request. */
type Taken = DatabaseRole | 'rights';

before(async () => {
  t = await openTestApp();
  scene = await openScene(t, [], { cells: [], people: [] });
  await furnish(scene);
});
after(() => t.close());

const owner = () => t.database.pool('owner');
const absent = '00000000-0000-4000-8000-000000000000';

/** Rows that a role sees without an actor, and why it must. */
const seenWithoutActor: Record<string, string> = {
  'app installation': 'its mode and its public notice, which the first page shows',
  'matcher match_reports': 'the cross-check compares profiles of every report and reads the text of none',
  'matcher match_keys': 'the same',
  'matcher hits': 'the same',
  'matcher common_values': 'values too common to bring two reports together',
  'matcher crosschecks': 'when a report was last checked',
  'sequencer audit_events': 'gives each line its place',
  'sequencer audit_pending': 'the same',
  'sequencer audit_chain': 'the same',
  'sequencer audit_checkpoints': 'the same',
  'sequencer audit_subjects': 'the same',
};

/** Words that everybody signed in reads: acts, purposes, roles, and the tree with its posts. */
const open = new Set([
  'act_versions',
  'acts',
  'acts_today',
  'approval_kinds',
  'common_values',
  'export_limits',
  'organisation_kinds',
  'organisation_versions',
  'organisations',
  'organisations_today',
  'positions',
  'purpose_roles',
  'purposes',
  'role_capabilities',
  'role_gives',
  'roles',
]);

describe('without an actor, or as one that nobody is', () => {
  for (const role of [...roles, 'rights'] as Taken[])
    test(`${role}: no table and no view shows a row`, async () => {
      const seen: string[] = [];
      for (const [name, select] of await readableTables(role))
        for (const actor of ['', absent]) {
          if (actor === absent && role === 'app' && open.has(name)) continue;
          const count = await countAs(role, actor, select);
          if (count > 0 && !seenWithoutActor[`${role} ${name}`]) seen.push(`${count} rows of ${name} as « ${actor} »`);
        }
      assert.deepEqual(seen, []);
    });
  test('rights: nobody reads a row without a request of their own in hand, whatever the transaction says of itself', async () => {
    const { rows: people } = await owner().query<{ id: string }>('select id from users');
    const tables = await readableTables('rights');
    assert.ok(people.length > 10 && tables.length > 5);
    const seen: string[] = [];
    for (const { id } of people)
      for (const [name, select] of tables) {
        const count = await inTransaction('rights', id, async (client) => {
          await client.query(`set local recoupe.request = '${absent}'; set local recoupe.searching = 'on'`);
          return (await client.query(select)).rowCount ?? 0;
        });
        if (count > 0) seen.push(`${count} rows of ${name} as ${id}`);
      }
    assert.deepEqual(seen, []);
  });
  test('what is looked at holds rows', async () => {
    const { rows } = await owner().query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const empty: string[] = [];
    for (const { name } of rows)
      if ((await owner().query(`select from ${name} limit 1`)).rowCount === 0) empty.push(name);
    assert.ok(rows.length - empty.length > 35, `empty: ${empty}`);
    for (const name of [
      'reports',
      'mentions',
      'hits',
      'judgements',
      'statements',
      'evaluations',
      'books',
      'audit_events',
      'compartments',
      'cell_grants',
    ])
      assert.ok(!empty.includes(name), name);
  });
});

/** Tables that the application changes without a line of the same transaction, and why. */
const changedWithoutLine: Record<string, string> = {
  uploads: 'a file that nobody has brought yet; its line is written where it is received',
};

test('whatever the application may write asks for a line of the account, in the database', async () => {
  const { rows } = await owner().query<{ name: string; lined: boolean }>(
    `select c.relname as name, exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'require_line' and g.tgdeferrable) as lined
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
       and (has_any_column_privilege('recoupe_app', c.oid, 'insert, update') or has_table_privilege('recoupe_app', c.oid, 'delete'))
       and c.relname not like 'audit\\_%' order by 1`,
  );
  assert.deepEqual(
    rows.filter(({ name, lined }) => !lined && !changedWithoutLine[name]).map(({ name }) => name),
    [],
  );
});

/** Functions with the owner's rights that answer before there is an actor, and why they must. */
const beforeAnActor: Record<string, string> = {
  personas: 'the fictional people of the demonstration, none elsewhere',
  credentials: 'the derived password of one login, to compare with what was typed',
  open_session: 'signing in: opens the session of who has just shown a password, a passkey or a link',
  factors_of: 'which second factors to ask for',
  totp_of: 'the seed of codes, sealed with a key that is not in the database',
  passkey: 'the public key that an answer is verified with',
  processing_open: 'whether an act in force lets a processing run: the acts are public',
  grant_limit: 'the longest that an act lets a grant last: the acts are public',
  count_use: 'how long a session has to wait for its pace, and nothing of whose it is',
  begin_try: 'how long to wait after wrong answers',
};

describe('no function with the owner’s rights hands out what is another’s', () => {
  for (const role of roles)
    test(role, async () => {
      const victims = await everythingOf('CROSS-13', 'analyste13');
      const functions = await functionsOf(role);
      if (role === 'app') assert.ok(functions.length > 30);
      const told: string[] = [];
      for (const { name, schema, types } of functions)
        for (const actor of ['', absent, scene.ids.get('analyste69')!])
          for (const values of valuesFor(types, victims)) {
            const answer = await callAs(role, actor, `${schema}.${name}`, types, values);
            const leaked = victims.some((id) => answer.includes(id) && !values.includes(id));
            if (beforeAnActor[name] || ofTheJobs[name]) continue;
            if (leaked || (actor === '' && !saysNothing(answer)))
              told.push(`${name}(${values}) as « ${actor} »: ${answer}`);
          }
      assert.deepEqual(told, []);
    });
});

/** No row, or rows that hold nothing; or a refusal. */
function saysNothing(answer: string): boolean {
  if (answer.startsWith('refused')) return true;
  const empty = ['null', 'false', '0', '""', '[]', '{}', '"{}"'];
  return (JSON.parse(answer) as object[]).every((row) =>
    Object.values(row).every((one) => empty.includes(JSON.stringify(one))),
  );
}

/** Functions of the roles that run jobs: they answer about every report, to nobody who asks from outside. */
const ofTheJobs: Record<string, string> = {
  people_to_withdraw: 'the matcher withdraws persons left without a category',
  naming: 'how many waiting jobs name a report that is being erased',
  holding_cells: 'which cells hold reports: the structure, and no report',
};

async function functionsOf(role: DatabaseRole): Promise<{ name: string; schema: string; types: string[] }[]> {
  const { rows } = await owner().query<{ name: string; schema: string; types: string[] }>(
    `select p.proname as name, n.nspname as schema, array(select format_type(unnest, null) from unnest(p.proargtypes::oid[])) as types
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef and p.prorettype <> 'trigger'::regtype
       and has_function_privilege('recoupe_' || $1, p.oid, 'execute') and has_schema_privilege('recoupe_' || $1, n.oid, 'usage') order by 1`,
    [role],
  );
  return rows;
}

/** Arguments that point at what is the victim's: its account, its reports, its sessions, its login. */
function valuesFor(types: readonly string[], victims: readonly string[]): string[][] {
  const uuids = victims.filter((one) => one.length === 36);
  const pick = (type: string, n: number): string => {
    if (type === 'uuid') return uuids[n % uuids.length]!;
    if (type === 'uuid[]') return `{${uuids[n % uuids.length]}}`;
    if (type === 'text') return ['analyste13', uuids[n % uuids.length]!, 'consultation'][n % 3]!;
    if (type === 'bytea') return '\\x00';
    if (type.endsWith('[]')) return '{}';
    if (type === 'boolean') return 'false';
    if (type === 'jsonb' || type === 'json') return '{}';
    if (type.startsWith('timestamp')) return n % 2 === 0 ? '2020-01-01' : '2099-01-01';
    if (type === 'date') return '2099-01-01';
    return '1';
  };
  const most = types.length === 0 ? 1 : Math.min(8, uuids.length);
  return Array.from({ length: most }, (_, n) =>
    types.map((type, i) => pick(type, type.startsWith('timestamp') ? i : n)),
  );
}

/** Identifiers of what belongs to one analyst and its cell: the account, the sessions, reports, mentions, hits, lines. */
async function everythingOf(cell: string, login: string): Promise<string[]> {
  const { rows } = await owner().query<{ id: string }>(
    `with cell as (select id from organisations where code = $1), who as (select id from users where login = $2)
     select id::text from who
     union all (select id::text from reports where cell_id in (select id from cell) limit 2)
     union all (select id::text from sessions where user_id in (select id from who) limit 1)
     union all (select m.id::text from mentions m where m.cell_id in (select id from cell) limit 1)
     union all (select h.id::text from hits h where h.cell_a in (select id from cell) and h.cell_b in (select id from cell) limit 1)
     union all (select e.id::text from audit_events e where e.actor_id in (select id from who) limit 1)
     union all select $2`,
    [cell, login],
  );
  return rows.map(({ id }) => id);
}

/** Each table and view that a role may ask, with a question for all of it. */
async function readableTables(role: Taken): Promise<[name: string, select: string][]> {
  const { rows } = await owner().query<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and has_column_privilege('recoupe_' || $1, c.oid, a.attname, 'select') group by 1 order by 1`,
    [role],
  );
  return rows.map(({ name, columns }) => [name, `select ${columns} from ${name}`]);
}

async function countAs(role: Taken, actor: string, statement: string): Promise<number> {
  return inTransaction(role, actor, async (client) => (await client.query(statement)).rowCount ?? 0);
}

/** What a function answers, as JSON; `refused` with the reason where it does not. */
async function callAs(
  role: DatabaseRole,
  actor: string,
  name: string,
  types: string[],
  values: string[],
): Promise<string> {
  const given = types.map((type, i) => `$${i + 1}::${type}`).join(', ');
  return inTransaction(role, actor, async (client) => {
    try {
      return JSON.stringify((await client.query(`select * from ${name}(${given})`, values)).rows);
    } catch (error) {
      return `refused: ${(error as Error).message.split('\n')[0]}`;
    }
  });
}

async function inTransaction<T>(role: Taken, actor: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await t.database.pool(role === 'rights' ? 'app' : role).connect();
  try {
    await client.query('begin');
    if (actor) await client.query(`set local recoupe.actor = '${actor}'`);
    if (role === 'rights') await client.query('set local role recoupe_rights');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
