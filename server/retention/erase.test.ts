import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { cookieOf, formOf } from '../../test/attach.ts';
import { folderFileStore } from '../collect/file-store.ts';
import { checkReports } from '../crosscheck/check-reports.ts';
import { withActor } from '../db/actor.ts';
import { digestKey, type Eraser, eraseExpired } from './erase.ts';
import { proveErasure } from './prove.ts';

let t: TestApp;
let analyst: TestClient;
let eraser: Eraser;

before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
  eraser = {
    matcher: t.database.matcher,
    owner: t.database.pool('owner'),
    files: folderFileStore(join(t.folder, 'files')),
    key: digestKey(t.database.secrets.factors),
  };
});
after(() => t.close());

const owner = (query: string, values: unknown[] = []) => t.database.pool('owner').query(query, values);
const erase = () => eraseExpired(eraser, (reports) => checkReports(t.database.matcher, reports));
const timeIsOver = (id: string) => owner(`update reports set retention_end = current_date where id = $1`, [id]);

/** Puts clocks back by some days, past what holds them. */
async function shift(table: string, column: string, id: string, days: number): Promise<void> {
  await owner(`alter table ${table} disable trigger hold_clock`);
  await owner(
    `update ${table} set retention_start = retention_start - $1::int, retention_end = retention_end - $1::int where ${column} = $2`,
    [days, id],
  );
  await owner(`alter table ${table} enable trigger hold_clock`);
}

const confirm = async (id: string) => {
  const answer = await analyst.send('POST', `/api/evaluate/reports/${id}/confirmation`);
  assert.ok(answer.status < 300, JSON.stringify(answer.body));
};

async function attach(name: string, content: string): Promise<string> {
  const { type, body } = formOf({ name, content });
  const answer = await t.app.inject({
    method: 'POST',
    url: '/api/collect/attachments',
    headers: { 'x-recoupe': '1', 'content-type': type, cookie: await cookieOf(t.app, 'analyste13') },
    payload: body,
  });
  return answer.json().sha256;
}

