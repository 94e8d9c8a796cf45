import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { waterfallPlan } from './waterfall-steps.ts';

test('what speaks for climbs first, what speaks against comes down from there', () => {
  const plan = waterfallPlan([
    { weight: -2, sentence: 'c' },
    { weight: 2, sentence: 'b' },
    { weight: 6, sentence: 'a' },
  ]);
  assert.deepEqual(plan.total, { weight: 6, from: 0, to: 0.75 });
  assert.equal(plan.zero, 0);
  assert.deepEqual(
    plan.steps.map((step) => [step.sentence, step.from, step.to]),
    [
      ['a', 0, 0.75],
      ['b', 0.75, 1],
      ['c', 0.75, 1],
    ],
  );
});

test('what is unlikely from the start comes first, and the climb begins there', () => {
  const plan = waterfallPlan([{ weight: 24, sentence: 'a' }], { weight: -16, sentence: 'start' });
  assert.deepEqual(
    plan.steps.map((step) => [step.sentence, step.from, step.to]),
    [
      ['start', 0, 16 / 24],
      ['a', 0, 1],
    ],
  );
  assert.deepEqual(plan.total, { weight: 8, from: 16 / 24, to: 1 });
});

test('without evidence there is nothing to draw', () => {
  assert.deepEqual(waterfallPlan([]), { zero: 0, steps: [], total: { weight: 0, from: 0, to: 0 } });
});

test('bars never leave the drawing', () => {
  const item = fc.record({ weight: fc.double({ min: -40, max: 40, noNaN: true }), sentence: fc.string() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const inside = (share: number) => share >= -1e-9 && share <= 1 + 1e-9;
      const plan = waterfallPlan(items);
      assert.ok(inside(plan.zero));
      assert.ok(
        [...plan.steps, plan.total].every((step) => inside(step.from) && inside(step.to) && step.from <= step.to),
      );
    }),
  );
});
