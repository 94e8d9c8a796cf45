import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};

before(async () => {
  t = await openTestApp();
  for (const login of ['analyste13', 'analyste69', 'national', 'patrouille']) who[login] = await t.signIn(login);
  await t.bring(
    who.analyste13!,
    'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.',
  );
  await t.bring(who.analyste69!, 'KONATE Aïssata, née le 02/07/1991, demeure 17 rue des Glycines, 69003 Lyon.');
});
after(() => t.close());

async function lookUp(login: string, asked: Record<string, string | undefined>) {
  const { status, body } = await who[login]!.send('POST', '/api/crosscheck/lookups', asked);
  assert.equal(status, 200, JSON.stringify(body));
  return body as { items: Found[]; others: Found[] };
}
interface Found {
  cell: string;
  type: string;
  value: string;
  reference: string;
  sentence: string;
}

const found = ({ items }: { items: Found[] }) => items.map(({ type, value }) => `${type} ${value}`);

test('a person by name and birth date, mistyped or not', async () => {
  for (const asked of [
    { given: 'Bastien', family: 'Tessier', birthDate: '1988-03-12' },
    { given: 'Bastien', family: 'Tesier', birthDate: '1988-03-12' },
    { given: 'Bastein', family: 'Tessier', birthDate: '1988-03-12' },
    { given: 'Bastien', family: 'Tessier', birthDate: '1988-12-03' },
    { given: 'Tessier', family: 'Bastien', birthDate: '1988-03-12' },
    { given: 'bastien', family: 'tessier', birthDate: '1989-03-12', birthPlace: 'Arles' },
  ])
    assert.deepEqual(found(await lookUp('analyste13', asked)), ['person Bastien Tessier'], JSON.stringify(asked));
});

test('a number or a plate alone, as people write it', async () => {
  assert.deepEqual(found(await lookUp('analyste13', { phone: '06.39.98.71.43' })), ['phone +33639987143']);
  assert.deepEqual(found(await lookUp('analyste13', { plate: 'gh 482 tr' })), ['plate GH-482-TR']);
});

test('what is asked beside it tells of the person', async () => {
  const { items } = await lookUp('analyste13', { family: 'Tessier', given: 'B.', phone: '+33639987143' });
  assert.deepEqual(items.map(({ type }) => type).sort(), ['person', 'phone']);
});

test('somebody else of that name, or nobody, is not shown', async () => {
  for (const asked of [
    { given: 'Bastien', family: 'Tessier', birthDate: '1961-07-30' },
    { given: 'Bastien', family: 'Perrault', birthDate: '1988-03-12' },
    { phone: '+33639980000' },
  ])
    assert.deepEqual(await lookUp('analyste13', asked), { items: [], others: [] }, JSON.stringify(asked));
});

test('only in the reports that the reader may read', async () => {
  const lyon = { given: 'Aïssata', family: 'Konate', birthDate: '1991-07-02' };
  assert.deepEqual(await lookUp('analyste13', lyon), { items: [], others: [] });
  assert.deepEqual(found(await lookUp('national', lyon)), ['person Aïssata Konate']);
  assert.equal((await who.patrouille!.send('POST', '/api/crosscheck/lookups', lyon)).status, 403);
});

test('nothing asked is refused', async () => {
  assert.equal((await who.national!.send('POST', '/api/crosscheck/lookups', {})).status, 400);
  assert.equal((await who.national!.send('POST', '/api/crosscheck/lookups', { birthDate: 'hier' })).status, 400);
});

test('the account keeps what was asked and what was shown', async () => {
  await lookUp('analyste13', { phone: '+33639987143' });
  const { rows } = await t.database
    .pool('owner')
    .query(
      `select object_ids, results, details, purpose_code from audit_events where object_type = 'lookup' order by seq desc limit 1`,
    );
  assert.deepEqual([rows[0].results, rows[0].object_ids.length, rows[0].details.asked.phone], [1, 1, '+33639987143']);
  assert.ok(rows[0].purpose_code);
});
