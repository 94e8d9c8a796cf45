import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jaroWinkler } from '../../resolve/compare/similarity.ts';
import { writeValues } from '../normalise/value-table.ts';
import { createSimilarity } from './similarity.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 32 });

test('the distance is the one of the textbook table, with swaps of neighbours', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      assert.equal(createSimilarity(writeValues(['', left, right])).distance(1, 2), byTable(left, right));
    }),
  );
});

test('Jaro-Winkler agrees with the one that cross-checks single reports', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      const found = createSimilarity(writeValues(['', left, right])).jaroWinkler(1, 2);
      assert.ok(Math.abs(found - jaroWinkler(left, right)) < 1e-9);
    }),
  );
});

function byTable(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, i) =>
    Array.from({ length: right.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = best;
    }
  }
  return rows[left.length]![right.length]!;
}
