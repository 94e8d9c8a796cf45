import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extract } from './extract.ts';

test('cues of names at the very beginning or end of a text, in any order, break nothing', () => {
  const cues = fc.constantFrom(
    ...'de la le au chez du SARL S.C.I. S C. société garage Garage kebab fils et Grande Rue RUE 12 A6 RN 7 dans 19e 93 Mirail Sully gérant patronne TRANSVIA par à & « » cité CITE DES Union AS 3D - 75002 Savoie Abri large brigade Zorgue coiff perle bosphore'.split(
      ' ',
    ),
    "d'",
    'or',
    '\n',
  );
  const texts = fc.array(fc.tuple(cues, fc.constantFrom(' ', '', ', ')), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.flat().join('');
      for (const { start, end, surface } of extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' }))
        assert.equal(surface, text.slice(start, end));
    }),
    { numRuns: 1000 },
  );
});
