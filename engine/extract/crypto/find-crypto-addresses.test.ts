import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCryptoAddresses } from './find-crypto-addresses.ts';

const read = (text: string) =>
  findCryptoAddresses({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

const sound = [
  '0x771a1c18ba5670775dd4aa6357ecf10d665d085a',
  '1ea65vsWvTWq8pKPvwdNtiGMeAZoovvrz',
  'TBubum51UsR6m8rUCgTyMWpzuroPErvANY',
  '3Ndthq5rh8H2q3YShgXwqJSfYWrAUV2Gs2',
  'LiUTGiBYt5buG9WKjD1ENa7RsPuNjhBYAk',
  'bc1qqpjpj56pyc043f2u6n8cgvx473cz5ulupmrkse',
  'BC1QQPJPJ56PYC043F2U6N8CGVX473CZ5ULUPMRKSE',
];

test('addresses whose checksum holds', () => {
  for (const address of sound) assert.deepEqual(read(`payé sur ${address}, hier`), [[address, address]]);
});

test('a miscopied address counts after a word for it', () => {
  assert.equal(read('son wallet TBubum51UsR6m8rUCgTyMWpzuroPErvANZ').length, 1);
  assert.deepEqual(read('colis TBubum51UsR6m8rUCgTyMWpzuroPErvANZ'), []);
});
