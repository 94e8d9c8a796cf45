import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSchema } from '../server/db/describe-schema.ts';
import { openTestDatabase } from '../test/database.ts';

// Writes migrations/schema.sql from a database that was just migrated: run after a new migration, commit with it.
const { database, close } = await openTestDatabase();
await writeFile(join(import.meta.dirname, '../migrations/schema.sql'), await describeSchema(database.pool('owner')));
await close();
