import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
let analyst: TestClient;
let head: TestClient;
let other: TestClient;
let national: TestClient;
let report: string;
let second: string;

const text = `Renseignement. TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.`;
const b2 = { scheme: 'admiralty', source: 'B', information: '2' };
const a1 = { scheme: 'europol', source: 'A', information: '1' };
const h2 = { nature: 'fact', handling: ['H2'], reason: 'source éprouvée' };
const evaluations = (id: string) => `/api/evaluate/reports/${id}/evaluations`;

before(async () => {
  t = await openTestApp();
  [analyst, head, other, national] = (await Promise.all(
    ['analyste13', 'chef13', 'analyste69', 'national'].map((login) => t.signIn(login)),
  )) as [TestClient, TestClient, TestClient, TestClient];
  report = await t.bring(analyst, text);
  second = await t.bring(analyst, `Autre. ${text}`);
  for (const id of [report, second]) await analyst.send('POST', `/api/evaluate/reports/${id}/confirmation`);
});
after(() => t.close());

describe('grading', () => {
  test('nothing is claimed until someone evaluates', async () => {
    const { body } = await analyst.get(evaluations(report));
    assert.equal(body.inForce, null);
    assert.ok(body.statements.length > 4);
    for (const { grade, nature, handling } of body.statements)
      assert.deepEqual(
        [grade, nature, handling.codes],
        [{ scheme: 'admiralty', source: 'F', information: '6' }, 'fact', ['H2']],
      );
  });

  test('a whole report: its statements say so, in the codes it was given in, with views that never say more', async () => {
    const answer = await analyst.send('POST', evaluations(report), { ...h2, grade: b2 });
    assert.equal(answer.status, 201);
    assert.deepEqual(answer.body.inForce.grade, b2);
    assert.deepEqual(answer.body.inForce.views[0], {
      scheme: 'europol',
      source: { code: 'B', loss: 'exact' },
      information: { code: '2', loss: 'merged' },
    });
    for (const { grade } of answer.body.statements) assert.deepEqual(grade, b2);
    assert.deepEqual((await analyst.get(`/api/collect/reports/${report}`)).body.evaluation, {
      grade: b2,
      nature: 'fact',
      handling: { codes: ['H2'], conditions: [] },
    });
  });

  test('one statement keeps its own, also when the mentions are confirmed anew, and adds to the handling of its report', async () => {
    const statement = (await analyst.get(evaluations(report))).body.statements.find(
      ({ predicate }: { predicate: string }) => predicate === 'birthPlace',
    );
    const own = { grade: a1, nature: 'assessment', handling: ['H1'], reason: 'déduit de son accent' };
    await analyst.send('POST', evaluations(report), { ...own, statement: statement.id });
    await analyst.send('POST', `/api/evaluate/reports/${report}/confirmation`);
    const { statements, history } = (await analyst.get(evaluations(report))).body;
    const of = (predicate: string) => statements.find((one: { predicate: string }) => one.predicate === predicate);
    assert.deepEqual(
      [of('birthPlace').grade, of('birthPlace').nature, of('birthPlace').handling.codes],
      [a1, 'assessment', ['H1', 'H2']],
    );
    assert.deepEqual([of('phone').grade, of('phone').nature], [b2, 'fact']);
    assert.deepEqual([history[0].predicate, history[1].predicate], ['birthPlace', null]);
  });

  test('taken back, the one before it stands again; nothing is lost', async () => {
    await head.send('POST', evaluations(report), { ...h2, grade: { ...b2, source: 'C' } });
    const [latest] = (await head.get(evaluations(report))).body.history;
    assert.equal(
      (await head.send('POST', `/api/evaluate/evaluations/${latest.id}/undo`, { reason: 'erreur de saisie' })).status,
      204,
    );
    const { inForce, history } = (await head.get(evaluations(report))).body;
    assert.deepEqual(inForce.grade, b2);
    assert.equal(history.length, 3);
    assert.equal(history[0].undoReason, 'erreur de saisie');
    const again = await head.send('POST', `/api/evaluate/evaluations/${latest.id}/undo`, { reason: 'encore' });
    assert.equal(again.status, 404);
  });

  test('codes of another scheme, H3 without conditions and conditions without H3 are refused', async () => {
    for (const body of [
      { ...h2, grade: { scheme: 'europol', source: 'D', information: '1' } },
      { ...h2, grade: b2, handling: ['H3'] },
      { ...h2, grade: b2, conditions: [{ kind: 'no_third_country' }] },
      { ...h2, grade: b2, reason: ' ' },
    ])
      assert.equal((await analyst.send('POST', evaluations(report), body)).status, 400);
  });

  for (const [login, status] of Object.entries({
    analyste69: 404,
    pole: 403,
    magistrat: 403,
    patrouille: 403,
    pm: 403,
    bailleur: 403,
    dpo: 403,
    admin: 403,
  })) {
    test(`${login} may not grade: ${status}`, async () => {
      const client = await t.signIn(login);
      assert.equal((await client.send('POST', evaluations(report), { ...h2, grade: b2 })).status, status);
    });
  }
  test('a colleague of another cell reads no evaluation and undoes none', async () => {
    assert.equal((await other.get(evaluations(report))).status, 404);
    const [latest] = (await analyst.get(evaluations(report))).body.history;
    const undone = await other.send('POST', `/api/evaluate/evaluations/${latest.id}/undo`, { reason: 'non' });
    assert.equal(undone.status, 404);
  });
  test('whoever brought it without reading rights learns nothing of its grade', async () => {
    const officer = await t.signIn('patrouille');
    const brought = await t.bring(officer, text);
    const cell = await t.signIn('national');
    await cell.send('POST', evaluations(brought), { ...h2, grade: b2 });
    const seen = await officer.get(`/api/collect/reports/${brought}`);
    assert.equal(seen.body.evaluation ?? null, null);
    assert.deepEqual((await officer.get(evaluations(brought))).body.history ?? [], []);
  });
});

