import fc from 'fast-check';
import type pg from 'pg';
import { openTestApp, type TestClient } from './app.ts';
import { arbitraryOf } from './schema-arbitrary.ts';
import { type Operation, readOperations } from './worlds/api-document.ts';
import { Cast, type HeldReport, personas as people } from './worlds/cast.ts';

interface FuzzResult {
  calls: number;
  /** Operations that did what was asked at least once. */
  answered: string[];
  /** What failed inside, or showed what the caller may not read. */
  problems: string[];
}

export interface ApiFuzz {
  /** Calls every operation of the document as every persona, `times` times each, with values drawn from the seed. */
  run(options: { seed: number; times: number }): Promise<FuzzResult>;
  close(): Promise<void>;
}

/** Not called: a stream never ends, files have tests of their own, and these end the sessions of those who call. */
const leftOut = /\/events$|\/attachments$|^\/api\/books$|\/sign-|\/closure$|\/sessions|\/password|\/factors|\/move$/;

/** Which identifiers an address asks for, by how it begins. */
const kinds: readonly [RegExp, string][] = [
  [/^\/api\/(collect|evaluate|oversight)\/reports/, 'select id from reports'],
  [/^\/api\/crosscheck\/hits/, 'select id from hits'],
  [/^\/api\/crosscheck\/entities/, 'select mention_a as id from hits'],
  [/^\/api\/crosscheck\/judgements/, 'select id from judgements'],
  [/^\/api\/evaluate\/evaluations/, 'select id from evaluations'],
  [/^\/api\/(audit|oversight)/, 'select id from audit_events order by seq desc limit 200'],
  [/^\/api\//, 'select id from users union all select id from reports'],
];

/** Reports each with a word of its own, brought where different people may know of them. */
const marked: readonly { by: string; cell: string; word: string; scope?: Record<string, unknown>; sealed?: true }[] = [
  { by: 'analyste13', cell: 'CROSS-13', word: 'zorvak' },
  { by: 'analyste59', cell: 'CROSS-59', word: 'quimbel' },
  { by: 'analyste69', cell: 'CROSS-69', word: 'drossyne' },
  { by: 'analyste69', cell: 'CROSS-69', word: 'velmoraz', scope: { tlp: 'AMBER', namedOnly: true } },
  { by: 'analyste13', cell: 'CROSS-13', word: 'hastrune', scope: { french: 'DIFFUSION_RESTREINTE' } },
  { by: 'chef13', cell: 'CROSS-13', word: 'ombrelac', sealed: true },
];

/**
 * The whole application with reports of three cells, each with a word of its own in its text. No call may fail inside
 * (an answer that does not fit its schema fails so too), and no answer may hold the word of a report that the access
 * matrix keeps from the caller: judged from the reference files and the scopes, never from the policies.
 */
export async function openApiFuzz(): Promise<ApiFuzz> {
  const t = await openTestApp();
  const owner = t.database.pool('owner');
  const { rows: personas } = await owner.query<{ login: string }>(
    'select login from users where demonstration order by 1',
  );
  const clients = new Map<string, TestClient>();
  const signIn = async (login: string) => {
    clients.set(login, await t.signIn(login));
  };
  for (const { login } of personas) await signIn(login);
  const cast = new Cast(people, []);
  const held: (HeldReport & { word: string })[] = [];
  for (const { by, cell, word, scope, sealed } of marked) {
    const client = clients.get(by)!;
    const opened =
      sealed && (await client.send('POST', '/api/access/compartments', { cell, name: word, reason: 'essai du fuzz' }));
    const where = opened ? { tlp: 'RED', compartment: opened.body.id } : scope;
    for (let i = 0; i < 2; i++) {
      const text = `Note ${i} du ${word}. TESSIER Bastien, né le 12/03/1988, alias « ${word} », joignable au 06 39 98 71 43.`;
      const id = await t.bring(client, text, { cell, channel: 'citoyen', ...(where ? { scope: where } : {}) });
      held.push({
        id,
        word,
        cell,
        by,
        named: [],
        namedOnly: scope?.namedOnly === true,
        restricted: scope?.french === 'DIFFUSION_RESTREINTE',
        members: sealed ? new Set([by]) : null,
      });
    }
  }
  /** What the fuzz itself gave somebody is no leak: whoever was given anything is judged no longer. */
  const given = async (login: string) => {
    const { rowCount } = await owner.query(
      `select from users u where u.login = $1 and (exists (select from cell_grants g where g.user_id = u.id)
         or exists (select from compartment_members m where m.user_id = u.id and m.given_by is distinct from u.id)
         or exists (select from user_roles r where r.user_id = u.id and r.reason is not null))`,
      [login],
    );
    return rowCount! > 0;
  };
  const operations = readOperations((await t.anonymous.get('/api/openapi.json')).body).filter(
    ({ path }) => !leftOut.test(path),
  );

  return {
    async run({ seed, times }) {
      const problems = new Map<string, string>();
      const answered = new Set<string>();
      let calls = 0;
      for (const [at, operation] of operations.entries()) {
        const name = `${operation.method} ${operation.path}`;
        const requests = requestOf(operation, await identifiersOf(owner, operation.path));
        for (const [who, { login }] of personas.entries())
          for (const { url, body } of fc.sample(requests, { seed: seed + at * 100 + who, numRuns: times })) {
            calls++;
            const client = clients.get(login)!;
            const { status, body: answer } =
              operation.method === 'GET' ? await client.get(url) : await client.send(operation.method, url, body);
            if (status < 300) answered.add(name);
            const sent = `${url} ${JSON.stringify(body) ?? ''}`;
            if (status >= 500 && status !== 503) problems.set(`${name} as ${login}`, `${status} for ${sent}`);
            if (status === 401) await signIn(login);
            const text = JSON.stringify(answer) ?? '';
            const person = cast.people.find((one) => one.login === login)!;
            for (const report of held)
              if (
                text.includes(report.word) &&
                !sent.includes(report.word) &&
                !cast.knowsReport(person, report) &&
                !(await given(login))
              )
                problems.set(`${name} as ${login}: ${report.word}`, `shows what ${report.cell} holds, for ${sent}`);
          }
      }
      return {
        calls,
        answered: [...answered],
        problems: [...problems].map(([where, what]) => `${where}: ${what.slice(0, 500)}`),
      };
    },
    close: () => t.close(),
  };
}

async function identifiersOf(owner: pg.Pool, path: string): Promise<string[]> {
  const [, statement] = kinds.find(([pattern]) => pattern.test(path))!;
  const { rows } = await owner.query<{ id: string }>(statement);
  return rows.length > 0 ? rows.map(({ id }) => id) : ['00000000-0000-4000-8000-000000000000'];
}

/** Two requests in three with values that fit, the third with some that do not. */
function requestOf(operation: Operation, known: readonly string[]): fc.Arbitrary<{ url: string; body?: unknown }> {
  const fitting = requestWith(operation, { known, wrong: false });
  return fc.oneof(
    { arbitrary: fitting, weight: 2 },
    { arbitrary: requestWith(operation, { known, wrong: true }), weight: 1 },
  );
}

function requestWith(
  { path, parameters, body }: Operation,
  values: { known: readonly string[]; wrong: boolean },
): fc.Arbitrary<{ url: string; body?: unknown }> {
  const of = (place: string) => {
    const own = parameters.filter((one) => one.in === place);
    return fc.record(Object.fromEntries(own.map(({ name, schema }) => [name, arbitraryOf(schema, values)])), {
      requiredKeys: own.filter(({ required }) => required || place === 'path').map(({ name }) => name),
    });
  };
  const sent = body ? arbitraryOf(body, values) : fc.constant(undefined);
  // Without a filter as often as with some: a cursor that fits its schema is still none that was given out.
  const inQuery = values.wrong ? of('query') : fc.oneof(fc.constant<Record<string, unknown>>({}), of('query'));
  return fc.record({ inPath: of('path'), inQuery, sent }).map(({ inPath, inQuery, sent }) => {
    const address = path.replace(/\{(\w+)\}/g, (_, name) => inAddress(inPath[name]) || 'x');
    const query = Object.entries(inQuery).map(([name, value]) => `${name}=${inAddress(value)}`);
    return { url: query.length > 0 ? `${address}?${query.join('&')}` : address, ...(body ? { body: sent } : {}) };
  });
}

/** An address cannot hold a lone surrogate. */
function inAddress(value: unknown): string {
  return encodeURIComponent((typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed());
}
