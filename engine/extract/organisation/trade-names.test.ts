import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOrganisations } from './find-organisations.ts';

const values = (text: string) =>
  findOrganisations({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map((mention) => mention.value);

test('by the word of an unusual trade', () => {
  assert.deepEqual(values('Le connaissement vient de Transit Beauceron.'), ['Transit Beauceron']);
  assert.deepEqual(values('Devant le glacier Les Coupes du Ponant, fermé.'), ['Les Coupes du Ponant']);
});

test('in capitals, alone between two signs', () => {
  assert.deepEqual(values("FACTURE D'UNE CASSE, MIROITERIE AUTO. GARDE A VUE."), ['Miroiterie Auto']);
  assert.deepEqual(values('SAISIE EN COURS, TRANSPORT ROUTIER. RAS.'), []);
});

test('in lower case, a word of trade and a name', () => {
  assert.deepEqual(values('il bosse chez pneus zorvac la semaine'), ['Pneus Zorvac']);
  assert.deepEqual(values('ca vend au snack du pont zorv le soir'), ['Snack du Pont Zorv']);
  assert.deepEqual(values('il va au garage du port et chez le coiffeur'), []);
});
