import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlaces } from './find-places.ts';

const values = (text: string) =>
  findPlaces({ text, recordedAt: '2024-03-18T21:40:00+01:00' })
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => mention.value);

test('communes, towns abroad and countries', () => {
  assert.deepEqual(values('Il va de Clermont-Ferrand à Sens, puis à Anvers et en Espagne.'), [
    'Clermont-Ferrand',
    'Sens',
    'Anvers',
    'Espagne',
  ]);
  assert.deepEqual(values('Parti du Mans, il dort au Havre.'), ['Le Mans', 'Le Havre']);
});

test('capitals, lower case and slips of the pen', () => {
  assert.deepEqual(values('IL SE REND A PERPIGNAN CE SOIR AVEC DEUX HOMMES'), ['Perpignan']);
  assert.deepEqual(values('il habite a st etienne'), ['Saint-Étienne']);
  assert.deepEqual(values('ils vont a montelimare'), ['Montélimar']);
});

test('named estates, schools, prisons, car parks', () => {
  assert.deepEqual(values('Vu cité des Alouettes, au lycée Marie-Curie et à la maison d’arrêt de Nanterre.'), [
    'Cité des Alouettes',
    'Lycée Marie-Curie',
    'Maison d’arrêt de Nanterre',
    'Nanterre',
  ]);
  assert.deepEqual(values('Rencontre sur le parking des Peupliers.'), ['Parking des Peupliers']);
});

test('words that are also communes', () => {
  assert.deepEqual(values('Le sens de la note est clair, contre toute attente. Le maçon a une barbe rousse.'), []);
  assert.deepEqual(values('Il est sur place, dans la rue, au centre du quartier.'), []);
});

test('birthplaces that no list knows, journeys, towns in apposition', () => {
  assert.deepEqual(values('Né le 21/03/1983 à Zorgodougou. Trajet Lille-Toulouse. Vu au garage Brume, Artenay.'), [
    'Zorgodougou',
    'Lille',
    'Toulouse',
    'Artenay',
  ]);
  assert.deepEqual(values('une plaque suisse, un portugais'), []);
});
