import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flawsOf } from './motive-flaws.ts';

test('what says nothing is named, and why', () => {
  assert.deepEqual(flawsOf('.', 1), ['short', 'placeholder']);
  assert.deepEqual(flawsOf('Test', 1), ['short', 'placeholder']);
  assert.deepEqual(flawsOf('xxxxxxxxxx', 1), ['placeholder']);
  assert.deepEqual(flawsOf('essai de recherche', 2), []);
  assert.deepEqual(flawsOf('vérif', 1), ['short']);
  assert.deepEqual(flawsOf('revue des renseignements de la semaine', 21), ['repeated']);
});

test('a motive in words and a case reference are left alone', () => {
  for (const motive of ['revue des renseignements de la semaine', 'PV 2026/1', '2026-114'])
    assert.deepEqual(flawsOf(motive, 3), []);
});
