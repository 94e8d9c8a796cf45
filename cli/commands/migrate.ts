import { Command } from 'commander';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import { loadReference } from '../../server/structure/load-reference.ts';

export const migrateCommand = () =>
  new Command('migrate')
    .description('Bring the database to the current schema and load the reference data.')
    .action(async () => {
      const database = await openDatabase(readConfig());
      try {
        const applied = await migrate(database);
        await loadReference(database.pool('owner'));
        process.stdout.write(
          applied.length > 0
            ? `Applied:\n${applied.map((name) => `  ${name}\n`).join('')}`
            : 'Nothing to apply: the schema is current.\n',
        );
      } finally {
        await database.close();
      }
    });
