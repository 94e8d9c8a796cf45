import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTimes } from './find-times.ts';

const read = (text: string) =>
  findTimes({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('dates', () => {
  const cases: [string, string][] = [
    ['12 mars 2024 à 18h30', '2024-03-12T18:30'],
    ['12/03/24', '2024-03-12'],
    ['12.03.2024 vers 21h', '2024-03-12T21:00'],
    ['2024-03-18T21:40', '2024-03-18T21:40'],
    ['1er mai 1985', '1985-05-01'],
    ['mardi 12 mars', '2024-03-12'],
    ['mars 2023', '2023-03'],
    ['12 March 2024', '2024-03-12'],
    ['martes 12', '2024-03-12'],
    ['Montag, den 12. Februar 2024 um 14 Uhr', '2024-02-12T14:00'],
    ['mar. 12 vers 18h', '2024-03-12T18:00'],
    ['12-mars-2024', '2024-03-12'],
    ['12 au soir', '2024-03-12'],
    ['15 March at 11:30 pm', '2024-03-15T23:30'],
    ['2e trimestre 2023', '2023-04/2023-06'],
    ['soir du 14', '2024-03-14'],
    ['jeudi 7', '2024-03-07'],
    ['07.03', '2024-03-07'],
    ['lundi de Pâques', '2023-04-10'],
  ];
  for (const [writing, value] of cases) assert.deepEqual(read(`le ${writing}, vu`), [[writing, value]], writing);
});

test('relative days', () => {
  const cases: [string, string][] = [
    ['hier vers 18 heures', '2024-03-17T18:00'],
    ['avant-hier soir', '2024-03-16'],
    ['lundi prochain à 14h', '2024-03-25T14:00'],
    ['il y a deux semaines', '2024-03-04'],
    ['semaine 12', '2024-03-18/2024-03-24'],
    ['ya 15j', '2024-03-03'],
    ['la semaine prochaine', '2024-03-25/2024-03-31'],
    ['le mois dernier', '2024-02'],
    ['depuis janvier', '2024-01/2024-03-18'],
    ['la nuit dernière', '2024-03-17/2024-03-18'],
  ];
  for (const [writing, value] of cases) assert.deepEqual(read(`vu ${writing} ici`), [[writing, value]], writing);
  assert.deepEqual(read('le 12 mars, et le lendemain')[1], ['le lendemain', '2024-03-13']);
});

test('spans', () => {
  const cases: [string, string][] = [
    ['nuit du 12 au 13 mars', '2024-03-12/2024-03-13'],
    ['entre le 3 et le 7 mars', '2024-03-03/2024-03-07'],
    ['de janvier à mars', '2024-01/2024-03'],
    ['janvier-mars', '2024-01/2024-03'],
    ['nuit du 9 au 10', '2024-03-09/2024-03-10'],
    ['1-15 mars', '2024-03-01/2024-03-15'],
    ['en 2021-2022', '2021/2022'],
    ['hier, entre 17h et 19h', '2024-03-17T17:00/2024-03-17T19:00'],
  ];
  for (const [writing, value] of cases) assert.deepEqual(read(`vu, ${writing}`), [[writing, value]], writing);
});

test('an hour belongs to the day told before it', () => {
  assert.deepEqual(read('il ferme à 17 h'), [['17 h', 'T17:00']]);
  assert.deepEqual(read('Le 17/03/2024 à 22h10, contrôle. Fin à 1h30.')[1], ['1h30', '2024-03-18T01:30']);
});

test('short dates, dotted hours, cells of a table', () => {
  const cases: [string, string][] = [
    ['- 14/03 : visite de sa mère', '2024-03-14'],
    ['Contrôle routier 9/2, 22h40', '2024-02-09T22:40'],
    ['Date : 14/03/2024   H : 17.35', '2024-03-14T17:35'],
    ['passage de 01.00 à 01.45 h', 'T01:00/T01:45'],
    ['cap vers Calvi, tracé le 12.', '2024-03-12'],
    ['mise en place mercredi 13 mars 2024', '2024-03-13'],
    ['il vient dem1', '2024-03-19'],
    ['Ce jour, 15 mars 2024, se présente', '2024-03-15'],
  ];
  for (const [text, value] of cases)
    assert.ok(
      read(text).some(([, found]) => found === value),
      text,
    );
  assert.deepEqual(read('14/03\t06:02\tClio'), [
    ['14/03', '2024-03-14'],
    ['06:02', '2024-03-14T06:02'],
  ]);
  for (const text of [
    'note 12/06',
    'fiche info 26/118',
    'ouvert 24/7',
    'veille numérique',
    'avec une heure',
    'faire le 17.',
  ])
    assert.deepEqual(
      read(text).filter(([surface]) => surface !== 'faire'),
      [],
      text,
    );
});

test('recurring and vague moments have no value', () => {
  for (const text of ['tous les soirs', 'chaque semaine', 'le dimanche', 'depuis longtemps', 'en fin de journée'])
    assert.deepEqual(read(`il vend ${text}`), [[text, '']], text);
});

test('lengths of time and streets are no times', () => {
  for (const text of [
    'pendant 2 heures',
    '48h de garde à vue',
    'rue du 8 mai 1945',
    'M. Mars',
    'TOUSSAINT Jean',
    'cellule de veille',
    'loyer de 300 € la semaine',
    'version 12.3',
  ])
    assert.deepEqual(read(text), [], text);
});
