import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptAround } from './excerpt.ts';

test('keeps what stands around the mentions, cut between words', () => {
  const text = 'Un long début de phrase puis Karim Benali, et une longue suite sans importance.';
  const start = text.indexOf('Karim');
  const excerpt = excerptAround(text, [{ start, end: start + 12 }], { start, end: start + 12 }, 12);
  assert.equal(excerpt.text, 'puis Karim Benali, et une');
  assert.equal(excerpt.text.slice(excerpt.spans[0]?.start, excerpt.spans[0]?.end), 'Karim Benali');
  assert.deepEqual([excerpt.cutBefore, excerpt.cutAfter], [true, true]);
});

test('a short text is kept whole', () => {
  assert.equal(excerptAround('Vu Léo.', [], { start: 3, end: 6 }, 50).text, 'Vu Léo.');
});

test('every span still covers the same characters', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.nat(59), fc.nat(10), fc.nat(20), (text, at, length, around) => {
      const start = at % text.length;
      const span = { start, end: Math.min(text.length, start + length + 1) };
      const excerpt = excerptAround(text, [span], span, around);
      const moved = excerpt.spans[0] ?? span;
      assert.equal(excerpt.text.slice(moved.start, moved.end), text.slice(span.start, span.end));
    }),
  );
});
