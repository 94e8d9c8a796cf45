import { randomInt, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openTestApp, type TestClient } from '../test/app.ts';
import { readOperations } from '../test/worlds/api-document.ts';
import { furnish } from '../test/worlds/play.ts';
import { fittingRequest, requestable } from '../test/worlds/requests.ts';
import { openScene } from '../test/worlds/scene.ts';
import { compareSamples } from './rank-test.ts';

/**
 * Does the time of an answer tell that something hidden is there? For each operation, what is hidden and what never was
 * are asked in turn, in an order drawn anew; times are compared by rank:
 * `node scripts/time-worlds.ts --samples 300 [--as analyste13] [--only lookups]`. A verdict holds for all rows together
 * (Holm); `--raw` measures refusals that are not put off; and an effect under `--least` microseconds is not called one: nobody measures it over a network.
 */
const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '300' },
    as: { type: 'string', default: 'analyste13' },
    only: { type: 'string', default: '' },
    least: { type: 'string', default: '50' },
    raw: { type: 'boolean', default: false },
  },
});

interface Pair {
  name: string;
  hidden: () => Promise<unknown>;
  absent: () => Promise<unknown>;
}

const t = await openTestApp(values.raw ? {} : { refusalStep: 25 });
const owner = t.database.pool('owner');
await owner.query('update use_limits set for_purpose = 1000000, in_all = 1000000');
const operations = readOperations((await t.anonymous.get('/api/openapi.json')).body);
const scene = await openScene(t, operations, { cells: [], people: [] });
await furnish(scene);
const client = await scene.client(values.as);
const pairs = (await pairsOf(client)).filter(({ name }) => name.includes(values.only));
const rows: { name: string; hidden: number; absent: number; effect: number; p: number }[] = [];
for (const { name, hidden, absent } of pairs) {
  const [there, never]: [number[], number[]] = [[], []];
  for (let i = 0; i < 20; i++) await (i % 2 === 0 ? hidden() : absent());
  for (let i = 0; i < Number(values.samples); i++) {
    const first = randomInt(2) === 0;
    for (const which of [first, !first]) {
      const started = process.hrtime.bigint();
      await (which ? hidden() : absent());
      (which ? there : never).push(Number(process.hrtime.bigint() - started) / 1000);
    }
  }
  rows.push({ name, ...compareSamples(there, never) });
}
await t.close();

rows.sort((x, y) => x.p - y.p);
let told = 0;
for (const [i, { name, hidden, absent, effect, p }] of rows.entries()) {
  const sure = rows.slice(0, i + 1).every((row, k) => row.p < 0.01 / (rows.length - k));
  const tells = sure && Math.abs(effect) >= Number(values.least);
  if (tells) told++;
  const figures = `${hidden.toFixed(0)} µs hidden, ${absent.toFixed(0)} µs absent, shift ${effect.toFixed(0)} µs, p ${p.toExponential(1)}`;
  console.log(`${tells ? 'TELLS' : 'alike'} ${name}: ${figures}`);
}
console.log(`${rows.length} comparisons of ${values.samples} pairs as ${values.as}: ${told} tell`);
process.exitCode = told === 0 ? 0 : 1;

async function pairsOf(asker: TestClient): Promise<Pair[]> {
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown) =>
    method === 'GET' ? asker.get(url) : asker.send(method, url, body);
  const elsewhere = await owner.query<{ kind: string; id: string }>(
    `with cell as (select id from organisations where code = 'CROSS-69')
     select 'reports' as kind, id from reports where cell_id in (select id from cell)
     union all select 'hits', id from hits where cell_a in (select id from cell) and cell_b in (select id from cell)
     union all select 'judgements', id from judgements where cell_a in (select id from cell)
     union all select 'evaluations', id from evaluations where cell_id in (select id from cell)
     union all select 'entities', id from mentions where cell_id in (select id from cell) and type = 'person'
     union all select 'books', id from books where cell_id in (select id from cell)
     union all select 'mine', id from audit_events where actor_id = (select id from users where login = 'analyste69')`,
  );
  const hiddenOf = (path: string) =>
    elsewhere.rows.filter(({ kind }) => path.split('/').includes(kind)).map(({ id }) => id);
  const byAddress = operations
    .filter(
      (operation) => requestable(operation) && operation.path.includes('{') && hiddenOf(operation.path).length > 0,
    )
    .map((operation): Pair => {
      const ids = hiddenOf(operation.path);
      const request = (id: string) => {
        const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === 'sha256' ? 'a'.repeat(64) : id));
        const { url, body } = fittingRequest({ ...operation, path }, { known: [id], seed: 1 });
        return () => ask(operation.method, url, body);
      };
      const there = ids.map(request);
      const never = ids.map(() => request(randomUUID()));
      return {
        name: `${operation.method} ${operation.path}`,
        hidden: () => there[randomInt(there.length)]!(),
        absent: () => never[randomInt(never.length)]!(),
      };
    });
  // A number that only reports elsewhere hold, and one that nobody holds.
  for (let i = 0; i < 4; i++)
    await t.bring(
      await scene.client('analyste69'),
      `Note ${i}. MARZAK Odile, née le 04/05/1979, joignable au 06 39 98 55 66.`,
      {
        cell: 'CROSS-69',
        channel: 'citoyen',
      },
    );
  const lookUp = (body: object) => () => ask('POST', '/api/crosscheck/lookups', body);
  return [
    ...byAddress,
    {
      name: 'lookups of a phone number',
      hidden: lookUp({ phone: '06 39 98 55 66' }),
      absent: lookUp({ phone: '06 39 98 55 67' }),
    },
    {
      name: 'lookups of a person',
      hidden: lookUp({ given: 'Odile', family: 'Marzak', birthDate: '1979-05-04' }),
      absent: lookUp({ given: 'Odile', family: 'Tarzok', birthDate: '1979-05-04' }),
    },
    {
      name: 'reports by a word',
      hidden: () => ask('GET', '/api/collect/reports?q=marzak'),
      absent: () => ask('GET', '/api/collect/reports?q=tarzok'),
    },
    { name: 'sign-in with a login', hidden: signIn('analyste69'), absent: signIn('analyste96') },
    {
      name: 'control: twice the same',
      hidden: lookUp({ phone: '06 39 98 55 68' }),
      absent: lookUp({ phone: '06 39 98 55 68' }),
    },
  ];
}

/** Past the wait for wrong answers, which is by the login that was typed. */
function signIn(login: string) {
  return async () => {
    await owner.query('delete from sign_in_failures');
    return t.anonymous.send('POST', '/api/sign-in/password', { login, password: 'une phrase assez longue' });
  };
}
