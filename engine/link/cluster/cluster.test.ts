import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScoredPairs } from '../score.ts';
import { clusterPairs } from './cluster.ts';
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

/** Evidence as listed, against where nothing is listed. */
const scorer = (scored: Scored) => (a: number, b: number) =>
  scored.find(([l, r]) => (l === a && r === b) || (l === b && r === a))?.[2] ?? -8;

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

test('one link between two groups that disagree does not chain them, and is named', () => {
  const { of, refused } = clusterPairs(pairsOf(chained), scorer(chained), { rows: 7, least: 0 });
  assert.deepEqual([...of], [0, 0, 0, 3, 3, 3, 6]);
  assert.deepEqual(
    refused.map(({ left, right }) => [left, right]),
    [[2, 3]],
  );
});

test('what people judged to be different never meets, even through others', () => {
  const { of } = clusterPairs(pairsOf(chained), () => 9, { rows: 7, least: 0, apart: [[1, 2]] });
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
