import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOn, clockOf, dueOn } from './clock.ts';

test('two months to the day, or to the last day of a shorter month', () => {
  assert.equal(dueOn('2026-03-10'), '2026-05-10');
  assert.equal(dueOn('2026-12-31'), '2027-02-28');
  assert.equal(dueOn('2027-12-31'), '2028-02-29');
});

test('an answer leaves on a day that only the receipt decides, within the delay', () => {
  for (const day of ['2026-01-01', '2026-01-31', '2026-07-15', '2027-12-31'])
    assert.ok(answerOn(day) < dueOn(day), day);
});

test('the clock says how much is left, and warns', () => {
  assert.deepEqual(clockOf('2026-05-10', '2026-04-01', 'open'), { daysLeft: 39, clock: 'fine' });
  assert.deepEqual(clockOf('2026-05-10', '2026-04-25', 'open'), { daysLeft: 15, clock: 'soon' });
  assert.deepEqual(clockOf('2026-05-10', '2026-05-11', 'open'), { daysLeft: -1, clock: 'late' });
  assert.equal(clockOf('2026-05-10', '2026-05-11', 'answered').clock, 'over');
});
