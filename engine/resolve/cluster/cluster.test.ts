import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster, type Judgement } from './cluster.ts';

const same = (left: string, right: string): Judgement => ({ left, right, verdict: 'same' });
const different = (left: string, right: string): Judgement => ({ left, right, verdict: 'different' });

test('same unites, unsure does not', () => {
  const { entities, conflicts } = cluster([
    same('a', 'b'),
    same('b', 'c'),
    { left: 'c', right: 'd', verdict: 'unsure' },
  ]);
  assert.deepEqual(entities, [['a', 'b', 'c']]);
  assert.deepEqual(conflicts, []);
});

test('different is never crossed, and the shortest contradiction is named', () => {
  const { entities, conflicts } = cluster([
    same('a', 'b'),
    same('b', 'c'),
    same('a', 'd'),
    same('c', 'd'),
    different('a', 'e'),
    same('d', 'e'),
  ]);
  assert.deepEqual(entities, [['a', 'b', 'c', 'd']]);
  assert.deepEqual(conflicts, [{ left: 'a', right: 'e', chain: [same('a', 'd'), same('d', 'e')] }]);
});

test('taking a judgement back splits again', () => {
  assert.deepEqual(cluster([same('a', 'b')]).entities, [['a', 'b']]);
  assert.deepEqual(cluster([]).entities, []);
});
