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

test('two different words are marked whole', () => {
  assert.equal(shown(diffMarks('Grigny', 'Toulouse').left), '[Grigny]');
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
