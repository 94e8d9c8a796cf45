import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const ids: Record<string, string> = {};
const everyone = [
  'analyste13',
  'analyste69',
  'chef13',
  'antenne',
  'national',
  'pole',
  'directrice',
  'magistrat',
  'patrouille',
  'bailleur',
  'dpo',
  'admin',
];
let lyon: string;
let other: string;
let sealed: string;
let restricted: string;

const text = (phone: string) => `Vu à Lyon. TESSIER Bastien, né le 12/03/1988, joignable au ${phone}.`;
const motive = 'menace de mort reçue à 3 h, victime à protéger';
const open = (login: string, more: Record<string, unknown> = { phone: '06 39 98 71 43' }) =>
  who[login]!.send('POST', '/api/emergencies', { danger: 'life', motive, ...more });
const read = async (login: string, report: string) => (await who[login]!.get(`/api/collect/reports/${report}`)).status;
const list = async (login: string) => (await who[login]!.get('/api/emergencies')).body;
const alerts = async (login: string) => (await who[login]!.get('/api/alerts')).body;
const review = (login: string, id: string, verdict: string) =>
  who[login]!.send('POST', `/api/emergencies/${id}/review`, { verdict, review: 'entendu, pièces vues' });

before(async () => {
  t = await openTestApp();
  for (const login of everyone) who[login] = await t.signIn(login);
  const owner = t.database.pool('owner');
  const { rows } = await owner.query<{ id: string; login: string }>('select id, login from users');
  for (const { id, login } of rows) ids[login] = id;
  lyon = await t.bring(who.analyste69!, text('06 39 98 71 43'));
  other = await t.bring(who.analyste69!, 'Vu à Lyon. KONATE Aïssata, joignable au 06 39 98 20 05.');
  const { body } = await who.antenne!.send('POST', '/api/access/compartments', {
    cell: 'CROSS-83',
    name: 'ACAJOU',
    reason: 'opération sensible',
  });
  sealed = await t.bring(who.antenne!, text('06 39 98 71 43'), {
    scope: { tlp: 'RED', compartment: body.id },
  });
  restricted = await t.bring(who.analyste69!, text('06 39 98 71 43'), { scope: { french: 'DIFFUSION_RESTREINTE' } });
  await owner.query(`update users set clearance = 'NON_PROTEGE' where login = 'analyste13'`);
});
after(() => t.close());

