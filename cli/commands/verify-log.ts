import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { verifyProof } from '../../server/audit/proof.ts';
import { receiptView } from '../../server/audit/schema.ts';
import { verifyLog } from '../../server/audit/verify-log.ts';
import { exit } from '../open.ts';

export const verifyLogCommand = () =>
  new Command('verify-log')
    .description('Verify an export of the account without the database: finds what was changed, removed, moved or cut.')
    .argument('[export]', 'file written by "account export"')
    .option('--proof <file>', 'instead of an export: a proof written by "account prove", or given by the API')
    .option('--key <key>', 'verifier key as kept elsewhere; without it the export vouches for itself')
    .option('--checkpoint <file...>', 'checkpoints kept elsewhere: the export must contain what they were signed for')
    .option('--receipt <file...>', 'receipts that people were given: the export must hold their lines')
    .option('--json', 'the result as JSON')
    .addHelpText('after', '\nExit codes: 0 all holds, 3 something does not (each flaw with its line), 1 not readable.')
    .action(run);

interface Options {
  key?: string;
  checkpoint?: string[];
  receipt?: string[];
  proof?: string;
  json?: boolean;
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const read = (files: string[] = []) => Promise.all(files.map((file) => readFile(file, 'utf8')));
  const kept = await read(options.checkpoint);
  if (options.proof) return tellProof(await readFile(options.proof, 'utf8'), kept, options);
  if (!path) throw new Error('say what to verify: an export, or --proof FILE');
  const receipts = (await read(options.receipt)).map(receiptIn);
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  const result = await verifyLog(lines, { ...(options.key ? { key: options.key } : {}), kept, receipts });
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

function tellProof(text: string, kept: readonly string[], { key, json }: Options): void {
  if (!key) throw new Error('a proof is verified with the key as kept elsewhere: --key KEY');
  const { says, problems } = verifyProof(text, { key, kept });
  if (json) process.stdout.write(`${JSON.stringify({ says, problems }, null, 2)}\n`);
  else process.stdout.write(problems.length > 0 ? `${problems.join('\n')}\n` : `${says}.\n`);
  if (problems.length > 0) process.exitCode = exit.refused;
}

/** A receipt as the API answers it, or its note alone. */
function receiptIn(text: string): string {
  try {
    return receiptView.parse(JSON.parse(text)).receipt;
  } catch {
    return text;
  }
}
