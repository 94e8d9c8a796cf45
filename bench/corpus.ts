import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { jobsDone } from '../cli/load-country.ts';
import { importFile } from '../server/collect/import-lines.ts';
import { submitReport } from '../server/collect/submit-report.ts';
import { crosscheckTasks } from '../server/crosscheck/jobs.ts';
import { type Actor, withActor } from '../server/db/actor.ts';
import type { Database } from '../server/db/database.ts';
import { findActor } from '../server/db/find-actor.ts';
import { startWorker } from '../server/jobs/worker.ts';
import { operatorLogin } from '../server/structure/load-reference.ts';
import { type GoldReport, type PredictedLink, type PredictedMentions, scoreCorpus } from './corpus-score.ts';
import { ensureCells, withScratchDatabase } from './scratch-database.ts';

export const corpusCommand = () =>
  new Command('corpus')
    .description('Extraction and cross-check on an annotated corpus, through the real path: import, queue, database.')
    .requiredOption('--gold <file>', 'reports with mentions and identities, JSON Lines')
    .requiredOption('--out <dir>', 'where mentions.jsonl and links.jsonl are written')
    .addOption(
      new Option(
        '--mentions <whose>',
        'gold: the annotated mentions, as if analysts had confirmed them, in place of extraction',
      )
        .choices(['engine', 'gold'])
        .default('engine'),
    )
    .option('--json', 'the score as one line of JSON')
    .action(run);

interface Options {
  gold: string;
  out: string;
  mentions: 'engine' | 'gold';
  json?: boolean;
}

async function run(options: Options): Promise<void> {
  const gold = parseLines<GoldReport>(await readFile(options.gold, 'utf8'));
  await mkdir(options.out, { recursive: true });
  const bare = join(options.out, 'reports.jsonl');
  await writeFile(
    bare,
    toLines(gold.map(({ id, channel, org, recorded_at, text }) => ({ id, channel, org, recorded_at, text }))),
  );

  const { mentions, links } = await withScratchDatabase(async ({ database }) => {
    await ensureCells(
      database,
      gold.map(({ org }) => org),
    );
    const runner = await startWorker(database, crosscheckTasks(database.matcher), { alone: true });
    try {
      const operator = await findActor(database.pool('owner'), operatorLogin);
      if (options.mentions === 'gold') await submitAnnotated(database, operator, gold);
      else {
        const imported = await importFile(database.app, operator, bare);
        if (imported.rejected > 0)
          process.stderr.write(`${imported.rejected} reports were refused: see ${imported.rejectsFile}\n`);
      }
      await jobsDone(database);
    } finally {
      await runner.stop();
    }
    return { mentions: await readMentions(database), links: await readLinks(database) };
  });
  await writeFile(join(options.out, 'mentions.jsonl'), toLines(mentions));
  await writeFile(join(options.out, 'links.jsonl'), toLines(links));
  const score = scoreCorpus(gold, mentions, links);
  process.stdout.write(`${JSON.stringify(score, null, options.json ? 0 : 2)}\n`);
}

/** Reports as an analyst submits them who has corrected every mention: what is measured then is the cross-check alone. */
async function submitAnnotated(database: Database, operator: Actor, gold: readonly GoldReport[]): Promise<void> {
  await database
    .pool('owner')
    .query(
      `insert into user_roles (user_id, role_code, valid) values ($1, 'national_analyst', tstzrange(null, null))`,
      [operator.userId],
    );
  for (const { id, channel, org, recorded_at, text, mentions } of gold) {
    const confirmed = mentions.map(({ start, end, type, value }) => ({ start, end, type, value }));
    await withActor(database.app, operator, (at) =>
      submitReport(at, {
        submissionKey: `${org}:${channel}:${id}`,
        externalId: id,
        text,
        channel,
        cell: org,
        recordedAt: recorded_at,
        mentions: confirmed,
      }),
    );
  }
}

async function readMentions(database: Database): Promise<PredictedMentions[]> {
  const { rows } = await database.pool('owner').query<PredictedMentions>(
    `select r.external_id as id, coalesce(json_agg(json_build_object('start', m.start_offset, 'end', m.end_offset, 'surface', m.surface, 'type', m.type, 'value', m.value)
       order by m.start_offset) filter (where m.id is not null), '[]') as mentions
     from reports r left join mentions m on m.report_id = r.id and m.state not in ('removed', 'possible') group by r.external_id order by 1`,
  );
  return rows;
}

/** Everything the engine would show to someone who may see everything: every stored hit, whatever its strength. */
async function readLinks(database: Database): Promise<PredictedLink[]> {
  const { rows } = await database.pool('owner').query<PredictedLink>(
    `select json_build_object('report', ra.external_id, 'start', ma.start_offset, 'end', ma.end_offset) as a,
       json_build_object('report', rb.external_id, 'start', mb.start_offset, 'end', mb.end_offset) as b, h.score, h.type, h.rule
     from hits h join reports ra on ra.id = h.report_a join mentions ma on ma.report_id = h.report_a and ma.id = h.mention_a
     join reports rb on rb.id = h.report_b join mentions mb on mb.report_id = h.report_b and mb.id = h.mention_b
     order by ra.external_id, rb.external_id, ma.start_offset`,
  );
  return rows;
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function toLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
