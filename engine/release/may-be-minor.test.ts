import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeMinor } from './may-be-minor.ts';

const at = '2026-03-18T20:40:00+01:00';
const told = (more: object) => mayBeMinor({ around: '', ...more }, at);

test('a birth date decides, to the day; part of one is read for the young', () => {
  assert.equal(told({ birthDate: '2008-03-18' }), false);
  assert.equal(told({ birthDate: '2008-03-19' }), true);
  assert.equal(told({ birthDate: '2008' }), true);
  assert.equal(told({ birthDate: '2007' }), false);
  assert.equal(told({ birthDate: '1988-03-12', around: 'entouré de mineurs' }), false);
});

test('an age decides as it is said', () => {
  assert.equal(told({ birthYears: [2007, 2008] }), false);
  assert.equal(told({ birthYears: [2008, 2009] }), true);
});

test('words said of the young make it plausible; their beginnings do not', () => {
  assert.equal(told({ around: 'un guetteur, collégien, surnommé' }), true);
  assert.equal(told({ around: 'un Lycéen' }), true);
  assert.equal(told({ around: 'déviation mineurement adoptée' }), false);
  assert.equal(told({}), false);
});
