import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { findChromium } from './find-chromium.ts';
import { runTests, type Totals } from './run-tests.ts';
import { listSourceFiles } from './source-files.ts';

/** Every check of the project, cheap ones first. `npm test -- lint unit` runs only the steps named. */
const root = join(import.meta.dirname, '..');

interface Step {
  name: string;
  what: string;
  run: () => Promise<Totals>;
}

const steps: readonly Step[] = [
  { name: 'sizes', what: 'no file or folder too large', run: () => script('scripts/check-size.ts') },
  { name: 'imports', what: 'every import goes the allowed way', run: () => script('scripts/check-imports.ts') },
  { name: 'types', what: 'server, engine and tools', run: () => tool('tsc', '-p', '.') },
  { name: 'web-types', what: 'web interface', run: () => tool('tsc', '-p', 'web') },
  { name: 'lint', what: 'rules and format', run: () => tool('biome', 'ci', '--colors=off', '.') },
  { name: 'unused', what: 'files, exports and packages nothing uses', run: () => tool('knip') },
  {
    name: 'packages',
    what: 'licences, digests, install scripts, advisories',
    run: () => script('scripts/check-packages.ts'),
  },
  { name: 'unit', what: 'tests without a database', run: () => tests(unit, 2) },
  { name: 'database', what: 'tests of the server and the command line', run: () => tests(database, 2) },
  { name: 'browser', what: 'journeys in Chromium', run: browser },
];

const unit = /^(shared|engine|reference|demo|bench|scripts|web)\//;
const database = /^(server|cli|migrations|test)\//;
const journeys = /^e2e\//;

const chosen = chooseSteps(argv.slice(2));
const results: { step: Step; totals: Totals; seconds: number }[] = [];
for (const step of chosen) {
  console.log(`\n=== ${step.name}: ${step.what} ===`);
  const started = performance.now();
  let totals: Totals;
  try {
    totals = await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    totals = { passed: 0, failed: 1, skipped: 0 };
  }
  results.push({ step, totals, seconds: (performance.now() - started) / 1000 });
}
exit(summarise() === 0 ? 0 : 1);

/** Prints the account of the run, its last line being the totals; returns the number of failures. */
function summarise(): number {
  const sum: Totals = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n=== summary ===');
  for (const { step, totals, seconds } of results) {
    const verdict = totals.failed === 0 ? 'ok    ' : 'FAILED';
    const counts = `${totals.passed} passed${totals.failed > 0 ? `, ${totals.failed} failed` : ''}`;
    console.log(`${verdict} ${step.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
    sum.passed += totals.passed;
    sum.failed += totals.failed;
    sum.skipped += totals.skipped;
  }
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
  return sum.failed;
}

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step is named ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}`);
    exit(2);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

function script(path: string): Promise<Totals> {
  return command(process.execPath, [path]);
}

function tool(name: string, ...args: string[]): Promise<Totals> {
  return command(join(root, 'node_modules/.bin', name), args);
}

/** One command is one check: passed when it exits with 0. */
function command(file: string, args: readonly string[]): Promise<Totals> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
    });
  });
}

function tests(place: RegExp, concurrency: number): Promise<Totals> {
  const files = listSourceFiles(root, ['.test.ts', '.test.tsx', '.spec.ts']).filter((path) => place.test(path));
  if (files.length === 0) throw new Error('No test file was found: the check would prove nothing.');
  return runTests(
    files.map((path) => join(root, path)),
    { concurrency },
  );
}

async function browser(): Promise<Totals> {
  const chromium = await findChromium({ install: true });
  console.log(`Chromium: ${chromium}`);
  process.env.CHROMIUM = chromium;
  return tests(journeys, 1);
}
