import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keepMention, moveEdits, moveSpans, noEdits, removeMention, withEdits } from './mention-edits.ts';

const proposed = [
  { start: 0, end: 5, type: 'person', value: 'Léo' },
  { start: 10, end: 15, type: 'plate', value: 'AB-123-CD' },
] as const;

test('a removed mention stays removed when the engine proposes it again', () => {
  const edits = removeMention(noEdits, proposed[0]);
  assert.deepEqual(withEdits([...proposed], edits), [proposed[1]]);
});

test('a changed mention replaces the one proposed, and changing it back after a removal brings it back', () => {
  const alias = { start: 0, end: 5, type: 'alias', value: 'Léo' } as const;
  const edits = keepMention(removeMention(noEdits, proposed[0]), alias);
  assert.deepEqual(withEdits([...proposed], edits), [alias, proposed[1]]);
});

test('typing before a decision moves it, typing inside it drops it', () => {
  const edits = keepMention(noEdits, { start: 4, end: 8, type: 'alias', value: 'Kick' });
  assert.deepEqual(moveEdits(edits, 'vu  Kick ici', 'hier vu  Kick ici').kept[0]?.start, 9);
  assert.deepEqual(moveEdits(edits, 'vu  Kick ici', 'vu  Ki-ck ici').kept, []);
});

test('whatever is typed, a span that is kept covers the same characters as before', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
  fc.assert(
    fc.property(words, words, words, words, fc.nat(30), fc.nat(10), (head, cut, put, tail, start, length) => {
      const before = head + cut + tail;
      const after = head + put + tail;
      const span = { start, end: Math.min(start + length + 1, before.length) };
      fc.pre(span.start < span.end);
      for (const moved of moveSpans([span], before, after)) {
        assert.equal(after.slice(moved.start, moved.end), before.slice(span.start, span.end));
      }
    }),
  );
});
