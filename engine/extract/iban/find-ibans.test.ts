import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIbans } from './find-ibans.ts';

const read = (text: string) =>
  findIbans({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('accounts of any country, with spaces or dashes anywhere', () => {
  for (const writing of [
    'FR83 9999 9123 4500 0123 4567 890',
    'FR83-9999-9123-4500-0123-4567-890',
    'fr 83 99999 12345 00012345678 90',
  ])
    assert.deepEqual(read(`virement vers ${writing}.`), [[writing, 'FR8399999123450001234567890']], writing);
  assert.deepEqual(read('BE24 9991 2345 6789'), [['BE24 9991 2345 6789', 'BE24999123456789']]);
});

test('a wrong check digit counts only where the text says that it is an account', () => {
  assert.equal(read('IBAN : FR83 9999 9123 4500 0123 4567 891').length, 1);
  assert.deepEqual(read('colis FR83 9999 9123 4500 0123 4567 891'), []);
});
