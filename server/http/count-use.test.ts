import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { readReference } from '../structure/reference-files.ts';

let t: TestApp;
before(async () => {
  t = await openTestApp();
});
after(() => t.close());

const limit = (kind: string, forPurpose: number, inAll: number, seconds = 60) =>
  t.database.pool('owner').query(
    `insert into use_limits values ($1, $2, $3, $4)
       on conflict (kind, seconds) do update set for_purpose = excluded.for_purpose, in_all = excluded.in_all`,
    [kind, seconds, forPurpose, inAll],
  );
const age = (seconds: number) =>
  t.database.pool('owner').query(`update uses set at = at - make_interval(secs => $1)`, [seconds]);
const lookUp = (client: TestClient, language = 'fr') =>
  client.send('POST', '/api/crosscheck/lookups', { phone: '06 39 98 00 01' }, { 'accept-language': language });
const state = (client: TestClient, code: string) =>
  client.send('PUT', '/api/me/purpose', { code, reference: 'PV 2026/1', motive: 'essai des limites' });

test('one person looks up so many times in a time, then waits until the first of them is out of it', async () => {
  await limit('lookup', 3, 5);
  const analyst = await t.signIn('analyste13');
  for (let i = 0; i < 3; i++) assert.equal((await lookUp(analyst)).status, 200);
  await age(20);
  const refused = await lookUp(analyst);
  assert.equal(refused.status, 429);
  const { code, message, tip, details } = refused.body.error;
  assert.deepEqual([code, details.kind], ['too_fast', 'lookup']);
  assert.ok(details.retryAfter >= 38 && details.retryAfter <= 40, `waits ${details.retryAfter} s`);
  assert.match(
    `${message} ${tip}`,
    /Vous avez atteint le nombre de recherches.*Possible de nouveau dans \d+\u00a0s\./s,
  );
  assert.match((await lookUp(analyst, 'en')).body.error.tip, /Possible again in \d+\u00a0s\./);
  await age(details.retryAfter);
  assert.equal((await lookUp(analyst)).status, 200);
});

test('a second session or another purpose of the same person opens no second count, another person has its own', async () => {
  await limit('lookup', 3, 5);
  const one = await t.signIn('analyste69');
  const two = await t.signIn('analyste69');
  for (const client of [one, two, one]) assert.equal((await lookUp(client)).status, 200);
  assert.equal((await lookUp(two)).status, 429);
  await state(two, 'INVESTIGATION');
  for (const expected of [200, 200, 429]) assert.equal((await lookUp(two)).status, expected);
  assert.equal((await lookUp(await t.signIn('national'))).status, 200);
});

test('many requests at once gain nothing', async () => {
  await limit('lookup', 4, 4);
  const clients = await Promise.all(Array.from({ length: 3 }, () => t.signIn('chef13')));
  const answers = await Promise.all(Array.from({ length: 15 }, (_, i) => lookUp(clients[i % 3]!)));
  assert.equal(answers.filter(({ status }) => status === 200).length, 4);
  assert.ok(answers.every(({ status }) => status === 200 || status === 429));
});

test('what is not found or not allowed was asked all the same', async () => {
  await limit('consultation', 2, 2);
  const analyst = await t.signIn('antenne');
  const absent = '/api/collect/reports/00000000-0000-4000-8000-000000000000';
  for (const expected of [404, 404, 429]) assert.equal((await analyst.get(absent)).status, expected);
  await limit('consultation', 1_000_000, 1_000_000);
});

test('searches, sights, exports and files sent are counted apart', async () => {
  const analyst = await t.signIn('pole');
  await limit('search', 1, 1);
  assert.equal((await analyst.get('/api/collect/reports?q=tessier')).status, 200);
  assert.equal((await analyst.get('/api/collect/reports?q=tessier')).body.error.details.kind, 'search');
  assert.equal((await analyst.get('/api/collect/reports')).status, 200);
  await limit('export', 1, 1);
  assert.equal((await analyst.get('/api/crosscheck/hits.csv')).status, 200);
  assert.equal((await analyst.get('/api/crosscheck/hits.csv')).body.error.details.kind, 'export');
});

test('the account says once a minute that a limit was reached, and the auditor sees it beside the other facts', async () => {
  await limit('lookup', 1, 1);
  const analyst = await t.signIn('directrice');
  for (let i = 0; i < 6; i++) await lookUp(analyst);
  const { rows } = await t.database.pool('owner').query(
    `select outcome, details from audit_events e join users u on u.id = e.actor_id
     where u.login = 'directrice' and details->>'refused' = 'too_fast'`,
  );
  assert.equal(rows.length, 1);
  assert.deepEqual([rows[0].outcome, rows[0].details.kind], ['refused', 'lookup']);
  const auditor = await t.signIn('dpo', 'OVERSIGHT');
  const day = new Date().toISOString().slice(0, 10);
  const { items } = (await auditor.get(`/api/oversight/activity?from=${day}&to=${day}`)).body;
  const { rows: who } = await t.database
    .pool('owner')
    .query(`select display_name as name from users where login = 'directrice'`);
  const row = items.find((item: { person: { name: string } }) => item.person.name === who[0].name);
  assert.deepEqual([row.tooFast.value, row.refused.value], [1, 0]);
});

test('the limits that are shipped leave room for work and are in each kind', async () => {
  const limits = await readReference('limits');
  for (const { kind, forPurpose, inAll, seconds } of limits) {
    assert.ok(inAll >= forPurpose, kind);
    assert.ok((forPurpose / seconds) * 60 > 0.1, `${kind}: less than one in ten minutes`);
  }
  assert.deepEqual(new Set(limits.map(({ kind }) => kind)).size, 5);
});
