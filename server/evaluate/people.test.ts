import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { withdrawPeople } from './withdraw-people.ts';

let t: TestApp;
let analyst: TestClient;
let head: TestClient;
let minor: string;
let twin: string;
let adult: string;

const young = (note: string) =>
  `${note}. Le guetteur est TESSIER Bastien, né le 12/03/2010 à Arles, joignable au 06 39 98 71 43. Tessier reste en bas.`;
const grown = `Renseignement. ROUVIERE Maëlys, née le 04/05/1981, circule en Peugeot 208 grise GH-482-TR.`;
const people = (report: string) => `/api/evaluate/reports/${report}/people`;
const name = /tessier|bastien/i;

async function personOf(client: TestClient, report: string) {
  return (await client.get(people(report))).body.items[0];
}
async function categorise(client: TestClient, report: string, category: string, age: string) {
  const { mentionId } = await personOf(client, report);
  return client.send('PUT', `${people(report)}/${mentionId}/category`, { category, age, reason: 'vu au dossier' });
}

before(async () => {
  t = await openTestApp();
  [analyst, head] = (await Promise.all(['analyste13', 'chef13'].map((login) => t.signIn(login)))) as [
    TestClient,
    TestClient,
  ];
  minor = await t.bring(analyst, young('Premier'));
  twin = await t.bring(analyst, young('Second'));
  adult = await t.bring(analyst, grown);
  for (const id of [minor, twin, adult]) await analyst.send('POST', `/api/evaluate/reports/${id}/confirmation`);
});
after(() => t.close());

describe('a person who was a minor by what the report says', () => {
  test('is masked on every route that shows the report, and the rest of it is not', async () => {
    const report = (await head.get(`/api/collect/reports/${minor}`)).body;
    assert.doesNotMatch(report.text, name);
    assert.match(
      report.text,
      /Le guetteur est █+ █+, né le 12\/03\/2010 à Arles, joignable au 06 39 98 71 43\. █+ reste/,
    );
    assert.equal(report.text.length, young('Premier').length);
    assert.equal(report.can.correct, false);
    const masked = report.mentions.find((one: { masked: boolean }) => one.masked);
    const hits = (await head.get('/api/crosscheck/hits?state=all')).body.items as { id: string; type: string }[];
    assert.ok(hits.some(({ type }) => type === 'person'));
    const routes = [
      '/api/collect/reports?limit=200',
      '/api/collect/reports?q=guetteur',
      '/api/crosscheck/home',
      '/api/crosscheck/hits?state=all',
      '/api/crosscheck/hits.csv?state=all',
      '/api/crosscheck/entities',
      `/api/crosscheck/entities/${masked.id}`,
      `/api/evaluate/reports/${minor}/evaluations`,
      `/api/evaluate/reports/${minor}/corrections`,
      people(minor),
      ...hits.map(({ id }) => `/api/crosscheck/hits/${id}?state=all`),
    ];
    for (const route of routes) {
      const { status, body } = await head.get(route);
      assert.equal(status, 200, route);
      assert.doesNotMatch(JSON.stringify(body), name, route);
    }
    const found = await head.send('POST', '/api/crosscheck/lookups', { phone: '06 39 98 71 43', family: 'X' });
    assert.doesNotMatch(JSON.stringify(found.body), name);
  });

  test('is not corrected, nor does a file of the report leave, while it is masked', async () => {
    const { mentions, mentionsVersion } = (await head.get(`/api/collect/reports/${minor}`)).body;
    const slim = mentions.map(({ start, end, type, value }: Record<string, unknown>) => ({ start, end, type, value }));
    const sent = await head.send('PUT', `/api/evaluate/reports/${minor}/mentions`, { mentionsVersion, mentions: slim });
    assert.deepEqual([sent.status, sent.body.error.code], [403, 'release_refused']);
  });

  test('is shown for an hour to whoever says why, to nobody else, and the account has the reason', async () => {
    const { mentionId } = await personOf(head, minor);
    const url = `${people(minor)}/${mentionId}/reveal`;
    assert.equal((await head.send('POST', url, { reason: ' ' })).status, 400);
    const revealed = await head.send('POST', url, { reason: 'signalement au parquet des mineurs' });
    assert.equal(revealed.body.items[0].name, 'TESSIER Bastien');
    assert.match((await head.get(`/api/collect/reports/${minor}`)).body.text, name);
    assert.doesNotMatch((await analyst.get(`/api/collect/reports/${minor}`)).body.text, name);
    const [line] = (await head.get('/api/audit/mine?limit=200')).body.items.filter(
      ({ objectType }: { objectType: string }) => objectType === 'protected_person',
    );
    assert.ok(line);
    await t.database.pool('owner').query(`update reveals set until = now() - interval '1 second'`);
    assert.doesNotMatch((await head.get(`/api/collect/reports/${minor}`)).body.text, name);
  });

  test('is masked no more once somebody says that it is an adult, and masked again as a possible victim', async () => {
    await categorise(analyst, twin, 'SUSPECT_SERIEUX', 'adult');
    assert.match((await head.get(`/api/collect/reports/${twin}`)).body.text, name);
    await categorise(analyst, twin, 'VICTIME_POSSIBLE', 'adult');
    assert.doesNotMatch((await head.get(`/api/collect/reports/${twin}`)).body.text, name);
    const person = await personOf(head, twin);
    assert.deepEqual([person.category.category, person.history.length, person.masked], ['VICTIME_POSSIBLE', 1, true]);
  });
});

