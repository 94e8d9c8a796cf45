import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { withActor } from '../db/actor.ts';
import { askApproval, spendApproval } from './approvals.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const ids: Record<string, string> = {};
let marseille: string;
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

before(async () => {
  t = await openTestApp();
  for (const login of everyone) who[login] = await t.signIn(login);
  const { rows } = await t.database.pool('owner').query<{ id: string; login: string }>('select id, login from users');
  for (const { id, login } of rows) ids[login] = id;
  marseille = (await t.database.pool('owner').query(`select id from organisations where code = 'CROSS-13'`)).rows[0].id;
});
after(() => t.close());

const as = <T>(login: string, work: Parameters<typeof withActor<T>>[2]) =>
  withActor(t.database.app, { userId: ids[login]!, sessionId: null }, work);
const subject = 'report:1';
const ask = (login: string, kind = 'source_opening') =>
  as(login, (at) => askApproval(at, { kind, subject, motive: 'menaces sur la source', cell: marseille }));
const decide = (login: string, id: string, verdict = 'given') =>
  who[login]!.send('POST', `/api/access/approvals/${id}/decision`, { verdict, reason: 'vérifié au téléphone' });
const use = (login: string, id: string, what = subject, kind = 'source_opening') =>
  as(login, (at) => spendApproval(at, { id, kind, subject: what }));
const seen = async (login: string, id: string) =>
  (await who[login]!.get('/api/access/approvals')).body.items?.find((one: { id: string }) => one.id === id);
const refusal = (code: string) => (error: { code?: string }) => error.code === code;

describe('what takes two persons', () => {
  test('is asked by those with the right, for a cell that they read', async () => {
    for (const login of everyone.filter((one) => !['chef13', 'antenne', 'directrice'].includes(one)))
      await assert.rejects(ask(login), refusal('42501'), login);
  });
  test('is seen and answered by who has the right and reads the cell: not by who asked, nor by others', async () => {
    const { id } = await ask('chef13');
    for (const login of everyone) {
      const view = await seen(login, id);
      assert.equal(Boolean(view), ['chef13', 'antenne', 'directrice'].includes(login), login);
      assert.equal(view?.toAnswer ?? false, ['antenne', 'directrice'].includes(login), login);
    }
    for (const login of everyone.filter((one) => !['antenne', 'directrice'].includes(one)))
      assert.equal((await decide(login, id)).status, 404, login);
    await assert.rejects(use('chef13', id), refusal('second_person_required'));
    assert.equal((await decide('antenne', id)).status, 204);
    assert.equal((await decide('directrice', id)).status, 404);
    assert.equal((await seen('chef13', id)).state, 'given');
  });
  test('serves once, for exactly what was asked, for one of the two', async () => {
    const { id } = await ask('chef13');
    await decide('antenne', id);
    await assert.rejects(use('chef13', id, 'report:2'), refusal('second_person_required'));
    await assert.rejects(use('chef13', id, subject, 'bulk_export'), refusal('second_person_required'));
    await assert.rejects(use('directrice', id), refusal('second_person_required'));
    await use('chef13', id);
    await assert.rejects(use('chef13', id), refusal('second_person_required'));
    const { rows } = await t.database
      .pool('owner')
      .query(`select details from audit_events where object_ids = array[$1] and operation = 'CHANGE' order by seq`, [
        id,
      ]);
    assert.deepEqual(
      rows.map(({ details }) => Object.keys(details)[0]),
      ['asked', 'decided', 'used'],
    );
  });
  test('a refusal gives nothing, with its reason', async () => {
    const { id } = await ask('chef13');
    assert.equal((await decide('antenne', id, 'refused')).status, 204);
    await assert.rejects(use('chef13', id), refusal('second_person_required'));
    const view = await seen('chef13', id);
    assert.deepEqual([view.state, view.decision.reason], ['refused', 'vérifié au téléphone']);
  });
  test('never under a grant of the first: whoever was given a role by who asks is no second person', async () => {
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const grant = { kind: 'role', person: ids.analyste13, code: 'cell_head', act: 'ACT-RECOUPE', until };
    const { body } = await who.antenne!.send('POST', '/api/access/grants', { ...grant, reason: 'intérim du chef' });
    const own = await ask('antenne');
    assert.equal(await seen('analyste13', own.id), undefined);
    assert.equal((await decide('analyste13', own.id)).status, 404);
    const other = await ask('chef13');
    assert.equal((await decide('analyste13', other.id)).status, 204);
    await who.antenne!.send('POST', `/api/access/grants/${body.id}/end`, { reason: 'retour du chef' });
  });
  test('the rule binds the owner of the database too', async () => {
    const owner = t.database.pool('owner');
    const { id } = await ask('chef13');
    const decideAs = (login: string) =>
      owner.query(
        `update approvals set decided_by = $2, decided_at = now(), verdict = 'given', reason = 'essai' where id = $1`,
        [id, ids[login]],
      );
    for (const login of ['chef13', 'analyste13', 'dpo']) await assert.rejects(decideAs(login), refusal('23514'), login);
    await decideAs('antenne');
    await assert.rejects(decideAs('directrice'), refusal('23514'));
    await assert.rejects(
      owner.query(`update approvals set subject = 'report:9' where id = $1`, [id]),
      refusal('23514'),
    );
  });
  test('is over after its time, before and after the answer', async () => {
    const owner = t.database.pool('owner');
    const late = (id: string) =>
      owner.query(
        `set session_replication_role = replica; update approvals set expires_at = now() - interval '1 minute' where id = '${id}'; reset session_replication_role`,
      );
    const waiting = await ask('chef13');
    await late(waiting.id);
    assert.equal((await decide('antenne', waiting.id)).status, 404);
    const given = await ask('chef13');
    await decide('antenne', given.id);
    await late(given.id);
    await assert.rejects(use('chef13', given.id), refusal('second_person_required'));
    assert.equal((await seen('chef13', given.id)).state, 'expired');
  });
});
