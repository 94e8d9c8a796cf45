import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { verifyLog } from '../../server/audit/verify-log.ts';
import { exit } from '../open.ts';

export const verifyLogCommand = () =>
  new Command('verify-log')
    .description('Verify an export of the account without the database: finds what was changed, removed, moved or cut.')
    .argument('<export>', 'file written by "account export"')
    .option('--key <key>', 'verifier key as kept elsewhere; without it the export vouches for itself')
    .option('--checkpoint <file...>', 'checkpoints kept elsewhere: the export must contain what they were signed for')
    .option('--json', 'the result as JSON')
    .addHelpText('after', '\nExit codes: 0 all holds, 3 something does not (each flaw with its line), 1 not readable.')
    .action(run);

async function run(path: string, options: { key?: string; checkpoint?: string[]; json?: boolean }): Promise<void> {
  const kept = await Promise.all((options.checkpoint ?? []).map((file) => readFile(file, 'utf8')));
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  const result = await verifyLog(lines, { ...(options.key ? { key: options.key } : {}), kept });
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    for (const { line, problem } of result.flaws) process.stdout.write(`line ${line}: ${problem}\n`);
    process.stdout.write(
      `${result.size} lines, ${result.checkpoints} signed checkpoints hold, ${result.unsigned} lines after the last; ${
        result.flaws.length === 0 ? 'nothing was changed' : `${result.flaws.length} flaws`
      }.\n`,
    );
    if (!options.key) process.stdout.write('The key was read from the export itself: give --key as kept elsewhere.\n');
  }
  if (result.flaws.length > 0) process.exitCode = exit.refused;
}
