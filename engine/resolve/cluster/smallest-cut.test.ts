import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cluster, type Judgement } from './cluster.ts';
import { smallestCut } from './smallest-cut.ts';

const same = (left: string, right: string): Judgement => ({ left, right, verdict: 'same' });

test('the one link between two groups is named, not the many inside them', () => {
  const links = [
    same('a', 'b'),
    same('b', 'c'),
    same('a', 'c'),
    same('c', 'd'),
    same('d', 'e'),
    same('e', 'f'),
    same('d', 'f'),
  ];
  assert.deepEqual(smallestCut(links, new Set(['a']), new Set(['f'])), [same('c', 'd')]);
});

test('two ways around need two links', () => {
  const links = [same('a', 'b'), same('b', 'd'), same('a', 'c'), same('c', 'd')];
  assert.equal(smallestCut(links, new Set(['a']), new Set(['d'])).length, 2);
});

test('nothing is named where nothing holds them, or one subject is in both', () => {
  assert.deepEqual(smallestCut([same('a', 'b')], new Set(['a']), new Set(['c'])), []);
  assert.deepEqual(smallestCut([same('a', 'b')], new Set(['a', 'b']), new Set(['b'])), []);
});

test('without the cut the groups fall apart, and no fewer links do it', () => {
  const node = fc.constantFrom(...'abcdef');
  const links = fc.uniqueArray(
    fc.tuple(node, node).filter(([x, y]) => x < y),
    { maxLength: 9, selector: String },
  );
  const together = (kept: readonly Judgement[]) =>
    cluster(kept).entities.some((entity) => entity.includes('a') && entity.includes('f'));
  fc.assert(
    fc.property(links, (pairs) => {
      const all = pairs.map(([x, y]) => same(x, y));
      const cut = smallestCut(all, new Set(['a']), new Set(['f']));
      assert.ok(!together(all.filter((link) => !cut.includes(link))));
      for (let mask = 0; mask < 2 ** all.length; mask++) {
        const removed = all.filter((_, i) => (mask >> i) & 1);
        if (removed.length < cut.length) assert.ok(together(all.filter((link) => !removed.includes(link))));
      }
    }),
    { numRuns: 100 },
  );
});
