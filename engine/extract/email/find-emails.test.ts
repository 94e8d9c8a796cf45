import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEmails } from './find-emails.ts';

const read = (text: string) =>
  findEmails({ text, recordedAt: '2024-03-18T21:40:00+01:00' }).map(({ surface, value }) => [surface, value]);

test('addresses as written and dictated', () => {
  assert.deepEqual(read('Écrire à Jo.Martin@Example.ORG.'), [['Jo.Martin@Example.ORG', 'jo.martin@example.org']]);
  assert.deepEqual(read('jo.martin [at] example [point] org')[0]?.[1], 'jo.martin@example.org');
  assert.deepEqual(read('jo point martin arobase example point fr')[0]?.[1], 'jo.martin@example.fr');
  assert.deepEqual(read('jo.martin@ example.org')[0]?.[1], 'jo.martin@example.org');
  assert.deepEqual(read('jo arobase example point fr')[0]?.[1], 'jo@example.fr');
});

test('an account on a network is none', () => {
  assert.deepEqual(read('page insta @la.brume et @brume_75'), []);
});
