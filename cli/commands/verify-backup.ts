import { Command } from 'commander';
import { openBackup } from '../../server/backup/open-backup.ts';
import { verifyBackup } from '../../server/backup/verify-backup.ts';
import { readConfig } from '../../server/config.ts';
import { exit } from '../open.ts';
import { readMasterKey } from '../read-master-key.ts';

export const verifyBackupCommand = () =>
  new Command('verify-backup')
    .description('Open every record of a backup, without the database; say what can be read of one report.')
    .argument('<folder>', 'folder that "backup" made')
    .option('--keys <file>', 'keys file as it is today; otherwise the one of RECOUPE_KEYS')
    .option('--master <file>', 'file that holds the master key ("keys master"); otherwise the one of this data folder')
    .option('--report <id>', 'identifier of a report: is anything of it left to read?')
    .option('--json', 'the result as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 whole (with --report: nothing of it can be read), 3 something of the report can be read, 1 the backup does not open or was changed.',
    )
    .action(run);

interface Options {
  keys?: string;
  master?: string;
  report?: string;
  json?: boolean;
}

async function run(folder: string, { keys, master, report, json }: Options): Promise<void> {
  const config = readConfig();
  const masterKey = await readMasterKey(config.dataFolder, master);
  const backup = await openBackup(folder, keys ?? config.keysFile, masterKey);
  const result = await verifyBackup(backup, report);
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    process.stdout.write(
      `Made ${backup.manifest.madeAt}, ${backup.manifest.reports} reports: ${result.readable} records open, ${result.destroyed} cannot be read by anybody (their keys were destroyed).\n`,
    );
    if (result.report) {
      const tables = Object.entries(result.report.readable).map(([table, n]) => `${table} ${n}`);
      process.stdout.write(
        tables.length > 0
          ? `Of ${report}, this can be read: ${tables.join(', ')}.\n`
          : `Of ${report}, nothing can be read: ${result.report.destroyed} records are sealed with a key that no longer exists.\n`,
      );
    }
  }
  if (Object.keys(result.report?.readable ?? {}).length > 0) process.exitCode = exit.refused;
}
