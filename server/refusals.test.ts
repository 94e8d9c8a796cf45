import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../test/app.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
let marseille: string;
let lyon: string;
let hitInMarseille: string;
let hitAcross: string;

const text = (name: string) =>
  `Renseignement. ${name}, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.`;

before(async () => {
  t = await openTestApp();
  for (const login of [
    'analyste13',
    'analyste69',
    'chef13',
    'antenne',
    'national',
    'pole',
    'directrice',
    'magistrat',
    'patrouille',
    'pm',
    'bailleur',
    'dpo',
    'admin',
  ]) {
    who[login] = await t.signIn(login);
  }
  marseille = await t.bring(who.analyste13!, text('TESSIER Bastien'));
  await t.bring(who.analyste13!, `Second signalement : ${text('TESSIER Bastien')}`);
  lyon = await t.bring(who.analyste69!, text('TESSIER Bastien'));
  const hits = (await who.national!.get('/api/crosscheck/hits?limit=200')).body.items as {
    id: string;
    left: { cell: string };
    right: { cell: string };
  }[];
  hitInMarseille = hits.find((hit) => hit.left.cell === 'CROSS-13' && hit.right.cell === 'CROSS-13')!.id;
  hitAcross = hits.find((hit) => hit.left.cell !== hit.right.cell)!.id;
});
after(() => t.close());

describe('who may read a report of the Marseille cell', () => {
  const expected: Record<string, number> = {
    analyste13: 200,
    chef13: 200,
    antenne: 200,
    national: 200,
    pole: 200,
    directrice: 200,
    magistrat: 200,
    analyste69: 404,
    patrouille: 404,
    pm: 403,
    bailleur: 403,
    dpo: 403,
    admin: 403,
  };
  for (const [login, status] of Object.entries(expected)) {
    test(`${login}: ${status}`, async () => {
      const answer = await who[login]!.get(`/api/collect/reports/${marseille}`);
      assert.equal(answer.status, status);
      if (status !== 200) assert.ok(!JSON.stringify(answer.body).includes('TESSIER'));
    });
  }
  test('a stranger: 401', async () =>
    assert.equal((await t.anonymous.get(`/api/collect/reports/${marseille}`)).status, 401));
});

describe('a hit between two cells', () => {
  const expected: Record<string, number> = {
    national: 200,
    pole: 200,
    directrice: 200,
    magistrat: 200,
    analyste13: 404,
    analyste69: 404,
    antenne: 404,
    pm: 403,
    patrouille: 403,
  };
  for (const [login, status] of Object.entries(expected)) {
    test(`${login}: ${status}`, async () =>
      assert.equal((await who[login]!.get(`/api/crosscheck/hits/${hitAcross}`)).status, status));
  }
  test('is neither listed nor counted for an analyst of one of them', async () => {
    const list = (await who.analyste69!.get('/api/crosscheck/hits')).body;
    assert.deepEqual([list.total, list.items], [0, []]);
    const home = (await who.analyste69!.get('/api/crosscheck/home')).body;
    assert.equal(home.toJudge.total, 0);
    assert.equal((await who.analyste69!.get(`/api/collect/reports/${lyon}`)).body.openHits, 0);
  });
  test('absent and out of scope are one answer', async () => {
    const hidden = await who.analyste69!.get(`/api/crosscheck/hits/${hitAcross}`);
    const absent = await who.analyste69!.get('/api/crosscheck/hits/00000000-0000-4000-8000-000000000000');
    delete hidden.body.error.requestId;
    delete absent.body.error.requestId;
    assert.deepEqual(hidden.body, absent.body);
  });
});

