import { parseArgs } from 'node:util';
import { openApiFuzz } from '../test/api-fuzz.ts';

/** Calls the API with drawn values as every persona for some minutes: `node scripts/fuzz-api.ts --minutes 60 --seed 7`. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const fuzz = await openApiFuzz();
let failed = false;
for (let seed = Number(values.seed); Date.now() < until && !failed; seed += 1000) {
  const { calls, problems } = await fuzz.run({ seed, times: 5 });
  console.log(`seed ${seed}: ${calls} calls, ${problems.length} problems`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed = problems.length > 0;
}
await fuzz.close();
process.exitCode = failed ? 1 : 0;
