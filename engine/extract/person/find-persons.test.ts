import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersons } from './find-persons.ts';

const found = (text: string) =>
  findPersons({ text, recordedAt: '2024-03-18T21:40:00+01:00' })
    .toSorted((a, b) => a.start - b.start)
    .map((mention) => `${mention.surface}|${mention.value}`);
const values = (text: string) => found(text).map((line) => line.split('|')[1]);

test('names in police order and in everyday order have one normal form', () => {
  assert.deepEqual(found('Contrôle de OUAZZANI Karim, né le 3 mai 1990.'), ['OUAZZANI Karim|Karim Ouazzani']);
  assert.deepEqual(found('Contrôle de Karim OUAZZANI ce jour.'), ['Karim OUAZZANI|Karim Ouazzani']);
  assert.deepEqual(found('Vu avec Mariam Doumbia hier.'), ['Mariam Doumbia|Mariam Doumbia']);
});

test('family name in capitals, comma, given name; initials; names that no list knows', () => {
  assert.deepEqual(values('Vus OUAZZANI, Karim puis PERROT, Lucie.'), ['Karim Ouazzani', 'Lucie Perrot']);
  assert.ok(found('Au nom de PERROT N., vu hier.').some((line) => line.startsWith('PERROT N.|')));
  assert.ok(found('Vu avec T. DUVALLIER.').some((line) => line.startsWith('T. DUVALLIER|')));
  assert.ok(
    values('Relation : Aruna Vassavriel, vue avec Aruna VASSAVRIEL.').every((name) => name === 'Aruna Vassavriel'),
  );
  assert.deepEqual(values('conducteur DE LA RIVE Théo, né en 1990'), ['Théo de La Rive']);
  assert.deepEqual(values('ya sofiane et carole tellerin ki vend'), ['Sofiane', 'Carole Tellerin']);
  assert.deepEqual(values('la lettre T comme Thérèse, le bateau nommé Rose-Marie'), []);
});

test('titles stay outside', () => {
  assert.deepEqual(values('M. Perrot, Mme Lê Thi Hoa et le nommé TAVARES Nelson.'), [
    'Perrot',
    'Thi Hoa Lê',
    'Nelson Tavares',
  ]);
  assert.deepEqual(values('Rédigé par le brigadier-chef Hélène MARCHAND.'), ['Hélène Marchand']);
});

test('particles and double names', () => {
  assert.deepEqual(values("Le nommé VAN DER LINDEN Pieter et Mme N'GORAN Aya."), [
    'Pieter Van Der Linden',
    "Aya N'Goran",
  ]);
  assert.deepEqual(values('Vu Jean-Marc de La Tour et Yasmine EL AMRAOUI.'), [
    'Jean-Marc de La Tour',
    'Yasmine El Amraoui',
  ]);
  assert.deepEqual(values('Mme COSTA Rita, née LE BRIS.'), ['Rita Costa', 'Le Bris']);
});

test('a passage in capitals', () => {
  assert.deepEqual(values('LE NOMME YILMAZ ERKAN A PRIS LA FUITE AVEC LA DAME CHARPIN.'), ['Erkan Yilmaz', 'Charpin']);
  assert.deepEqual(values('SURVEILLANCE DU PARKING, RIEN A SIGNALER CE JOUR.'), []);
});

test('message style', () => {
  assert.deepEqual(values('ya sofiane belaid ki vend devan le hall'), ['Sofiane Belaid']);
  assert.deepEqual(values('cest ousmane qui garde la cave'), ['Ousmane']);
  assert.deepEqual(values('la dame elle vend des fleurs au marché'), []);
});

test('names that are words or towns, by their context', () => {
  assert.deepEqual(values('M. ROSE et Mme Petit ont appelé.'), ['Rose', 'Petit']);
  assert.deepEqual(values('TOULOUSE Paul, né en 1990, est parti. M. TOULOUSE reviendra. Il vit à Toulouse.'), [
    'Paul Toulouse',
    'Toulouse',
  ]);
  assert.deepEqual(values('Petit à petit, la rose blanche a fané en mars.'), []);
});

test('headings, services and products are no persons', () => {
  assert.deepEqual(values('Compte rendu. Brigade de nuit. Fiche de renseignement. Objet : Surveillance.'), []);
  assert.deepEqual(values('Le Procureur de la République est avisé. Police nationale.'), []);
});

test('one long word and many names take linear time', () => {
  const start = process.cpuUsage();
  found('A'.repeat(1_000_000));
  found('KARIM BENALI '.repeat(20_000));
  const used = process.cpuUsage(start);
  assert.ok(used.user < 8_000_000, `${used.user} µs`);
});

test('the negation after a name in capitals is no part of it; a name in N is', () => {
  assert.deepEqual(values("IL EST PRECISE QUE MUSTAPHA SLIMANI N'A PAS QUITTE LA COMMUNE."), ['Mustapha Slimani']);
  assert.deepEqual(values('le nommé Sofiane N’AÏT reste'), ['Sofiane N’Aït']);
});
