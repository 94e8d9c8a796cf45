import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const persons = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'person')
    .map((mention) => mention.surface);

test('a family name in capitals with an initial, even where it is a word or a town', () => {
  assert.deepEqual(persons('PASS. : DUMERGUE M., pas de pièce'), ['DUMERGUE M.']);
  assert.deepEqual(persons('Le mareyeur voisin, Y. CAEN, est de bonne foi.'), ['Y. CAEN']);
  assert.deepEqual(persons('| 1 | REPOS Th. | 1 200 € |'), ['REPOS Th.']);
  assert.deepEqual(persons('reçu signé W. Oosterbeek, hier'), ['W. Oosterbeek']);
  assert.deepEqual(persons('Il pèse 2 kg. Point C. Vu ce jour.'), []);
});

test('the name after a relation or a role', () => {
  assert.deepEqual(persons('Sa copine, Maëlane, conduit.'), ['Maëlane']);
  assert.deepEqual(persons('Le facteur, Soleil (c’est son nom), passe à 9 h.'), ['Soleil']);
  assert.deepEqual(persons('Sa voisine, Marseillaise de naissance, se tait.'), []);
});

test('the values of a field for people', () => {
  assert.deepEqual(persons('Codétenu : LHERBIER, qui explique.'), ['LHERBIER']);
  assert.deepEqual(persons('Agts : LE GUILLERM / SANOGO'), ['LE GUILLERM', 'SANOGO']);
});

test('a name cut at the end of a line is one name; a heading is none', () => {
  assert.deepEqual(persons('la nommée KER-\nGOAT Tiphaine, présente'), ['KER-\nGOAT Tiphaine']);
  assert.deepEqual(persons('VILLE DE QUIMPER – POLICE MUNICIPALE – RAPPORT 12'), []);
});

test('two unknown words in careless writing after a relation or "nomé"', () => {
  assert.deepEqual(persons('ya un gars nomé yanisse bellamri ki vend'), ['yanisse bellamri']);
  assert.deepEqual(persons('un homme, nommé par lui au café'), []);
});

test('two unknown capitals of whom something is told', () => {
  assert.deepEqual(persons('des locataires nomment Camillle Belgard, qui tiendrait le hall'), ['Camillle Belgard']);
});

test('a family name in capitals by whom something is run', () => {
  assert.deepEqual(persons("L'activité a été tenue par GRANDJOUX depuis le box."), ['GRANDJOUX']);
});

test('a town named as one is no person', () => {
  assert.deepEqual(persons('LA VILLE DE DIEPPE EST PREVENUE PAR LE COMMISSARIAT.'), []);
});
