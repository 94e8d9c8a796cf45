import { Command } from 'commander';
import { importFile } from '../../server/collect/import-lines.ts';
import { crosscheckTasks } from '../../server/crosscheck/jobs.ts';
import { startWorker } from '../../server/jobs/worker.ts';
import { operatorLogin } from '../../server/structure/load-reference.ts';
import { jobsDone } from '../load-country.ts';
import { exit, withDatabase } from '../open.ts';

export const importCommand = () =>
  new Command('import')
    .description('Bring the reports of JSON Lines files: one object a line with id, channel, org, recorded_at, text.')
    .argument('<files...>', 'files to import')
    .option('--as <login>', 'account in whose name they are brought', operatorLogin)
    .option('--again', 'start a file over from its first line')
    .addHelpText(
      'after',
      '\nAn import that was stopped goes on where it was; a report brought twice is one.\nRefused lines are kept in FILE.rejects.jsonl with line number, reason and content; the exit code is then 3.',
    )
    .action(run);

async function run(files: string[], options: { as: string; again?: boolean }): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let rejected = 0;
  await withDatabase(async ({ config, database, actor }) => {
    const as = await actor(options.as);
    // A server that runs beside takes the jobs itself; alone, this command does.
    const runner = database.owned
      ? await startWorker(database, crosscheckTasks(database.matcher), { alone: !config.databaseUrl })
      : null;
    try {
      for (const file of files) {
        const result = await importFile(database.app, as, file, {
          again: options.again ?? false,
          signal: stop.signal,
          onProgress: ({ lines, accepted, duplicates, rejected }) => {
            if (process.stderr.isTTY)
              process.stderr.write(
                `\r${file}: line ${lines}, ${accepted} taken in, ${duplicates} known, ${rejected} refused `,
              );
          },
        });
        if (process.stderr.isTTY) process.stderr.write('\n');
        process.stdout.write(
          `${file}: ${result.lines} lines, ${result.accepted} taken in, ${result.duplicates} known already, ${result.rejected} refused${result.rejectsFile ? ` (kept in ${result.rejectsFile})` : ''}${result.finished ? '' : '; stopped, run the same command to go on'}\n`,
        );
        rejected += result.rejected;
        if (stop.signal.aborted) break;
      }
      if (runner) await jobsDone(database, stop.signal);
    } finally {
      await runner?.stop();
    }
  });
  if (stop.signal.aborted) process.exitCode = exit.interrupted;
  else if (rejected > 0) process.exitCode = exit.refused;
}
