import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { historicalColumns, historicalRows, type Wear } from '../demo/linkage/historical.ts';
import { nationalColumns, nationalRows } from '../demo/linkage/national.ts';
import type { Noise } from '../demo/linkage/noise.ts';

interface Options {
  kind: 'historical' | 'national';
  people: string;
  copies: string;
  noise: Noise;
  wear: Wear;
  seed: string;
  out: string;
}

export const linkageDataCommand = () =>
  new Command('data')
    .description('Writes a file of invented people with errors, to measure linkage on; the truth is in `person`.')
    .addOption(
      new Option('--kind <kind>', 'what the file is like').choices(['historical', 'national']).default('national'),
    )
    .option('--people <n>', 'how many people', '70000')
    .option('--copies <n>', 'national: how many further rows with errors', '30000')
    .addOption(
      new Option('--noise <noise>', 'how writing goes wrong').choices(['keyboard', 'dictation']).default('keyboard'),
    )
    .addOption(
      new Option('--wear <wear>', 'historical: how badly the records were kept')
        .choices(['light', 'heavy'])
        .default('light'),
    )
    .option('--seed <n>', 'another seed, other people', '1')
    .requiredOption('--out <file>', 'where to write')
    .action(write);

async function write({ kind, people, copies, noise, wear, seed, out }: Options): Promise<void> {
  const options = { seed: Number(seed), people: Number(people), copies: Number(copies), noise, wear };
  const rows = kind === 'historical' ? historicalRows(options) : nationalRows(options);
  const header = kind === 'historical' ? historicalColumns : nationalColumns;
  await pipeline(Readable.from(lines(header, rows)), createWriteStream(out));
}

/** Lines in pieces of some thousands, because a stream of single lines is slow. */
function* lines(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  let text = `${header.join(',')}\n`;
  for (const row of rows) {
    text += `${row.map((value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
    if (text.length < 1_000_000) continue;
    yield text;
    text = '';
  }
  yield text;
}
