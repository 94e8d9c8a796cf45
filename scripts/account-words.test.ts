import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listSourceFiles } from './source-files.ts';

test('whatever kind of thing the server writes into the account has its word in both languages', () => {
  const root = join(import.meta.dirname, '..');
  const words = readFileSync(join(root, 'web/features/audit/text.ts'), 'utf8');
  const kinds = listSourceFiles(root, ['.ts'])
    .filter((path) => path.startsWith('server/') && !path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/objectType: '(\w+)'/g)])
    .map(([, kind]) => kind!);
  assert.ok(kinds.length > 20);
  for (const kind of new Set(kinds))
    assert.equal(words.split(`object_${kind}: `).length, 3, `object_${kind} in web/features/audit/text.ts`);
});
