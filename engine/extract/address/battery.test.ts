import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureBattery } from '../measure-battery.ts';
import { addressSentences, withoutAddress } from './marked-sentences.ts';

/** Shares found when this was written, and false alarms: a change may raise the first and lower the second. */
const FLOORS = { usual: 1, lower: 0.9, bare: 0.9, capitals: 0.95 };
const ALARMS = { usual: 0, lower: 0, bare: 0, capitals: 0 };

test('found in usual writing, small letters, without accents and in capitals', () => {
  const measured = measureBattery(addressSentences, 'address');
  for (const [casing, least] of Object.entries(FLOORS)) {
    const { found } = measured[casing as keyof typeof FLOORS];
    assert.ok(found >= least, `${casing}: ${found.toFixed(3)} under ${least}`);
  }
});

test('none where there is none', () => {
  const measured = measureBattery(withoutAddress, 'address');
  const alarms = Object.fromEntries(Object.entries(measured).map(([casing, { alarms }]) => [casing, alarms]));
  for (const [casing, most] of Object.entries(ALARMS))
    assert.ok(alarms[casing]! <= most, `${casing}: ${alarms[casing]} false alarms`);
});
