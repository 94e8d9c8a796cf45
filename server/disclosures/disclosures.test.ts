import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { folderFileStore } from '../collect/file-store.ts';
import { digestKey, eraseExpired } from '../retention/erase.ts';
import type { NoticeView } from './schema.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
const everyone = [
  'analyste13',
  'chef13',
  'antenne',
  'directrice',
  'analyste59',
  'magistrat',
  'patrouille',
  'dpo',
  'admin',
];
let one: string;
let two: string;

const exportHits = async (login: string) =>
  String((await who[login]!.get('/api/crosscheck/hits.csv?state=all&type=phone')).body);
const notices = async (login: string, query = ''): Promise<NoticeView[]> =>
  (await who[login]!.get(`/api/disclosures/notices${query}`)).body.items;
const kinds = async (login: string) => (await notices(login)).map(({ kind }) => kind);
const mark = (login: string, id: string, what: string) =>
  who[login]!.send('POST', `/api/disclosures/notices/${id}/mark`, { mark: what });
const grade = (report: string, handling: string) =>
  who.analyste13!.send('POST', `/api/evaluate/reports/${report}/evaluations`, {
    grade: { scheme: 'admiralty', source: 'B', information: '2' },
    nature: 'fact',
    handling: [handling],
    reason: 'essai',
  });
const transmit = (login: string, report: string, more: Record<string, unknown> = {}) =>
  who[login]!.send('POST', '/api/disclosures', {
    report,
    recipient: 'Parquet, section P12',
    contact: 'permanence@example.org',
    ...more,
  });

before(async () => {
  t = await openTestApp();
  for (const login of everyone) who[login] = await t.signIn(login);
  one = await t.bring(who.analyste13!, 'Rappeler le 06 39 98 60 31 vers 20 h.');
  two = await t.bring(who.analyste13!, 'Encore le 06 39 98 60 31, puis le 06 39 98 60 32.');
});
after(() => t.close());

describe('what leaves as a file', () => {
  test('is in the ledger: what, to whom, when, why, under which conditions; a file without a line is not', async () => {
    await who.analyste13!.get('/api/crosscheck/hits.csv?state=all&type=plate');
    assert.match(await exportHits('analyste13'), /39986031/);
    for (const login of ['analyste13', 'chef13', 'antenne', 'directrice', 'dpo']) {
      const { items } = (await who[login]!.get(`/api/disclosures?report=${one}`)).body;
      assert.equal(items.length, 1, login);
      const [{ channel, recipient, purpose, lines, handling, notices: raised }] = items;
      assert.deepEqual([channel, purpose, lines, handling.codes, raised], ['export', 'CROSSCHECK', 2, ['H2'], 0]);
      assert.notEqual(recipient, '—');
      assert.equal((await who[login]!.get('/api/disclosures')).body.items.length, 1, login);
    }
    for (const login of ['analyste59', 'patrouille', 'magistrat', 'admin'])
      assert.deepEqual((await who[login]!.get('/api/disclosures')).body.items ?? [], [], login);
  });

  test('is followed by one notice when it is corrected, and one when it is graded otherwise; its holder acknowledges', async () => {
    const { mentions, mentionsVersion } = (await who.analyste13!.get(`/api/collect/reports/${two}`)).body;
    const slim = mentions.map(({ start, end, type, value }: Record<string, string>) => ({ start, end, type, value }));
    const correct = (version: number, value: string) =>
      who.analyste13!.send('PUT', `/api/evaluate/reports/${two}/mentions`, {
        mentionsVersion: version,
        mentions: slim.map((m: { value: string }) => (m.value === '+33639986031' ? { ...m, value } : m)),
      });
    assert.equal((await correct(mentionsVersion, '+33639986039')).status, 200);
    assert.equal((await correct(mentionsVersion + 1, '+33639986038')).status, 200);
    assert.deepEqual(await kinds('analyste13'), ['rectified'], 'one, while it is open');
    await grade(two, 'H0');
    const raised = await notices('analyste13');
    assert.deepEqual(raised.map(({ kind }) => kind).sort(), ['rectified', 'regraded']);
    for (const { text, state, mine } of raised) {
      assert.doesNotMatch(text, /39986/);
      assert.deepEqual([state, mine], ['to_acknowledge', true]);
    }
    const [first] = raised;
    assert.equal((await mark('analyste13', first!.id, 'sent')).status, 400, 'nobody outside');
    for (const login of everyone.filter((name) => name !== 'analyste13'))
      assert.equal((await mark(login, first!.id, 'acknowledged')).status, 404, login);
    assert.equal((await mark('analyste13', first!.id, 'acknowledged')).status, 204);
    assert.equal((await mark('analyste13', first!.id, 'acknowledged')).status, 404);
    assert.equal((await who.analyste13!.get('/api/disclosures/notices')).body.waiting, 1);
  });
});

