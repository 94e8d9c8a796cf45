import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScoredPairs } from '../score.ts';
import { clusterPairs } from './cluster.ts';
import type { ClusterEvidence } from './cluster-evidence.ts';
import { contradictions } from './contradictions.ts';

type Scored = readonly (readonly [number, number, number])[];

function pairsOf(scored: Scored): ScoredPairs {
  return {
    left: Int32Array.from(scored, ([left]) => left),
    right: Int32Array.from(scored, ([, right]) => right),
    bits: Float32Array.from(scored, ([, , bits]) => bits),
    compared: scored.length,
  };
}

/** Evidence as listed, against where nothing is listed; between clusters its mean. */
function listed(scored: Scored): ClusterEvidence {
  const between = (a: number, b: number) =>
    scored.find(([l, r]) => (l === a && r === b) || (l === b && r === a))?.[2] ?? -8;
  const bits = (a: readonly number[], b: readonly number[]) => {
    const all = a.flatMap((left) => b.map((right) => between(left, right)));
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  return { bits, steps: (a, b) => [{ name: 'mean', bits: bits(a, b) }] };
}

/** Two persons of three rows each, and one link between them that is a mistake. */
const chained: Scored = [
  [0, 1, 10],
  [0, 2, 9],
  [1, 2, 9],
  [3, 4, 10],
  [3, 5, 8],
  [4, 5, 9],
  [2, 3, 4],
];

test('a pair too weak by itself joins what the clusters, taken whole, say is one, and says why', () => {
  const poor: Scored = [
    [0, 1, 9],
    [2, 0, -1],
    [2, 1, 3],
  ];
  const { of, joined } = clusterPairs(pairsOf([poor[0]!, poor[1]!]), listed(poor), { rows: 3, least: 0 });
  assert.deepEqual([...of], [0, 0, 0]);
  assert.deepEqual(joined, [{ left: 2, right: 0, bits: -1, together: 1, steps: [{ name: 'mean', bits: 1 }] }]);
});

test('one link between two groups that disagree does not chain them, and is named', () => {
  const { of, refused } = clusterPairs(pairsOf(chained), listed(chained), { rows: 7, least: 0 });
  assert.deepEqual([...of], [0, 0, 0, 3, 3, 3, 6]);
  assert.deepEqual(
    refused.map(({ left, right }) => [left, right]),
    [[2, 3]],
  );
});

test('what people judged to be different never meets, even through others', () => {
  const { of } = clusterPairs(
    pairsOf(chained),
    { bits: () => 9, steps: () => [] },
    { rows: 7, least: 0, apart: [[1, 2]] },
  );
  assert.notEqual(of[1], of[2]);
});

test('the smallest set of links that explains a contradiction', () => {
  const found = contradictions(pairsOf(chained), [[0, 5]], 0);
  assert.deepEqual(
    found.map(({ cut }) => cut),
    [[6]],
  );
  assert.deepEqual(contradictions(pairsOf(chained), [[0, 6]], 0), []);
});

test('of several chains each is cut once, where it is weakest', () => {
  const scored: Scored = [
    [0, 1, 9],
    [1, 4, 2],
    [0, 2, 3],
    [2, 4, 9],
    [0, 3, 5],
  ];
  assert.deepEqual(contradictions(pairsOf(scored), [[0, 4]], 0)[0]!.cut, [1, 2]);
});
