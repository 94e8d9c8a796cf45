import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publicNotice } from './public-notice.ts';

test('what the public is told is what the register says', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/public-notice.md'), 'utf8');
  assert.equal(page, await publicNotice(), 'run "npm run -s schema"');
});
