import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../test/app.ts';
import { type Operation, readOperations } from '../test/worlds/api-document.ts';
import { askDetails, askLists, findAddresses, identifiersIn, type Transcript } from '../test/worlds/ask.ts';
import { furnish } from '../test/worlds/play.ts';
import { openScene, type Scene } from '../test/worlds/scene.ts';

let t: TestApp;
let scene: Scene;
let operations: Operation[];

/** Columns that count, and why no number of them tells a reader anything. */
const counting: Record<string, string> = {
  'public.audit_events.seq': 'order of the lines; addresses and cursors are the identifier',
  'public.organisations.number': 'stands for a cell in the index of the cross-check; answers say the code',
  'public.match_reports.number': 'stands for a report in the index of the cross-check; answers say the identifier',
  'vault.destroyed_keys.number': 'order of destroyed keys, for backups; read by the owner alone',
};

/** Where an answer may say a place in an order, and to whom. */
const mayCount: Record<string, string> = {
  'GET /api/oversight/lines/{id}/proof': 'a proof of place says the place; auditors may know of every line',
};

/** Every sequence begins at a number of its own that nothing else comes to. */
const marker = 1_946_000_000;

before(async () => {
  t = await openTestApp();
  const owner = t.database.pool('owner');
  await owner.query('update use_limits set for_purpose = 1000000, in_all = 1000000');
  const { rows } = await owner.query<{ sequence: string }>(
    `select format('%I.%I', schemaname, sequencename) as sequence from pg_sequences where schemaname not in ('pg_catalog') order by 1`,
  );
  for (const [i, { sequence }] of rows.entries())
    await owner.query('select setval($1::regclass, $2)', [sequence, marker + i * 1_000_000]);
  operations = readOperations((await t.anonymous.get('/api/openapi.json')).body);
  scene = await openScene(t, operations, { cells: [], people: [] });
  await furnish(scene);
});
after(() => t.close());

test('a column that counts has a reason, and every identifier that the database draws is random', async () => {
  const owner = t.database.pool('owner');
  const { rows: counters } = await owner.query<{ name: string }>(
    `select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name from pg_attribute a
     join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval%')
     order by 1`,
  );
  assert.deepEqual(
    counters.map(({ name }) => name).filter((name) => !counting[name]),
    [],
  );
  const { rows: drawn } = await owner.query<{ name: string; how: string }>(
    `select format('%s.%s', c.relname, a.attname) as name, pg_get_expr(d.adbin, d.adrelid) as how from pg_attrdef d
     join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum join pg_class c on c.oid = d.adrelid
     where a.atttypid = 'uuid'::regtype and pg_get_expr(d.adbin, d.adrelid) not in ('gen_random_uuid()', 'access.actor()')`,
  );
  assert.deepEqual(drawn, []);
});

for (const login of ['analyste13', 'antenne', 'national', 'magistrat', 'dpo', 'admin', 'bailleur'])
  test(`${login}: no answer holds a number that counts, and no identifier tells when it was made`, async () => {
    const client = await scene.client(login);
    const lists = await askLists(client, operations, [], { filtered: false });
    const questions = {
      seen: identifiersIn(lists),
      addresses: await findAddresses(client, operations, lists),
      seed: 1,
    };
    const said: Transcript = new Map([...lists, ...(await askDetails(client, operations, questions))]);
    const wrong: string[] = [];
    let identifiers = 0;
    for (const [asked, { status, headers, body }] of said) {
      if (status >= 300 || operations.some(({ method, path }) => mayCount[`${method} ${path}`] && isAt(asked, path)))
        continue;
      const text = opened(JSON.stringify([headers, body]));
      for (const number of text.match(/\b19[4-9]\d{7}\b/g) ?? []) wrong.push(`${asked}: ${number}`);
      for (const id of text.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g) ?? []) {
        identifiers++;
        if (id[14] !== '4') wrong.push(`${asked}: ${id} is of version ${id[14]}`);
      }
    }
    assert.deepEqual(wrong.slice(0, 10), []);
    assert.ok(identifiers > 3, `only ${identifiers} identifiers were looked at`);
  });

const isAt = (asked: string, path: string) =>
  new RegExp(`^GET ${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$| page)`).test(asked);

/** With every cursor opened: what it says of its place stands beside it. */
function opened(text: string): string {
  return text.replace(
    /"nextCursor":"([^"]+)"/g,
    (_, cursor) => `"nextCursor":${Buffer.from(cursor, 'base64').toString()}`,
  );
}
