import { Command } from 'commander';
import { corpusCommand } from './corpus.ts';

const program = new Command('bench')
  .description('Measures of Recoupe. Results and conditions: docs/benchmarks.md.')
  .showHelpAfterError();
program.addCommand(corpusCommand());
await program.parseAsync();
