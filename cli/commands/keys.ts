import { Command } from 'commander';
import { readConfig } from '../../server/config.ts';
import { readOrMakeSecrets } from '../../server/db/secrets.ts';

export const keysCommand = () =>
  new Command('keys').description('Keys of the backups.').addCommand(
    new Command('master')
      .description('The master key that opens the keys file, for its custodian to keep where no backup is.')
      .action(async () => {
        const { vault } = await readOrMakeSecrets(readConfig().dataFolder);
        process.stdout.write(`${vault}\n`);
      }),
  );
