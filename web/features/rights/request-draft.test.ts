import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDraft, flawOf, inputOf } from './request-draft.ts';

const blank = emptyDraft('2026-03-01');

test('a request says who is meant, with a birth date that is one', () => {
  assert.equal(flawOf(blank), 'nobody');
  assert.equal(flawOf({ ...blank, phones: ' 06 39 98 71 43 ' }), null);
  assert.equal(flawOf({ ...blank, family: 'Tessier', birthDate: 'hier' }), 'birthDate');
});

test('what is typed one a line becomes a list, and a day as people write it becomes one', () => {
  const { subject, receivedOn } = inputOf({
    ...blank,
    family: ' Tessier ',
    birthDate: '12/03/1988',
    aliases: 'Le Boulanger\n\n Basto ',
  });
  assert.deepEqual(
    [subject.family, subject.birthDate, subject.aliases, receivedOn],
    ['Tessier', '1988-03-12', ['Le Boulanger', 'Basto'], '2026-03-01'],
  );
});
