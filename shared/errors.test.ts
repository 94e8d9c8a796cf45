import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorCatalogue, RecoupeError } from './errors.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/errors.md'), 'utf8');
const described = [...page.matchAll(/^### `([a-z_]+)` \((\d{3})\)$/gm)].map((match) => `${match[1]} ${match[2]}`);

test('docs/errors.md describes every code with its status, once, and no other', () => {
  const listed = Object.entries(errorCatalogue).map(([code, info]) => `${code} ${info.status}`);
  assert.deepEqual(described.toSorted(), listed.toSorted());
});

test('every error says in both languages what happened and what to do', () => {
  for (const [code, info] of Object.entries(errorCatalogue)) {
    for (const text of [info.fr, info.en, info.tipFr, info.tipEn]) assert.match(text, /^\p{Lu}.+\.$/u, code);
  }
});

test('an error carries its code, and its cause where there is one', () => {
  const cause = new Error('disk full');
  const error = new RecoupeError('internal', { number: 7 }, { cause });
  assert.equal(error.code, 'internal');
  assert.deepEqual(error.details, { number: 7 });
  assert.equal(error.cause, cause);
});
