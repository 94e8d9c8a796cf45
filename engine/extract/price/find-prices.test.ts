import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPrices } from './find-prices.ts';

const read = (text: string) =>
  findPrices({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('amounts in figures and words', () => {
  const cases: [string, string][] = [
    ['20 €', '20 EUR'],
    ['30e', '30 EUR'],
    ['60 balles', '60 EUR'],
    ['1.250 €', '1250 EUR'],
    ['8 000 euros', '8000 EUR'],
    ['3 500,50 €', '3500.5 EUR'],
    ['trois mille euros', '3000 EUR'],
    ["une centaine d'euros", '100 EUR'],
    ['11 KE', '11000 EUR'],
    ["1,2 million d'euros", '1200000 EUR'],
    ['2k', '2000 EUR'],
  ];
  for (const [writing, value] of cases)
    assert.deepEqual(read(`payé pour ${writing} hier`), [[writing, value]], writing);
  assert.deepEqual(read('il vend 10 le pochon'), [['10', '10 EUR']]);
  assert.deepEqual(read('le kilo à 1 800, le gramme à 60'), [
    ['1 800', '1800 EUR'],
    ['60', '60 EUR'],
  ]);
  assert.deepEqual(read('valued at EUR 5,000'), [['EUR 5,000', '5000 EUR']]);
});

test('Swiss thousands, amounts that are promised, and balls', () => {
  assert.deepEqual(read("la location, 1'200 euros par mois"), [["1'200 euros", '1200 EUR']]);
  assert.deepEqual(read('payé 700,- Euro par passage'), [['700,- Euro', '700 EUR']]);
  assert.deepEqual(read('il promet douze mille pour un voyage'), [['douze mille', '12000 EUR']]);
  assert.deepEqual(read('cailloux 20 pièce'), [['20', '20 EUR']]);
  assert.deepEqual(read('une balle de tennis, deux boules de pétanque'), []);
});

test('ordinals are no prices', () => {
  for (const text of ['au 3e étage', 'dans le 13e', 'Marseille 15e', 'la 2e fois', '3/ 12 kg de sable'])
    assert.deepEqual(read(text), [], text);
});
