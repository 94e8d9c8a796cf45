import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeName, attributeValue } from './attributes.ts';

test('attributes and predicates are named in words', () => {
  assert.equal(attributeName('birthDate', 'fr'), 'Naissance');
  assert.equal(attributeName('phone', 'en'), 'Phone');
  assert.equal(attributeName('unheard-of', 'fr'), 'unheard-of');
});

test('values are read as people write them', () => {
  assert.equal(attributeValue('birthDate', '1991-05-14', 'fr'), '14/05/1991');
  assert.equal(attributeValue('birthDate', '1991', 'fr'), '1991');
  assert.equal(attributeValue('sex', 'female', 'fr'), 'femme');
  assert.equal(attributeValue('commune', 'vaulx-en-velin', 'fr'), 'Vaulx-en-Velin');
  assert.equal(attributeValue('colour', 'black', 'fr'), 'noir');
});
