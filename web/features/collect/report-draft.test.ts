import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeMention } from '../evaluate/mention-edits.ts';
import { draftProblems, emptyDraft, isBlank, submissionOf, withText } from './report-draft.ts';

const now = '2026-11-20T10:00';
const draft = { ...emptyDraft('key-12345', 'douane' as const, 'CROSS-59'), text: 'Vu Léo hier.' };

test('each field says what it lacks', () => {
  assert.deepEqual(draftProblems(emptyDraft('key-12345', '', ''), now), {
    text: 'textMissing',
    channel: 'channelMissing',
  });
  assert.deepEqual(draftProblems({ ...draft, factsFrom: '2026-11-20T10:01' }, now), { factsFrom: 'future' });
  assert.deepEqual(draftProblems({ ...draft, factsFrom: '2026-11-02T10:00', factsTo: '2026-11-01T10:00' }, now), {
    factsTo: 'order',
  });
});

test('an untouched draft leaves the mentions to the engine, a corrected one sends them', () => {
  const mention = { start: 3, end: 6, type: 'person', value: 'Léo' } as const;
  const channel = 'douane' as const;
  assert.equal('mentions' in submissionOf({ ...draft, channel }, [mention]), false);
  const corrected = { ...draft, channel, edits: removeMention(draft.edits, { start: 3, end: 6 }) };
  assert.deepEqual(submissionOf(corrected, []).mentions, []);
});

test('decisions move with the text', () => {
  const edited = { ...draft, edits: removeMention(draft.edits, { start: 3, end: 6 }) };
  assert.deepEqual(withText(edited, 'Hier : Vu Léo hier.').edits.removed, [{ start: 10, end: 13 }]);
});

test('a draft with nothing in it is not worth keeping', () => {
  assert.equal(isBlank(emptyDraft('key-12345', 'douane', '')), true);
  assert.equal(isBlank(draft), false);
});
