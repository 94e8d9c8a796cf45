import { join } from 'node:path';
import { Command } from 'commander';
import { makeBackup } from '../../server/backup/make-backup.ts';
import { folderFileStore } from '../../server/collect/file-store.ts';
import { withActor } from '../../server/db/actor.ts';
import { requireCapability } from '../../server/http/actor-route.ts';
import { exit, withDatabase } from '../open.ts';

export const backupCommand = () =>
  new Command('backup')
    .description('Back up everything, each report sealed with its own key, beside a running server or without one.')
    .requiredOption('--out <folder>', 'folder to make; it must not exist')
    .option('--as <login>', 'who backs up; the account names it (in the demonstration: admin)')
    .addHelpText(
      'after',
      '\nThe keys go to the file of RECOUPE_KEYS, never into the backup: what is erased later can be read in neither.',
    )
    .action(run);

async function run({ out, as }: { out: string; as?: string }): Promise<void> {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  await withDatabase(async ({ config, database, mode, actor }) => {
    const login = as ?? (mode === 'demonstration' ? 'admin' : null);
    if (!login) throw new Error('say who backs up: --as LOGIN ("user list" shows the accounts)');
    await withActor(database.app, await actor(login), async ({ tx, audit }) => {
      await requireCapability(tx, 'backup.make');
      await audit({ operation: 'EXPORT', objectType: 'backup', details: { command: 'backup' } });
    });
    const backup = await makeBackup(database, {
      out,
      files: folderFileStore(join(config.dataFolder, 'files')),
      keysFile: config.keysFile,
      dataFolder: config.dataFolder,
      signal: stopping.signal,
      onTable: (table, rows) => rows > 0 && process.stderr.write(`${table}: ${rows} rows\n`),
    }).catch((error: Error) => {
      if (!stopping.signal.aborted) throw error;
      process.exitCode = exit.interrupted;
      return null;
    });
    if (!backup) return void process.stderr.write('Interrupted: nothing was kept.\n');
    process.stdout.write(
      `${backup.reports} reports in ${backup.records} sealed records, ${(backup.bytes / 1e6).toFixed(1)} MB, in ${out}\nThe keys are in ${config.keysFile}: keep it apart from the backups, and "recoupe keys master" apart from both.\n`,
    );
    if (backup.missing > 0) process.stderr.write(`${backup.missing} attachments were not in their place.\n`);
  });
}
