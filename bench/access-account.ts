import pg from 'pg';
import { buildApp } from '../server/app.ts';
import { readOrMakeAccountKey } from '../server/audit/account-key.ts';
import { folderFileStore } from '../server/collect/file-store.ts';
import { checkReports } from '../server/crosscheck/check-reports.ts';
import type { Database } from '../server/db/database.ts';
import { type Cost, costOf, timed } from './cost.ts';

const rounds = 400;

/**
 * The routes that read one report and one entity, with the line of the account and without. Nothing in the product can
 * leave the line out: here the statement is taken away before it reaches the database, and with it the wait for the
 * disk at the commit.
 */
export async function measureAccount(
  database: Database,
  folder: string,
  texts: readonly string[],
): Promise<Record<string, Cost>> {
  // What is measured is asked faster than anybody may ask.
  await database.pool('owner').query('update use_limits set for_purpose = 1000000, in_all = 1000000');
  const app = await buildApp({
    db: database.app,
    matcher: database.matcher,
    connection: database.connection('app'),
    files: folderFileStore(folder),
    accountKey: await readOrMakeAccountKey(folder),
    identity: { factorSecret: database.secrets.factors },
    logLevel: 'silent',
  });
  try {
    const headers: Record<string, string> = { 'x-recoupe': '1' };
    const send = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
      const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
      if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
      return answer;
    };
    const signedIn = await send('POST', '/api/sign-in/persona', { login: 'analyste13' });
    headers.cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await send('PUT', '/api/me/purpose', { code: 'CROSSCHECK', motive: 'mesure du coût du compte' });
    const reports: string[] = [];
    for (const text of texts)
      reports.push((await send('POST', '/api/collect/reports', { text, channel: 'citoyen' })).json().id);
    await checkReports(database.matcher, reports);
    const hits = (await send('GET', '/api/crosscheck/hits?limit=200')).json().items as {
      id: string;
      left: { mentionId: string };
    }[];
    for (const { id } of hits.slice(0, 40))
      await send('POST', `/api/crosscheck/hits/${id}/judgement`, {
        verdict: 'same',
        reason: 'mesure du coût du compte',
      });
    const entities = hits.slice(0, 20).map(({ left }) => left.mentionId);
    return {
      'account: one report': await measure((i) => send('GET', `/api/collect/reports/${reports[i % reports.length]}`)),
      'account: one entity': await measure((i) =>
        send('GET', `/api/crosscheck/entities/${entities[i % entities.length]}`),
      ),
    };
  } finally {
    await app.close();
  }
}

async function measure(ask: (i: number) => Promise<unknown>): Promise<Cost> {
  const [without, withIt]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    const restore = leaveLinesOut();
    const bare = await timed(() => ask(i));
    restore();
    const accounted = await timed(() => ask(i));
    if (i < rounds / 10) continue; // code is compiled, statements are prepared
    without.push(bare);
    withIt.push(accounted);
  }
  return costOf(without, withIt);
}

/** Until the returned function is called, no connection of this process writes a line of the account. */
function leaveLinesOut(): () => void {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const query = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const asked = args[0] as string | { text: string };
    if (/insert into audit_events/.test(typeof asked === 'string' ? asked : asked.text))
      return Promise.resolve({ rows: [], command: 'INSERT', rowCount: 1 });
    return query.apply(this, args);
  };
  return () => {
    prototype.query = query;
  };
}
