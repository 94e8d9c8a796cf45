import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';

let t: TestApp;
let analyst: TestClient;
let head: TestClient;
const list = '/api/crosscheck/hits.csv?state=all&sort=recent';
const limit = (rows: number, day: number) =>
  t.database.pool('owner').query('update export_limits set rows = $1, rows_a_day = $2', [rows, day]);

before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
  head = await t.signIn('chef13');
  for (const note of ['Premier', 'Second', 'Troisième'])
    await t.bring(analyst, `${note}. TESSIER Bastien, né le 12/03/1988 à Arles, 06 39 98 71 43, GH-482-TR.`);
});
after(() => t.close());

test('below the limit a list leaves by one click; above, it takes two persons', async () => {
  const small = await analyst.get(list);
  assert.equal(small.status, 200);
  const rows = String(small.body).trim().split('\n').length - 1;
  assert.ok(rows >= 3);
  await limit(rows - 1, 10_000);
  const refused = await analyst.get(list);
  assert.deepEqual([refused.status, refused.body.error.code], [403, 'second_person_required']);
  assert.equal(refused.body.error.details.rows, rows);

  const ask = await analyst.send('POST', list.replace('.csv', '.csv/approval'), { motive: 'réunion avec le parquet' });
  assert.equal(ask.status, 201, JSON.stringify(ask.body));
  assert.equal((await analyst.get(list)).status, 403);
  const waiting = (await head.get('/api/access/approvals')).body.items.find(
    ({ id }: { id: string }) => id === ask.body.id,
  );
  assert.deepEqual([waiting.details.rows, waiting.motive, waiting.toAnswer], [rows, 'réunion avec le parquet', true]);
  const decision = { verdict: 'given', reason: 'utile au parquet' };
  for (const login of ['analyste69', 'national', 'pole', 'dpo', 'admin'])
    assert.equal(
      (await (await t.signIn(login)).send('POST', `/api/access/approvals/${ask.body.id}/decision`, decision)).status,
      404,
      login,
    );
  assert.equal((await head.send('POST', `/api/access/approvals/${ask.body.id}/decision`, decision)).status, 204);
  assert.equal((await analyst.get(list.replace('recent', 'oldest'))).status, 403, 'another list is another file');
  assert.equal((await head.get(list)).status, 403, 'for the other person it takes another approval');
  assert.equal((await analyst.get(list)).status, 200);
  assert.equal((await analyst.get(list)).status, 403, 'it serves once');
  const { rows: lines } = await t.database
    .pool('owner')
    .query(`select details from audit_events where operation = 'EXPORT' order by seq desc limit 1`);
  assert.equal(lines[0].details.approval, ask.body.id);
});

test('what leaves in small pieces in a day is counted together', async () => {
  await limit(1000, 1000);
  assert.equal((await analyst.get(list)).status, 200);
  await limit(10, 10);
  assert.equal((await analyst.get(list)).status, 403);
});
