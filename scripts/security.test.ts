import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/security.md');
const tests = new Map(
  [...page.matchAll(/^\| (T\d+) \| `([^`]+)` \| (.+) \|$/gm)].map(([, id, file, title]) => [id!, { file, title }]),
);
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (.+) \| ([^|]+) \| ([^|]*)\|$/gm)].map(
  ([, id, what, answer, cited]) => ({
    id: id!,
    what: what!,
    answer: answer!.trim(),
    cited: cited!.match(/T\d+/g) ?? [],
  }),
);

test('each test that docs/security.md names exists, by file and title', () => {
  assert.ok(tests.size > 0);
  for (const [id, { file, title }] of tests) {
    const text = read(file!);
    assert.ok(
      ['test', 'describe'].some((kind) => text.includes(`${kind}('${title}'`)),
      `${id}: no test of ${file} is called "${title}"`,
    );
  }
});

test('each yes of docs/security.md names a test, and no answer is left open', () => {
  assert.ok(rows.length > 50);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length, 'each requirement once');
  for (const { id, answer, cited } of rows) {
    assert.ok(['yes', 'no', 'stated', 'n.a.'].includes(answer), `${id}: ${answer}`);
    assert.equal(cited.length > 0, answer === 'yes', `${id} says ${answer} and names ${cited.length} tests`);
  }
  for (const cited of page.match(/\bT\d+\b/g) ?? []) assert.ok(tests.has(cited), `${cited} is not among the tests`);
});

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has: they are its first ones. */
const sections: Record<string, number> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4, '5.1': 1, '5.2': 3 },
  ...{ '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4 },
  ...{ '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2 },
  ...{ '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4 },
  ...{ '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2 },
  ...{ '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};

test('each requirement of levels 1 and 2 of ASVS 5.0 is answered', () => {
  const answered = new Set(rows.map(({ id }) => id));
  const asked = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
  );
  assert.deepEqual(
    asked.filter((id) => !answered.has(id)),
    [],
  );
});
