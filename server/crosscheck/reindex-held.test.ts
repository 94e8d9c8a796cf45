import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { reindexSome } from './reindex-held.ts';

let t: TestApp;
let reader: TestClient;

before(async () => {
  t = await openTestApp();
  reader = await t.signIn('analyste13');
  await t.bring(reader, 'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43.');
  await t.bring(reader, 'KONATE Aïssata, née le 02/07/1991, demeure 17 rue des Glycines, 13003 Marseille.');
});
after(() => t.close());

const owner = () => t.database.pool('owner');

async function held() {
  const { rows } = await owner().query(
    `select m.number, m.keys_version, array(select unnest(m.keys) order by 1) as keys,
       array(select k.key from match_keys k where k.report = m.number and k.cell = m.cell order by 1) as rows
     from match_reports m order by m.number`,
  );
  return rows;
}

test('reports held under earlier keys get those of today, once', async () => {
  const today = await held();
  for (const { keys, rows } of today) assert.deepEqual(rows, keys);
  // As an earlier version left them: some keys missing, one that is made no more.
  await owner().query(`with old as (
      update match_reports set keys_version = 0, keys = keys[3:] || array[42::bigint] returning number, cell, keys)
    , gone as (delete from match_keys k using old where k.report = old.number and k.key <> all (old.keys))
    insert into match_keys (key, cell, report) select 42, cell, number from old`);
  const asked = { given: 'Bastien', family: 'Tessier', birthDate: '1988-03-12' };
  assert.equal(await reindexSome(t.database.matcher), false);
  assert.deepEqual(await held(), today);
  const { body } = await reader.send('POST', '/api/crosscheck/lookups', asked);
  assert.equal(body.items.length, 1);
  assert.equal(await reindexSome(t.database.matcher), false);
  assert.deepEqual(await held(), today);
});

test('the application’s role cannot write keys so', async () => {
  await assert.rejects(
    t.database.pool('app').query(`select access.reindex_report(1, '', '{}', 7)`),
    /permission denied for function/,
  );
});
