import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const ids: Record<string, string> = {};
let toulon: string;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reading = (person: string, more: Record<string, unknown> = {}) => ({
  kind: 'cell',
  person: ids[person],
  code: 'CROSS-83',
  act: 'ACT-RECOUPE',
  until: inDays(30),
  reason: 'réseau commun aux deux départements',
  ...more,
});
const role = (person: string, code: string) => reading(person, { kind: 'role', code });

before(async () => {
  t = await openTestApp();
  for (const login of [
    'analyste13',
    'analyste69',
    'chef13',
    'antenne',
    'national',
    'directrice',
    'magistrat',
    'patrouille',
    'bailleur',
    'dpo',
    'admin',
  ])
    who[login] = await t.signIn(login);
  const { rows } = await t.database.pool('owner').query<{ id: string; login: string }>('select id, login from users');
  for (const { id, login } of rows) ids[login] = id;
  toulon = await t.bring(who.antenne!, 'Vu à Toulon : TESSIER Bastien, 06 39 98 71 43.', { cell: 'CROSS-83' });
});
after(() => t.close());

const give = (as: string, body: Record<string, unknown>) => who[as]!.send('POST', '/api/access/grants', body);
const grantsOf = async (as: string) =>
  (await who[as]!.get('/api/access/grants')).body.items as {
    id: string;
    code: string;
    inForce: boolean;
    person: { id: string };
  }[];

describe('reading one more cell', () => {
  test('is given by who leads the cell, and by nobody else, never to oneself', async () => {
    for (const login of ['analyste13', 'chef13', 'national', 'magistrat', 'patrouille', 'bailleur', 'dpo', 'admin'])
      assert.equal((await give(login, reading('analyste69'))).status, 403, login);
    assert.equal((await give('antenne', reading('antenne', { code: 'CROSS-13' }))).status, 403);
  });
  test('opens the reports of the cell at once, with who gave it and why, and closes them by a click', async () => {
    assert.equal((await who.analyste13!.get(`/api/collect/reports/${toulon}`)).status, 404);
    assert.equal((await give('antenne', reading('analyste13'))).status, 201);
    assert.equal((await who.analyste13!.get(`/api/collect/reports/${toulon}`)).status, 200);
    const [mine] = await grantsOf('analyste13');
    assert.deepEqual([mine!.code, mine!.inForce], ['CROSS-83', true]);
    assert.equal((await give('antenne', reading('analyste13'))).body.error.code, 'already_granted');
    for (const login of ['analyste69', 'chef13', 'dpo', 'bailleur'])
      assert.equal(
        (await who[login]!.send('POST', `/api/access/grants/${mine!.id}/end`, { reason: 'essai' })).status,
        login === 'chef13' ? 204 : 404,
        login,
      );
    assert.equal((await who.analyste13!.get(`/api/collect/reports/${toulon}`)).status, 404);
  });
  test('ends by the clock, with no job', async () => {
    assert.equal((await give('antenne', reading('analyste69'))).status, 201);
    assert.equal((await who.analyste69!.get(`/api/collect/reports/${toulon}`)).status, 200);
    await t.database
      .pool('owner')
      .query(
        `update cell_grants set valid = tstzrange(now() - interval '2 days', now() - interval '1 second') where user_id = $1 and ended_by is null`,
        [ids.analyste69],
      );
    assert.equal((await who.analyste69!.get(`/api/collect/reports/${toulon}`)).status, 404);
  });
  test('lasts no longer than the act allows', async () => {
    for (const [until, act] of [
      [inDays(400), 'ACT-RECOUPE'] as const,
      [inDays(-2), 'ACT-RECOUPE'] as const,
      [inDays(30), 'ACT-CONTRIBUTION'] as const,
    ])
      assert.equal((await give('antenne', reading('analyste69', { until, act }))).body.error.code, 'bad_input', until);
  });
  test('is known to those it concerns alone', async () => {
    assert.ok((await grantsOf('antenne')).length >= 2);
    for (const login of ['patrouille', 'bailleur', 'dpo', 'national', 'magistrat'])
      assert.deepEqual(await grantsOf(login), [], login);
  });
});

