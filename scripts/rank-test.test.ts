import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSamples } from './rank-test.ts';

const drawn = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + ((i * 7919) % 101) / 10);

test('samples of one kind are alike, shifted ones are not, and the shift is told', () => {
  const alike = compareSamples(drawn(100, 300), drawn(100, 300));
  assert.deepEqual([alike.effect, alike.p > 0.9], [0, true]);
  const shifted = compareSamples(drawn(105, 300), drawn(100, 300));
  assert.ok(Math.abs(shifted.effect - 5) < 0.2 && shifted.p < 1e-9, JSON.stringify(shifted));
});

test('an outlier moves nothing', () => {
  const { effect, p } = compareSamples([...drawn(100, 300), 1e9, 1e9], drawn(100, 300));
  assert.ok(Math.abs(effect) < 0.2 && p > 0.5);
});
