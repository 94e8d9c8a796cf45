import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlates } from './find-plates.ts';

const read = (text: string) =>
  findPlates({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('plates since 2009, whole', () => {
  for (const writing of ['AB-123-CD', 'ab-123-cd', 'AB 123 CD', 'AB123CD', 'AB.123.CD', 'ab 123 cd'])
    assert.deepEqual(read(`une Clio immatriculée ${writing}, grise`)[0], [writing, 'AB-123-CD'], writing);
  assert.deepEqual(read('WW-123-AB'), [['WW-123-AB', 'WW-123-AB']]);
});

test('look-alike and unread characters', () => {
  assert.deepEqual(read('plaque AB-I2O-CD'), [['AB-I2O-CD', 'AB-120-CD']]);
  assert.deepEqual(read('plaque AB-1?3-CD'), [['AB-1?3-CD', 'AB-1?3-CD']]);
  assert.deepEqual(read('plaque AB-1..-CD'), [['AB-1..-CD', 'AB-1??-CD']]);
  assert.deepEqual(read('une moto, AB 12* CD au cul')[0]?.[1], 'AB-12?-CD');
  assert.deepEqual(read('sa plaque commence par AB-1'), [['AB-1', 'AB-1??-??']]);
  assert.deepEqual(read('le scooter finit par 604 PF'), [['604 PF', '??-604-PF']]);
});

test('plates before 2009', () => {
  assert.deepEqual(read('Kangoo 514 TRC 42'), [['514 TRC 42', '514 TRC 42']]);
  assert.deepEqual(read('plaque 4567 yz 2a'), [['4567 yz 2a', '4567 YZ 2A']]);
});

test('foreign plates', () => {
  const cases: [string, string][] = [
    ['plaque belge 1-ABC-234', 'BE 1-ABC-234'],
    ['immatriculée en Espagne (1234 BCD)', 'ES 1234 BCD'],
    ['plaque allemande KA-XY 418', 'DE KA-XY 418'],
    ['plaque portugaise 35-RT-06', 'PT 35-RT-06'],
    ['plaque néerlandaise 12-ABC-3', 'NL 12-ABC-3'],
    ['plaque italienne AB 123 CD', 'IT AB 123 CD'],
    ['une BMW immatriculée au Luxembourg AB 1234', 'LU AB 1234'],
    ['plaque suisse GE 123456', 'CH GE 123456'],
    ['plaque anglaise AB12 CDE', 'GB AB12 CDE'],
    ['plaque marocaine 12345-A-6', 'MA 12345-A-6'],
    ['véhicule roumain B 123 ABC', 'RO B 123 ABC'],
    ['Golf 1-ABC-234 (B)', 'BE 1-ABC-234'],
    ['une berline HN KL 4417 (Allemagne)', 'DE HN-KL 4417'],
    ['plaques relevées : LT 904 VB (Italie)', 'IT LT 904 VB'],
    ['Kennzeichen TR-BB 207', 'DE TR-BB 207'],
    ['kenteken XR-204-L', 'NL XR-204-L'],
    ['tracteur, plaque PL GD 4471K', 'PL GD 4471K'],
    ['plaque E-7731-LKD', 'ES 7731 LKD'],
    ['plaque EK7 18 RL', 'EK-718-RL'],
    ['plaque W-417-KD', 'W-417-KD'],
    ['plaque finit par 418-FK ou 481-FK', '??-481-FK'],
    ['la Leon rouge, 6614 H.., repart', 'ES 6614 H??'],
    ['une Audi allemande, je me souviens du début : KL-MO', 'DE KL-MO ???'],
  ];
  for (const [text, value] of cases)
    assert.ok(
      read(text).some(([, found]) => found === value),
      text,
    );
});

test('pieces, old plates and plates told in words', () => {
  const cases: [string, string][] = [
    ['un gros Mercedes couleur sable, HV 5 quelque chose 9 RT', 'HV-5?9-RT'],
    ['sa plaque commence par VN, je crois', 'VN-???-??'],
    ['la plaque se termine par HK', '??-???-HK'],
    ['la plaque contient 417', '??-417-??'],
    ['une luxembourgeoise, voiture dont elle a retenu WT 51', 'LU WT 51??'],
    ['sa voiture est espagnole, je n’ai retenu que 28.. KFR', 'ES 28?? KFR'],
    ['repartie vers le large ; partie lisible : 4-D..-917', 'BE 4-D??-917'],
    ['une Citroën AX rouge, 889 NB 03, qui fume', '889 NB 03'],
    ['plaque entrevue 44.. YS 17. Le conducteur', '44?? YS 17'],
    ['son vieux Jumper 4406 YS 1. plein de boue', '4406 YS 1?'],
    ['la plaque se termine par 06 YS 17', '??06 YS 17'],
    ['dépose la 208 HV 317 LS et part', 'HV-317-LS'],
    ['plaque golf delta 123 kilo foxtrot', 'GD-123-KF'],
    ['un fourgon blanc HV-312, fin illisible', 'HV-312-??'],
    ['les trois chiffres de la plaque sont 312', '??-312-??'],
    ['les derniers caractères de la plaque sont 12-TZ', '??-?12-TZ'],
    ['immatriculation GD cent vingt-trois KF', 'GD-123-KF'],
    ['plaque G comme Guy, D comme Denis, 123, K comme Karl, F comme Fred', 'GD-123-KF'],
  ];
  for (const [text, value] of cases)
    for (const written of [text, text.toUpperCase()])
      assert.ok(
        read(written).some(([, found]) => found === value),
        written,
      );
});

test('foreign plates, with the country told by word, letters or shape', () => {
  const cases: [string, string][] = [
    ['Audi Q5 blanche, plaques NE 128 447', 'CH NE 128447'],
    ['AUDI Q5 | GE-128447 | néant', 'CH GE 128447'],
    ['SEAT Ateca, plaque relevée 662O-KPD', 'ES 6620 KPD'],
    ['Mercedes (NL) KX-482-P', 'NL KX-482-P'],
    ['un Transit anglais LK19VZT', 'GB LK19 VZT'],
    ['ensemble routier bulgare CA 1234 KX', 'BG CA 1234 KX'],
    ['plaque algérienne 12345 116 16', 'DZ 12345 116 16'],
    ['plaque tunisienne 123 TU 4567', 'TN 123 TU 4567'],
    ['plaque autrichienne W 12345 A', 'AT W 12345 A'],
    ['plaque turque 34 ABC 123', 'TR 34 ABC 123'],
    ['plaque irlandaise 131-D-12345', 'IE 131-D-12345'],
    ['plaque tchèque 1A2 3456', 'CZ 1A2 3456'],
    ['fourgon immatriculé en Pologne : WPR 7J214', 'PL WPR 7J214'],
  ];
  for (const [text, value] of cases)
    assert.ok(
      read(text).some(([, found]) => found === value),
      text,
    );
});

test('prose is no plate', () => {
  for (const text of [
    'IL Y A DE 200 KG EN TOUT',
    'une BMW X3 grise et une Clio RS 2014',
    'garé au box D 12, lot A 40',
    'il a une plaque de 200 kg',
    'le 12 mai 13',
    'à 300 km',
    'né le 30 mars',
    'LE GOFF 12 RUE',
    '3 MMC 30 EUR',
    'Saisie de 12 plaques de 100 g.',
    'une plaque de deux cents kg',
    'hors de cause, Commentaire : le 21, trois hommes',
    'vol AF 1234, siège 23 A, puis voiture 12 place 41',
    'La résidence commence par un porche et finit par un mur.',
    'de 10 h à 13 h',
  ])
    assert.deepEqual(read(text), [], text);
});
