import { Command } from 'commander';
import { scrub } from '../../server/vault/scrub.ts';
import { exit, withDatabase } from '../open.ts';

export const scrubCommand = () =>
  new Command('scrub')
    .description('Write anew the tables from which something was erased, so that no byte of it is left in their pages.')
    .option('--everything', 'large tables too: each is locked while it is written')
    .addHelpText(
      'after',
      '\nDone each night by itself, on Sundays with the large tables.\nExit codes: 0 nothing is left, 3 tables still owe it (too large for now, or in use).',
    )
    .action(async ({ everything = false }: { everything?: boolean }) => {
      await withDatabase(async ({ config, database }) => {
        const { rewritten, owed } = await scrub(database.pool('owner'), { embedded: !config.databaseUrl, everything });
        process.stdout.write(`${rewritten.length} tables written anew.\n`);
        if (owed.length === 0) return;
        process.stdout.write(`Still to be written anew, being large or in use: ${owed.join(', ')}.\n`);
        process.exitCode = exit.refused;
      });
    });
