import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../server/app.ts';
import { folderFileStore } from '../server/collect/file-store.ts';
import { checkReports } from '../server/crosscheck/check-reports.ts';
import { formOf, type SentFile } from './attach.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect and fail on anything else
  body: any;
  headers: Record<string, unknown>;
}

/** A signed-in browser without the browser. */
export interface TestClient {
  get(url: string): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<Answer>;
  /** Sends one file the way a browser's form does. */
  upload(url: string, file: SentFile): Promise<Answer>;
}

export interface TestApp extends TestDatabase {
  app: FastifyInstance;
  /** Signs in as a persona and states a purpose that is open to it (null: states none). */
  signIn(login: string, purpose?: string | null): Promise<TestClient>;
  anonymous: TestClient;
  /** Brings a report as a persona and runs its cross-check at once. */
  bring(client: TestClient, text: string, more?: Record<string, unknown>): Promise<string>;
}

/** The whole application over a real database, called without a socket. */
export async function openTestApp(): Promise<TestApp> {
  const test = await openTestDatabase();
  const app = await buildApp({
    db: test.database.app,
    matcher: test.database.matcher,
    connection: test.database.connection('app'),
    files: folderFileStore(join(test.folder, 'files')),
    logLevel: 'silent',
  });
  const client = (cookie?: string): TestClient => {
    const call = async (
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      body?: unknown,
      type?: string,
    ): Promise<Answer> => {
      const response = await app.inject({
        method,
        url,
        headers: {
          'x-recoupe': '1',
          'accept-language': 'fr',
          ...(cookie ? { cookie } : {}),
          ...(type ? { 'content-type': type } : {}),
        },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = response.headers['content-type']?.toString().includes('json');
      return { status: response.statusCode, body: json ? response.json() : response.body, headers: response.headers };
    };
    return {
      get: (url) => call('GET', url),
      send: call,
      upload(url, file) {
        const { type, body } = formOf(file);
        return call('POST', url, body, type);
      },
    };
  };
  return {
    ...test,
    app,
    anonymous: client(),
    async signIn(login, purpose) {
      const response = await app.inject({
        method: 'POST',
        url: '/api/sign-in/persona',
        headers: { 'x-recoupe': '1' },
        payload: { login },
      });
      if (response.statusCode !== 200) throw new Error(`${login} could not sign in: ${response.body}`);
      const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
      const signed = client(cookie);
      if (purpose !== null) {
        const open = (await signed.get('/api/purposes')).body.items as { code: string }[];
        const code = purpose ?? open.find((one) => one.code === 'CROSSCHECK')?.code ?? open[0]?.code;
        if (code) await signed.send('PUT', '/api/me/purpose', { code, reference: 'PV 2026/1', motive: 'essai' });
      }
      return signed;
    },
    async bring(by, text, more = {}) {
      const answer = await by.send('POST', '/api/collect/reports', { text, channel: 'police_nationale', ...more });
      if (answer.status !== 201) throw new Error(`not taken in: ${JSON.stringify(answer.body)}`);
      await checkReports(test.database.matcher, [answer.body.id]);
      return answer.body.id;
    },
    async close() {
      await app.close();
      await test.close();
    },
  };
}
