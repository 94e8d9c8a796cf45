import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { attachFile } from '../../test/attach.ts';
import { checkBooks } from '../../test/check-books.ts';
import { type FileStore, folderFileStore } from '../collect/file-store.ts';
import { readConfig } from '../config.ts';
import { withActor } from '../db/actor.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { replaceSecrets } from '../db/secrets.ts';
import { isBehind } from '../vault/keeper.ts';
import { writeKeysFile } from '../vault/keys-file.ts';
import { makeKeys } from '../vault/make-keys.ts';
import { readInstallationSecrets } from './installation-secrets.ts';
import { makeBackup } from './make-backup.ts';
import { openBackup } from './open-backup.ts';
import { putBackAccountKey, type Restored, restoreBackup } from './restore-backup.ts';
import { verifyBackup } from './verify-backup.ts';
import { keptTables } from './write-tables.ts';

/** Words of the report that is erased, in no other; and those of one that stays. */
const gone = ['VERMANDOIS', '0639981111', '33639981111', 'Kéziah', 'feuille de la planque', 'Durandal-Perrot'];
const kept = ['TESSIER', '33639987143', 'une photo de la place'];

let t: TestApp;
let analyst: TestClient;
let scratch: string;
let files: FileStore;
const ids = { erased: '', first: '', second: '', book: '', erasedBook: '' };

before(async () => {
  t = await openTestApp();
  scratch = await mkdtemp(join(tmpdir(), 'recoupe-backup-'));
  files = folderFileStore(join(t.folder, 'files'));
  analyst = await t.signIn('analyste13');
  const attach = async (name: string, content: string) =>
    (await attachFile(t.app, 'analyste13', { name, content })).json().sha256;
  const shared = await attach('place.txt', 'une photo de la place');
  ids.first = await t.bring(analyst, 'TESSIER Bastien, né le 12/03/1988, joignable au 06 39 98 71 43.', {
    attachments: [shared],
  });
  ids.second = await t.bring(analyst, 'Revu TESSIER Bastien, né le 12/03/1988, au 06 39 98 71 43.');
  ids.erased = await t.bring(
    analyst,
    'VERMANDOIS Kéziah, née le 04/07/1991, au 06 39 98 11 11, est avec TESSIER Bastien, né le 12/03/1988, 06 39 98 71 43.',
    { attachments: [shared, await attach('planque.txt', 'feuille de la planque')] },
  );
  const { items } = (await analyst.get('/api/crosscheck/hits?limit=200')).body;
  for (const { id } of items)
    await analyst.send('POST', `/api/crosscheck/hits/${id}/judgement`, { verdict: 'same', reason: 'mêmes valeurs' });
  ids.book = await bringBook('Nom;Téléphone\r\nTessier Bastien;06 39 98 71 43\r\nBlanc;06 39 98 11 11');
  ids.erasedBook = await bringBook('Nom;Téléphone\r\nDurandal-Perrot;06 39 98 22 22\r\nPetit;06 39 98 22 23');
});
after(async () => {
  await t.close();
  await rm(scratch, { recursive: true, force: true });
});

async function bringBook(content: string): Promise<string> {
  const { body } = await analyst.upload('/api/books', { name: 'contacts.csv', content });
  const { columns } = (await analyst.get(`/api/books/${body.id}`)).body;
  await analyst.send('POST', `/api/books/${body.id}/checks`, {
    roles: columns.map(({ role }: { role: string }) => role),
  });
  await checkBooks(t);
  return body.id;
}

const keysFile = () => join(scratch, 'report-keys');
const backUp = (out: string) =>
  makeBackup(t.database, { out: join(scratch, out), files, keysFile: keysFile(), dataFolder: t.folder });

async function opened(name: string) {
  return openBackup(join(scratch, name), keysFile(), t.database.secrets.vault);
}

/** Rows of each table a backup holds, as the database has them. */
async function contents(database: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of [...keptTables, 'match_keys']) {
    const { rows } = await database
      .pool('owner')
      .query<{ line: string }>(`select (to_jsonb(t) - 'transaction')::text as line from ${table} t order by 1`);
    all[table] = rows.map(({ line }) => line);
  }
  return all;
}

