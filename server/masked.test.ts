import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../test/app.ts';
import { routesOf } from '../test/routes-of.ts';

let t: TestApp;
/** Everything that a parameter of an address may be. */
const known: string[] = [];
let minor: string;
const seen = new Map<string, number>();

const young = (note: string) =>
  `${note}. Le guetteur est BOURGUIGNAT Ysaline, née le 12/03/2011 à Arles, joignable au 06 39 98 71 43.`;
const name = /bourguignat|ysaline/i;

before(async () => {
  t = await openTestApp();
  const analyst = await t.signIn('analyste13');
  minor = await t.bring(analyst, young('Premier'));
  const twin = await t.bring(analyst, young('Second'));
  await analyst.send('POST', `/api/evaluate/reports/${minor}/confirmation`);
  const hits = (await analyst.get('/api/crosscheck/hits?state=all')).body.items as { id: string; type: string }[];
  const person = hits.find(({ type }) => type === 'person')!.id;
  await analyst.send('POST', `/api/crosscheck/hits/${person}/judgement`, { verdict: 'same', reason: 'même personne' });
  const { mentions } = (await analyst.get(`/api/collect/reports/${minor}`)).body as { mentions: { id: string }[] };
  known.push(minor, twin, ...hits.map(({ id }) => id), ...mentions.map(({ id }) => id));
});
after(() => t.close());

/** A stream, and one's own words as one brought them. */
const leftOut = ['/api/crosscheck/events', '/api/collect/submissions'];

async function walk(client: TestClient): Promise<void> {
  const patterns = routesOf(t.app.printRoutes({ commonPrefix: false }))
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.slice(4))
    .filter((pattern) => !leftOut.includes(pattern));
  assert.ok(patterns.length > 20);
  for (const pattern of patterns) {
    const addresses = pattern.includes(':') ? known.map((id) => pattern.replace(/:\w+/g, id)) : [pattern];
    for (const address of addresses) {
      const { status, body } = await client.get(address);
      assert.ok(status < 500, `${address} ${status}`);
      if (status === 200) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
      assert.doesNotMatch(JSON.stringify(body ?? ''), name, address);
    }
  }
}

for (const login of ['analyste13', 'chef13', 'national', 'magistrat', 'dpo', 'patrouille']) {
  test(`${login}: no route names a masked person`, async () => walk(await t.signIn(login)));
}

test('the walk met what it was to meet', () => {
  for (const pattern of [
    '/api/collect/reports',
    '/api/collect/reports/:id',
    '/api/crosscheck/hits',
    '/api/crosscheck/hits.csv',
    '/api/crosscheck/hits/:id',
    '/api/crosscheck/entities',
    '/api/crosscheck/entities/:id',
    '/api/crosscheck/home',
    '/api/evaluate/reports/:id/evaluations',
    '/api/evaluate/reports/:id/people',
  ])
    assert.ok(seen.has(pattern), pattern);
});