describe('a role for a time', () => {
  test('is one that the giver may give, to somebody it leads', async () => {
    assert.equal((await give('chef13', role('analyste69', 'evaluator'))).status, 403);
    assert.equal((await give('chef13', role('analyste13', 'national_analyst'))).status, 403);
    assert.equal((await give('analyste13', role('chef13', 'analyst'))).status, 403);
    assert.equal((await give('chef13', role('chef13', 'analyst'))).status, 403);
    assert.equal((await give('chef13', role('analyste13', 'evaluator'))).status, 201);
    assert.ok(
      (await who.analyste13!.get('/api/me')).body.roles.some((one: { code: string }) => one.code === 'evaluator'),
    );
  });
  test('never makes one person watch and work, administer and read, keep keys and administer', async () => {
    for (const [login, code] of [
      ['analyste13', 'log_auditor'] as const,
      ['dpo', 'analyst'] as const,
      ['national', 'key_custodian'] as const,
    ])
      assert.equal(
        (await give('admin', { ...role(login, code), act: 'ACT-EXPLOITATION', until: inDays(10) })).body.error.code,
        'duties_conflict',
        code,
      );
    const answer = await who.admin!.send('POST', '/api/users', {
      login: 'cumul',
      displayName: 'Octave Ferrandi',
      organisation: 'OFAST',
      roles: ['analyst', 'log_auditor'],
    });
    assert.equal(answer.body.error.code, 'duties_conflict');
    await assert.rejects(
      t.database
        .pool('owner')
        .query(`insert into user_roles (user_id, role_code) values ($1, 'key_custodian')`, [ids.admin]),
      /user_roles_one_duty/,
    );
  });
});

test('who handles the source of a report does not work on it, and works on the others', async () => {
  assert.equal((await give('chef13', role('analyste13', 'source_manager'))).status, 201);
  const handled = await t.bring(who.analyste13!, 'Une source dit : KONATE Aïssata, 06 39 98 20 05, tient la caisse.');
  const other = await t.bring(who.chef13!, 'KONATE Aïssata, 06 39 98 20 05, est revenue.');
  const confirm = (as: string, id: string) => who[as]!.send('POST', `/api/evaluate/reports/${id}/confirmation`);
  assert.equal((await confirm('analyste13', handled)).body.error.code, 'duties_conflict');
  assert.equal((await confirm('chef13', handled)).status, 204);
  assert.equal((await confirm('analyste13', other)).status, 204);
  const hits = (await who.analyste13!.get(`/api/crosscheck/hits?report=${handled}`)).body.items as { id: string }[];
  const judged = await who.analyste13!.send('POST', `/api/crosscheck/hits/${hits[0]!.id}/judgement`, {
    verdict: 'same',
    reason: 'même téléphone',
  });
  assert.equal(judged.body.error.code, 'duties_conflict');
});

test('leaving an organisation ends sessions, roles and accesses at once; the new post brings its own', async () => {
  assert.equal((await give('antenne', reading('analyste69'))).status, 201);
  const move = (as: string, id: string) =>
    who[as]!.send('POST', `/api/users/${id}/move`, {
      organisation: 'CROSS-59',
      roles: ['analyst'],
      reason: 'mutation',
    });
  for (const login of ['analyste13', 'chef13', 'dpo'])
    assert.equal((await move(login, ids.analyste69!)).status, 403, login);
  assert.equal((await move('admin', ids.admin!)).status, 403);
  assert.equal((await move('admin', ids.analyste69!)).status, 204);
  assert.equal((await who.analyste69!.get('/api/me')).status, 401);
  const again = await t.signIn('analyste69');
  assert.deepEqual(
    (await again.get('/api/me')).body.readableCells.map((cell: { code: string }) => cell.code),
    ['CROSS-59'],
  );
  assert.equal((await again.get(`/api/collect/reports/${toulon}`)).status, 404);
});

test('motives that say little are listed for who leads the people who stated them, and for nobody else', async () => {
  await who.analyste13!.send('PUT', '/api/me/purpose', { code: 'CROSSCHECK', motive: '.' });
  for (const login of ['analyste13', 'national', 'magistrat', 'patrouille', 'bailleur', 'dpo', 'admin'])
    assert.equal((await who[login]!.get('/api/acts/motives')).status, 403, login);
  const { items } = (await who.chef13!.get('/api/acts/motives')).body;
  const poor = items.find(({ motive }: { motive: string }) => motive === '.');
  assert.deepEqual([poor.person, poor.flaws], ['Inès Caradec', ['short', 'placeholder']]);
  assert.ok(items.every(({ person }: { person: string }) => person === 'Inès Caradec'));
  assert.equal((await who.analyste13!.get('/api/collect/reports')).status, 200);
});

test('a processing without an act in force does not start: routes, database and command', async () => {
  const owner = t.database.pool('owner');
  await owner.query(
    `update act_versions set processings = array_remove(array_remove(processings, 'lookup'), 'intake')`,
  );
  const lookup = await who.chef13!.send('POST', '/api/crosscheck/lookups', { family: 'Konate' });
  assert.deepEqual(
    [lookup.status, lookup.body.error.code, lookup.body.error.details.processing],
    [403, 'processing_closed', 'lookup'],
  );
  const brought = await who.bailleur!.send('POST', '/api/collect/reports', {
    text: 'essai',
    channel: 'bailleur_social',
  });
  assert.equal(brought.body.error.code, 'processing_closed');
  assert.equal((await who.chef13!.get('/api/crosscheck/hits')).status, 200);
  const { rows } = await owner.query(`select access.processing_open('intake') as open`);
  assert.equal(rows[0].open, false);
});
