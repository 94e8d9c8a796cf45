import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillersAmong } from './frequency.ts';

test('a value far commoner than the others is a filler; where all are common, none is', () => {
  const dates = new Int32Array(2001).fill(2);
  dates[7] = 300;
  assert.deepEqual([...fillersAmong(dates)], [7]);
  assert.deepEqual([...fillersAmong(new Int32Array(81).fill(50))], []);
  assert.deepEqual([...fillersAmong(Int32Array.of(0, 12, 1, 1, 1))], []);
});
