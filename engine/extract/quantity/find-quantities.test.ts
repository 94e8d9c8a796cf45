import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuantities } from './find-quantities.ts';

const read = (text: string) =>
  findQuantities({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('measures', () => {
  const cases: [string, string][] = [
    ['0,4 g', '0.4 g'],
    ['neuf cents grammes', '900 g'],
    ['2 kg', '2 kg'],
    ['1kg200', '1.2 kg'],
    ['un demi-kilo', '0.5 kg'],
    ['un kilo et demi', '1.5 kg'],
    ['4x100g', '400 g'],
    ['10 ml', '10 ml'],
    ['dos kilos', '2 kg'],
    ['12.350 kg', '12.35 kg'],
    ['½ kg', '0.5 kg'],
    ['un quart de kilo', '0.25 kg'],
    ['1,5 k', '1.5 kg'],
    ['une demi-douzaine de képas', '6 unit'],
    ['une quinzaine de grammes', '15 g'],
  ];
  for (const [writing, value] of cases)
    assert.deepEqual(read(`saisie : ${writing} de cocaïne`), [[writing, value]], writing);
});

test('portions', () => {
  assert.deepEqual(read('140 POCHONS'), [['140 POCHONS', '140 unit']]);
  assert.deepEqual(read('une centaine de gélules'), [['une centaine de gélules', '100 unit']]);
  assert.deepEqual(read('14 sachets de coke'), [['14 sachets', '14 unit']]);
  assert.ok(read("trois savonnettes d'un kilo").some(([, value]) => value === '3 kg'));
});

test('pounds, and what drugs are soaked in', () => {
  assert.deepEqual(read('une livre de brune'), [['une livre', '500 g']]);
  assert.deepEqual(read('une demi-livre de shit'), [['une demi-livre', '250 g']]);
  assert.deepEqual(read('25 feuilles imprégnées de spice'), [['25 feuilles', '25 unit']]);
  assert.deepEqual(read('deux livres sur la drogue, 3 feuilles à rouler et du shit'), []);
});

test('rates, bodies and groceries are no quantities', () => {
  for (const text of [
    '30 euros le gramme',
    '1m80 pour 80 kg',
    'il a perdu 12 kilos',
    'deux sachets de courses',
    'douze sachets vides, un reste de cocaïne',
    '25 kg de ciment',
    '16 km',
    'Poids annoncé le 12 novembre : 18 400 kg',
    'deux plaques posées au sol, à côté de la résine',
  ])
    assert.deepEqual(read(text), [], text);
});
