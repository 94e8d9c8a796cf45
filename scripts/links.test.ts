import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listSourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '..');

test('every link between the documents leads to a file', () => {
  const broken: string[] = [];
  for (const path of listSourceFiles(root, ['.md'])) {
    for (const [, target] of readFileSync(join(root, path), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
      if (!existsSync(join(root, dirname(path), target as string))) broken.push(`${path} → ${target}`);
    }
  }
  assert.deepEqual(broken, []);
});
