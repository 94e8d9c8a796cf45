import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHandles } from './find-handles.ts';

const read = (text: string) =>
  findHandles({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('accounts beside the name of their network', () => {
  const cases: [string, string][] = [
    ['snap: brume_13', 'snapchat:brume_13'],
    ['compte Snapchat « Brume.13 »', 'snapchat:brume.13'],
    ['ajoute moi sur snap brume.du.13', 'snapchat:brume.du.13'],
    ['SNAPCHAT BRUME44', 'snapchat:brume44'],
    ['insta : @la.brume_69', 'instagram:la.brume_69'],
    ['le canal Telegram @Brume_Club33', 'telegram:@brume_club33'],
    ['brume75 sur telegram', 'telegram:@brume75'],
    ['@brume75 sur snap', 'snapchat:brume75'],
    ['le pseudo "jojo_brume" sur whatsapp', 'whatsapp:jojo_brume'],
    ['t.me/le_brume59', 'telegram:@le_brume59'],
    ['https://www.instagram.com/brume_balcon/', 'instagram:brume_balcon'],
    ['canal Telegram « La Brume 59 »', 'telegram:@la brume 59'],
    ['identifiant Threema ABCD1234', 'threema:abcd1234'],
    ['insta h24.brume', 'instagram:h24.brume'],
    ['PAGE INSTA BRUME.OFFICIEL', 'instagram:brume.officiel'],
    ['Réseau : Snapchat | Identifiant : brume-971', 'snapchat:brume-971'],
    ['IG ➜ brume.nord', 'instagram:brume.nord'],
    ['publié par @brume_du_soir', 'telegram:@brume_du_soir'],
    ['un service nommé Brume.Delivery sur Snapchat', 'snapchat:brume.delivery'],
    ['il communique avec Signal sous « brume.73 »', 'signal:brume.73'],
    ['Signal : brume_73', 'signal:brume_73'],
    ['via Session sous l’identifiant 05abc77f', 'session:05abc77f'],
    ['X (@brume69)', 'twitter:brume69'],
    ['Sa page publique Brume.Doree annonce', 'facebook:brume.doree'],
    ['Telegram : @soir69. Il a repris sous un autre nom, nuage.brume, à vélo', 'telegram:@nuage.brume'],
    ['Deux comptes Snapchat : brume69 et soir38', 'snapchat:soir38'],
    ['add brume69 snap', 'snapchat:brume69'],
    ['snapchate brume69', 'snapchat:brume69'],
    ['snap👻 brume.soir', 'snapchat:brume.soir'],
  ];
  for (const [text, value] of cases)
    assert.ok(
      read(text).some(([, found]) => found === value),
      text,
    );
});

test('a network without an account is none', () => {
  for (const text of [
    'sur snap il vend',
    'un compte snapchat actif',
    'le compte insta de karim',
    'photo_12.jpg',
    'Il vend.Il est sur le marché.',
    'signal d’alarme à 22h30, session du 12 mai',
    'à 14h30 sur Signal, il dit bonjour',
    'procédure PV_2024_118',
    'jo_martin@example.org',
  ])
    assert.deepEqual(read(text), [], text);
});

test('with dots after the network and a link word, or at the head of a quotation', () => {
  assert.deepEqual(read('faut ecrire sur snap a brume.verte44 .'), [['brume.verte44', 'snapchat:brume.verte44']]);
  assert.deepEqual(read('Il dit : « quai.rond.traiteur est grillé ».'), [
    ['quai.rond.traiteur', 'telegram:@quai.rond.traiteur'],
  ]);
  assert.deepEqual(read('Il dit : « bien.sûr » et « voir www.example.org ».'), []);
});
