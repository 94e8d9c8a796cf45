import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { chainPending } from '../audit/sequence.ts';
import type { LineView } from './schema.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
let report: string;
let hit: string;
const logins = [
  'analyste13',
  'analyste69',
  'chef13',
  'national',
  'directrice',
  'magistrat',
  'patrouille',
  'bailleur',
  'admin',
  'dpo',
];
const days = { from: '2020-01-01', to: '2099-12-31' };
const tessier = { given: 'Bastien', family: 'Tessier', birthDate: '1988-03-12' };

before(async () => {
  t = await openTestApp();
  for (const login of logins) who[login] = await t.signIn(login);
  const text = 'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43.';
  report = await t.bring(who.analyste13!, text);
  await t.bring(who.chef13!, `Revu hier : ${text}`);
  await t.bring(who.analyste69!, 'KONATE Aïssata, née le 02/07/1991, tient la caisse.');
  await who.analyste13!.get(`/api/collect/reports/${report}`);
  hit = (await who.chef13!.get('/api/crosscheck/hits')).body.items[0].id;
  await who.chef13!.get(`/api/crosscheck/hits/${hit}`);
  await who.analyste69!.get(`/api/collect/reports/${report}`);
  await chainAll();
});
after(() => t.close());

async function chainAll(): Promise<void> {
  while ((await chainPending(t.database.pool('sequencer'))) > 0);
}

const routes = [
  ['GET', '/api/oversight/lines', undefined],
  ['POST', '/api/oversight/subjects', tessier],
  ['POST', '/api/oversight/subjects.csv', tessier],
  ['POST', '/api/oversight/draws', { size: 3, ...days }],
  ['GET', '/api/oversight/activity?from=2020-01-01&to=2099-12-31', undefined],
] as const;

function call(login: string, [method, url, body]: (typeof routes)[number]) {
  return method === 'GET' ? who[login]!.get(url) : who[login]!.send(method, url, body);
}

describe('who may watch over accesses', () => {
  for (const login of logins)
    test(login, async () => {
      for (const route of routes)
        assert.equal((await call(login, route)).status, login === 'dpo' ? 200 : 403, route[1]);
    });

  test('not without a purpose, and each look is a line', async () => {
    const bare = await t.signIn('dpo', null);
    assert.equal((await bare.get('/api/oversight/lines')).body.error.code, 'purpose_required');
    const own = async () => (await who.dpo!.get('/api/audit/mine?limit=200')).body.items.length;
    for (const route of routes) {
      const before = await own();
      await call('dpo', route);
      assert.equal(await own(), before + 1, route[1]);
    }
  });
});

describe('who has looked at a person', () => {
  test('is answered from the reports, mentions and hits in which the person stands, with why', async () => {
    const { found, people, items } = (await who.dpo!.send('POST', '/api/oversight/subjects', { ...tessier, ...days }))
      .body;
    assert.deepEqual([...new Set(found.map((one: { value: string }) => one.value))], ['Bastien Tessier']);
    const names = people.map(({ organisation }: { organisation: string }) => organisation);
    assert.ok(names.includes('CROSS-13'));
    const lines = items as LineView[];
    assert.ok(lines.some((line) => line.objectIds.includes(report) && line.route === 'GET /api/collect/reports/:id'));
    assert.ok(lines.some((line) => line.objectIds.includes(hit)));
    for (const line of lines) assert.ok(line.purpose === null || line.motive === 'essai');
    assert.ok(!JSON.stringify(items).includes('né le 12/03/1988'), 'no text of a report');
  });

  test('by the name alone, and by a number alone', async () => {
    for (const asked of [{ given: 'Bastien', family: 'Tessier' }, { family: 'tessier' }, { phone: '06 39 98 71 43' }]) {
      const { found, items } = (await who.dpo!.send('POST', '/api/oversight/subjects', asked)).body;
      assert.ok(found.some((one: { reportId: string; sure: boolean }) => one.reportId === report && one.sure));
      assert.ok((items as LineView[]).some((line) => line.objectIds.includes(report)));
    }
    const other = await who.dpo!.send('POST', '/api/oversight/subjects', { ...tessier, birthDate: '1971-01-01' });
    assert.ok(!other.body.found.some((one: { sure: boolean }) => one.sure));
  });

  test('a report refused to someone is no look at it, and somebody else is not taken for the person', async () => {
    const { items } = (await who.dpo!.send('POST', '/api/oversight/subjects', tessier)).body;
    assert.ok(!(items as LineView[]).some((line) => line.person.organisation === 'CROSS-69'));
    const { body } = await who.dpo!.send('POST', '/api/oversight/subjects', { phone: '06 39 98 00 00' });
    assert.deepEqual([body.found, body.items], [[], []]);
    const days2019 = { ...tessier, from: '2019-01-01', to: '2019-12-31' };
    assert.deepEqual((await who.dpo!.send('POST', '/api/oversight/subjects', days2019)).body.items, []);
  });

  test('leaves as a table', async () => {
    const { body, headers } = await who.dpo!.send('POST', '/api/oversight/subjects.csv', tessier);
    assert.match(String(headers['content-disposition']), /attachment/);
    assert.match(body, /^\uFEFF"at";"person"/);
    assert.ok(body.includes(report));
  });
});

