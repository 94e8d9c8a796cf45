import { run } from 'node:test';
import { spec } from 'node:test/reporters';

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Runs the test files in order, each in its own process, and reports them on standard output as they come.
 * Counts what the runner itself counts: tests, not suites.
 */
export async function runTests(files: readonly string[], options: { concurrency: number }): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: [...files], concurrency: options.concurrency });
  stream.on('test:summary', ({ file, counts }) => {
    // One summary comes for each file, then one for all of them: the last, without a file, is the sum.
    if (file !== undefined) return;
    totals.passed = counts.passed;
    totals.skipped = counts.skipped + counts.todo;
    totals.failed = counts.tests - totals.passed - totals.skipped;
  });
  for await (const text of stream.compose(spec)) process.stdout.write(text as string);
  return totals;
}
