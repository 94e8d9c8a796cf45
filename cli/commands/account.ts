import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { readOrMakeAccountKey } from '../../server/audit/account-key.ts';
import { makeCheckpoint } from '../../server/audit/checkpoint.ts';
import { exportLog } from '../../server/audit/export-log.ts';
import { verifierKey } from '../../server/audit/note.ts';
import { chainPending } from '../../server/audit/sequence.ts';
import { readConfig } from '../../server/config.ts';
import { withActor } from '../../server/db/actor.ts';
import { requireCapability } from '../../server/http/actor-route.ts';
import { withDatabase } from '../open.ts';

export const accountCommand = () =>
  new Command('account')
    .description('The account of accesses: its key, and its export for verification elsewhere.')
    .addCommand(keyCommand())
    .addCommand(exportCommand());

const keyCommand = () =>
  new Command('key')
    .description('The key that verifies signed checkpoints, to be kept where the administrator cannot change it.')
    .action(async () => {
      const key = await readOrMakeAccountKey(readConfig().dataFolder);
      process.stdout.write(`${verifierKey(key)}\n`);
    });

const exportCommand = () =>
  new Command('export')
    .description('Every chained line of the account and its signed checkpoints, as lines of JSON for verify-log.')
    .requiredOption('--out <file>', 'file to write')
    .option('--as <login>', 'auditor who exports; the account names it (in the demonstration: dpo)')
    .action(run);

async function run({ out, as }: { out: string; as?: string }): Promise<void> {
  await withDatabase(async ({ config, database, mode, actor }) => {
    const login = as ?? (mode === 'demonstration' ? 'dpo' : null);
    if (!login) throw new Error('say who exports: --as LOGIN ("user list" shows the accounts)');
    await withActor(database.app, await actor(login), async ({ tx, audit }) => {
      await requireCapability(tx, 'audit.read.all');
      await audit({ operation: 'EXPORT', objectType: 'account', details: { command: 'account export' } });
    });
    const [pool, key] = [database.pool('sequencer'), await readOrMakeAccountKey(config.dataFolder)];
    // What waits is chained and signed first, this export's own line included.
    while ((await chainPending(pool)) > 0);
    await makeCheckpoint(pool, key, config.checkpointFolder);
    const file = createWriteStream(out);
    let lines = 0;
    for await (const line of exportLog(pool, key)) {
      lines++;
      if (!file.write(`${line}\n`)) await once(file, 'drain');
    }
    file.end();
    await finished(file);
    process.stdout.write(`${lines} lines written to ${out}; verify them with: recoupe verify-log ${out}\n`);
  });
}
