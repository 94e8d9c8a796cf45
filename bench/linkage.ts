import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createCandidateReader } from '../engine/link/block/candidates.ts';
import { candidatesFrom, groupsOf, prepareBlocking } from '../engine/link/link.ts';
import { normalise } from '../engine/link/normalise/normalise.ts';
import type { Table } from '../engine/link/table.ts';
import type { LinkResult } from '../server/link/result.ts';
import { runLinkage } from '../server/link/run-linkage.ts';
import { linkConfig } from '../server/link/schema.ts';
import { linkageDataCommand } from './linkage-data.ts';
import { peerResult } from './linkage-peer.ts';
import { scoreClusters, truePairs } from './linkage-score.ts';

interface Options {
  input: string[];
  truth: string;
  truthPattern?: string;
  threads: string;
  peerPython?: string;
  json?: boolean;
}

export const linkageCommand = () =>
  new Command('linkage')
    .description('Linking whole files: measured against the truth, and invented files to measure it on.')
    .addCommand(measureCommand(), { isDefault: true })
    .addCommand(linkageDataCommand());

const measureCommand = () =>
  new Command('measure')
    .description('Links the rows of one file, or of two, without labels, and measures the result against the truth.')
    .requiredOption('--input <file...>', 'one CSV file, or two')
    .requiredOption('--truth <column>', 'the column that tells the person; used for measuring only')
    .option('--truth-pattern <regex>', 'takes the first group of the pattern out of the truth column')
    .option('--threads <n>', 'threads beside the first; small files need none', '2')
    .option(
      '--peer-python <file>',
      'interpreter with splink installed: run it on the same rows, for its figures beside',
    )
    .option('--json', 'results as one line of JSON')
    .action(run);

async function run({ input, truth: column, truthPattern, threads, peerPython, json }: Options): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'recoupe-linkage-'));
  const started = performance.now();
  const times: Record<string, number> = {};
  const work: Record<string, number> = {};
  let stage = 'read';
  let since = started;
  const first = process.cpuUsage();
  let worked = first;
  const turnTo = (next: string) => {
    if (next === stage) return;
    times[stage] = seconds(since);
    work[stage] = cpuSeconds(worked);
    [stage, since, worked] = [next, performance.now(), process.cpuUsage()];
  };
  try {
    const linkage = await runLinkage({
      inputs: input,
      config: linkConfig.parse({ columns: { [column]: 'ignored' } }),
      out,
      workers: Number(threads),
      onStage: turnTo,
    });
    turnTo('end');
    const total = seconds(started);
    const totalWork = cpuSeconds(first);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    const truth = readTruth(linkage.table, column, truthPattern);
    const result = {
      rows: linkage.table.rows,
      columns: Object.fromEntries(linkage.columns.map(({ column: name, role }) => [name, role])),
      ...measure(linkage, truth),
      seconds: total,
      seconds_by_stage: times,
      cpu_seconds: totalWork,
      cpu_seconds_by_stage: work,
      peak_mb: peak,
      ...(peerPython && { splink: rounded(await peerResult(peerPython, linkage.table, linkage.columns, truth)) }),
    };
    if (json) console.log(JSON.stringify(result));
    else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(24)} ${JSON.stringify(value)}`);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

function seconds(since: number): number {
  return Math.round(performance.now() - since) / 1000;
}

/** What all threads worked since then: beside other work the clock tells of that work too. */
function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000) / 1000;
}

/** The person of each row; undefined where the truth is not known. */
function readTruth(table: Table, name: string, pattern: string | undefined): (string | undefined)[] {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined)
    throw new Error(`no column ${name}; there are ${table.columns.map((c) => c.name).join(', ')}`);
  const regex = pattern === undefined ? undefined : new RegExp(pattern);
  const values = column.values.map((value) => (regex ? regex.exec(value)?.[1] : value) || undefined);
  return Array.from(column.codes, (code) => values[code]);
}

/** The candidates are found again for their recall, after the clock has stopped: the same table has the same ones. */
function measure({ table, columns, pairs, threshold, clusters }: LinkResult, truth: (string | undefined)[]) {
  const blocking = prepareBlocking(normalise(table, columns));
  const groups = blocking.plan.schemes.map((_, scheme) => groupsOf(blocking, scheme));
  const index = candidatesFrom(blocking, groups);
  const two = table.firstRows < table.rows;
  const side = (row: number) => (row < table.firstRows ? 0 : 1) as 0 | 1;
  const total = truePairs(truth, side, two);
  const same = (a: number, b: number) => truth[a] !== undefined && truth[a] === truth[b];
  const read = createCandidateReader(index);
  const found = new Int32Array(table.rows);
  let reached = 0;
  let candidates = 0;
  for (let row = 0; row < table.rows; row++) {
    const count = read(row, found);
    candidates += count;
    for (let f = 0; f < count; f++) if (same(found[f]!, row)) reached++;
  }
  return {
    true_pairs: total,
    candidates,
    candidate_recall: round(reached / total),
    ...rounded(scoreClusters(clusters.of, truth, side, two)),
    model_threshold_bits: threshold.bits,
    model_expects: rounded({ precision: threshold.precision, recall: threshold.recall, f1: threshold.f1 }),
    pairs_before_clustering: pairScores(pairs, same, total, threshold.bits),
  };
}

/** Scores of the pairs at the model's border, and at the best border that labels could choose, for comparison only. */
function pairScores(
  { left, right, bits }: LinkResult['pairs'],
  same: (a: number, b: number) => boolean,
  total: number,
  border: number,
) {
  const order = Array.from(bits.keys()).sort((a, b) => bits[b]! - bits[a]!);
  let right_ = 0;
  let best = { bits: 0, f1: 0 };
  let atBorder = 0;
  order.forEach((p, i) => {
    if (same(left[p]!, right[p]!)) right_++;
    const f1 = (2 * right_) / (i + 1 + total);
    if (f1 > best.f1) best = { bits: bits[p]!, f1 };
    if (bits[p]! >= border) atBorder = f1;
  });
  return { f1: round(atBorder), oracle_f1: round(best.f1), oracle_bits: round(best.bits) };
}

/** The same with every number in it to four places. */
function rounded<T extends object>(values: T): T {
  return JSON.parse(JSON.stringify(values, (_, value) => (typeof value === 'number' ? round(value) : value)));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
