import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isValidIBAN } from 'ibantools';
import { createRng } from '../rng.ts';
import { createPhoneBook, fictionPhone, foreignPlate, iban, sivPlate } from './identifiers.ts';

test('IBANs are valid in every country drawn', () => {
  const rng = createRng(3);
  for (let i = 0; i < 300; i++) {
    const value = iban(rng);
    assert.ok(isValidIBAN(value), value);
  }
});

test('plates follow the series', () => {
  const rng = createRng(4);
  for (let i = 0; i < 300; i++) {
    assert.match(sivPlate(rng), /^(?!WW|SS)[A-HJ-NP-TV-Z]{2}-(?!000)\d{3}-(?!SS)[A-HJ-NP-TV-Z]{2}$/);
    assert.match(foreignPlate(rng), /^(?:ES|BE|NL|DE|IT) \S/);
  }
});

test('numbers for fiction do not repeat', () => {
  const all = new Set(Array.from({ length: 60_000 }, (_, i) => fictionPhone(i)));
  assert.equal(all.size, 60_000);
  const next = createPhoneBook(createRng(5));
  assert.equal(new Set(Array.from({ length: 5000 }, next)).size, 5000);
});
