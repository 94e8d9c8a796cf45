import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignAttributes } from './align-attributes.ts';

test('what both say comes first, equal values face each other, silence is told', () => {
  const left = [
    { attribute: 'sex', value: 'male' },
    { attribute: 'places', value: 'Lyon, Bron' },
  ];
  const right = [
    { attribute: 'places', value: 'Bron' },
    { attribute: 'places', value: 'Vaulx-en-Velin' },
    { attribute: 'birthDate', value: '1991' },
  ];
  assert.deepEqual(alignAttributes(left, right), [
    { attribute: 'places', left: 'Bron', right: 'Bron' },
    { attribute: 'places', left: 'Lyon', right: 'Vaulx-en-Velin' },
    { attribute: 'sex', left: 'male', right: null },
    { attribute: 'birthDate', left: null, right: '1991' },
  ]);
});