describe('who may judge', () => {
  test('not a magistrate, who reads', async () => {
    const answer = await who.magistrat!.send('POST', `/api/crosscheck/hits/${hitInMarseille}/judgement`, {
      verdict: 'same',
      reason: 'essai de refus',
    });
    assert.equal(answer.body.error.code, 'not_allowed');
  });
  test('not an analyst of another cell', async () => {
    const answer = await who.analyste69!.send('POST', `/api/crosscheck/hits/${hitInMarseille}/judgement`, {
      verdict: 'same',
      reason: 'essai de refus',
    });
    assert.equal(answer.status, 404);
  });
  test('not without a reason', async () => {
    const answer = await who.analyste13!.send('POST', `/api/crosscheck/hits/${hitInMarseille}/judgement`, {
      verdict: 'same',
      reason: ' ',
    });
    assert.equal(answer.body.error.code, 'bad_input');
  });
});

describe('purpose before sight', () => {
  test('no report without a stated purpose', async () => {
    const bare = await t.signIn('analyste13', null);
    for (const url of [
      '/api/collect/reports',
      `/api/collect/reports/${marseille}`,
      '/api/crosscheck/hits',
      '/api/crosscheck/home',
      '/api/crosscheck/entities',
    ]) {
      const answer = await bare.get(url);
      assert.deepEqual([url, answer.status, answer.body.error.code], [url, 403, 'purpose_required']);
    }
  });
  test('no purpose without a motive, nor one that is another role’s', async () => {
    const bare = await t.signIn('analyste13', null);
    assert.equal(
      (await bare.send('PUT', '/api/me/purpose', { code: 'CROSSCHECK' })).body.error.code,
      'purpose_refused',
    );
    assert.equal(
      (await bare.send('PUT', '/api/me/purpose', { code: 'OVERSIGHT', motive: 'curiosité' })).body.error.code,
      'purpose_refused',
    );
    assert.equal(
      (await bare.send('PUT', '/api/me/purpose', { code: 'INVESTIGATION', motive: 'sans référence' })).body.error.code,
      'purpose_refused',
    );
  });
});

describe('partners and services', () => {
  test('a partner brings a report to its cell, follows it, and reads nothing about people', async () => {
    const id = (
      await who.bailleur!.send('POST', '/api/collect/reports', {
        text: 'Hall du 4 allée des Tilleuls : M. TESSIER Bastien y vend chaque soir.',
        channel: 'bailleur_social',
      })
    ).body.id;
    const mine = await who.bailleur!.get('/api/collect/submissions');
    assert.deepEqual(
      mine.body.items.map((item: { id: string }) => item.id),
      [id],
    );
    assert.deepEqual(Object.keys(mine.body.items[0]).sort(), [
      'cell',
      'excerpt',
      'id',
      'receivedAt',
      'reference',
      'status',
    ]);
    for (const url of [
      `/api/collect/reports/${id}`,
      '/api/collect/reports',
      '/api/crosscheck/hits',
      '/api/crosscheck/home',
      '/api/crosscheck/entities',
      '/api/users',
      '/api/structure',
    ]) {
      assert.equal((await who.bailleur!.get(url)).status, 403, url);
    }
    assert.equal((await who.chef13!.get(`/api/collect/reports/${id}`)).status, 200);
  });
  test('a partner cannot bring a report to a cell it has no convention with', async () => {
    const answer = await who.bailleur!.send('POST', '/api/collect/reports', {
      text: 'essai',
      channel: 'bailleur_social',
      cell: 'CROSS-69',
    });
    assert.equal(answer.body.error.code, 'bad_input');
  });
  test('an analyst cannot bring a report in the name of another cell', async () => {
    assert.equal(
      (
        await who.analyste13!.send('POST', '/api/collect/reports', {
          text: 'essai',
          channel: 'citoyen',
          cell: 'CROSS-69',
        })
      ).status,
      400,
    );
  });
});

