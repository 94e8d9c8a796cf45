import { text as readAll } from 'node:stream/consumers';
import { Command, InvalidArgumentError } from 'commander';
import { extract } from '../../engine/index.ts';

export const extractCommand = () =>
  new Command('extract')
    .description('Mentions of a French text: text on standard input, JSON on standard output.')
    .option(
      '--recorded-at <moment>',
      'ISO 8601 with offset, against which « hier » is read',
      moment,
      new Date().toISOString(),
    )
    .action(async ({ recordedAt }: { recordedAt: string }) => {
      const mentions = extract({ text: await readAll(process.stdin), recordedAt });
      process.stdout.write(`${JSON.stringify({ mentions }, null, 2)}\n`);
    });

function moment(value: string): string {
  if (Number.isNaN(Date.parse(value)) || !/(Z|[+-]\d{2}:?\d{2})$/.test(value))
    throw new InvalidArgumentError('a moment is written 2024-03-18T21:40:00+01:00');
  return value;
}
