import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonNoun, isCommonWord } from './common-words.ts';
import { givenStrength } from './names.ts';

test('verbs in their forms and rarer nouns are words of the language', () => {
  for (const word of ['abrite', 'abritent', 'retenait', 'inscrit', 'apercevait', 'lutin', 'lucarnes', 'peint'])
    assert.ok(isCommonWord(word), word);
});

test('towns and first names that a form or a plural would hide stay names', () => {
  for (const name of ['paris', 'marie', 'honore', 'benali']) assert.ok(!isCommonWord(name), name);
  for (const name of ['wenceslas', 'enora', 'zourab', 'solveig']) assert.equal(givenStrength(name), 2);
});

test('rarer nouns are what signs and nicknames are made of', () => {
  assert.ok(isCommonWord('dragon') && !isCommonNoun('dragon'));
  assert.ok(isCommonNoun('voiture'));
});