describe('administration', () => {
  test('only an administrator sees and makes accounts', async () => {
    assert.equal((await who.admin!.get('/api/users')).status, 200);
    for (const login of ['analyste13', 'national', 'dpo', 'magistrat'])
      assert.equal((await who[login]!.get('/api/users')).status, 403, login);
    const made = await who.admin!.send('POST', '/api/users', {
      login: 'nouvelle.recrue',
      displayName: 'Nouvelle Recrue',
      organisation: 'CROSS-13',
      roles: ['analyst'],
    });
    assert.equal(made.status, 201);
    const token = made.body.link.split('/').at(-1);
    assert.equal((await t.anonymous.send('POST', '/api/sign-in/link', { token, password: 'court' })).status, 400);
    assert.equal(
      (await t.anonymous.send('POST', '/api/sign-in/link', { token, password: 'une phrase assez longue' })).status,
      200,
    );
    assert.equal(
      (await t.anonymous.send('POST', '/api/sign-in/link', { token, password: 'une autre phrase longue' })).body.error
        .code,
      'link_refused',
    );
    assert.equal(
      (
        await t.anonymous.send('POST', '/api/sign-in/password', {
          login: 'nouvelle.recrue',
          password: 'une phrase assez longue',
        })
      ).status,
      200,
    );
    assert.equal(
      (await t.anonymous.send('POST', '/api/sign-in/password', { login: 'nouvelle.recrue', password: 'faux' })).body
        .error.code,
      'sign_in_refused',
    );
  });
  test('what an account may be given is listed in the reader’s words, and anything else refused by its field', async () => {
    const { roles, organisations } = (await who.admin!.get('/api/users')).body;
    assert.deepEqual(
      roles.find((role: { code: string }) => role.code === 'analyst'),
      { code: 'analyst', label: 'Analyste de CROSS' },
    );
    assert.ok(organisations.some((one: { code: string }) => one.code === 'CROSS-13'));
    const wanted = { login: 'autre.recrue', displayName: 'Autre Recrue', organisation: 'CROSS-13', roles: ['analyst'] };
    for (const [field, value, problem] of [
      ['roles', ['analyst', 'analist'], 'unknown'],
      ['organisation', 'CROSS-00', 'unknown'],
      ['login', 'analyste13', 'taken'],
    ] as const) {
      const answer = await who.admin!.send('POST', '/api/users', { ...wanted, [field]: value });
      assert.equal(answer.status, 400, field);
      assert.deepEqual(answer.body.error.details.fields, [{ field, problem }]);
    }
  });
  test('an account is closed by an administrator alone, never one’s own; its sessions end at once', async () => {
    const users = (await who.admin!.get('/api/users')).body.items as { id: string; login: string; closed: boolean }[];
    const idOf = (login: string) => users.find((user) => user.login === login)!.id;
    const close = (as: string, id: string, reason = 'départ du service') =>
      who[as]!.send('POST', `/api/users/${id}/closure`, { reason });
    for (const login of ['analyste13', 'national', 'dpo', 'magistrat'])
      assert.equal((await close(login, idOf('nouvelle.recrue'))).status, 403, login);
    assert.equal((await close('admin', idOf('admin'))).status, 403);
    assert.equal((await close('admin', idOf('nouvelle.recrue'), ' ')).status, 400);
    const password = { login: 'nouvelle.recrue', password: 'une phrase assez longue' };
    const opened = await t.app.inject({
      method: 'POST',
      url: '/api/sign-in/password',
      headers: { 'x-recoupe': '1' },
      payload: password,
    });
    const cookies = Object.fromEntries(opened.cookies.map(({ name, value }) => [name, value]));
    const me = () => t.app.inject({ url: '/api/me', cookies }).then((answer) => answer.statusCode);
    assert.equal(await me(), 200);
    assert.equal((await close('admin', idOf('nouvelle.recrue'))).status, 204);
    assert.equal(await me(), 401);
    assert.equal(
      (await t.anonymous.send('POST', '/api/sign-in/password', password)).body.error.code,
      'sign_in_refused',
    );
    assert.equal((await close('admin', idOf('nouvelle.recrue'))).status, 404);
    const after = (await who.admin!.get('/api/users')).body.items as typeof users;
    assert.equal(after.find((user) => user.login === 'nouvelle.recrue')!.closed, true);
  });
  test('a request that another site’s page could forge is refused', async () => {
    const answer = await t.app.inject({
      method: 'POST',
      url: '/api/sign-in/persona',
      payload: { login: 'analyste13' },
    });
    assert.equal(answer.json().error.code, 'wrong_origin');
  });
});
