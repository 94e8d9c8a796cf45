import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPhones } from './find-phones.ts';

const read = (text: string) =>
  findPhones({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('national numbers in every writing', () => {
  const writings = [
    '06 39 98 12 34',
    '06.39.98.12.34',
    '06-39-98-12-34',
    '06/39/98/12/34',
    '06,39,98,12,34',
    '0639981234',
    '0639.98.12.34',
    '06 399 812 34',
    'O6 39 98 l2 34',
    '(06) 39 98 12 34',
    '+33 6 39 98 12 34',
    '+33 (0)6 39 98 12 34',
    '(+33) 639981234',
    '0033 6 39 98 12 34',
    '33639981234',
    'zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre',
    'zero six trente neuf quatre vingt dix huit douze trois quatre',
  ];
  for (const writing of writings)
    assert.deepEqual(read(`joindre le ${writing}.`), [[writing, '+33639981234']], writing);
});

test('numbers without their zero count after a phone word only', () => {
  assert.deepEqual(read('appel au 639981234'), [['639981234', '+33639981234']]);
  assert.deepEqual(read('lot 639981234'), []);
});

test('foreign and overseas numbers', () => {
  assert.deepEqual(read('au +34 612 345 678'), [['+34 612 345 678', '+34612345678']]);
  assert.deepEqual(read('au 0032 470 12 34 56'), [['0032 470 12 34 56', '+32470123456']]);
  assert.deepEqual(read('au 0690 12 34 56'), [['0690 12 34 56', '+590690123456']]);
});

test('several numbers in a row', () => {
  const values = read('01 99 00 11 22/06 39 98 12 34 ou 0536491234').map(([, value]) => value);
  assert.deepEqual(values, ['+33199001122', '+33639981234', '+33536491234']);
});

test('a number cut by the end of a line, numbers of meters and of persons', () => {
  const values = (text: string) =>
    findPhones({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map((mention) => mention.value);
  assert.deepEqual(values('Tél. : 06 39 98\n44 71, le soir'), ['+33639984471']);
  assert.deepEqual(values('Numéro relevé : O6 39 98\n44 O5.'), ['+33639984405']);
  assert.deepEqual(values('tel 06.39.98\n.44.71.'), ['+33639984471']);
  assert.deepEqual(values('01\n02\n03\n04\n05'), []);
  assert.deepEqual(values('compteur n° 0536 493 377 1, NIR 1 90 07 13 055 123 45'), []);
});

test('other numbers are no phones', () => {
  const others = [
    'SIRET 123 456 789 00012',
    'IMEI 356789012345678',
    'le 06/12/2023 1430',
    'procédure 0639981234',
    'titre de séjour n° 0639981234',
    'PV 00274/2025',
    'se termine par 12 34',
    'appartements 01, 02, 03, 04, 05',
    'parcelle 0639 98 1234',
    'le numéro de lot 0536 49 30 12 est une référence de fabrication',
    'L’identifiant fiscal 0639 9820 14 ne sert à rien',
    'le 0639 9820 14 n’est pas un téléphone',
    'réf. 2024/0639981234',
    'compte FR7601990011220639981234567',
  ];
  for (const text of others) assert.deepEqual(read(text), [], text);
});
