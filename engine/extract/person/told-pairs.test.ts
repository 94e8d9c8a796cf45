import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const persons = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'person')
    .map((mention) => mention.surface);

test('two unknown words with capitals, by what is told of them and by what brings them', () => {
  assert.deepEqual(persons('Zelmiro Vaspati tiendrait le hall.'), ['Zelmiro Vaspati']);
  assert.deepEqual(persons('La locataire, Zelmiro Vaspati, a remis les clés.'), ['Zelmiro Vaspati']);
  assert.deepEqual(persons('INTERPELLATION DE VASPATI ZELMIRO, SANS EMPLOI.'), ['VASPATI ZELMIRO']);
  assert.deepEqual(persons('Dépôt au Zelmiro Vaspati, ouvert la nuit.'), []);
});

test('an everyday word, a day or a month beside a first name', () => {
  assert.deepEqual(persons('Vu Karim Bonhomme sortir du box.'), ['Karim Bonhomme']);
  assert.deepEqual(persons('Au nom de Paul JANVIER, puis de MERCREDI Giulia.'), ['Paul JANVIER', 'MERCREDI Giulia']);
  assert.deepEqual(persons('Vu Karim Marchand. Karim mercredi à 14h.'), ['Karim Marchand', 'Karim']);
});

test('a family name alone after what calls for one', () => {
  assert.deepEqual(persons('Les frères Vauquelle et la famille Petit se disputent.'), ['Vauquelle', 'Petit']);
  assert.deepEqual(persons('Le gardien Ostravan a ouvert, le fils Le Gall guette.'), ['Ostravan', 'Le Gall']);
  assert.deepEqual(persons('LES FRERES VAUQUELLE TIENNENT LE HALL.'), ['VAUQUELLE']);
  assert.deepEqual(persons('Le gardien Municipal est passé.'), []);
});

test('particles in capitals', () => {
  assert.deepEqual(persons('LE GALL Ngoc et DOS SANTOS Mireille.'), ['LE GALL Ngoc', 'DOS SANTOS Mireille']);
});
