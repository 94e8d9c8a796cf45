import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type KeyedRows, sortKeys, sortMixed } from './sort-keys.ts';

const entries = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 9 })));

function keyed(keys: readonly number[]): KeyedRows {
  return { keys: Uint32Array.from(keys), rows: Int32Array.from(keys.keys()), length: keys.length };
}

test('both ways of sorting keep rows of equal keys in their order', () => {
  fc.assert(
    fc.property(entries, (keys) => {
      const expected = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
      for (const sort of [sortKeys, sortMixed])
        assert.deepEqual([...sort(keyed(keys)).rows.subarray(0, keys.length)], expected);
    }),
  );
});