async function inNewFolder<T>(
  name: string,
  work: (at: { database: Database; folder: string; restored: Restored }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'recoupe-restored-'));
  await chmod(folder, 0o755);
  const database = await openDatabase(readConfig({ RECOUPE_DATA: folder }));
  try {
    const backup = await opened(name);
    const restored = await restoreBackup(database, backup, {
      files: folderFileStore(join(folder, 'files')),
      dataFolder: folder,
      onceEmpty: async () => {
        await replaceSecrets(folder, { factors: backup.installation.factors, vault: backup.master });
        await putBackAccountKey(folder, backup.installation.accountKey);
      },
    });
    return await work({ database, folder, restored });
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Which of these words stand in a file of the folder, in UTF-8. */
async function wordsIn(folder: string, words: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const word of words) if (content.includes(word)) found.add(word);
  }
  return [...found].sort();
}

describe('a backup', () => {
  test('holds everything, and none of it in clear', async () => {
    const { reports, records, missing } = await backUp('first');
    assert.deepEqual([reports, missing], [3, 0]);
    assert.ok(records > 30);
    assert.deepEqual(await wordsIn(join(scratch, 'first'), [...gone, ...kept, 'analyste13', 'CROSS-13']), []);
    assert.equal((await stat(keysFile())).mode & 0o077, 0, 'the keys are readable by their owner alone');
    const { destroyed, report } = await verifyBackup(await opened('first'), ids.erased);
    assert.equal(destroyed, 0);
    for (const table of ['reports', 'report_texts', 'mentions', 'hits', 'judgements', 'statements', 'files'])
      assert.ok(report!.readable[table], table);
  });

  test('restored into an empty installation, is what was backed up, to the row', async () => {
    await inNewFolder('first', async ({ database, folder, restored }) => {
      assert.deepEqual(restored.lost, { rows: 0, owners: 0 });
      assert.deepEqual([restored.reports, restored.files, restored.account.flaws], [3, 2, []]);
      assert.ok(restored.account.size > 10);
      const [before, after] = [await contents(t.database), await contents(database)];
      // The row of the backup itself is written after the snapshot; positions and limits are read from reference/ at each start.
      for (const table of ['vault.backups', 'positions', 'use_limits']) before[table] = after[table] = [];
      assert.deepEqual(after, before);
      assert.deepEqual(await wordsIn(join(folder, 'files'), [...kept, ...gone]), [
        'feuille de la planque',
        'une photo de la place',
      ]);
    });
  });

  test('goes to a folder of its own, and leaves nothing where it fails or is interrupted', async () => {
    await assert.rejects(backUp('first'), /exists already/);
    const { signal } = { signal: AbortSignal.abort() };
    const out = join(scratch, 'interrupted');
    await assert.rejects(makeBackup(t.database, { out, files, keysFile: keysFile(), dataFolder: t.folder, signal }));
    await assert.rejects(
      makeBackup(t.database, { out, files, keysFile: '/nowhere/at/all', dataFolder: t.folder }),
      /ENOENT/,
    );
    assert.deepEqual((await readdir(scratch)).sort(), ['first', 'report-keys']);
  });

  test('does not open where a byte was changed, a file cut, or the master key is another', async () => {
    const out = join(scratch, 'damaged');
    await backUp('damaged');
    const path = join(out, 'mentions.sealed');
    const whole = await readFile(path);
    const changed = Buffer.from(whole);
    changed[changed.length - 3]! ^= 1;
    await writeFile(path, changed);
    await assert.rejects(verifyBackup(await opened('damaged')));
    await writeFile(path, whole.subarray(0, whole.length - 40));
    await assert.rejects(verifyBackup(await opened('damaged')), /not the file that was written/);
    const other = 'B'.repeat(43);
    await assert.rejects(openBackup(out, keysFile(), other), /master key/);
    await rm(out, { recursive: true });
  });

  test('is restored only into an installation that holds nothing', async () => {
    const backup = await opened('first');
    await assert.rejects(
      restoreBackup(t.database, backup, {
        files,
        dataFolder: t.folder,
        onceEmpty: () => assert.fail('nothing is put back'),
      }),
      /holds accounts or reports already/,
    );
  });
});

