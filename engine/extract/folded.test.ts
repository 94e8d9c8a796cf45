import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './folded.ts';

test('folding keeps every offset', () => {
  assert.equal(fold('« Élève » – N°\u00a05 œuvre ’'), '" eleve " - n° 5 ouvre \'');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});
