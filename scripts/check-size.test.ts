import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSize } from './check-size.ts';

test('a file of 501 lines and a folder of 31 files are reported, nothing below', () => {
  const root = mkdtempSync(join(tmpdir(), 'recoupe-size-'));
  try {
    for (const folder of ['long', 'full', 'fine']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'long/a.ts'), '\n'.repeat(501));
    writeFileSync(join(root, 'fine/a.ts'), '\n'.repeat(500));
    for (let i = 0; i < 31; i++) writeFileSync(join(root, `full/${i}.ts`), '');
    assert.deepEqual(checkSize(root), [
      'long/a.ts has 501 lines (at most 500): divide it',
      'full/ has 31 files (at most 30): split it by noun',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
