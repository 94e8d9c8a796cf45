import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { extract } from '../engine/index.ts';
import type { Mention } from '../shared/mention.ts';
import { type GoldReport, scoreCorpus } from './corpus-score.ts';

export const extractCommand = () =>
  new Command('extract')
    .description('Extraction alone: its scores by type, and words a second of one core once warm.')
    .requiredOption('--gold <file>', 'reports with mentions, JSON Lines')
    .option('--peer <dir>', 'a folder in which fr-compromise is installed, to measure it beside')
    .option('--json', 'one line of JSON')
    .action(run);

interface Options {
  gold: string;
  peer?: string;
  json?: boolean;
}

type Read = (report: GoldReport) => Mention[];

async function run(options: Options): Promise<void> {
  const lines = (await readFile(options.gold, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const gold = lines.map((line) => JSON.parse(line) as GoldReport);
  const read: Read = ({ text, recorded_at }) => extract({ text, recordedAt: recorded_at });
  const started = performance.now();
  if (gold[0]) read(gold[0]);
  const firstCall = performance.now() - started;
  const result = {
    extraction: scoreMentions(gold, read),
    words_per_s: wordsPerSecond(gold, read),
    first_call_ms: Math.round(firstCall),
    /** Ten times the text, how many times the work: ten when it is linear. */
    times_at_tenfold_size: tenfold(gold, read),
    peer: options.peer ? measurePeer(gold, options.peer) : null,
  };
  process.stdout.write(`${JSON.stringify(result, null, options.json ? 0 : 2)}\n`);
}

function scoreMentions(gold: GoldReport[], read: Read) {
  const predicted = gold.map((report) => ({ id: report.id, mentions: read(report) }));
  return scoreCorpus(gold, predicted, []).extraction;
}

const PASSES = 5;
const LEAST_WORDS = 200_000;

/** The median of five warmed passes, by the time that the core worked: what else the machine does counts little. */
function wordsPerSecond(gold: GoldReport[], read: Read): number {
  const words = gold.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  if (words === 0) return 0;
  const rounds = Math.ceil(LEAST_WORDS / PASSES / words);
  const pass = () => {
    for (let round = 0; round < rounds; round++) for (const report of gold) read(report);
  };
  pass();
  const seconds = Array.from({ length: PASSES }, () => secondsOf(pass)).sort((a, b) => a - b);
  return Math.round((words * rounds) / (seconds[Math.floor(PASSES / 2)] ?? 1));
}

function tenfold(gold: GoldReport[], read: Read): number {
  const [first] = gold;
  if (!first) return 0;
  const once = gold.map(({ text }) => text).join('\n\n');
  const [small, large] = [once, `${once}\n\n`.repeat(10)].map((text) => ({ ...first, text }));
  read(small as GoldReport);
  return rounded(secondsOf(() => read(large as GoldReport)) / secondsOf(() => read(small as GoldReport)));
}

function secondsOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

type Peer = (text: string) => { people(): { json(options: object): { offset: { start: number; length: number } }[] } };

/** fr-compromise finds people and nothing else that we look for. */
function measurePeer(gold: GoldReport[], folder: string) {
  let peer: Peer;
  try {
    peer = createRequire(join(folder, 'package.json'))('fr-compromise') as Peer;
  } catch {
    return null;
  }
  const read: Read = ({ text }) =>
    peer(text)
      .people()
      .json({ offset: true })
      .map(({ offset: { start, length } }) => {
        const surface = text.slice(start, start + length);
        return { start, end: start + length, surface, type: 'person', value: surface };
      });
  return {
    name: 'fr-compromise',
    words_per_s: wordsPerSecond(gold, read),
    person_f1: scoreMentions(gold, read).by_type.person?.f1 ?? 0,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
