import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntities } from './entities.ts';
import { entityReport } from './entity-report.ts';
import { createRng } from './rng.ts';

const first = (seed: number, count: number) => {
  const entity = createEntities({ seed, count });
  return Array.from({ length: count }, (_, index) => entity(index));
};
const people = first(2, 20_000);

test('the same seed gives the same people', () => {
  assert.deepEqual(first(2, 20_000).slice(0, 50), people.slice(0, 50));
});

test('names are skewed: some common, many borne by one person', () => {
  const families = Map.groupBy(people, (person) => person.family);
  const sizes = [...families.values()].map((bearers) => bearers.length).sort((a, b) => b - a);
  assert.ok(sizes[0]! > 40 && sizes[0]! < 600, String(sizes[0]));
  assert.ok(sizes.length > 3000, String(sizes.length));
});

test('a number for fiction is given to one person at most', () => {
  const many = first(3, 130_000).flatMap((person) => person.phone ?? []);
  assert.ok(many.length > 40_000);
  assert.equal(new Set(many).size, many.length);
});

test('a report speaks of its person in a few hundred characters', () => {
  const rng = createRng(9);
  let fitting = 0;
  for (const [i, person] of people.slice(0, 300).entries()) {
    const care = (['careful', 'ordinary', 'careless'] as const)[i % 3]!;
    const report = entityReport(person, care, rng, i % 2 ? people[i + 1000] : undefined);
    assert.ok(report.text.length > 30 && report.text.length < 2000);
    if (report.text.length >= 200 && report.text.length <= 700) fitting++;
    assert.doesNotMatch(report.text, /[{}[\]$|]|undefined/);
  }
  assert.ok(fitting > 270, String(fitting));
});
