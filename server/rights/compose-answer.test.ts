import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { composeAnswer } from './compose-answer.ts';

const letter = { reference: 'D-7F3K2Q8', dated: '2026-05-10', language: 'fr', communicated: [], changed: [] } as const;

test('nothing told is one letter, whatever is held, but for its reference and date', () => {
  const bare = composeAnswer(letter);
  assert.equal(composeAnswer({ ...letter, reference: 'D-9999999' }).replace('D-9999999', letter.reference), bare);
  assert.match(bare, /^Référence de la demande : D-7F3K2Q8\nDate : 10 mai 2026\n/);
  for (const language of ['fr', 'en'] as const) {
    const text = composeAnswer({ ...letter, language });
    assert.match(
      text,
      language === 'fr' ? /aucune information ne peut vous être communiquée/ : /no information can be/,
    );
  }
});

test('what is told stands between what everybody is told', () => {
  const bare = composeAnswer(letter);
  const told = composeAnswer({
    ...letter,
    communicated: [
      { heading: 'birthDate', value: '1988-03-12' },
      { heading: 'sex', value: 'male' },
    ],
    changed: [{ heading: 'address', action: 'erase' }],
  });
  assert.match(told, /– Date de naissance : 1988-03-12\n– Sexe : masculin/);
  assert.match(told, /– Adresse : effacée/);
  const paragraphs = told.split('\n\n');
  assert.ok(bare.split('\n\n').every((paragraph) => paragraphs.includes(paragraph)));
});

test('any heading has words in both languages', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('fr', 'en'), (heading, language) => {
      const text = composeAnswer({ ...letter, language, communicated: [{ heading, value: 'x' }] });
      assert.ok(!text.includes('undefined'));
    }),
  );
});
