import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { ALIKE, compareNames } from '../engine/resolve/names/compare-names.ts';
import { explainNames } from '../engine/resolve/names/explain-names.ts';
import { prepareName } from '../engine/resolve/names/prepare.ts';
import type { NameKind } from '../engine/resolve/names/prepared.ts';
import { originPairs } from './name-origins/pairs.ts';
import { errorsByOrigin } from './name-origins/score.ts';
import { alignedJaroWinkler } from './names-baseline.ts';
import { atThreshold, crossValidated, foldOf, type ScoredPair } from './names-score.ts';

export const namesCommand = () =>
  new Command('names')
    .description('The comparator of names on labelled pairs, with greedily aligned Jaro-Winkler beside it.')
    .option('--cases <file>', 'CSV with schema, name1, name2, is_match and, if known, quality')
    .option('--pair <names...>', 'two names of persons: which words met, and what each says, in bits')
    .option('--origins', 'errors by origin of the names, on generated pairs')
    .option('--each <number>', 'generated pairs of each truth and origin', '3000')
    .option('--seed <number>', 'of the generated pairs', '1')
    .option('--json', 'the figures as one line of JSON')
    .action(run);

interface Case {
  kind: NameKind;
  left: string;
  right: string;
  same: boolean;
  strong: boolean;
}

interface Options {
  cases?: string;
  pair?: string[];
  origins?: boolean;
  each: string;
  seed: string;
  json?: boolean;
}

async function run(options: Options): Promise<void> {
  if (!options.cases && !options.origins && !options.pair)
    throw new Error('give --cases FILE, --origins or --pair A B');
  const result = {
    ...(options.cases && onCases(await readFile(options.cases, 'utf8'))),
    ...(options.pair && explained(options.pair)),
    ...(options.origins && errorsByOrigin(originPairs(Number(options.each), Number(options.seed)))),
  };
  if (!options.json && 'origins' in result) console.table(result.origins);
  process.stdout.write(`${JSON.stringify(result, null, options.json ? 0 : 2)}\n`);
}

function explained([left = '', right = '']: readonly string[]): object {
  const [a, b] = [prepareName(left, 'person'), prepareName(right, 'person')];
  return { ...compareNames(a, b), pieces: explainNames(a, b) };
}

function onCases(file: string): object {
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true, relax_quotes: true });
  const cases = rows.map(
    ({ schema = '', name1 = '', name2 = '', is_match: same = '', quality }): Case => ({
      kind: schema === 'Person' ? 'person' : schema === 'Vessel' ? 'vessel' : 'organisation',
      left: name1,
      right: name2,
      same: same.toLowerCase() === 'true',
      strong: quality === 'STRONG',
    }),
  );
  const ours = scored(
    cases,
    ({ left, right, kind }) => compareNames(prepareName(left, kind), prepareName(right, kind)).likeness,
  );
  const plain = scored(cases, ({ left, right }) => alignedJaroWinkler(left, right));
  return {
    pairs: cases.length,
    ...crossValidated(ours),
    ...speed(cases),
    at_own_threshold: atThreshold(ours, ALIKE),
    baseline: {
      ...crossValidated(plain),
      us_per_pair: microseconds(cases, ({ left, right }) => alignedJaroWinkler(left, right)),
    },
  };
}

function scored(cases: readonly Case[], score: (one: Case) => number): ScoredPair[] {
  return cases.map((one) => ({ ...one, score: score(one), fold: foldOf(one.left, one.right) }));
}

/** `us_per_pair` compares names that are prepared, as a peer's figure does; `us_per_name` is what preparing one anew costs. */
function speed(cases: readonly Case[]): { us_per_pair: number; us_per_name: number } {
  const names = [...new Set(cases.flatMap(({ left, right }) => [left, right]))];
  const prepared = cases.map(({ left, right, kind }) => [prepareName(left, kind), prepareName(right, kind)] as const);
  let round = 0;
  return {
    us_per_pair: microseconds(prepared, ([a, b]) => compareNames(a, b)),
    // A blank at the end makes it a name never met, of words met before.
    us_per_name: microseconds(names, (name) => prepareName(name + ' '.repeat(1 + (round++ % 50)), 'person')),
  };
}

/** Microseconds for one, the median of seven runs after two to warm up. */
function microseconds<T>(items: readonly T[], work: (item: T) => unknown): number {
  const rounds = Math.ceil(20_000 / items.length);
  const runs = Array.from({ length: 9 }, () => {
    const start = process.hrtime.bigint();
    for (let round = 0; round < rounds; round++) for (const item of items) work(item);
    return Number(process.hrtime.bigint() - start) / 1000 / rounds / items.length;
  }).slice(2);
  return Math.round(runs.sort((a, b) => a - b)[3]! * 100) / 100;
}
