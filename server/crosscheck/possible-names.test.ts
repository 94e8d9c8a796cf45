import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import type { EntityView, HitSummary, HitView } from './schema.ts';

let t: TestApp;
let analyst: TestClient;

before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
});
after(() => t.close());

const plain = 'TESSIER Bastien, dit « Gribouzet », né le 12/03/1988 à Arles, vend au hall B de la résidence des Pins.';
const careless = 'Bruit la nuit, toujours gribouzet sans doute, rideau cassé au hall B de la résidence des Pins.';

const hitsOf = async (client: TestClient): Promise<HitSummary[]> =>
  (await client.get('/api/crosscheck/hits?limit=200&state=all')).body.items;
const between = (list: HitSummary[], a: string, b: string) =>
  list.filter(({ left, right }) => [left.reportId, right.reportId].sort().join() === [a, b].sort().join());
const surfaces = async (report: string): Promise<string[]> =>
  (await analyst.get(`/api/collect/reports/${report}`)).body.mentions.map(
    ({ surface }: { surface: string }) => surface,
  );

test('a word that may be a name is shown to nobody, and found by the report that says whose it is', async () => {
  const unsure = await t.bring(analyst, careless);
  assert.ok(!(await surfaces(unsure)).includes('gribouzet'), 'the test needs a word that nothing makes a name');
  assert.deepEqual(between(await hitsOf(analyst), unsure, unsure), []);

  const sure = await t.bring(analyst, plain);
  const [hit, ...others] = between(await hitsOf(analyst), unsure, sure);
  assert.ok(hit && others.length === 0);
  const view: HitView = (await analyst.get(`/api/crosscheck/hits/${hit.id}`)).body;
  assert.ok(JSON.stringify(view).includes('rien n’y dit que ce mot est un nom'));
  assert.ok(!(await surfaces(unsure)).includes('gribouzet'), 'the hit is what tells of it');

  await analyst.send('POST', `/api/crosscheck/hits/${hit.id}/judgement`, { verdict: 'same', reason: 'même surnom' });
  const side = [view.left, view.right].find(({ reportId }) => reportId === unsure)!;
  const entity: EntityView = (await analyst.get(`/api/crosscheck/entities/${side.mentionId}`)).body;
  assert.equal(entity.reports, 2);
  assert.ok(entity.statements.some(({ reportId, value }) => reportId === unsure && value === 'gribouzet'));
});

test('two words that may be names say nothing of each other', async () => {
  const [a, b] = [
    await t.bring(analyst, careless.replaceAll('gribouzet', 'chabrouk')),
    await t.bring(analyst, `${careless.replaceAll('gribouzet', 'chabrouk')}.`),
  ];
  assert.ok(between(await hitsOf(analyst), a, b).every(({ left }) => left.surface !== 'chabrouk'));
});

test('a person who says what stands there has the last word', async () => {
  const report = await t.bring(analyst, careless.replaceAll('gribouzet', 'zarpouillet'));
  const { body } = await analyst.get(`/api/collect/reports/${report}`);
  const start = body.text.indexOf('zarpouillet');
  const mentions = [
    ...body.mentions.map(({ start, end, type, value }: Record<string, unknown>) => ({ start, end, type, value })),
    { start, end: start + 11, type: 'organisation', value: 'Zarpouillet' },
  ];
  const answer = await analyst.send('PUT', `/api/evaluate/reports/${report}/mentions`, {
    mentionsVersion: body.mentionsVersion,
    mentions,
  });
  assert.equal(answer.status, 200);
  const { rows } = await t.database
    .pool('owner')
    .query(`select state from mentions where report_id = $1 and surface = 'zarpouillet' order by state`, [report]);
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['confirmed', 'removed'],
  );
});