describe('a report under conditions', () => {
  const conditions = [
    { kind: 'contact_before_use', contact: 'permanence de la CROSS-13' },
    { kind: 'until', date: '2126-12-31' },
  ];
  const under = { grade: b2, nature: 'fact', handling: ['H2', 'H3'], conditions, reason: 'source à préserver' };

  test('is not there for others until they acknowledge, on any route; then it is, with its conditions', async () => {
    const before = (await head.get('/api/crosscheck/hits?state=all')).body.total;
    assert.ok(before > 0);
    assert.equal((await analyst.send('POST', evaluations(second), under)).status, 201);
    assert.equal((await analyst.get(`/api/collect/reports/${second}`)).status, 200, 'who states them has read them');

    const refused = await head.get(`/api/collect/reports/${second}`);
    assert.deepEqual([refused.status, refused.body.error.code], [403, 'conditions_to_acknowledge']);
    assert.equal(refused.body.error.details.conditions.length, 2);
    assert.ok(!JSON.stringify(refused.body).includes('TESSIER'));
    const listed = (await head.get('/api/collect/reports?limit=200')).body.items as { id: string }[];
    assert.ok(!listed.some(({ id }) => id === second));
    const hits = (await head.get(`/api/crosscheck/hits?state=all&report=${second}`)).body;
    assert.equal(hits.total, 0);
    const found = (await head.send('POST', '/api/crosscheck/lookups', { phone: '06 39 98 71 43' })).body;
    assert.ok(!JSON.stringify(found).includes(second));

    const waiting = (await head.get('/api/evaluate/conditions')).body.items;
    assert.deepEqual(
      waiting.map(({ reportId }: { reportId: string }) => reportId),
      [second],
    );
    assert.equal((await head.send('POST', `/api/evaluate/reports/${second}/acknowledgement`)).status, 204);
    const read = await head.get(`/api/collect/reports/${second}`);
    assert.equal(read.body.evaluation.handling.conditions.length, 2);
    assert.equal((await head.get('/api/crosscheck/hits?state=all')).body.total, before);
    assert.deepEqual((await head.get('/api/evaluate/conditions')).body.items, []);
  });

  test('other conditions are to be acknowledged anew; those of a list that leaves one out never open', async () => {
    const listed = { kind: 'recipients', organisations: ['CROSS-13'] };
    await analyst.send('POST', evaluations(second), { ...under, conditions: [listed] });
    assert.equal((await head.get(`/api/collect/reports/${second}`)).status, 403);
    assert.equal((await head.send('POST', `/api/evaluate/reports/${second}/acknowledgement`)).status, 204);
    const refused = await national.send('POST', `/api/evaluate/reports/${second}/acknowledgement`);
    assert.deepEqual([refused.status, refused.body.error.code], [403, 'release_refused']);
    assert.deepEqual(
      refused.body.error.details.refusals.map(({ code }: { code: string }) => code),
      ['h3_recipient'],
    );
    assert.equal((await national.get(`/api/collect/reports/${second}`)).status, 403);
  });

  test('outside the scope it is as absent as any other', async () => {
    assert.equal((await other.get(`/api/collect/reports/${second}`)).status, 404);
    assert.deepEqual((await other.get('/api/evaluate/conditions')).body.items, []);
    assert.equal((await other.send('POST', `/api/evaluate/reports/${second}/acknowledgement`)).status, 404);
  });

  test('past its last day it closes again, with no job', async () => {
    const until = [{ kind: 'until', date: '2126-01-01' }];
    await analyst.send('POST', evaluations(second), { ...under, conditions: until });
    await head.send('POST', `/api/evaluate/reports/${second}/acknowledgement`);
    assert.equal((await head.get(`/api/collect/reports/${second}`)).status, 200);
    await t.database.pool('owner').query(`update acknowledgements set until = current_date - 1`);
    assert.equal((await head.get(`/api/collect/reports/${second}`)).status, 403);
  });
});
