import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const aliases = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'alias')
    .map((mention) => mention.surface);

test('who is addressed, called for, told of', () => {
  assert.deepEqual(aliases('Il écrit : « t’as du neuf, Zorbec ? » puis « salut Tartine ».'), ['Zorbec', 'Tartine']);
  assert.deepEqual(aliases('Il faut prévenir Gribou et demander à Criquet.'), ['Gribou', 'Criquet']);
  assert.deepEqual(aliases('Un message laissé par KZ. Une cave que Zorbec garde.'), ['KZ', 'Zorbec']);
  assert.deepEqual(aliases('« oui Gros Ti », répond-il.'), ['Gros Ti']);
  assert.deepEqual(aliases('LE TURC Y DORMIRAIT. ILS DEMANDENT « L’ENDIVE ».'), ['LE TURC', 'L’ENDIVE']);
  assert.deepEqual(aliases('Il se présente sous le nom de Zorbec.'), ['Zorbec']);
});

test('chains, offices, days and everyday speech name nobody', () => {
  assert.deepEqual(
    aliases('Monoprix reçoit les colis que Carrefour garde. On attend Noël, il faut appeler Police Secours.'),
    [],
  );
  assert.deepEqual(aliases('« Merci, bonne soirée. » « attends, j’arrive ! » « ok, viens »'), []);
  assert.deepEqual(aliases('Mika appelle un homme « le patron ». Il faut signer « pour que cela cesse ».'), ['Mika']);
});

test('the lines of accounts', () => {
  assert.deepEqual(aliases('Cahier : « Zorbec 3000, le Niçois 0 » et « Coco 1200 ; Gribou 400 ».'), [
    'Zorbec',
    'le Niçois',
    'Coco',
    'Gribou',
  ]);
  assert.deepEqual(aliases('« Loyer 450, Essence 60 », « Total 630 », « Reste 200 ; Dette 100 »'), []);
});

test('careless writing: pet forms, words of no language, articles', () => {
  assert.deepEqual(aliases('ya un mec zorbec ki sert le soir, le chef c gwo ti'), ['zorbec', 'gwo ti']);
  assert.deepEqual(aliases('jeje il passe le soir, demande nanard'), ['jeje', 'nanard']);
  assert.deepEqual(aliases('un témoin écrit « ya le grand qui siffle »'), ['le grand']);
  for (const text of [
    'bjr ya un mec chelou ki traine devan lecole, c un truc de ouf',
    'mon ex il me doi de largent, il fume avec un copain relou',
    'ma fille a peur a cose dun type bizar ki la suit',
    'ya un vieu ki donne a mangé o pigeon et un chat roux ki dort',
  ])
    assert.deepEqual(aliases(text), []);
});
