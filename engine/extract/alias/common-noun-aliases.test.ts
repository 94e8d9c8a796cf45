import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const aliases = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter((mention) => mention.type === 'alias')
    .map((mention) => mention.surface);

test('an everyday noun with its article and a capital', () => {
  assert.deepEqual(aliases('Demande au bidon : c’est le Marin qui l’a.'), ['le Marin']);
  assert.deepEqual(aliases('Hier la Fouine a pris le sac.'), ['la Fouine']);
  assert.deepEqual(aliases('Il boit au bar le Marin, rue du Port.'), []);
  assert.deepEqual(aliases('La Poste est fermée, le Maire aussi.'), []);
});

test('the entry of a contact list', () => {
  assert.deepEqual(aliases('SMS reçu de « tonton limoges » à 22 h'), ['tonton limoges']);
  assert.deepEqual(aliases('contact « Ludo Garage » : inconnu'), ['Ludo Garage']);
  assert.deepEqual(aliases('pains marqués « Ferrari », cachets « Superman »'), []);
});

test('careless writing', () => {
  assert.deepEqual(aliases('mon pote le lion ma di kil a rien'), ['le lion']);
  assert.deepEqual(aliases('tt le monde sait que le breton vend'), ['le breton']);
  assert.deepEqual(aliases('le boulanger vend du pain'), []);
});

test('how people are called, and what is no person', () => {
  assert.deepEqual(aliases('un type qu’on nomme Requin'), ['Requin']);
  assert.deepEqual(aliases('un gars surnommé ptit louis'), ['ptit louis']);
  assert.deepEqual(aliases('un homme surnommé Malik la Main'), ['Malik la Main']);
  assert.deepEqual(aliases('Le chien s’appelle Marquis.'), []);
});

test('a noun with a capital alone, after what belongs to someone; a town is none', () => {
  assert.deepEqual(aliases('Il garde le magot de Cagoule, vingt mille euros.'), ['Cagoule']);
  assert.deepEqual(aliases('La vente de Casque est libre. Brigade de surveillance, Le Marin. Le 3 avril.'), []);
});

test('pet forms in careless writing', () => {
  assert.deepEqual(aliases('ya un gars gege il sert le soir'), ['gege']);
  assert.deepEqual(aliases('le mec ki livre s apel jeje'), ['jeje']);
  assert.deepEqual(aliases("L'appel provenait du 04.65.71.12.84."), []);
});