describe('lines', () => {
  test('are filtered by person, operation, object, outcome and day, page by page', async () => {
    const get = async (query: string) => (await who.dpo!.get(`/api/oversight/lines?${query}`)).body;
    const refused = await get('outcome=refused');
    assert.ok(
      refused.items.some((line: LineView) => line.person.organisation === 'CROSS-69' && line.objectIds.length === 0),
    );
    const person = refused.items[0].person.id;
    assert.ok((await get(`person=${person}`)).items.every((line: LineView) => line.person.id === person));
    assert.ok((await get(`object=${report}`)).items.every((line: LineView) => line.objectIds.includes(report)));
    assert.deepEqual((await get('to=2019-12-31')).items, []);
    const first = await get('limit=2');
    const second = await get(`limit=2&cursor=${encodeURIComponent(first.nextCursor)}`);
    assert.equal(new Set([...first.items, ...second.items].map(({ id }: LineView) => id)).size, 4);
  });

  test('are drawn by a seed that the account keeps, and again by the same', async () => {
    const past = { from: '2020-01-01', to: '2020-12-31' };
    await t.database.pool('owner').query(
      `insert into audit_events (actor_id, operation, object_type, at)
       select u.id, 'CONSULTATION', 'report', '2020-05-01'::timestamptz + n * interval '1 minute' from users u, generate_series(1, 40) n where u.login = 'chef13'`,
    );
    const draw = async (seed?: string) =>
      (await who.dpo!.send('POST', '/api/oversight/draws', { size: 5, ...past, ...(seed ? { seed } : {}) })).body;
    const first = await draw();
    assert.equal(first.drawnFrom, 40);
    assert.deepEqual((await draw(first.seed)).items, first.items);
    assert.notDeepEqual((await draw('00000000000000ff')).items, first.items);
    const { rows } = await t.database
      .pool('owner')
      .query(`select details from audit_events where object_type = 'draw' and details ->> 'seed' = $1`, [first.seed]);
    assert.equal(rows.length, 2);
  });
});

test('what people did stands beside the median of their peers', async () => {
  const { items } = (await who.dpo!.get('/api/oversight/activity?from=2020-01-01&to=2099-12-31')).body;
  const chef = items.find(
    ({ person }: { person: { name: string; organisation: string } }) => person.organisation === 'CROSS-13',
  );
  assert.ok(chef.peers >= 3);
  for (const fact of ['lines', 'oddHours', 'refused', 'exports', 'subjects', 'elsewhere', 'sameMotive'])
    assert.ok(chef[fact].value >= 0 && chef[fact].median >= 0, fact);
  assert.ok(chef.subjects.value >= 1);
  const lyon = items.find(({ person }: { person: { organisation: string } }) => person.organisation === 'CROSS-69');
  assert.deepEqual([lyon.refused.value > 0, lyon.elsewhere.value], [true, 0]);
  assert.ok(!JSON.stringify(items).includes('score'));
});

describe('a line is reviewed', () => {
  const line = async () => {
    const { items } = (await who.dpo!.get(`/api/oversight/lines?object=${report}`)).body;
    return (items as LineView[]).find(({ route }) => route === 'GET /api/collect/reports/:id')!.id;
  };
  const questionsOf = async (login: string, id: string) =>
    (await who[login]!.get('/api/audit/mine?limit=200')).body.items.find((one: { id: string }) => one.id === id)
      ?.questions;

  test('seen is not told to the person; a question is, and its answer comes back', async () => {
    const id = await line();
    const review = (body: object) => who.dpo!.send('POST', `/api/oversight/lines/${id}/reviews`, body);
    assert.equal((await review({ mark: 'seen' })).status, 204);
    assert.deepEqual(await questionsOf('analyste13', id), []);
    assert.equal(
      (await who.analyste13!.send('POST', `/api/audit/mine/${id}/answer`, { note: 'sans question' })).status,
      404,
    );
    assert.equal((await review({ mark: 'question' })).status, 400);
    assert.equal((await review({ mark: 'question', note: 'Pour quelle affaire ?' })).status, 204);
    assert.equal((await questionsOf('analyste13', id))[0].note, 'Pour quelle affaire ?');
    for (const login of ['chef13', 'admin'])
      assert.equal(
        (await who[login]!.send('POST', `/api/audit/mine/${id}/answer`, { note: 'pas la mienne' })).status,
        404,
      );
    assert.equal(
      (await who.analyste13!.send('POST', `/api/audit/mine/${id}/answer`, { note: 'Affaire des Tilleuls' })).status,
      204,
    );
    const marked = (await who.dpo!.get('/api/oversight/lines?mark=answer')).body.items as LineView[];
    assert.deepEqual(
      marked.map((one) => one.reviews.map(({ mark }) => mark)),
      [['seen', 'question', 'answer']],
    );
  });

  test('not one’s own, not one that is not, not by others', async () => {
    const own = (await who.dpo!.get('/api/audit/mine')).body.items[0].id;
    const absent = '00000000-0000-4000-8000-000000000000';
    for (const id of [own, absent])
      assert.equal((await who.dpo!.send('POST', `/api/oversight/lines/${id}/reviews`, { mark: 'seen' })).status, 404);
    assert.equal((await who.chef13!.send('POST', `/api/oversight/lines/${own}/reviews`, { mark: 'seen' })).status, 403);
  });
});

describe('a magistrate', () => {
  test('sees who looked at a report that the magistrate may read, and nothing else of those lines', async () => {
    const { status, body } = await who.magistrat!.get(`/api/oversight/reports/${report}/lines`);
    assert.equal(status, 200);
    assert.ok(body.items.length >= 2);
    for (const line of body.items as LineView[])
      assert.deepEqual([line.objectIds, line.query, line.details, line.reviews], [[report], null, null, []]);
  });

  test('nobody else asks that, nor of a report that does not exist', async () => {
    for (const login of ['analyste13', 'chef13', 'admin', 'patrouille'])
      assert.equal((await who[login]!.get(`/api/oversight/reports/${report}/lines`)).status, 403, login);
    const absent = '00000000-0000-4000-8000-000000000000';
    assert.equal((await who.magistrat!.get(`/api/oversight/reports/${absent}/lines`)).status, 404);
  });
});
