import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import roles from '../reference/roles.json' with { type: 'json' };
import { withRoleTable } from './role-table.ts';

const root = join(import.meta.dirname, '..');

test('docs/permissions.md has one row for each policy of the schema, and no other', () => {
  const schema = readFileSync(join(root, 'migrations/schema.sql'), 'utf8');
  const pattern = /^create policy (\w+) on (\w+)(?: as restrictive)? for (\w+) to recoupe_(\w+)/gm;
  const inSchema = [...schema.matchAll(pattern)].map(
    ([, policy, table, action, role]) => `${table} ${policy} ${action} ${role}`,
  );
  const page = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  const inPage = [...page.matchAll(/^\| `(\w+)` +\| `(\w+)` +\| (\w+) +\| (\w+) +\|/gm)].map((row) =>
    row.slice(1, 5).join(' '),
  );
  assert.ok(inSchema.length > 0, 'no policy was read from the schema');
  assert.deepEqual(inPage.toSorted(), inSchema.toSorted());
});

test('docs/permissions.md shows the roles as reference/roles.json has them', () => {
  const page = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
  assert.equal(withRoleTable(page, roles), page, 'run "npm run -s schema"');
});
