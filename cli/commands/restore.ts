import { join } from 'node:path';
import { Command } from 'commander';
import { openBackup } from '../../server/backup/open-backup.ts';
import { putBackAccountKey, restoreBackup } from '../../server/backup/restore-backup.ts';
import { folderFileStore } from '../../server/collect/file-store.ts';
import { readConfig } from '../../server/config.ts';
import { withActor } from '../../server/db/actor.ts';
import { openDatabase } from '../../server/db/database.ts';
import { findActor } from '../../server/db/find-actor.ts';
import { replaceSecrets } from '../../server/db/secrets.ts';
import { requireCapability } from '../../server/http/actor-route.ts';
import { exit } from '../open.ts';
import { readMasterKey } from '../read-master-key.ts';

export const restoreCommand = () =>
  new Command('restore')
    .description('Put a backup into an empty installation: everything whose keys still exist.')
    .requiredOption('--from <folder>', 'folder that "backup" made')
    .option('--keys <file>', 'keys file as it is today; otherwise the one of RECOUPE_KEYS')
    .option('--master <file>', 'file that holds the master key ("keys master"); otherwise the one of this data folder')
    .requiredOption('--as <login>', 'administrator who restores; the restored account names it')
    .addHelpText(
      'after',
      '\nExit codes: 0 restored, and the account of accesses is whole; 3 restored, but the account is not (each flaw with its line); 1 nothing was restored.',
    )
    .action(run);

interface Options {
  from: string;
  keys?: string;
  master?: string;
  as: string;
}

async function run({ from, keys, master, as }: Options): Promise<void> {
  const config = readConfig();
  const { dataFolder } = config;
  const masterKey = await readMasterKey(dataFolder, master);
  const backup = await openBackup(from, keys ?? config.keysFile, masterKey);
  const database = await openDatabase(config);
  try {
    if (!database.owned)
      throw new Error(`Recoupe is running in ${dataFolder}: stop it, or restore into another folder`);
    const result = await restoreBackup(database, backup, {
      files: folderFileStore(join(dataFolder, 'files')),
      dataFolder,
      onceEmpty: async () => {
        await replaceSecrets(dataFolder, { factors: backup.installation.factors, vault: masterKey });
        await putBackAccountKey(dataFolder, backup.installation.accountKey);
      },
      onTable: (table, rows) => rows > 0 && process.stderr.write(`${table}: ${rows} rows\n`),
    });
    await withActor(database.app, await findActor(database.pool('owner'), as), async ({ tx, audit }) => {
      await requireCapability(tx, 'backup.make');
      await audit({
        operation: 'CHANGE',
        objectType: 'backup',
        objectIds: [backup.manifest.id],
        details: { command: 'restore', madeAt: backup.manifest.madeAt, lost: result.lost },
      });
    });
    const { reports, rows, files, lost, account } = result;
    process.stdout.write(
      `${reports} reports (${rows} rows, ${files} attachments) as of ${backup.manifest.madeAt}.\n${lost.rows} rows of ${lost.owners} reports and books erased since cannot be read, and are not here.\n`,
    );
    for (const { line, problem } of account.flaws) process.stdout.write(`account, line ${line}: ${problem}\n`);
    process.stdout.write(`The account of accesses: ${account.size} lines, ${account.flaws.length} flaws.\n`);
    if (account.flaws.length > 0) process.exitCode = exit.refused;
  } finally {
    await database.close();
  }
}
