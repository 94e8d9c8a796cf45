import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Attributes, Profile } from '../profile.ts';
import { keysOf, keysVersion } from './keys-of.ts';

const common: Attributes = { places: ['marseille'], cell: 'CROSS-13', seenOn: '2026-03-01' };
const profile = (type: Profile['type'], value: string, own: Attributes = {}): Profile => ({
  type,
  value,
  mentions: [0],
  attributes: { ...common, ...own },
});

const everyKind: Profile[] = [
  profile('person', 'Karim Ben Ali', {
    names: [{ given: ['karim'], family: ['ben', 'ali'], ordered: true }],
    aliases: ['le grand kazer'],
    birthDate: '1991-05-14',
  }),
  profile('person', 'Abdelkader', { names: [{ given: [], family: ['abdelkader'], ordered: false }] }),
  profile('alias', 'Kazer', { aliases: ['kazer'] }),
  profile('phone', '+33639981234'),
  profile('plate', 'GB-418-KZ', { vehicle: 'renault clio', colour: 'grey' }),
  profile('plate', 'GB-4??-KZ'),
  profile('plate', '418 KZB 13'),
  profile('vehicle', 'Renault Clio', { make: 'renault', model: 'clio', colour: 'grey' }),
  profile('address', '27 rue des Tourterelles', {
    number: '27',
    way: 'rue',
    street: 'tourterelles',
    commune: 'marseille',
  }),
  profile('organisation', 'Alim des Pins'),
  profile('iban', 'FR7630006000011234567890189'),
  profile('handle', 'telegram:@Kazer'),
  profile('email', 'Kazer@example.org'),
];

test('keys that change have a version of their own, so that what is held is indexed anew', () => {
  const digest = createHash('sha256')
    .update(JSON.stringify(everyKind.map(keysOf)))
    .digest('hex')
    .slice(0, 16);
  assert.deepEqual([keysVersion, digest], [1, '3abdd9954bb77f61'], 'raise keysVersion with the new digest');
});
