import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mix } from '../block/feature.ts';
import { type Comparison, grade } from '../compare/grade.ts';
import { learn } from './learn.ts';
import type { GradedPairs } from './model.ts';

const chances = [
  { same: [0.85, 0.1, 0.05], other: [0.002, 0.01, 0.988] },
  { same: [0.7, 0.2, 0.1], other: [0.01, 0.04, 0.95] },
  { same: [0.9, 0.03, 0.07], other: [0.05, 0.05, 0.9] },
  { same: [0.6, 0.25, 0.15], other: [0.001, 0.003, 0.996] },
];
const comparisons: Comparison[] = chances.map((_, c) => ({
  name: `c${c}`,
  columns: [],
  levels: ['missing', 'same', 'near', 'different'],
  exact: 0,
  open: [],
  shared: [],
}));

test('chances that pairs were made with are found again without labels', () => {
  const matches = 4000;
  const total = 400_000;
  const model = learn({
    candidates: make(total, (p) => p < matches),
    candidateWeight: 1,
    strangers: make(200_000, () => false),
    selves: make(1000, () => true),
    rows: 2000,
    allPairs: total,
  });
  assert.ok(model.settled);
  assert.ok(Math.abs(model.prior * total - matches) < matches * 0.05, `found ${model.prior * total}`);
  model.comparisons.forEach(({ m }, c) => {
    chances[c]!.same.forEach((expected, k) => {
      const found = m.slice((k + 1) * 16, (k + 2) * 16).reduce((sum, chance) => sum + chance, 0);
      assert.ok(Math.abs(found - expected) < 0.03, `c${c}, level ${k + 1}: ${found} for ${expected}`);
    });
  });
});

function make(pairs: number, same: (pair: number) => boolean): GradedPairs {
  const grades = new Uint8Array(pairs * comparisons.length);
  for (let p = 0; p < pairs; p++) {
    comparisons.forEach((_, c) => {
      const draw = (mix(p * 8 + c, pairs) >>> 0) / 2 ** 32;
      const [first, second] = same(p) ? chances[c]!.same : chances[c]!.other;
      const level = draw < first! ? 1 : draw < first! + second! ? 2 : 3;
      grades[p * comparisons.length + c] = (mix(p, c + 99) >>> 0) % 20 === 0 ? 0 : grade(level, 0);
    });
  }
  return { comparisons, grades, pairs };
}
