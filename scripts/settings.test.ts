import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const names = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] as string).toSorted();

const settings = names(read('server/config.ts'), /^ {2}([A-Z][A-Z_]+): z/gm);

test('.env.example shows every setting, and no other', () => {
  assert.ok(settings.includes('PORT'));
  assert.deepEqual(names(read('.env.example'), /^(?:# )?([A-Z][A-Z_]+)=/gm), settings);
});

test('the table of the README shows every setting, and no other', () => {
  assert.deepEqual(names(read('README.md'), /^\| `([A-Z][A-Z_]+)` +\|/gm), settings);
});
