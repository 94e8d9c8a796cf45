import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { folderFileStore } from '../collect/file-store.ts';
import { checkReports } from '../crosscheck/check-reports.ts';
import { digestKey, eraseExpired } from '../retention/erase.ts';
import { owingTables, scrub } from './scrub.ts';

let t: TestApp;
let analyst: TestClient;
before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
});
after(() => t.close());

/** Words of the report that is erased, as written and as the engine keeps them; in no other. */
const gone = ['VERMANDOIS', 'vermandois', 'Kéziah', '33639981111', '06 39 98 11 11', 'impasse des Orfraies'];

/** In which files of the folder each of these words stands. */
async function whereIs(words: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const entry of await readdir(t.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of words)
      if (content.includes(word)) found[word] = [...(found[word] ?? []), path.slice(t.folder.length + 1)];
  }
  return found;
}

async function erase(id: string): Promise<void> {
  const owner = t.database.pool('owner');
  await owner.query('update reports set retention_end = current_date where id = $1', [id]);
  const eraser = {
    matcher: t.database.matcher,
    owner,
    files: folderFileStore(join(t.folder, 'files')),
    key: digestKey(t.database.secrets.factors),
  };
  assert.equal((await eraseExpired(eraser, (ids) => checkReports(t.database.matcher, ids))).reports, 1);
}

test('after an erasure no byte of the text, the names or the numbers is left in the data folder', async () => {
  const owner = t.database.pool('owner');
  const text =
    'VERMANDOIS Kéziah, née le 04/07/1991, au 06 39 98 11 11, guette impasse des Orfraies avec TESSIER Bastien, né le 12/03/1988.';
  await t.bring(analyst, 'Vu TESSIER Bastien, né le 12/03/1988, au 06 39 98 71 43.');
  const id = await t.bring(analyst, text);
  await analyst.send('POST', `/api/evaluate/reports/${id}/confirmation`);
  // So that the planner has its samples, and the pages are on the disk.
  await owner.query('analyze; checkpoint');
  assert.ok(Object.keys(await whereIs(gone)).length >= 4, 'the words are on the disk before');
  await erase(id);
  assert.ok(Object.keys(await whereIs(gone)).length > 0, 'erasing alone leaves bytes in pages and in the log');
  assert.ok((await owingTables(owner)).some(({ table }) => table === 'report_texts'));

  const { rewritten, owed } = await scrub(owner, { embedded: true });
  assert.deepEqual(owed, []);
  for (const table of ['reports', 'report_texts', 'mentions', 'statements', 'hits', 'match_reports'])
    assert.ok(rewritten.includes(table), table);
  assert.deepEqual(await whereIs(gone), {});
  assert.deepEqual(await owingTables(owner), []);
  assert.deepEqual(await scrub(owner, { embedded: true }), { rewritten: [], owed: [] });
  const report = (await analyst.get('/api/collect/reports')).body;
  assert.equal(report.items.length, 1, 'the other is there');
});

test('a table that is in use is left for the next time, and nobody waits behind it', async () => {
  const owner = t.database.pool('owner');
  await erase(await t.bring(analyst, 'Vu KERBRAT Oanez au 06 39 98 12 12.'));
  const busy = await t.database.pool('app').connect();
  await busy.query('begin; select from report_texts');
  const { owed } = await scrub(owner, { embedded: true });
  await busy.query('rollback');
  busy.release();
  assert.ok(owed.includes('report_texts'));
  assert.deepEqual((await scrub(owner, { embedded: true })).owed, []);
});
