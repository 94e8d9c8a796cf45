import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const places = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'place')
    .map((mention) => mention.value);

test('a place that no list knows is told by living there, coming from there, going there', () => {
  assert.deepEqual(places('Il vit à Ploudalmazec et repart vers Oostkerke.'), ['Ploudalmazec', 'Oostkerke']);
  assert.deepEqual(places('Domicilié à Grezieulle, il est originaire de Velmoranne.'), ['Grezieulle', 'Velmoranne']);
  assert.deepEqual(places('Il passe à Karimou et remet le sac à Dorvane.'), []);
});

test('the field of a form, the row of a table, the date line of a letter, a service and its town', () => {
  assert.deepEqual(places('SECT. : Les Genêts Fleuris'), ['Les Genêts Fleuris']);
  assert.deepEqual(places('date | lieu\nMorteau | 11/09/26 | néant'), ['Morteau']);
  assert.deepEqual(places('Redon, le 12 mai 2026.'), ['Redon']);
  assert.deepEqual(places('Brigade Roscoff. 22h10.'), ['Roscoff']);
});

test('towns abbreviated in writing', () => {
  assert.deepEqual(places('direction St-Paul-3-Châteaux puis Boulogne s/Mer'), [
    'Saint-Paul-Trois-Châteaux',
    'Boulogne-sur-Mer',
  ]);
  assert.deepEqual(places('il vien de geneve'), ['Genève']);
});

test('one of its people is not the country', () => {
  assert.deepEqual(places('Quand le Suisse arrive, on se tait.'), []);
  assert.deepEqual(places('Il arrive de Suisse.'), ['Suisse']);
});
