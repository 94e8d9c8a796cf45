import { Command } from 'commander';
import { readOrMakeAccountKey } from '../../server/audit/account-key.ts';
import { startSequencer } from '../../server/audit/sequencer.ts';
import { readInstallationSecrets } from '../../server/backup/installation-secrets.ts';
import { bookTasks } from '../../server/books/jobs.ts';
import { readConfig } from '../../server/config.ts';
import { crosscheckTasks, reindexHeld } from '../../server/crosscheck/jobs.ts';
import { withdrawPeopleCron, withdrawPeopleTasks } from '../../server/evaluate/withdraw-people.ts';
import { firstAdministratorLink } from '../../server/identity/first-administrator.ts';
import { startWorker } from '../../server/jobs/worker.ts';
import { startServer } from '../../server/main.ts';
import { eraseCron, eraserOf, eraseTasks } from '../../server/retention/erase.ts';
import { rightsTasks } from '../../server/rights/jobs.ts';
import { loadPersonas } from '../../server/structure/load-personas.ts';
import { startKeysKeeper } from '../../server/vault/keeper.ts';
import { scrubCron, scrubTasks } from '../../server/vault/scrub-tasks.ts';
import { buildWeb } from '../build-web.ts';
import { loadCountry } from '../load-country.ts';
import { exit, openReady } from '../open.ts';

export const startCommand = () =>
  new Command('start')
    .description('Start Recoupe: database, jobs, API and web interface. The first start loads a fictional country.')
    .addHelpText(
      'after',
      '\nSettings: PORT, HOST, DATABASE_URL, RECOUPE_DATA, RECOUPE_MODE; see docs/guides/install.md.',
    )
    .action(start);

async function start(): Promise<void> {
  const config = readConfig();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const stopping = stopOnSignal(say);

  say('Recoupe: opening the database…');
  const { database, mode } = await openReady(config);
  if (!database.owned) {
    await database.close();
    throw new Error(
      `Another Recoupe already serves ${config.dataFolder}: stop it first, or set RECOUPE_DATA to another folder`,
    );
  }
  // Beside the load of the country: two cores. A failure is told where it is awaited, not before.
  const web = buildWeb(say);
  web.catch(() => {});
  const tasks = {
    ...crosscheckTasks(database.matcher),
    ...bookTasks(database.app, database.matcher),
    ...withdrawPeopleTasks(database.matcher),
    ...eraseTasks(eraserOf(database, config)),
    ...scrubTasks(database.pool('owner'), { embedded: !config.databaseUrl }),
    ...rightsTasks(database.app, database.matcher),
  };
  const runner = await startWorker(database, tasks, {
    alone: !config.databaseUrl,
    crontab: [withdrawPeopleCron, eraseCron, scrubCron].join('\n'),
  });
  await reindexHeld(runner);
  const sequencer = startSequencer(
    database.pool('sequencer'),
    await readOrMakeAccountKey(config.dataFolder),
    config.checkpointFolder,
    ({ message }) => process.stderr.write(`recoupe: the account of accesses: ${message}\n`),
  );
  const keeper = startKeysKeeper(
    database.pool('owner'),
    config.keysFile,
    database.secrets.vault,
    await readInstallationSecrets(config.dataFolder, database.secrets),
    ({ message }) => process.stderr.write(`recoupe: the keys file: ${message}\n`),
  );
  const closeAll = async () => {
    await runner.stop();
    await keeper.stop();
    await sequencer.stop();
    await database.close();
  };
  try {
    if (mode === 'demonstration') {
      await loadPersonas(database.pool('owner'));
      await loadCountry(database, config.demoReports, stopping.signal);
    }
    const webFolder = await web;
    if (stopping.signal.aborted) return await closeAll();
    const server = await startServer(config, database, webFolder);
    const origin = config.origin ?? server.address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '127.0.0.1');
    say(`\nRecoupe is ready: ${origin}`);
    if (mode === 'demonstration')
      say('Sign in with a click: choose a persona on the first page. All data is fictional. Ctrl-C stops.');
    const link = await firstAdministratorLink(database.pool('owner'));
    if (link)
      say(
        `Nobody can administer yet. Open this link once, within 72 hours, to choose the administrator's password:\n  ${origin}${link}`,
      );
    await stopping.asked;
    say('Stopping: requests, then jobs, then the database…');
    await server.close();
    await closeAll();
    say('Stopped.');
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** The first Ctrl-C stops in order; a second one does not wait. */
function stopOnSignal(say: (line: string) => void): { asked: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const asked = new Promise<void>((done) => {
    controller.signal.addEventListener('abort', () => done());
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) {
        say('Stopped at once: the database will recover at the next start.');
        process.exit(exit.interrupted);
      }
      controller.abort();
    });
  }
  return { asked, signal: controller.signal };
}