describe('a category', () => {
  test('is given with a reason, dated and signed; until then the six months run from the day the report came', async () => {
    const before = await personOf(analyst, adult);
    assert.deepEqual([before.category, before.masked, before.name], [null, false, 'ROUVIERE Maëlys']);
    assert.match(before.until, /^\d{4}-\d{2}-\d{2}$/);
    const answer = await categorise(analyst, adult, 'CONTACT', 'adult');
    assert.equal(answer.status, 200);
    const { category, until } = answer.body.items[0];
    assert.deepEqual(
      [category.category, category.by, category.reason, until],
      ['CONTACT', 'Inès Caradec', 'vu au dossier', null],
    );
  });

  for (const [login, read, write] of [
    ['analyste69', 404, 404],
    ['pole', 200, 403],
    ['magistrat', 200, 403],
    ['patrouille', 404, 403],
    ['pm', 403, 403],
    ['bailleur', 403, 403],
    ['dpo', 403, 403],
    ['admin', 403, 403],
  ] as const) {
    test(`${login}: reads ${read}, writes ${write}, reveals nothing out of reach`, async () => {
      const client = await t.signIn(login);
      const { mentionId } = await personOf(analyst, adult);
      assert.equal((await client.get(people(adult))).status, read);
      const body = { category: 'TIERS', age: 'adult', reason: 'essai' };
      assert.equal((await client.send('PUT', `${people(adult)}/${mentionId}/category`, body)).status, write);
      if (read !== 200) {
        const revealed = await client.send('POST', `${people(adult)}/${mentionId}/reveal`, { reason: 'essai' });
        assert.equal(revealed.status, read);
      }
    });
  }

  test('is what lets a person leave in a file', async () => {
    const again = await t.bring(analyst, `Encore. ${grown}`);
    const csv = async () =>
      String((await analyst.get(`/api/crosscheck/hits.csv?state=all&report=${again}&type=person`)).body);
    assert.match(await csv(), /n’a pas encore de catégorie/);
    assert.doesNotMatch(await csv(), /Rouviere/i);
    await categorise(analyst, again, 'CONTACT', 'adult');
    assert.match(await csv(), /Rouviere/i);
    assert.match(await csv(), /"H2"/);
  });
});

describe('markings in a file', () => {
  test('a line carries the strictest of what it is made of', async () => {
    const phone = (note: string) => `${note} : rappeler le 06 39 98 11 28 ce soir.`;
    await t.bring(analyst, phone('Un'), { scope: { tlp: 'GREEN' } });
    await t.bring(analyst, phone('Deux'), { scope: { tlp: 'AMBER' } });
    await t.bring(analyst, phone('Trois'));
    const csv = String((await analyst.get('/api/crosscheck/hits.csv?state=all&type=phone&q=39981128')).body);
    const lines = csv.trim().split('\r\n').slice(1);
    assert.deepEqual(lines.map((line) => /"(GREEN|AMBER|AMBER\+STRICT)"/.exec(line)?.[1]).sort(), [
      'AMBER',
      'AMBER+STRICT',
      'AMBER+STRICT',
    ]);
    for (const line of lines) assert.ok(line.includes('39981128') && line.endsWith('""'), 'nothing is withheld');
  });
});

describe('six months without a determined category', () => {
  test('end it: out of the mentions, statements, open hits and the index, with a line in the account; the text is masked', async () => {
    const owner = t.database.pool('owner');
    const kept = await t.bring(analyst, 'Vu CARRON Ludivine, née le 02/02/1979, avec une Clio FX-418-KD.');
    await categorise(analyst, kept, 'INDETERMINE', 'adult');
    assert.equal(await withdrawPeople(t.database.matcher), 0);
    await owner.query(
      `update person_categories set undetermined_since = current_date - 200 where report_id = $1 and ended_at is null`,
      [kept],
    );
    await categorise(analyst, kept, 'INDETERMINE', 'unknown');
    assert.equal(await withdrawPeople(t.database.matcher), 1, 'saying so again does not begin anew');
    assert.equal(await withdrawPeople(t.database.matcher), 0);
    const report = (await analyst.get(`/api/collect/reports/${kept}`)).body;
    assert.doesNotMatch(JSON.stringify(report), /carron|ludivine/i);
    assert.ok(report.mentions.some(({ type }: { type: string }) => type === 'plate'));
    const found = await analyst.send('POST', '/api/crosscheck/lookups', { given: 'Ludivine', family: 'Carron' });
    assert.deepEqual([...found.body.items, ...found.body.others], []);
    const plate = await analyst.send('POST', '/api/crosscheck/lookups', { plate: 'FX-418-KD' });
    assert.equal(plate.body.items.length + plate.body.others.length > 0, true);
    const { rows } = await owner.query(`select operation, object_ids from audit_events where object_type = 'person'`);
    assert.deepEqual([rows.length, rows[0].operation, rows[0].object_ids[0]], [1, 'ERASURE', kept]);
  });

  test('end also whoever was never categorised', async () => {
    const old = await t.bring(analyst, 'Vu BLANDIN Oriane au port.');
    await t.database
      .pool('owner')
      .query(`update reports set received_at = now() - interval '7 months' where id = $1`, [old]);
    assert.equal(await withdrawPeople(t.database.matcher), 1);
    assert.doesNotMatch((await analyst.get(`/api/collect/reports/${old}`)).body.text, /Oriane/);
  });

  test('the matcher may withdraw nobody else', async () => {
    const { mentionId } = await personOf(analyst, adult);
    await assert.rejects(
      t.database
        .pool('matcher')
        .query(`select access.withdraw_people($1, $2, '[{}]', '{}', '{}')`, [adult, [mentionId]]),
      { code: '42501' },
    );
  });
});
