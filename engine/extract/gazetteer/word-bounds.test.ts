import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordEnd, wordStart } from './word-bounds.ts';

test('words are letters, figures and what ties them', () => {
  const pattern = /[\p{L}\p{N}_]\p{M}*(?:(?:['’ʼ\-‐‑]|(?<=\p{L})[-‐\u00ad]\r?\n(?=\p{L}))?[\p{L}\p{N}_]\p{M}*)*/gu;
  const pieces = fc.constantFrom(..."aÉ7_ʼ’'-‐‑\u00ad\n\r .\u0301𝒜\ud835".split(''), '𝒜', 'ß', '\r\n', '-\n');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 20 }),
      (parts) => {
        const text = parts.join('');
        const found: string[] = [];
        for (let at = wordStart(text, 0); at < text.length; ) {
          const end = wordEnd(text, at);
          found.push(text.slice(at, end));
          at = wordStart(text, end);
        }
        assert.deepEqual(
          found,
          [...text.matchAll(pattern)].map(([word]) => word),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
