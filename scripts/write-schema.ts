import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import roles from '../reference/roles.json' with { type: 'json' };
import { describeSchema } from '../server/db/describe-schema.ts';
import { publicNotice } from '../server/structure/public-notice.ts';
import { openTestDatabase } from '../test/database.ts';
import { withRoleTable } from './role-table.ts';

// Writes migrations/schema.sql from a database that was just migrated, the matrix of roles of docs/permissions.md and docs/public-notice.md: run after a new migration, commit with it.
const { database, close } = await openTestDatabase();
await writeFile(join(import.meta.dirname, '../migrations/schema.sql'), await describeSchema(database.pool('owner')));
await close();
const page = join(import.meta.dirname, '../docs/permissions.md');
await writeFile(page, withRoleTable(await readFile(page, 'utf8'), roles));
await writeFile(join(import.meta.dirname, '../docs/public-notice.md'), await publicNotice());
