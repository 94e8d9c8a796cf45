import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const everyone = [
  'analyste13',
  'analyste69',
  'chef13',
  'antenne',
  'national',
  'directrice',
  'patrouille',
  'dpo',
  'admin',
];
const name = 'Yasmine Ferrand';
const identity = { name, contact: '06 39 98 44 10', notes: 'gardienne' };
let report: string;
let token: string;

before(async () => {
  t = await openTestApp();
  await t.addSourceManager('traitant', 'CROSS-13');
  for (const login of [...everyone, 'traitant']) who[login] = await t.signIn(login);
  report = await t.bring(who.traitant!, 'Une source dit que la cave du 3 est vidée le lundi par TESSIER Bastien.');
});
after(() => t.close());

const seal = (login: string, body: unknown = { identity }) =>
  who[login]!.send('POST', `/api/sources/reports/${report}`, body);
const ask = (login: string) =>
  who[login]!.send('POST', `/api/sources/${token}/approval`, { motive: 'menaces contre la source' });
const open = (login: string) => who[login]!.send('POST', `/api/sources/${token}/opening`);
const decide = (login: string, id: string) =>
  who[login]!.send('POST', `/api/access/approvals/${id}/decision`, {
    verdict: 'given',
    reason: 'vérifié de vive voix',
  });

test('a source is sealed by who brought the report as its manager, once, and by nobody else', async () => {
  for (const login of everyone) assert.equal((await seal(login)).status, 403, login);
  const answer = await seal('traitant');
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  token = answer.body.token;
  assert.equal((await seal('traitant')).status, 404);
});

test('what is sealed is in no table, no line and no answer as it was typed', async () => {
  const owner = t.database.pool('owner');
  const { rows: tables } = await owner.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  for (const { name: table } of tables) {
    const { rows } = await owner.query(`select from ${table} x where x::text like $1`, [`%${name}%`]);
    assert.equal(rows.length, 0, table);
  }
  const own = await who.traitant!.get('/api/sources');
  assert.ok(!JSON.stringify(own.body).includes(name), 'not even to the source manager alone');
  assert.equal(own.body.items[0].token, token);
});

test('readers of the text know the token; whoever does not read the report knows nothing', async () => {
  const seen = async (login: string) => (await who[login]!.get(`/api/sources/reports/${report}`)).body;
  for (const login of ['analyste13', 'chef13', 'national']) assert.equal((await seen(login)).token, token, login);
  assert.deepEqual([(await seen('chef13')).may, (await seen('analyste13')).may], [true, false]);
  for (const login of ['analyste69', 'patrouille', 'dpo', 'admin']) assert.ok((await seen(login)).error, login);
});

test('nobody opens it alone, and not without the right', async () => {
  for (const login of [...everyone, 'traitant'].filter((one) => !['chef13', 'antenne', 'directrice'].includes(one)))
    for (const answer of [await ask(login), await open(login)]) assert.equal(answer.status, 403, login);
  assert.equal((await open('chef13')).body.error.code, 'second_person_required');
  await assert.rejects(
    t.database
      .pool('app')
      .query(`insert into source_openings (token, approval_id) values ($1, gen_random_uuid())`, [token]),
    { code: '42501' },
  );
});

test('two persons open it for a quarter of an hour; the source manager is told by whom, with whom and why', async () => {
  const { body } = await ask('chef13');
  assert.equal((await who.chef13!.get(`/api/sources/reports/${report}`)).body.asked, 'waiting');
  assert.equal((await open('chef13')).status, 403);
  assert.equal((await decide('antenne', body.id)).status, 204);
  const opened = await open('chef13');
  assert.deepEqual(opened.body.identity, identity);
  assert.deepEqual((await open('chef13')).body.identity, identity);
  for (const login of ['antenne', 'directrice'])
    assert.equal((await open(login)).body.error.code, 'second_person_required', login);
  const [told] = (await who.traitant!.get('/api/sources')).body.items[0].openings;
  assert.equal(told.motive, 'menaces contre la source');
  assert.ok(told.by && told.with && told.by !== told.with);
  assert.equal((await who.traitant!.get('/api/alerts')).body.sources, 1);
  const owner = t.database.pool('owner');
  await owner.query('update source_openings set until = now()');
  assert.equal((await open('chef13')).body.error.code, 'second_person_required');
  const { rows } = await owner.query(
    `select count(*)::int as lines from audit_events where object_type = 'source' and operation = 'CONSULTATION' and $1 = any (object_ids)`,
    [token],
  );
  assert.ok(rows[0].lines >= 2);
});

test('it is forgotten with the last report that names it', async () => {
  const owner = t.database.pool('owner');
  await owner.query('delete from report_sources');
  assert.equal((await owner.query('select from sources')).rowCount, 0);
});
