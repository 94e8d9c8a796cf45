import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { openWorlds, type Worlds } from '../test/worlds/check.ts';
import { readingPolicies, withLeak } from '../test/worlds/planted.ts';
import { type Sketch, sketches } from '../test/worlds/sketch.ts';

let worlds: Worlds;
/** Operations that answered somebody with something. */
const filled = new Set<string>();

before(async () => {
  worlds = await openWorlds();
});
after(() => worlds.close());

const brought = {
  kind: 'bring',
  by: 'analyste69',
  at: 0,
  to: 0,
  nth: 0,
  pieces: ['TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43.'],
} as const;

const sketchOf = (observer: string, hidden: Partial<Sketch['hidden']> = {}): Sketch => ({
  cells: [],
  people: [],
  deeds: [],
  hidden: { ...brought, pieces: [...brought.pieces], ...hidden },
  observer,
  values: 7,
});

describe('a report brought elsewhere changes no answer of any route', () => {
  for (const observer of ['analyste13', 'chef13', 'admin'])
    test(observer, async () => {
      const checked = await worlds.check(sketchOf(observer));
      assert.match(checked.observer ?? '', new RegExp(observer));
      assert.deepEqual(checked.differences, []);
      for (const name of checked.filled) filled.add(name);
    });
  test('nor one in a compartment, even for those who read everything else', async () => {
    const checked = await worlds.check(sketchOf('magistrat', { kind: 'bringSealed' }));
    assert.match(checked.observer ?? '', /magistrat/);
    assert.deepEqual(checked.differences, []);
    for (const name of checked.filled) filled.add(name);
  });
});

/** Routes that answer nobody here with anything: with the reason. */
const unfilled: Record<string, string> = {
  'GET /api/crosscheck/events': 'a stream, listened to beside',
  'GET /api/sign-in/options': 'asked before anybody is known',
  'GET /api/health': 'holds nothing',
  'GET /api/openapi.json': 'holds nothing',
  'GET /api/oversight/lines': 'auditors may know of every line',
  'GET /api/oversight/activity': 'auditors may know of every line',
  'GET /api/oversight/lines/{id}/proof': 'auditors may know of every line',
  'GET /api/access/approvals': 'nobody in these worlds asks for a second person yet',
  'GET /api/emergencies': 'nobody in these worlds breaks the glass yet',
  'GET /api/sources': 'no source is sealed in these worlds yet',
  'GET /api/disclosures/notices': 'nothing leaves these worlds yet',
  'GET /api/retention/clocks': 'nothing expires in these worlds yet',
  'GET /api/retention/clocks.csv': 'the same',
  'GET /api/retention/erasures': 'nothing is erased in these worlds yet',
  'GET /api/retention/erasures/{id}': 'the same',
  'GET /api/rights/requests': 'nobody in these worlds asks of their own data yet',
  'GET /api/rights/requests/{id}': 'the same',
  'GET /api/rights/requests/{id}/matches': 'the same',
  'GET /api/rights/requests/{id}/held': 'the same',
  'GET /api/rights/requests/{id}/answer': 'the same',
  'GET /api/rights/orders': 'the same',
};

test('the answers compared hold something: every question of the document was answered with something to somebody', () => {
  const questions = worlds.operations.filter(({ method }) => method === 'GET').map(({ path }) => `GET ${path}`);
  assert.deepEqual(
    [...questions, 'POST /api/crosscheck/lookups'].filter((name) => !filled.has(name) && !unfilled[name]),
    [],
  );
});

test('worlds drawn at random: whatever is hidden changes nothing', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(sketches({ most: 6 }), async (sketch) => {
      const { observer, differences } = await worlds.check(sketch);
      if (observer) compared++;
      assert.deepEqual(differences.slice(0, 5), [], `${sketch.hidden.kind} hidden from ${observer}`);
    }),
    { seed: 20_261_124, numRuns: 2, endOnFailure: true },
  );
  assert.ok(compared > 0, 'somebody looked');
});

describe('a leak that is planted is found', () => {
  for (const table of ['reports', 'hits'])
    test(`the policy of ${table} lets everybody read`, async () => {
      const owner = worlds.t.database.pool('owner');
      const policies = await readingPolicies(owner, table);
      assert.ok(policies.length > 0);
      const { differences } = await withLeak(owner, policies, () => worlds.check(sketchOf('analyste13'), 'lists'));
      assert.ok(differences.length > 0, 'a leak went unseen');
    });
});
