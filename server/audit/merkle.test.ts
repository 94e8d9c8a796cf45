import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  consistencyProof,
  Edge,
  inclusionProof,
  leafHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

const leaves = (count: number) => Array.from({ length: count }, (_, i) => leafHash(`line ${i}`));

test('empty and single trees are those of RFC 6962', () => {
  assert.equal(rootOf([]).toString('hex'), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(leafHash('').toString('hex'), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  assert.ok(rootOf([leafHash('')]).equals(leafHash('')));
});

test('an edge taken up again grows as if it had never been put down', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (before, after) => {
      const all = leaves(before + after);
      const first = new Edge();
      for (const leaf of all.slice(0, before)) first.add(leaf);
      const again = new Edge(first.size, first.roots);
      for (const leaf of all.slice(before)) again.add(leaf);
      assert.ok(again.root().equals(rootOf(all)));
    }),
  );
});

test('each leaf proves its place, and no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, at, other) => {
      const all = leaves(size);
      const [index, wrong] = [at % size, other % size];
      const [root, proof] = [rootOf(all), inclusionProof(all, index)];
      assert.ok(verifyInclusion(all[index]!, index, size, proof, root));
      if (wrong !== index) assert.ok(!verifyInclusion(all[wrong]!, index, size, proof, root));
      assert.ok(!verifyInclusion(leafHash('other'), index, size, proof, root));
      assert.ok(!verifyInclusion(all[index]!, index, size, [...proof, leafHash('more')], root));
    }),
  );
});

test('a longer tree proves that the shorter one is its beginning; a rewritten one cannot', () => {
  fc.assert(
    fc.property(fc.nat(70), fc.nat(70), fc.nat(), (before, more, at) => {
      const all = leaves(before + more);
      const [old, now] = [rootOf(all.slice(0, before)), rootOf(all)];
      const proof = consistencyProof(all, before);
      assert.ok(verifyConsistency(before, old, all.length, now, proof));
      if (before === 0) return;
      const rewritten = all.map((leaf, i) => (i === at % before ? leafHash('rewritten') : leaf));
      assert.ok(!verifyConsistency(before, old, all.length, rootOf(rewritten), consistencyProof(rewritten, before)));
    }),
  );
});
