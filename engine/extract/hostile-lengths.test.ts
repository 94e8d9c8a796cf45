import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../index.ts';

const recordedAt = '2026-01-01T00:00:00Z';

/** What patterns begin with, repeated without end: what makes one of them try again and again, if anything does. */
const begun = [
  ...['a', ' ', '0', '.', '-', 'A', '(', '«', '\n', '\t', 'é', '🚗', '/', '€', '_', '@', ', ', '"', '\\', 'Aa '],
  ...['06 ', '1 2 ', '1 000 ', '+33', '12/', '0x', 'bc1', 'FR76 ', 'AB-', 'AA-123-', 'a@', 'a.', 'x:', 'http://'],
  ...['né le ', 'M. ', 'rue ', '12 rue ', "d'", 'de la ', 'Marie ', 'MARIE ', 'dit ', 'un certain ', 'du 1 au '],
];

/** Milliseconds of processor time: what others do on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  extract({ text, recordedAt });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('no text of one thing repeated takes longer than its length asks', () => {
  cost('Vu Marie Martin à Lille, 06 39 98 00 01, né le 12/03/1988. '.repeat(300));
  for (const unit of begun) {
    const times = Math.floor(15_000 / unit.length);
    for (const end of ['', '!x']) {
      const once = cost(unit.repeat(times) + end);
      const fourfold = cost(unit.repeat(4 * times) + end);
      // A pattern that goes back over all it read would take sixteen times as long.
      assert.ok(fourfold < 9 * once + 250, `${JSON.stringify(unit)}: ${once} ms, four times as long ${fourfold} ms`);
    }
  }
});
