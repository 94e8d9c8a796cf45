import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

const named = (text: string) =>
  extract({ text, recordedAt: '2026-05-05T10:00:00+02:00' })
    .filter(({ type }) => type === 'alias' || type === 'person')
    .map(({ surface }) => surface);

/** Invented words, so that no list holds them. */
const nicknames = ['Zorbec', 'Tchico', 'Brako', 'Moumou', 'Gribou', 'Skapou', 'Marlou'];
const told = [
  '@ vend au deuxième étage.',
  '@ serait son cousin.',
  'Hier, @ est passé avec un sac.',
  '@ et ses amis occupent le hall.',
  'Le grand @ lui ouvre le portail.',
  'La voiture de @ est garée devant.',
  'Il doit de l’argent à @ depuis mars.',
  'Il a demandé qu’on prévienne @ rapidement.',
  'Le mot est signé @.',
  '@ contrôle la cité.',
  'Le fournisseur serait @.',
  '@ n’est pas revenu.',
  '@, absent ce jour, dirige.',
];

test('a word of no language that is told of as a person names one', () => {
  for (const frame of told)
    for (const nickname of nicknames)
      assert.deepEqual(named(`Note du service. ${frame.replace('@', nickname)}`), [nickname], frame);
});

test('in messages too, without a capital', () => {
  for (const frame of [
    'le patron laisse @ vendre aux toilettes jen ai marre',
    'jai vu @ donner un sac a un petit hier',
    'la voiture de @ et garé devant',
    '@ et ses petits squattent devant lecole ts les soir svp',
    '@ ma dit ke ca arrive demain',
  ])
    for (const nickname of nicknames)
      assert.deepEqual(named(frame.replace('@', nickname.toLowerCase())), [nickname.toLowerCase()], frame);
});

test('agencies, makers, feasts and things with an article do not', () => {
  for (const text of [
    'Europol indique une hausse. Hier, Enedis est passé relever le compteur.',
    'Netflix demande un code, Uber livre les repas et Chronopost apporte le colis.',
    'La Ligue organise un tournoi, l’Amicale vend des crêpes.',
    'La voiture de location est garée devant, le sac de Decathlon aussi.',
  ])
    assert.deepEqual(named(text), [], text);
});