describe('once a report and a book are erased', () => {
  before(async () => {
    const owner = t.database.pool('owner');
    await owner.query('delete from reports where id = $1', [ids.erased]);
    assert.equal((await analyst.send('DELETE', `/api/books/${ids.erasedBook}`)).status, 204);
    assert.ok(await isBehind(owner, keysFile()), 'the keys file still holds their keys');
    await writeKeysFile(
      owner,
      keysFile(),
      t.database.secrets.vault,
      await readInstallationSecrets(t.folder, t.database.secrets),
    );
    assert.ok(!(await isBehind(owner, keysFile())));
  });

  test('nothing of them can be read in a backup made before', async () => {
    for (const id of [ids.erased, ids.erasedBook]) {
      const { report } = await verifyBackup(await opened('first'), id);
      assert.deepEqual(report!.readable, {}, 'nothing opens');
      assert.ok(report!.destroyed > 0, 'it was there');
    }
    const { report } = await verifyBackup(await opened('first'), ids.first);
    assert.ok(report!.readable.report_texts, 'the others open');
  });

  test('a restore leaves them out, with a count, and brings all the others', async () => {
    await inNewFolder('first', async ({ database, folder, restored }) => {
      assert.deepEqual([restored.reports, restored.lost.owners, restored.account.flaws], [2, 2, []]);
      assert.ok(restored.lost.rows > 10);
      const text = JSON.stringify(await contents(database));
      for (const word of gone) assert.ok(!text.includes(word), `${word} stands in a table`);
      for (const word of kept.slice(0, 2)) assert.ok(text.includes(word), word);
      const { rows } = await database.pool('owner').query<{ hits: number; keys: number; destroyed: number }>(
        `select (select count(*)::int from hits) as hits, (select count(*)::int from vault.report_keys) as keys,
           (select count(*)::int from vault.destroyed_keys) as destroyed`,
      );
      assert.ok(rows[0]!.hits > 0, 'hits of the reports that are left are there');
      assert.deepEqual([rows[0]!.keys, rows[0]!.destroyed], [2, 2]);
      await database.pool('owner').query('checkpoint');
      assert.deepEqual(await wordsIn(folder, gone), [], 'no byte of them on the disk');
      // And the installation lives: an attachment of two reports, of which one is gone, is still read.
      assert.deepEqual(await wordsIn(join(folder, 'files'), kept), ['une photo de la place']);
    });
  });

  test('a new backup says nothing of them', async () => {
    await backUp('second');
    const { destroyed, report } = await verifyBackup(await opened('second'), ids.erased);
    assert.deepEqual([destroyed, report], [0, { readable: {}, destroyed: 0 }]);
  });

  test('a part of a report that a person decides to erase takes the report out of the backups made before', async () => {
    const actor = await t.actor('analyste13');
    await withActor(t.database.app, actor, ({ audit }) =>
      audit({ operation: 'ERASURE', objectType: 'statement', objectIds: [ids.second, crypto.randomUUID()] }),
    );
    const owner = t.database.pool('owner');
    const keys = async () =>
      (await owner.query('select report_id as id from vault.report_keys')).rows.map(({ id }) => id);
    assert.deepEqual(await keys(), [ids.first]);
    await makeKeys(owner);
    assert.deepEqual(await keys(), [ids.first], 'not within the minute: a snapshot may still hold that part');
    await owner.query(`update vault.destroyed_keys set destroyed_at = destroyed_at - interval '1 hour'`);
    await backUp('third');
    assert.deepEqual((await verifyBackup(await opened('second'), ids.second)).report!.readable, {});
    assert.ok((await verifyBackup(await opened('third'), ids.second)).report!.readable.report_texts);
  });
});
