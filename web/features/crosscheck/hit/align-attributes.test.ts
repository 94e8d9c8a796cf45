import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignAttributes } from './align-attributes.ts';

test('what both say comes first, and silence is told', () => {
  const left = [
    { attribute: 'sex', value: 'male' },
    { attribute: 'colour', value: 'red' },
  ];
  const right = [{ attribute: 'colour', value: 'black' }];
  assert.deepEqual(alignAttributes(left, right), [
    { attribute: 'colour', left: 'red', right: 'black', compared: true },
    { attribute: 'sex', left: 'male', right: null, compared: true },
  ]);
});

test('of two lists, what they share faces each other; the rest is not taken for a difference', () => {
  const left = [{ attribute: 'places', value: 'lyon, bron' }];
  const right = [{ attribute: 'places', value: 'bron, vaulx-en-velin, apatou' }];
  assert.deepEqual(alignAttributes(left, right), [
    { attribute: 'places', left: 'bron', right: 'bron', compared: true },
    { attribute: 'places', left: 'lyon', right: 'vaulx-en-velin, apatou', compared: false },
  ]);
});
