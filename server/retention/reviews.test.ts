import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { folderFileStore } from '../collect/file-store.ts';
import { digestKey, eraseExpired } from './erase.ts';
import type { ClockView } from './schema.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const readers = ['analyste13', 'chef13', 'antenne', 'national', 'pole', 'directrice', 'dpo'];
const others = ['analyste59', 'magistrat', 'patrouille', 'pm', 'bailleur', 'admin'];
let far: string;
let near: string;

before(async () => {
  t = await openTestApp();
  for (const login of [...readers, ...others]) who[login] = await t.signIn(login);
  far = await t.bring(who.analyste13!, 'Vu MAUBERT Anaïs au 06 39 98 52 01.');
  near = await t.bring(who.analyste13!, 'Vu COSQUER Yanis au 06 39 98 52 02.');
  await endsIn(near, 20);
});
after(() => t.close());

const owner = (query: string, values: unknown[] = []) => t.database.pool('owner').query(query, values);
async function endsIn(id: string, days: number): Promise<void> {
  await owner('alter table reports disable trigger hold_clock');
  await owner(
    `update reports set retention_start = current_date + $2::int - 1095, retention_end = current_date + $2::int where id = $1`,
    [id, days],
  );
  await owner('alter table reports enable trigger hold_clock');
}
const endOf = async (id: string): Promise<number> =>
  (await owner('select retention_end - current_date as days from reports where id = $1', [id])).rows[0].days;
const list = async (login: string, query = ''): Promise<ClockView[]> =>
  (await who[login]!.get(`/api/retention/clocks${query}`)).body.items;
const erase = () =>
  eraseExpired(
    {
      matcher: t.database.matcher,
      owner: t.database.pool('owner'),
      files: folderFileStore(join(t.folder, 'files')),
      key: digestKey(t.database.secrets.factors),
    },
    async () => {},
  );
const change = (login: string, id: string, body: Record<string, unknown>) =>
  who[login]!.send('POST', `/api/retention/clocks/${id}/changes`, body);
const extend = (login: string, id: string) =>
  who[login]!.send('POST', `/api/retention/clocks/${id}/extension`, { motive: 'enquête en cours' });
const give = (login: string, approval: string) =>
  who[login]!.send('POST', `/api/access/approvals/${approval}/decision`, {
    verdict: 'given',
    reason: 'vu avec le parquet',
  });
const carryOut = (login: string, id: string, approval: string) =>
  who[login]!.send('PUT', `/api/retention/clocks/${id}/extension/${approval}`);

