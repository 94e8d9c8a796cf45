import { Command } from 'commander';
import { sql } from 'kysely';
import { checkReports } from '../../server/crosscheck/check-reports.ts';
import { listHits } from '../../server/crosscheck/queries.ts';
import { hitListQuery } from '../../server/crosscheck/schema.ts';
import { stagesOf } from '../../server/crosscheck/stages-of.ts';
import { withActor } from '../../server/db/actor.ts';
import { exit, withDatabase } from '../open.ts';

export const crosscheckCommand = () =>
  new Command('crosscheck')
    .description('Cross-check one report against everything held, and show the hits.')
    .argument('<report>', 'reference (R-…), identifier, or the identifier it was imported under')
    .option(
      '--as <login>',
      'account that asks: it sees what it may see, and the account of accesses names it (in the demonstration: national)',
    )
    .option('--json', 'the hits as JSON')
    .option(
      '--stages',
      'what each stage of the engine makes of the report, as JSON: normalise, block, and the sum of each hit',
    )
    .option('--again', 'run the cross-check again first')
    .action(run);

async function run(
  report: string,
  options: { as?: string; json?: boolean; stages?: boolean; again?: boolean },
): Promise<void> {
  await withDatabase(async ({ database, mode, actor }) => {
    // Nobody looks without a name: only the demonstration has one to lend.
    const login = options.as ?? (mode === 'demonstration' ? 'national' : null);
    if (!login) throw new Error('say who asks: --as LOGIN ("user list" shows the accounts)');
    const found = await withActor(database.app, await actor(login), async ({ tx, audit }) => {
      const { rows } = await sql<{ id: string }>`
        select id from reports where reference = ${report} or external_id = ${report} or id::text = ${report} limit 1`.execute(
        tx,
      );
      if (!rows[0]) return null;
      if (options.again) await checkReports(database.matcher, [rows[0].id]);
      const list = await listHits(tx, hitListQuery.parse({ report: rows[0].id, state: 'all', limit: 200 }), 'fr');
      await audit({
        operation: 'CONSULTATION',
        objectType: 'hit',
        objectIds: list.items.map(({ id }) => id),
        results: list.total,
        details: { command: 'crosscheck' },
      });
      return { id: rows[0].id, list, stages: options.stages ? await stagesOf(tx, rows[0].id, 'fr') : null };
    });
    if (!found) {
      process.stderr.write(`recoupe: there is no report ${report} that ${login} may read\n`);
      process.exitCode = exit.refused;
      return;
    }
    const { id, list, stages } = found;
    if (stages) process.stdout.write(`${JSON.stringify(stages, null, 2)}\n`);
    else if (options.json) process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    else
      for (const hit of list.items) {
        const [own, other] = hit.left.reportId === id ? [hit.left, hit.right] : [hit.right, hit.left];
        process.stdout.write(
          `${hit.strength.padEnd(7)} ${own.value} ~ ${other.value} (${other.cell}, ${other.reference})\n        ${hit.sentence}\n`,
        );
      }
  });
}
