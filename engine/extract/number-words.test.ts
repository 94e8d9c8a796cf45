import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NUMBER_WORDS, readNumber } from './number-words.ts';

test('reads French numbers in words and figures', () => {
  const cases: [string, number][] = [
    ['vingt et un', 21],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['deux cent cinquante', 250],
    ['trois mille deux cents', 3200],
    ['septante', 70],
    ['mille', 1000],
    ['une trentaine', 30],
    ['1 250', 1250],
    ['1.250,50', 1250.5],
    ['0,4', 0.4],
    ['2.5', 2.5],
  ];
  for (const [text, value] of cases) assert.equal(readNumber(text), value, text);
  assert.ok(Number.isNaN(readNumber('pont')));
});

test('a run of number words stops at the first other word', () => {
  assert.equal(new RegExp(NUMBER_WORDS).exec('les vingt-cinq pilules')?.[0], 'vingt-cinq');
  assert.equal(new RegExp(NUMBER_WORDS).exec('la sixieme fois'), null);
});