describe('where a life is threatened', () => {
  let opened: string;
  test('nobody without the right reads beyond their scope', async () => {
    for (const login of everyone.filter((one) => !['analyste13', 'analyste69', 'chef13', 'antenne'].includes(one)))
      assert.equal((await open(login)).status, 403, login);
    for (const bad of [{ phone: '' }, { phone: '06 39 98 71 43', motive: 'vite' }])
      assert.equal((await open('analyste13', bad)).status, 400);
  });
  test('whoever has it reads at once what is held about who is meant, and nothing else', async () => {
    assert.equal(await read('analyste13', lyon), 404);
    const answer = await open('analyste13');
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    opened = answer.body.id;
    const view = (await who.analyste13!.get(`/api/collect/reports/${lyon}`)).body;
    assert.ok(view.text.includes('TESSIER'), 'the text is shown');
    assert.ok(view.mentions.length > 0);
    assert.deepEqual([view.can.correct, view.can.confirm, view.can.readHits], [false, false, false]);
    assert.equal(await read('analyste13', other), 404);
    for (const login of ['chef13', 'patrouille']) assert.equal(await read(login, lyon), 404, login);
  });
  test('never what a compartment holds, nor above the clearance, as if it were not there', async () => {
    assert.equal(await read('analyste13', sealed), 404);
    assert.equal(await read('analyste13', restricted), 404);
    const { items } = await list('analyste13');
    assert.deepEqual(
      items[0].reports.map(({ id }: { id: string }) => id),
      [lyon],
    );
    const { rows } = await t.database.pool('owner').query('select reference from reports where id = $1', [sealed]);
    const byReference = await open('chef13', { reference: rows[0].reference });
    const absent = await open('chef13', { reference: 'R-0000-0000' });
    for (const { body } of [byReference, absent])
      assert.deepEqual((await list('chef13')).items.find(({ id }: { id: string }) => id === body.id).reports, []);
  });
  test('those who lead the cells concerned and those who watch are told at once, with why; others are not', async () => {
    for (const login of everyone) {
      const seen = (await list(login)).items.find(({ id }: { id: string }) => id === opened);
      assert.equal(Boolean(seen), ['analyste13', 'directrice', 'dpo'].includes(login), login);
      if (seen) assert.deepEqual([seen.motive, seen.danger, seen.inForce], [motive, 'life', true]);
    }
    assert.deepEqual([(await alerts('analyste13')).opened, (await alerts('directrice')).told], [1, 1]);
    assert.ok((await alerts('dpo')).toReview >= 1);
    assert.equal((await alerts('bailleur')).told, 0);
  });
  test('the account says BREAK_GLASS, who, why and which reports', async () => {
    const { rows } = await t.database
      .pool('owner')
      .query(
        `select actor_id, object_ids, details from audit_events where operation = 'BREAK_GLASS' order by seq limit 1`,
      );
    assert.deepEqual([rows[0].actor_id, rows[0].object_ids], [ids.analyste13, [opened, lyon]]);
    assert.equal(rows[0].details.motive, motive);
  });
  test('ends by a click of who opened it or of who is told, and by the clock', async () => {
    const second = (await open('analyste13', { reference: 'R-AUCUN' })).body.id;
    assert.equal((await who.chef13!.send('POST', `/api/emergencies/${opened}/end`)).status, 404);
    assert.equal((await who.directrice!.send('POST', `/api/emergencies/${opened}/end`)).status, 204);
    assert.equal(await read('analyste13', lyon), 404);
    assert.equal((await who.analyste13!.send('POST', `/api/emergencies/${second}/end`)).status, 204);
    const third = (await open('analyste13')).body.id;
    assert.equal(await read('analyste13', lyon), 200);
    await t.database.pool('owner').query(`update emergencies set until = now() where id = $1`, [third]);
    assert.equal(await read('analyste13', lyon), 404);
  });
  test('is looked at afterwards by another person, once; never by oneself', async () => {
    for (const login of everyone.filter((one) => one !== 'dpo'))
      assert.equal((await review(login, opened, 'justified')).status, 403, login);
    await assert.rejects(
      t.database
        .pool('owner')
        .query(
          `update emergencies set reviewed_by = user_id, reviewed_at = now(), verdict = 'justified', review = 'moi' where id = $1`,
          [opened],
        ),
      { code: '23514' },
    );
    const first = (await list('dpo')).items;
    assert.ok(first.every(({ review }: { review: unknown }) => review === null));
    assert.equal((await review('dpo', opened, 'justified')).status, 204);
    assert.equal((await review('dpo', opened, 'abuse')).status, 404);
    assert.equal((await list('dpo')).items.at(-1).id, opened, 'those without a verdict stay first');
  });
  test('an abuse closes it and ends the right, until the role is given anew', async () => {
    const { id } = (await open('analyste13')).body;
    assert.equal(await read('analyste13', lyon), 200);
    assert.equal((await review('dpo', id, 'abuse')).status, 204);
    assert.equal(await read('analyste13', lyon), 404);
    assert.equal((await open('analyste13')).status, 403);
    assert.equal((await list('analyste13')).may.open, false);
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const given = await who.antenne!.send('POST', '/api/access/grants', {
      kind: 'role',
      person: ids.analyste13,
      code: 'cell_head',
      act: 'ACT-RECOUPE',
      until,
      reason: 'intérim, formé à nouveau',
    });
    assert.equal(given.status, 201);
    assert.equal((await open('analyste13')).status, 201);
  });
  test('asks for a proof of who one is', async () => {
    await t.database.pool('owner').query(`update sessions set proven_at = now() - interval '11 minutes'`);
    assert.equal((await open('chef13')).body.error.code, 'proof_required');
  });
});
