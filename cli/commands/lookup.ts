import { Command } from 'commander';
import { readHeld } from '../../server/crosscheck/held.ts';
import { lookUpAs } from '../../server/crosscheck/look-up.ts';
import { lookupRequest } from '../../server/crosscheck/schema.ts';
import { withActor } from '../../server/db/actor.ts';
import { exit, withDatabase } from '../open.ts';

export const lookupCommand = () =>
  new Command('lookup')
    .description('Who knows this person, this number, this plate, among the reports that the account may read.')
    .option('--family <name>', 'family name')
    .option('--given <name>', 'given name')
    .option('--alias <name>', 'nickname')
    .option('--birth-date <date>', '1991, 1991-05 or 1991-05-14')
    .option('--birth-place <commune>', 'birthplace')
    .option('--phone <number>', 'telephone')
    .option('--plate <plate>', 'number plate')
    .option('--address <address>', 'address')
    .option('--email <address>', 'e-mail')
    .option('--handle <name>', 'online account: network:name')
    .option('--iban <iban>', 'bank account')
    .option('--as <login>', 'account that asks (in the demonstration: national)')
    .option('--json', 'the answer as JSON')
    .action(run);

async function run({ as, json, ...typed }: { as?: string; json?: boolean } & Record<string, unknown>): Promise<void> {
  const asked = lookupRequest.safeParse(typed);
  if (!asked.success) {
    process.stderr.write(`recoupe: ${asked.error.issues.map(({ message }) => message).join('; ')}\n`);
    process.exitCode = exit.usage;
    return;
  }
  await withDatabase(async ({ database, mode, actor }) => {
    // Nobody looks without a name: only the demonstration has one to lend.
    const login = as ?? (mode === 'demonstration' ? 'national' : null);
    if (!login) throw new Error('say who asks: --as LOGIN ("user list" shows the accounts)');
    const held = await readHeld(database.matcher);
    const answer = await withActor(database.app, await actor(login), (at) => lookUpAs(at, asked.data, held, 'fr'));
    if (json) {
      process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      return;
    }
    for (const { strength, value, cell, reference, sentence } of answer.items)
      process.stdout.write(`${strength.padEnd(7)} ${value} (${cell}, ${reference})\n        ${sentence}\n`);
    for (const { value, cell, reference } of answer.others)
      process.stdout.write(`alike   ${value} (${cell}, ${reference})\n`);
  });
}
