import fc from 'fast-check';
import type pg from 'pg';
import { openTestApp, type TestClient } from './app.ts';
import { arbitraryOf, type JsonSchema } from './schema-arbitrary.ts';

/** One operation of the API document. */
interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  parameters: { name: string; in: string; required?: boolean; schema: JsonSchema }[];
  body: JsonSchema | null;
}

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

const cells = [
  { by: 'analyste13', cell: 'CROSS-13', word: 'zorvak' },
  { by: 'analyste59', cell: 'CROSS-59', word: 'quimbel' },
  { by: 'analyste69', cell: 'CROSS-69', word: 'drossyne' },
];

/**
 * The whole application with reports of three cells, each with a word of its own in its text. No call may fail inside
 * (an answer that does not fit its schema fails so too), and no answer may hold the word of a cell that the caller reads
 * nothing of.
 */
export async function openApiFuzz(): Promise<ApiFuzz> {
  const t = await openTestApp();
  const owner = t.database.pool('owner');
  const { rows: personas } = await owner.query<{ login: string }>(
    'select login from users where demonstration order by 1',
  );
  const clients = new Map<string, TestClient>();
  const reads = new Map<string, string[]>();
  const signIn = async (login: string) => {
    const client = await t.signIn(login);
    clients.set(login, client);
    const { readableCells = [] } = (await client.get('/api/me')).body;
    reads.set(
      login,
      readableCells.map(({ code }: { code: string }) => code),
    );
  };
  for (const { login } of personas) await signIn(login);
  for (const { by, cell, word } of cells)
    for (let i = 0; i < 3; i++)
      await t.bring(
        clients.get(by)!,
        `Note ${i} du ${word}. TESSIER Bastien, né le 12/03/1988, alias « ${word} », joignable au 06 39 98 71 43.`,
        { cell, channel: 'citoyen' },
      );
  const operations = readOperations((await t.anonymous.get('/api/openapi.json')).body);

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
            for (const { by, cell, word } of cells)
              if (login !== by && !reads.get(login)!.includes(cell) && text.includes(word) && !sent.includes(word))
                problems.set(`${name} as ${login}: ${word}`, `shows what ${cell} holds, for ${sent}`);
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

// biome-ignore lint/suspicious/noExplicitAny: the document as it stands
function readOperations(document: any): Operation[] {
  return Object.entries<Record<string, Record<string, unknown>>>(document.paths)
    .filter(([path]) => !leftOut.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
        method: method.toUpperCase() as Operation['method'],
        path,
        parameters: (parameters ?? []) as Operation['parameters'],
        body:
          (requestBody as { content?: Record<string, { schema: JsonSchema }> })?.content?.['application/json']
            ?.schema ?? null,
      })),
    );
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
