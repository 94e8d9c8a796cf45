import { Command } from 'commander';
import { accessCommand } from './access.ts';
import { corpusCommand } from './corpus.ts';
import { crosscheckCommand } from './crosscheck.ts';
import { extractCommand } from './extract.ts';
import { linkageCommand } from './linkage.ts';
import { namesCommand } from './names.ts';

const program = new Command('bench')
  .description('Measures of Recoupe. Results and conditions: docs/benchmarks.md.')
  .showHelpAfterError();
program.addCommand(accessCommand());
program.addCommand(corpusCommand());
program.addCommand(crosscheckCommand());
program.addCommand(extractCommand());
program.addCommand(namesCommand());
program.addCommand(linkageCommand());
await program.parseAsync();
