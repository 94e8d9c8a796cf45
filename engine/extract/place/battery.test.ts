import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureBattery } from '../measure-battery.ts';
import { placeSentences, withoutPlace } from './marked-sentences.ts';

/** Shares found when this was written, and false alarms: a change may raise the first and lower the second. */
const FLOORS = { usual: 0.92, lower: 0.54, bare: 0.53, capitals: 0.57 };
const ALARMS = { usual: 0, lower: 1, bare: 1, capitals: 3 };

test('found in usual writing, small letters, without accents and in capitals', () => {
  const measured = measureBattery(placeSentences, 'place');
  for (const [casing, least] of Object.entries(FLOORS)) {
    const { found } = measured[casing as keyof typeof FLOORS];
    assert.ok(found >= least, `${casing}: ${found.toFixed(3)} under ${least}`);
  }
});

test('none where there is none', () => {
  const measured = measureBattery(withoutPlace, 'place');
  const alarms = Object.fromEntries(Object.entries(measured).map(([casing, { alarms }]) => [casing, alarms]));
  for (const [casing, most] of Object.entries(ALARMS))
    assert.ok(alarms[casing]! <= most, `${casing}: ${alarms[casing]} false alarms`);
});
