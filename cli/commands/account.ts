import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { readOrMakeAccountKey } from '../../server/audit/account-key.ts';
import { makeCheckpoint } from '../../server/audit/checkpoint.ts';
import { exportLog } from '../../server/audit/export-log.ts';
import { verifierKey } from '../../server/audit/note.ts';
import { proveGrowth, proveLine } from '../../server/audit/prove.ts';
import { chainPending } from '../../server/audit/sequence.ts';
import { readConfig } from '../../server/config.ts';
import { withActor } from '../../server/db/actor.ts';
import { requireCapability } from '../../server/http/actor-route.ts';
import { withDatabase } from '../open.ts';

export const accountCommand = () =>
  new Command('account')
    .description('The account of accesses: its key, and its export for verification elsewhere.')
    .addCommand(keyCommand())
    .addCommand(exportCommand())
    .addCommand(proveCommand());

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

const proveCommand = () =>
  new Command('prove')
    .description(
      'Prove that a line stands in the account, or that the account of one checkpoint begins that of another.',
    )
    .argument('[line]', 'identifier of the line')
    .option('--checkpoint <file>', 'checkpoint to prove the line against (the latest where left out)')
    .option('--from <file>', 'the earlier checkpoint')
    .option('--to <file>', 'the later checkpoint')
    .option('--out <file>', 'file to write (standard output where left out)')
    .option('--as <login>', 'auditor who asks; the account names it (in the demonstration: dpo)')
    .action(prove);

interface ProveOptions {
  checkpoint?: string;
  from?: string;
  to?: string;
  out?: string;
  as?: string;
}

async function prove(line: string | undefined, { checkpoint, from, to, out, as }: ProveOptions): Promise<void> {
  if (Boolean(line) === Boolean(from && to)) throw new Error('say what to prove: LINE, or --from FILE --to FILE');
  const read = (path: string) => readFile(path, 'utf8');
  await withDatabase(async ({ config, database, mode, actor }) => {
    const auditor = await actor(auditorOf(as, mode));
    const [pool, key] = [database.pool('sequencer'), await readOrMakeAccountKey(config.dataFolder)];
    while ((await chainPending(pool)) > 0);
    await makeCheckpoint(pool, key, config.checkpointFolder);
    const proof = await withActor(database.app, auditor, async ({ tx, audit }) => {
      await requireCapability(tx, 'audit.read.all');
      await audit({
        operation: 'EXPORT',
        objectType: 'account',
        objectIds: line ? [line] : [],
        details: { command: 'account prove' },
      });
      return line
        ? proveLine(tx, line, checkpoint && (await read(checkpoint)))
        : proveGrowth(tx, await read(from!), await read(to!));
    });
    if (!proof) throw new Error('no such line, or the checkpoint was signed before it');
    const text = `${JSON.stringify(proof, null, 2)}\n`;
    if (out) await writeFile(out, text);
    else process.stdout.write(text);
  });
}

function auditorOf(as: string | undefined, mode: 'demonstration' | 'operational'): string {
  const login = as ?? (mode === 'demonstration' ? 'dpo' : null);
  if (!login) throw new Error('say who asks: --as LOGIN ("user list" shows the accounts)');
  return login;
}

async function run({ out, as }: { out: string; as?: string }): Promise<void> {
  await withDatabase(async ({ config, database, mode, actor }) => {
    await withActor(database.app, await actor(auditorOf(as, mode)), async ({ tx, audit }) => {
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
