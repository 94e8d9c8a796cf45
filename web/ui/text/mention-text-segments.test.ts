import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segmentsOf } from './mention-text-segments.ts';

test('cuts a text at its mentions', () => {
  assert.deepEqual(segmentsOf('vu Léa hier', [{ start: 3, end: 6 }]), [
    { start: 0, text: 'vu ', span: null },
    { start: 3, text: 'Léa', span: { start: 3, end: 6 } },
    { start: 6, text: ' hier', span: null },
  ]);
});

test('of two overlapping spans, the earlier stands and the longer of two with one start', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 2 },
    { start: 0, end: 5 },
  ];
  assert.deepEqual(
    segmentsOf('0123456789', spans).map((segment) => segment.text),
    ['01234', '56789'],
  );
});

test('whatever the spans, the pieces give the text back and no piece is empty', () => {
  const span = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const valid = spans.filter((candidate) => candidate.start >= 0);
      const segments = segmentsOf(text, valid);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      assert.ok(segments.every((segment) => segment.text.length > 0));
    }),
  );
});
