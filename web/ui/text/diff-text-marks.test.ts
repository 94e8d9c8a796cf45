import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { diffMarks } from './diff-text-marks.ts';

const shown = (runs: { text: string; same: boolean }[]) =>
  runs.map((run) => (run.same ? run.text : `[${run.text}]`)).join('');

test('marks the one digit that differs', () => {
  const { left, right } = diffMarks('AB-123-CD', 'AB-128-CD');
  assert.equal(shown(left), 'AB-12[3]-CD');
  assert.equal(shown(right), 'AB-12[8]-CD');
});

test('marks letters that only one side has', () => {
  const { left, right } = diffMarks('Mohamed', 'Mohammed');
  assert.equal(shown(left), 'Mohamed');
  assert.equal(shown(right).replace(/[[\]]/g, ''), 'Mohammed');
  assert.match(shown(right), /\[m\]/);
});

test('capitals are no difference, accents are', () => {
  assert.equal(shown(diffMarks('BENALI Karim', 'Benali Karim').left), 'BENALI Karim');
  assert.equal(shown(diffMarks('Léa', 'Lea').left), 'L[é]a');
});

test('two different words are marked whole, whatever stands beside them', () => {
  assert.equal(shown(diffMarks('Grigny', 'Toulouse').left), '[Grigny]');
  assert.equal(shown(diffMarks('SALLELLE Anaïs', 'GRIGORESCU Anaïs').left), '[SALLELLE] Anaïs');
  assert.equal(shown(diffMarks('LE LOUGEIX Bertrand', 'LOUGEIX Bertrand').left), '[LE ]LOUGEIX Bertrand');
});

test('in a number written in pairs, the pair that differs is marked', () => {
  assert.equal(shown(diffMarks('06 39 98 12 34', '06 39 98 12 56').right), '06 39 98 12 [56]');
  assert.equal(shown(diffMarks('HH-447-GR', 'HH-?47-GR').right), 'HH-[?]47-GR');
});

test('whatever the values, the runs give them back and shared runs are the same on both sides', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.string({ maxLength: 25 }), (a, b) => {
      const { left, right } = diffMarks(a, b);
      assert.equal(left.map((run) => run.text).join(''), a);
      assert.equal(right.map((run) => run.text).join(''), b);
      const kept = (runs: typeof left) => runs.filter((run) => run.same).map((run) => run.text.toLowerCase());
      assert.equal(kept(left).join(''), kept(right).join(''));
    }),
  );
});
