import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { accountCommand } from './commands/account.ts';
import { backupCommand } from './commands/backup.ts';
import { crosscheckCommand } from './commands/crosscheck.ts';
import { doctorCommand } from './commands/doctor.ts';
import { erasureCommand } from './commands/erasure.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { keysCommand } from './commands/keys.ts';
import { linkCommand } from './commands/link.ts';
import { lookupCommand } from './commands/lookup.ts';
import { migrateCommand } from './commands/migrate.ts';
import { restoreCommand } from './commands/restore.ts';
import { scrubCommand } from './commands/scrub.ts';
import { startCommand } from './commands/start.ts';
import { userCommand } from './commands/user.ts';
import { verifyBackupCommand } from './commands/verify-backup.ts';
import { verifyLogCommand } from './commands/verify-log.ts';
import { exit } from './open.ts';

const program = new Command('recoupe')
  .description('The desk where intelligence on drug trafficking is cross-checked.')
  .version(packageJson.version)
  .showHelpAfterError('(recoupe --help lists the commands)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 something was refused (see the output), 130 interrupted.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exit.done : exit.usage));

for (const command of [
  startCommand,
  migrateCommand,
  importCommand,
  extractCommand,
  crosscheckCommand,
  lookupCommand,
  linkCommand,
  userCommand,
  accountCommand,
  verifyLogCommand,
  erasureCommand,
  backupCommand,
  restoreCommand,
  verifyBackupCommand,
  keysCommand,
  scrubCommand,
  doctorCommand,
]) {
  const made = command().copyInheritedSettings(program);
  for (const part of made.commands) part.copyInheritedSettings(made);
  program.addCommand(made);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`recoupe: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = exit.failed;
}
