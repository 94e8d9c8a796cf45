import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAliases } from './find-aliases.ts';

const values = (text: string) =>
  findAliases({ text, recordedAt: '2024-03-18T21:40:00+01:00' })
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => mention.value);

test('what introduces a nickname', () => {
  assert.deepEqual(values('BELAID Sofiane, dit « Zed », est absent.'), ['Zed']);
  assert.deepEqual(values('COSTA Rui alias le Breton'), ['Le Breton']);
  assert.deepEqual(values('Il se fait appeler Rocket depuis mai.'), ['Rocket']);
  assert.deepEqual(values('celui que tous surnomment "La Fouine"'), ['La Fouine']);
  assert.deepEqual(values('le chef sapelle zoulou il gare sa voiture'), ['Zoulou']);
  assert.deepEqual(values('YILMAZ ERKAN ALIAS BARBU, NE EN 1990'), ['Barbu']);
});

test('short forms of first names', () => {
  assert.deepEqual(values('Il attend Greg devant le hall.'), ['Greg']);
});

test('a nickname is found again where it stands alone', () => {
  assert.deepEqual(values('Il se fait appeler Rocket. Plus tard, ROCKET revient avec Rocket bis.'), [
    'Rocket',
    'Rocket',
    'Rocket',
  ]);
});

test('names in full and reported speech are no nicknames', () => {
  assert.deepEqual(values("Il s'appelle Karim Ouazzani. Un certain Thomas MARCHAND."), []);
  assert.deepEqual(values('Il dit avoir vu le colis. La gardienne dit que tout va bien.'), []);
  assert.deepEqual(values('Il parle de « la marchandise » et du « dépôt ».'), []);
});

test('everyday words told by their capital where a person is expected', () => {
  assert.deepEqual(values('Il dit que « le Facteur » garde la clé ; dans la rue c’est Pistache, on le sait.'), [
    'Le Facteur',
    'Pistache',
  ]);
  assert.deepEqual(values("Un nommé Corbeau tient l'escalier. Gros Nougat a changé de numéro."), [
    'Corbeau',
    'Gros Nougat',
  ]);
  assert.deepEqual(values('Un carnet : « Zabou – 06 39 98 44 71 ». Son surnom serait Ficelle.'), ['Zabou', 'Ficelle']);
  assert.deepEqual(values('Le mot « Fragile », l’opération « Brume », c’est Noël, un certain « Hicham ».'), []);
});
