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
