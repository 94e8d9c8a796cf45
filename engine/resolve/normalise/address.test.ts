import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AddressParts, addressParts, communeName, streetToItsEnd } from './address.ts';

const cases: [string, AddressParts][] = [
  [
    '12 bis r. des Lilas, 13014 Marseille',
    { number: '12b', way: 'rue', street: 'lilas', postcode: '13014', commune: 'marseille' },
  ],
  [
    '12bis rue des Lilas 13 014 MARSEILLE',
    { number: '12b', way: 'rue', street: 'lilas', postcode: '13014', commune: 'marseille' },
  ],
  ['12-14, rue neuve à Lyon 7ème', { number: '12', way: 'rue', street: 'neuve', commune: 'lyon', communeUnsure: true }],
  ['n° 3 rue du Four (69003 Lyon)', { number: '3', way: 'rue', street: 'four', postcode: '69003', commune: 'lyon' }],
  ['12 rue du Four, Lyon (69003)', { number: '12', way: 'rue', street: 'four', postcode: '69003', commune: 'lyon' }],
  ['apt 21, 6 av. du Canal-Neuf', { number: '6', way: 'avenue', street: 'canalneuf' }],
  [
    '27, rue des Tourterelles, bât C, 13015 Marseille',
    { number: '27', way: 'rue', street: 'tourterelles', building: 'c', postcode: '13015', commune: 'marseille' },
  ],
  [
    'Résidence des Ormes, 12 rue Neuve, 69003 Lyon',
    { number: '12', way: 'rue', street: 'neuve', postcode: '69003', commune: 'lyon' },
  ],
  ['9 quai Neuf, 2e étage, Nantes', { number: '9', way: 'quai', street: 'neuf', commune: 'nantes' }],
  ['18 bd des Quatre Saisons', { number: '18', way: 'boulevard', street: '4saisons' }],
  ['14 bd du Gal Leclerc', { number: '14', way: 'boulevard', street: 'generalleclerc' }],
  ['place du Marché à Saint-Denis', { way: 'place', street: 'marche', commune: 'st denis', communeUnsure: true }],
  ['rue du 8 mai 1945, 59000 Lille', { way: 'rue', street: '8mai1945', postcode: '59000', commune: 'lille' }],
];

for (const [written, parts] of cases) test(written, () => assert.deepEqual(addressParts(written), parts));

test('what follows à may be the end of the street', () => {
  assert.equal(streetToItsEnd(addressParts('7 chemin du Puits à Roue')), 'puitsroue');
  assert.equal(streetToItsEnd(addressParts('7 chemin du Puits, Lyon')), undefined);
});

test('an arrondissement is not part of the name', () => {
  assert.equal(communeName('Marseille 15e'), 'marseille');
  assert.equal(communeName('Paris 18e arrondissement'), 'paris');
  assert.equal(communeName('Saint-Ouen'), communeName('St Ouen'));
});
