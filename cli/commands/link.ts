import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { type LinkageJob, runLinkage } from '../../server/link/run-linkage.ts';
import { linkConfig } from '../../server/link/schema.ts';
import { writeResults } from '../../server/link/write-results.ts';
import { requireAct } from '../../server/structure/require-act.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { exit } from '../open.ts';
import { progressLine } from '../progress.ts';

interface Options {
  input: string[];
  config?: string;
  out: string;
  workers: number;
  lang: Language;
}

export const linkCommand = () =>
  new Command('link')
    .description(
      'Brings together the rows of one file (CSV or vCard), or of two, that are one person; learns without labels.',
    )
    .requiredOption('--input <file...>', 'one file, or two (the option may be repeated)')
    .option(
      '--config <file>',
      'JSON: {"columns": {"NAME": "ROLE"}, "id": "NAME", "apart": [["ID", "ID"]]}; what it leaves out is guessed',
    )
    .requiredOption(
      '--out <folder>',
      'folder of the results: pairs.csv, clusters.csv, contradictions.csv, model.json, report.html',
    )
    .option('--workers <n>', 'threads', whole, availableParallelism())
    .addOption(new Option('--lang <language>', 'language of the report').choices(['fr', 'en']).default('fr'))
    .addHelpText(
      'after',
      '\nA run that was stopped goes on where it was when the same command is given again.\nLines that cannot be read are kept in rejects.csv (exit code 3).',
    )
    .action(run);

async function run({ input, config, out, workers, lang }: Options): Promise<void> {
  if (input.length > 2) throw new Error('one file or two: bring more together first');
  await requireAct('link');
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  let stage = '';
  let line: ReturnType<typeof progressLine> | undefined;
  try {
    const result = await runLinkage({
      inputs: input,
      config: config ? await readConfiguration(config) : linkConfig.parse({}),
      out,
      workers,
      signal: stopping.signal,
      onStage(now, done, total) {
        if (now !== stage) {
          line?.end();
          line = progressLine(stageNames[now], total);
          stage = now;
        }
        line?.(done);
      },
      onColumns(columns, rows) {
        line?.end();
        line = undefined;
        process.stdout.write(`${rows} rows\n`);
        for (const { column, role, why } of columns)
          process.stdout.write(`  ${column.padEnd(24)} ${role.padEnd(15)} ${why}\n`);
      },
    });
    line?.end();
    await writeResults(result, out, lang);
    const { threshold, clusters, conflicts, table, rejected, names } = result;
    const persons = new Set(clusters.of).size;
    process.stdout.write(
      `${table.rows} rows, ${persons} clusters; expected precision ${threshold.precision.toFixed(3)}, recall ${threshold.recall.toFixed(3)}.\n` +
        `Rows are named by ${names.column ? `column ${names.column}` : 'their number'}. Results in ${out}: pairs.csv, clusters.csv, contradictions.csv, model.json, report.html\n` +
        (conflicts.length > 0 ? `${conflicts.length} contradictions to read: see ${out}/contradictions.csv\n` : ''),
    );
    if (rejected > 0) {
      process.stdout.write(`${rejected} lines could not be read: see ${out}/rejects.csv\n`);
      process.exitCode = exit.refused;
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    process.stderr.write('\nStopped. What was done is kept: the same command goes on from there.\n');
    process.exitCode = exit.interrupted;
  }
}

async function readConfiguration(path: string): Promise<LinkageJob['config']> {
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`);
  }
  const parsed = linkConfig.safeParse(value);
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const stageNames = {
  read: 'Reading',
  normalise: 'Normalising',
  block: 'Seeking candidates, by key',
  learn: 'Learning',
  score: 'Comparing, by part',
  cluster: 'Clustering',
};

function whole(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number above 0');
  return count;
}