describe('what is told outside by other means', () => {
  test('is entered by those who correct in the cell, where everything in it may go', async () => {
    for (const login of ['directrice', 'magistrat', 'patrouille', 'dpo', 'admin'])
      assert.equal((await transmit(login, one)).status, 403, login);
    assert.equal((await transmit('analyste59', one)).status, 404);
    const early = await transmit('analyste13', one);
    assert.deepEqual([early.status, early.body.error.code], [403, 'release_refused']);
    await who.analyste13!.send('POST', `/api/evaluate/reports/${one}/confirmation`);
    assert.match(JSON.stringify((await transmit('analyste13', one)).body.error.details), /H2/);
    const told = await transmit('analyste13', one, { permission: 'accord du 3 mars, chef de cellule' });
    assert.equal(told.status, 201, JSON.stringify(told.body));
    assert.deepEqual(told.body.handling.codes, ['H2']);
    const { items } = (await who.chef13!.get(`/api/disclosures?channel=transmission`)).body;
    assert.deepEqual(
      items.map(({ recipient, lines }: { recipient: string; lines: number }) => [recipient, lines]),
      [['Parquet, section P12', told.body.lines]],
    );
  });

  test('is followed, when the report is erased, by a text to send; the cell marks it sent, then acknowledged', async () => {
    await t.database.pool('owner').query('update reports set retention_end = current_date where id = $1', [one]);
    await eraseExpired(
      {
        matcher: t.database.matcher,
        owner: t.database.pool('owner'),
        files: folderFileStore(join(t.folder, 'files')),
        key: digestKey(t.database.secrets.factors),
      },
      async () => {},
    );
    const erased = (await notices('chef13')).filter(({ kind }) => kind === 'erased');
    assert.deepEqual(erased.map(({ channel }) => channel).sort(), ['export', 'transmission']);
    const outside = erased.find(({ channel }) => channel === 'transmission')!;
    assert.deepEqual([outside.state, outside.contact], ['to_send', 'permanence@example.org']);
    assert.match(outside.text, new RegExp(`${outside.reference}.*effacé`));
    assert.equal((await mark('chef13', outside.id, 'acknowledged')).status, 400, 'not before it was sent');
    for (const login of ['analyste59', 'patrouille', 'dpo', 'admin'])
      assert.equal((await mark(login, outside.id, 'sent')).status, 404, login);
    assert.equal((await mark('chef13', outside.id, 'sent')).status, 204);
    assert.equal((await mark('analyste13', outside.id, 'acknowledged')).status, 204);
    assert.ok((await notices('dpo', '?state=acknowledged')).some(({ id }) => id === outside.id));
    const { rows } = await t.database
      .pool('owner')
      .query(
        `select count(*)::int as n from audit_events where operation = 'COMMUNICATION' and object_type in ('report', 'notice')`,
      );
    assert.equal(rows[0].n, 4);
  });
});
