import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsOf, draftOf, noConditions } from './conditions-draft.ts';

test('an empty form states nothing; too few words state nothing either', () => {
  assert.deepEqual(conditionsOf(noConditions), []);
  assert.deepEqual(conditionsOf({ ...noConditions, contact: ' a ', other: '  ' }), []);
});

test('what a form states comes back into it as it was', () => {
  const draft = {
    recipients: ['CROSS-13'],
    noThirdCountry: true,
    until: '2027-01-31',
    intelligenceOnly: true,
    contact: 'permanence',
    other: 'ne pas citer le lieu',
  };
  assert.deepEqual(draftOf(conditionsOf(draft)), draft);
});