describe('what expires', () => {
  test('is listed to those who may know of it, in time, with what waits for a review', async () => {
    for (const login of readers) {
      const items = await list(login);
      assert.deepEqual(
        items.map(({ report, state }) => [report, state]),
        [[near, 'to_review']],
        login,
      );
      assert.doesNotMatch(JSON.stringify(items), /cosquer|39985202/i);
      assert.deepEqual((await who[login]!.get('/api/retention/counts')).body, { toReview: 1, soon: 1 }, login);
      assert.equal((await list(login, '?within=1200')).length, 2, login);
    }
    assert.deepEqual(await list('analyste59').catch(() => []), []);
    for (const login of others.filter((one) => one !== 'analyste59'))
      assert.equal((await who[login]!.get('/api/retention/clocks')).status, 403, login);
  });

  test('is filtered, sorted and exported', async () => {
    const within = '?within=1200';
    assert.equal((await list('dpo', `${within}&cell=CROSS-59`)).length, 0);
    assert.equal(
      (await list('dpo', `${within}&cell=CROSS-13&act=ACT-CONTRIBUTION&channel=police_nationale`)).length,
      2,
    );
    assert.equal((await list('dpo', `${within}&channel=citoyen`)).length, 0);
    assert.deepEqual(
      (await list('chef13', `${within}&sort=latest`)).map(({ report }) => report),
      [far, near],
    );
    const csv = String((await who.dpo!.get(`/api/retention/clocks.csv${within}`)).body);
    assert.equal(csv.trim().split('\r\n').length, 3);
    assert.match(csv, /"CROSS-13"/);
  });

  test('holds nothing of a circle that one is not of, nor of what its conditions withhold', async () => {
    const hidden = await t.bring(who.chef13!, 'Note de la seule cellule sur COSQUER Yanis.', {
      scope: { tlp: 'AMBER', named: ['CROSS-69'], namedOnly: true },
    });
    await endsIn(hidden, 10);
    const seen = async (login: string) => (await list(login)).some(({ report }) => report === hidden);
    assert.deepEqual(await Promise.all(['chef13', 'analyste13', 'dpo', 'antenne', 'directrice'].map(seen)), [
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.equal((await who.antenne!.get(`/api/retention/clocks/${hidden}`)).status, 404);
    const under = await t.bring(who.analyste13!, 'Note sous conditions sur COSQUER Yanis.');
    await endsIn(under, 10);
    await who.analyste13!.send('POST', `/api/evaluate/reports/${under}/evaluations`, {
      grade: { scheme: 'admiralty', source: 'C', information: '3' },
      nature: 'fact',
      handling: ['H3'],
      conditions: [{ kind: 'intelligence_only' }],
      reason: 'essai',
    });
    const under13 = (await list('chef13')).some(({ report }) => report === under);
    assert.equal(under13, false);
    for (const id of [hidden, under])
      await owner(`update reports set retention_end = current_date where id = $1`, [id]);
    await erase();
  });
});

describe('a review', () => {
  test('is for those who correct in the cell', async () => {
    for (const login of ['pole', 'directrice', 'dpo', 'magistrat', 'patrouille', 'bailleur', 'admin'])
      assert.equal((await change(login, near, { change: 'let_go', motive: 'sans suite' })).status, 403, login);
    assert.equal((await change('analyste59', near, { change: 'let_go', motive: 'sans suite' })).status, 404);
    assert.equal((await change('analyste13', near, { change: 'let_go', motive: 'sans suite' })).body.endsOn.length, 10);
    assert.equal((await list('chef13'))[0]!.state, 'reviewed');
    assert.equal(await endOf(near), 20);
  });

  test('puts aside for thirty days, which may be taken back until then, and never lengthens', async () => {
    assert.equal((await change('chef13', far, { change: 'restored', motive: 'erreur' })).status, 400);
    assert.equal((await change('chef13', far, { change: 'rejected', motive: 'rien de vérifiable' })).status, 400);
    const rejected = { change: 'rejected', ground: 'vague', motive: 'rien de vérifiable' };
    assert.equal((await change('chef13', far, rejected)).status, 200);
    assert.equal(await endOf(far), 30);
    assert.equal((await change('chef13', near, rejected)).status, 200);
    assert.equal(await endOf(near), 20, 'what ends before stays so');
    for (const id of [far, near])
      assert.equal((await change('analyste13', id, { change: 'restored', motive: 'erreur' })).status, 200);
    assert.equal(await endOf(far), 1095);
    assert.equal(await endOf(near), 20);
    const { history } = (await who.chef13!.get(`/api/retention/clocks/${far}`)).body;
    assert.deepEqual(
      history.map(({ what }: { what: string }) => what),
      ['restored', 'rejected'],
    );
  });
});

describe('an extension', () => {
  test('is one step of the act, in its last days, by two persons: never the same, each with the right', async () => {
    assert.equal((await extend('chef13', far)).body.error.code, 'extension_closed');
    for (const login of ['pole', 'directrice', 'dpo', 'magistrat', 'bailleur', 'admin'])
      assert.equal((await extend(login, near)).status, 403, login);
    assert.equal((await extend('analyste59', near)).status, 404);
    const asked = await extend('analyste13', near);
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    const { approval } = asked.body;
    assert.equal((await carryOut('analyste13', near, approval)).body.error.code, 'second_person_required');
    for (const login of ['analyste13', 'analyste59', 'national', 'pole', 'dpo', 'magistrat'])
      assert.equal((await give(login, approval)).status, 404, login);
    const waiting = (await who.chef13!.get(`/api/retention/clocks/${near}`)).body.approval;
    assert.deepEqual([waiting.id, waiting.state, waiting.mine], [approval, 'waiting', false]);
    const own = (await extend('chef13', near)).body.approval;
    assert.equal((await give('chef13', own)).status, 404, 'never the same person');
    assert.equal((await give('chef13', approval)).status, 204);
    assert.equal((await who.analyste13!.get(`/api/retention/clocks/${near}`)).body.approval.state, 'given');
    assert.equal((await carryOut('antenne', near, approval)).status, 403, 'by one of the two');
    assert.equal((await carryOut('analyste13', far, approval)).body.error.code, 'extension_closed');
    assert.equal((await carryOut('analyste13', near, approval)).status, 200);
    assert.equal(await endOf(near), 385);
    const { history, state } = (await who.chef13!.get(`/api/retention/clocks/${near}`)).body;
    assert.equal(state, 'later');
    assert.equal(history[0].what, 'extended');
    assert.notEqual(history[0].askedBy, history[0].decidedBy);
    assert.equal(history[0].motive, 'enquête en cours');
  });

  test('serves once; the next takes a new review, and the act’s limit ends them', async () => {
    assert.equal((await extend('chef13', near)).body.error.code, 'extension_closed');
    const again = async () => {
      const { approval } = (await extend('analyste13', near)).body;
      assert.equal((await give('chef13', approval)).status, 204);
      return carryOut('analyste13', near, approval);
    };
    const pass = async (days: number) => {
      await owner('alter table reports disable trigger hold_clock');
      await owner(
        `update reports set retention_start = retention_start - $2::int, retention_end = retention_end - $2::int where id = $1`,
        [near, days],
      );
      await owner('alter table reports enable trigger hold_clock');
    };
    await pass(365);
    assert.equal((await again()).status, 200);
    assert.equal(await endOf(near), 385);
    await pass(365);
    assert.equal((await extend('analyste13', near)).body.error.code, 'extension_closed', 'five years in all');
    assert.equal(await endOf(near), 20);
  });

  test('leaves each step in the account', async () => {
    const { rows } = await owner(
      `select details->>'what' as what from audit_events where object_type = 'retention' and operation = 'CHANGE' and object_ids = array[$1] order by seq`,
      [near],
    );
    assert.deepEqual(
      rows.map(({ what }) => what),
      ['let_go', 'rejected', 'restored', 'extended', 'extended'],
    );
  });
});

describe('an order of erasure', () => {
  const order = (login: string, id: string) =>
    who[login]!.send('POST', `/api/retention/clocks/${id}/erasure`, { ground: 'unlawful', motive: 'demande n° 12' });

  test('is for whoever answers for the rights of persons, and goes at once', async () => {
    for (const login of [...readers, ...others].filter((one) => one !== 'dpo'))
      assert.equal((await order(login, far)).status, 403, login);
    assert.equal((await order('dpo', '00000000-0000-4000-8000-000000000000')).status, 404);
    assert.equal((await order('dpo', far)).status, 204);
    assert.equal((await erase()).reports, 1);
    assert.equal((await who.analyste13!.get(`/api/collect/reports/${far}`)).status, 404);
    assert.equal((await order('dpo', far)).status, 404);
  });

  test('has a certificate that readers of the cell and the officer see, and a proof that the officer asks for', async () => {
    const seen = async (login: string) =>
      ((await who[login]!.get('/api/retention/erasures')).body.items ?? []).find(
        ({ report }: { report: string }) => report === far,
      );
    for (const login of readers) assert.ok(await seen(login), login);
    for (const login of others) assert.equal(await seen(login), undefined, login);
    const certificate = await seen('dpo');
    assert.equal(certificate.why, 'ordered');
    assert.equal(certificate.cell, 'CROSS-13');
    assert.equal(certificate.decidedBy.length, 1);
    const proof = (login: string) => who[login]!.send('POST', `/api/retention/erasures/${certificate.id}/proof`);
    for (const login of ['chef13', 'analyste13', 'directrice', 'magistrat', 'admin'])
      assert.equal((await proof(login)).status, 403, login);
    await owner('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
    const { clean, remains, tables } = (await proof('dpo')).body;
    assert.deepEqual([clean, remains], [true, []]);
    assert.ok(tables > 40);
  });
});