describe('a report whose time is over', () => {
  const text = 'Vu TREVENAN Maelle, née le 14/05/1991, au 06 39 98 40 17, voiture HD-512-LZ.';
  let gone: string;
  let kept: string;
  let file: string;
  let certificate: { id: string; counts: Record<string, number>; files: number; event: string };

  before(async () => {
    file = await attach('plan.txt', `plan ${randomUUID()}`);
    gone = await t.bring(analyst, text, { attachments: [file] });
    kept = await t.bring(analyst, 'Le 06 39 98 40 17 rappelle TREVENAN Maelle née le 14/05/1991 ce soir.');
    const { items } = (await analyst.get(`/api/crosscheck/hits?state=all&report=${gone}`)).body;
    const judged = await analyst.send('POST', `/api/crosscheck/hits/${items[0].id}/judgement`, {
      verdict: 'same',
      reason: 'même ligne',
    });
    assert.ok(judged.status < 300, JSON.stringify(judged.body));
    assert.deepEqual(await erase(), { reports: 0, statements: 0, books: 0 }, 'nothing is over yet');
    await timeIsOver(gone);
    assert.equal((await erase()).reports, 1);
    const { rows } = await owner('select id, counts, files, event_id as event from erasures where erased_report = $1', [
      gone,
    ]);
    certificate = rows[0];
  });

  test('is nowhere: by its address, in lists, by looking up, among hits, in the files', async () => {
    assert.equal((await analyst.get(`/api/collect/reports/${gone}`)).status, 404);
    assert.equal((await analyst.get('/api/collect/reports?q=HD-512-LZ')).body.total, 0);
    assert.equal((await analyst.get(`/api/crosscheck/hits?state=all&report=${kept}`)).body.items.length, 0);
    const found = await analyst.send('POST', '/api/crosscheck/lookups', { plate: 'HD-512-LZ' });
    assert.deepEqual([...found.body.items, ...found.body.others], []);
    assert.equal(await eraser.files.has(file), false);
  });

  test('takes with it what others owed to it alone, and leaves them their own', async () => {
    const report = (await analyst.get(`/api/collect/reports/${kept}`)).body;
    assert.match(report.text, /TREVENAN/);
    const { rows } = await owner(
      'select count(*)::int as n from statements where judgement_id is not null and report_id = $1',
      [kept],
    );
    assert.equal(rows[0].n, 0);
    const { rows: open } = await owner('select count(*)::int as n from access.unfinished_erasures()');
    assert.equal(open[0].n, 0);
  });

  test('leaves a certificate: counts by table and files, the act, its line in the account, and nothing it said', async () => {
    for (const table of [
      'reports',
      'report_texts',
      'mentions',
      'hits',
      'judgements',
      'statements',
      'match_keys',
      'attachments',
    ])
      assert.ok(certificate.counts[table]! > 0, table);
    assert.equal(certificate.files, 1);
    const { rows } = await owner(
      'select e.*, a.operation, a.object_ids from erasures e join audit_events a on a.id = e.event_id where e.id = $1',
      [certificate.id],
    );
    assert.deepEqual(
      [rows[0].operation, rows[0].object_ids, rows[0].why, rows[0].act_code],
      ['ERASURE', [gone], 'expired', 'ACT-CONTRIBUTION'],
    );
    assert.ok(rows[0].finished_at);
    assert.doesNotMatch(JSON.stringify(rows[0]), /trevenan|maelle|39984017|hd-?512/i);
  });

  test('is proved gone; a row, a text, a file or a job that were left is named', async () => {
    const dpo = await t.actor('dpo', { purpose: 'OVERSIGHT' });
    const prove = () => withActor(t.database.app, dpo, ({ tx }) => proveErasure(tx, eraser, certificate.id));
    await owner('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))');
    const proof = await prove();
    assert.deepEqual([proof.clean, proof.remains], [true, []]);
    assert.ok(proof.traces.some(({ where }) => where === 'audit_events.object_ids'));

    await owner(
      `insert into reveals (report_id, mention_ids, user_id, reason) select $1, e.ids[2:3], u.id, 'reste' from erasures e, users u where e.id = $2 and u.login = 'chef13'`,
      [kept, certificate.id],
    );
    await owner('update reports set external_id = $1 where id = $2', [`copie de ${gone}`, kept]);
    await owner(`select graphile_worker.add_job('rien', json_build_object('reports', array[$1::uuid]))`, [gone]);
    const copy = await t.bring(analyst, text);
    await attach('plan.txt', 'autre');
    assert.deepEqual((await prove()).remains.map(({ where }) => where).sort(), [
      'jobs',
      'report_texts.body',
      'reports.external_id',
      'reveals.mention_ids',
    ]);
    await timeIsOver(copy);
    await erase();
    await owner('delete from reveals');
    await owner('update reports set external_id = null');
    await owner(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'rien'))`,
    );
    assert.equal((await prove()).clean, true);
  });

  test('a file that another report holds stays', async () => {
    const shared = await attach('plan.txt', `commun ${randomUUID()}`);
    const first = await t.bring(analyst, 'Premier envoi du plan commun.', { attachments: [shared] });
    await t.bring(analyst, 'Second envoi du plan commun.', { attachments: [shared] });
    await timeIsOver(first);
    await erase();
    assert.equal(await eraser.files.has(shared), true);
  });

  test('what a killed process had not finished is finished by the next run', async () => {
    const late = await attach('tard.txt', `tard ${randomUUID()}`);
    const report = await t.bring(analyst, 'Envoi avec une pièce, puis une coupure.', { attachments: [late] });
    await timeIsOver(report);
    await t.database.pool('matcher').query('select access.erase_report($1, $2)', [report, eraser.key]);
    assert.equal(await eraser.files.has(late), true);
    await erase();
    assert.equal(await eraser.files.has(late), false);
  });
});

describe('a clock', () => {
  test('is the act’s from the day of reception, and confirming or correcting begins nothing anew', async () => {
    const id = await t.bring(analyst, 'Vu KERMADEC Soizic au 06 39 98 40 18.');
    await shift('reports', 'id', id, 100);
    const clocks = async () => {
      const { rows } = await owner(
        `select retention_end - retention_start as days, current_date - retention_start as since from statements where report_id = $1 and status = 'active'
         union select retention_end - retention_start, current_date - retention_start from reports where id = $1`,
        [id],
      );
      return rows;
    };
    await confirm(id);
    assert.deepEqual(await clocks(), [{ days: 1095, since: 100 }]);
    const { mentions, mentionsVersion } = (await analyst.get(`/api/collect/reports/${id}`)).body;
    const [{ start, end, type, value }] = mentions;
    const corrected = await analyst.send('PUT', `/api/evaluate/reports/${id}/mentions`, {
      mentionsVersion,
      mentions: [{ start, end, type, value }],
    });
    assert.equal(corrected.status, 200);
    assert.deepEqual(await clocks(), [{ days: 1095, since: 100 }]);
    const { rows } = await owner('select count(*)::int as n from statements where report_id = $1', [id]);
    assert.ok(rows[0].n > 2);
  });

  test('takes no date that the act does not allow', async () => {
    const id = await t.bring(analyst, 'Une note sans rien.');
    for (const later of [`retention_end + 36525`, `retention_start + 1826`])
      await assert.rejects(owner(`update reports set retention_end = ${later} where id = $1`, [id]), { code: '23514' });
    await assert.rejects(owner(`update reports set retention_start = retention_start + 1 where id = $1`, [id]), {
      code: '23514',
    });
    await owner(`update reports set retention_end = retention_start + 1825 where id = $1`, [id]);
    await owner(`update reports set retention_end = retention_start + 1095 where id = $1`, [id]);
  });

  test('follows an act that keeps less, and none that keeps more; a shorter act takes its statements before their report', async () => {
    const id = await t.bring(analyst, 'Vu BOURNAZEL Tifenn, né le 02/03/1990, au 06 39 98 40 19.');
    await confirm(id);
    const { rows: before } = await owner('select count(*)::int as n from statements where report_id = $1', [id]);
    assert.ok(before[0].n > 0);
    await owner(
      `update act_versions set retention_days = 3000, longest_days = 3000 where act_code = 'ACT-CONTRIBUTION'`,
    );
    await erase();
    const days = async () =>
      (await owner('select retention_end - retention_start as days from reports where id = $1', [id])).rows[0].days;
    assert.equal(await days(), 1095);
    await owner(`update act_versions set retention_days = 700, longest_days = 700 where act_code = 'ACT-CONTRIBUTION'`);
    await owner(`update act_versions set retention_days = 1, review_days = 1 where act_code = 'ACT-RECOUPE'`);
    await owner(`update reports set received_at = received_at where id = $1`, [id]);
    await shift('statements', 'report_id', id, 5);
    const { statements } = await erase();
    assert.ok(statements > 0);
    assert.equal(await days(), 700);
    assert.equal((await analyst.get(`/api/collect/reports/${id}`)).status, 200);
    const { rows } = await owner(`select counts from erasures where erased_report = $1 and scope = 'statements'`, [id]);
    assert.equal(rows[0].counts.statements, before[0].n);
  });
});

test('a phone book goes when its time is over, with a line of the account', async () => {
  const kept = await analyst.upload('/api/books', {
    name: 'contacts.csv',
    content: 'nom;tel\nLE GOFF Tanguy;06 39 98 40 21\n',
  });
  const { id } = kept.body;
  const { rows } = await owner('select retention_end - brought_at::date as days from books where id = $1', [id]);
  assert.ok(rows[0].days >= 1);
  await owner('update books set retention_end = current_date where id = $1', [id]);
  assert.equal((await erase()).books, 1);
  assert.equal((await analyst.get(`/api/books/${id}`)).status, 404);
  const lines = await owner(
    `select operation, channel from audit_events where object_type = 'book' and object_ids = array[$1] and operation = 'ERASURE'`,
    [id],
  );
  assert.deepEqual(lines.rows, [{ operation: 'ERASURE', channel: 'job' }]);
});

test('nobody erases what is not over: not the matcher, and the application not at all', async () => {
  const id = await t.bring(analyst, 'Une autre note.');
  await assert.rejects(t.database.pool('matcher').query('select access.erase_report($1, $2)', [id, eraser.key]), {
    code: '42501',
  });
  for (const call of [`access.erase_report('${id}', '')`, 'access.apply_acts()', 'access.erase_statements(1)'])
    await assert.rejects(t.database.pool('app').query(`select ${call}`), { code: '42501' });
  await assert.rejects(t.database.pool('app').query('update reports set retention_end = current_date'), {
    code: '42501',
  });
});
