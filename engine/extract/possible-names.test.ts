import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { extract } from './extract.ts';
import { possibleNames } from './possible-names.ts';

const recordedAt = '2026-05-05T10:00:00+02:00';

function possible(text: string): string[] {
  return possibleNames({ text, recordedAt }, extract({ text, recordedAt })).map(({ surface }) => surface);
}

describe('words that may be names', () => {
  it('are capitals where no sentence begins, family names that are words, words of no dictionary', () => {
    for (const [text, word] of [
      ['Dispute hier avec un homme ivre, Fontaine, qui hurlait dans la rue.', 'Fontaine'],
      ['Selon le témoin, Vigneron a tout arrêté.', 'Vigneron'],
      ['slt ya grabouz ki vend en bas', 'grabouz'],
    ] as const) {
      const found = [...possible(text), ...extract({ text, recordedAt }).map(({ surface }) => surface)];
      assert.ok(found.includes(word), `${word} in ${found.join(', ')}`);
    }
  });

  it('are no ordinary words, months, services or places, and nothing that was extracted', () => {
    assert.deepEqual(possible('Les policiers ont vu une voiture rouge devant la mairie de Bron en janvier, RAS.'), []);
    assert.deepEqual(possible('Karim BENALI est venu.'), []);
  });

  it('stand in the text, few, apart from the mentions, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const mentions = extract({ text, recordedAt });
        const found = possibleNames({ text, recordedAt }, mentions);
        assert.ok(found.length <= 8);
        for (const { start, end, surface } of found) {
          assert.equal(text.slice(start, end), surface);
          assert.ok(mentions.every((mention) => mention.end <= start || mention.start >= end));
        }
      }),
    );
  });
});
