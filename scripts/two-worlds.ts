import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { openWorlds, type Worlds } from '../test/worlds/check.ts';
import { readingPolicies, withLeak } from '../test/worlds/planted.ts';
import { type Sketch, sketches } from '../test/worlds/sketch.ts';

/**
 * Draws worlds for some minutes and looks for a hidden record that changes an answer:
 * `npm run two-worlds -- --minutes 60 --seed 7 [--worlds 100] [--leaks]`. Prints the seed, the shrunk world and the
 * route. `--leaks` opens each reading policy in turn instead, and says which leaks the worlds of the seed find.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    worlds: { type: 'string', default: '1000000' },
    leaks: { type: 'boolean', default: false },
  },
});
const [seed, most] = [Number(values.seed), Number(values.worlds)];
const until = Date.now() + Number(values.minutes) * 60_000;
const worlds = await openWorlds();
try {
  process.exitCode = (values.leaks ? await plantLeaks(worlds) : await search(worlds)) ? 0 : 1;
} finally {
  await worlds.close();
}

async function search({ check }: Worlds): Promise<boolean> {
  let [compared, asked] = [0, 0];
  const property = fc.asyncProperty(sketches({ most: 12 }), async (sketch) => {
    const { observer, asked: answers, differences, unsteady } = await check(sketch);
    if (observer) compared++;
    asked += answers;
    const told = `${sketch.hidden.kind} hidden from ${observer ?? 'nobody'}: ${answers} answers`;
    for (const one of unsteady) console.log(`seen once, and not again:${written(one)}`);
    console.log(differences.length === 0 ? told : `${told}, ${differences.length} differ`);
    if (differences.length > 0)
      throw new Error(`hidden from ${observer}\n${differences.slice(0, 20).map(written).join('\n')}`);
  });
  const run = await fc.check(property, {
    seed,
    numRuns: most,
    interruptAfterTimeLimit: Math.max(1, until - Date.now()),
    markInterruptAsFailure: false,
  });
  console.log(`seed ${seed}: ${compared} pairs of worlds, ${asked} answers compared`);
  if (run.failed)
    console.log(
      `shrunk ${run.numShrinks} times, path ${run.counterexamplePath}\n${fc.stringify(run.counterexample)}\n${run.errorInstance}`,
    );
  return !run.failed;
}

async function plantLeaks({ t, check }: Worlds): Promise<boolean> {
  const owner = t.database.pool('owner');
  const drawn: Sketch[] = fc.sample(sketches({ most: 4 }), { seed, numRuns: 40 });
  const missed: string[] = [];
  for (const policy of await readingPolicies(owner)) {
    let found: string | null = null;
    for (const [i, sketch] of drawn.entries()) {
      if (found || Date.now() > until) break;
      const { differences } = await withLeak(owner, [policy], () => check(sketch, 'lists'));
      if (differences[0]) found = `world ${i + 1}: ${differences[0].asked}`;
    }
    const name = `${policy.table}.${policy.name}`;
    console.log(`${found ? 'found ' : 'MISSED'} ${name} ${found ?? ''}`);
    if (!found) missed.push(name);
  }
  console.log(`${missed.length} leaks were not found${missed.length > 0 ? `: ${missed.join(', ')}` : ''}`);
  return missed.length === 0;
}

function written({
  asked,
  place,
  without,
  with: having,
}: {
  asked: string;
  place: string;
  without: unknown;
  with: unknown;
}): string {
  return `  ${asked} ${place}: ${JSON.stringify(without)} without it, ${JSON.stringify(having)} with it`.slice(0, 400);
}
