import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sightingsOf } from './sightings.ts';

const find = sightingsOf({
  family: 'Ben Haddou',
  given: 'Yanis Karim',
  birthDate: '1994-07-09',
  aliases: ['Le Chti'],
  phones: ['06 39 98 12 34'],
  plates: ['GH-482-TR'],
  emails: ['y.haddou@example.org'],
  addresses: ['12 rue des Lilas'],
});
const seen = (text: string) =>
  find(text).map(({ start, end, reasons, sure }) => [text.slice(start, end), reasons.join(' '), sure]);

test('a name is seen in any writing, and is sure with a given name beside it', () => {
  assert.deepEqual(seen('Vu BEN HADDOU Yanis Karim hier'), [['BEN HADDOU Yanis Karim', 'family given', true]]);
  assert.deepEqual(seen('yanis ben-haddou'), [['yanis ben-haddou', 'family given_near', true]]);
  assert.deepEqual(seen('Y. Benhaddou'), [['Y. Benhaddou', 'family given_near', true]]);
  assert.deepEqual(seen('le nommé BEN HADOU'), [['BEN HADOU', 'family_near', false]]);
  assert.deepEqual(seen('la famille Ben Haddou'), [['Ben Haddou', 'family', false]]);
  assert.deepEqual(seen('BEN HADDOU, né le 9 juillet 1994'), [['BEN HADDOU', 'family birthDate', true]]);
  assert.deepEqual(seen('Karim est venu, Haddou aussi'), []);
});

test('nicknames, numbers, plates, addresses are seen as people write them', () => {
  assert.deepEqual(seen('dit « LE CHTI »'), [['LE CHTI', 'alias', true]]);
  for (const phone of ['0639981234', '+33 6 39 98 12 34', '06.39.98.12.34', '(0)6-39-98-12-34'])
    assert.equal(seen(`au ${phone}.`)[0]?.[1], 'phone', phone);
  assert.deepEqual(seen('au 06 39 98 12 345'), []);
  for (const plate of ['GH482TR', 'gh 482 tr', 'GH-482-TR']) assert.equal(seen(`en ${plate}`)[0]?.[1], 'plate', plate);
  assert.equal(seen('écrit à Y.HADDOU@example.org')[0]?.[1], 'email');
  assert.equal(seen('loge 12, rue des lilas')[0]?.[1], 'address');
});

test('wherever the name is put in any text, it is found there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const text = `${before} ; Ben Haddou Yanis ; ${after}`;
      const at = `${before} ; `.length;
      assert.ok(find(text).some(({ start, end }) => start <= at && end >= at + 'Ben Haddou'.length));
    }),
  );
});

test('nothing asked finds nothing', () => {
  assert.deepEqual(sightingsOf({})('BEN HADDOU Yanis'), []);
});
