import { Command } from 'commander';
import { type ActorTx, withActor } from '../../server/db/actor.ts';
import { requireCapability } from '../../server/http/actor-route.ts';
import { type Eraser, eraseExpired, eraserOf } from '../../server/retention/erase.ts';
import { listErasures, readErasure } from '../../server/retention/erasures.ts';
import { proveErasure } from '../../server/retention/prove.ts';
import { exit, withDatabase } from '../open.ts';

export const erasureCommand = () =>
  new Command('erasure')
    .description('What was erased, the proof that it is gone, and the job that erases.')
    .addCommand(listCommand())
    .addCommand(proveCommand())
    .addCommand(runCommand());

const asOption = ['--as <login>', 'officer who asks; the account names them (in the demonstration: dpo)'] as const;

const listCommand = () =>
  new Command('list')
    .description('The last certificates: reference of the report, when, why.')
    .option(...asOption)
    .action(async ({ as }: { as?: string }) => {
      await asOfficer(as, async ({ tx, audit }) => {
        const { items } = await listErasures(tx, {});
        await audit({
          operation: 'CONSULTATION',
          objectType: 'erasure',
          objectIds: items.map(({ id }) => id),
          results: items.length,
        });
        for (const { id, reference, cell, erasedAt, why } of items)
          process.stdout.write(`${id}  ${reference}  ${cell}  ${erasedAt.slice(0, 16)}  ${why}\n`);
      });
    });

const proveCommand = () =>
  new Command('prove')
    .description('Look through every table, the files and the queue for what may be left of an erased report.')
    .argument('<id>', 'the certificate, or the reference or identifier of the report')
    .option('--json', 'certificate and proof as JSON')
    .option(...asOption)
    .addHelpText('after', '\nExit codes: 0 nothing is left, 3 something is (the output says where), 1 failed.')
    .action(async (id: string, { as, json }: { as?: string; json?: boolean }) => {
      await asOfficer(as, async ({ tx, audit }, eraser) => {
        const certificate = await readErasure(tx, id);
        const proof = await proveErasure(tx, eraser, certificate.id);
        await audit({
          operation: 'CONSULTATION',
          objectType: 'erasure',
          objectIds: [certificate.id],
          results: 1,
          details: { clean: proof.clean, remains: proof.remains },
        });
        if (!proof.clean) process.exitCode = exit.refused;
        if (json) {
          process.stdout.write(`${JSON.stringify({ certificate, proof }, null, 2)}\n`);
          return;
        }
        const { reference, erasedAt, why, line } = certificate;
        process.stdout.write(
          `${reference} was erased on ${erasedAt.slice(0, 16)} (${why}); line ${line.id} of the account`,
        );
        process.stdout.write(line.position === null ? '.\n' : `, place ${line.position}, ${line.hash}.\n`);
        process.stdout.write(
          proof.clean
            ? `Clean: nothing of it in ${proof.tables} tables, the files and the queue.\n`
            : `NOT clean:\n${proof.remains.map(({ where, count }) => `  ${where}: ${count}\n`).join('')}`,
        );
        for (const { where, count } of proof.traces)
          process.stdout.write(`  named, without content, in ${where}: ${count}\n`);
      });
    });

const runCommand = () =>
  new Command('run').description('Erase now what is over, as the job does each night.').action(async () => {
    await withDatabase(async ({ config, database }) => {
      const { reports, statements, books } = await eraseExpired(eraserOf(database, config), async (ids) => {
        await database
          .pool('jobs')
          .query(`select graphile_worker.add_job('crosscheck', json_build_object('reports', $1::text[]))`, [ids]);
      });
      process.stdout.write(`${reports} reports, ${statements} statements and ${books} phone books erased.\n`);
    });
  });

async function asOfficer(as: string | undefined, work: (at: ActorTx, eraser: Eraser) => Promise<void>): Promise<void> {
  await withDatabase(async ({ config, database, mode, actor }) => {
    const login = as ?? (mode === 'demonstration' ? 'dpo' : null);
    if (!login) throw new Error('say who asks: --as LOGIN ("user list" shows the accounts)');
    await withActor(database.app, await actor(login), async (at) => {
      await requireCapability(at.tx, 'erasure.prove');
      await work(at, eraserOf(database, config));
    });
  });
}
