import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonWord } from './common-words.ts';
import { communeOf, misspeltTown } from './communes.ts';
import { fold, nameKey } from './fold.ts';
import { givenStrength, isFamilyName } from './names.ts';
import { tokenise } from './tokens.ts';
import { transliterate } from './transliterate.ts';

test('names of many origins are known', () => {
  for (const name of ['karim', 'enora', 'ousmane', 'zurab', 'ilir', 'tuan', 'narek', 'vairea', 'jean pierre'])
    assert.ok(givenStrength(name) > 0, name);
  for (const name of ['benhamou', 'petrovic', 'legoff', 'rakotomalala', 'diallo', 'etcheverry'])
    assert.ok(isFamilyName(name), name);
  assert.equal(givenStrength('surveillance'), 0);
});

test('ordinary words, bent as French bends them', () => {
  for (const word of ['surveillait', 'disposerait', 'sachets', 'prises', 'vendeuse'])
    assert.ok(isCommonWord(word), word);
  assert.ok(!isCommonWord('benali'));
});

test('communes by key, with saint abbreviated or a letter wrong', () => {
  assert.equal(communeOf('st etienne')?.name, 'Saint-Étienne');
  assert.equal(misspeltTown('montelimare')?.name, 'Montélimar');
});

test('folding and transliteration', () => {
  assert.equal(fold('ÉLOÏSE Łukasz'), 'eloise lukasz');
  assert.equal(nameKey("L'Isle-d'Abeau"), 'l isle d abeau');
  assert.equal(transliterate('Иван'), 'ivan');
});

test('words keep their place; elided articles stand alone, names with an apostrophe do not', () => {
  const text = "L'ami de N'Diaye n'est pas à l'Isle-d'Abeau.";
  const tokens = tokenise(text);
  assert.ok(tokens.every((token) => text.slice(token.start, token.end) === token.text));
  assert.deepEqual(
    tokens.map((token) => token.text),
    ["L'", 'ami', 'de', "N'Diaye", "n'", 'est', 'pas', 'à', "l'", "Isle-d'Abeau"],
  );
});
