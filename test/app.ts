import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../server/app.ts';
import { readOrMakeAccountKey } from '../server/audit/account-key.ts';
import { folderFileStore } from '../server/collect/file-store.ts';
import { checkReports } from '../server/crosscheck/check-reports.ts';
import { type Browser, openBrowser } from './browser.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

/** A signed-in browser without the browser. */
export type TestClient = Browser;

export interface TestApp extends TestDatabase {
  app: FastifyInstance;
  /** Signs in as a persona and states a purpose that is open to it (null: states none). */
  signIn(login: string, purpose?: string | null): Promise<TestClient>;
  anonymous: TestClient;
  /** A source manager of a cell, signed in like a persona: the demonstration has none. */
  addSourceManager(login: string, cell: string): Promise<void>;
  /** Brings a report as a persona and runs its cross-check at once. */
  bring(client: TestClient, text: string, more?: Record<string, unknown>): Promise<string>;
}

/** The whole application over a real database, called without a socket; refusals are not put off. */
export async function openTestApp({ refusalStep = 0 } = {}): Promise<TestApp> {
  const test = await openTestDatabase();
  const app = await buildApp({
    db: test.database.app,
    matcher: test.database.matcher,
    connection: test.database.connection('app'),
    files: folderFileStore(join(test.folder, 'files')),
    accountKey: await readOrMakeAccountKey(test.folder),
    identity: { factorSecret: test.database.secrets.factors },
    refusalStep,
    logLevel: 'silent',
  });
  return {
    ...test,
    app,
    anonymous: openBrowser(app),
    async signIn(login, purpose) {
      const signed = openBrowser(app);
      const { status, body } = await signed.send('POST', '/api/sign-in/persona', { login });
      if (status !== 200) throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
      if (purpose !== null) {
        const open = (await signed.get('/api/purposes')).body.items as { code: string }[];
        const code = purpose ?? open.find((one) => one.code === 'CROSSCHECK')?.code ?? open[0]?.code;
        if (code) await signed.send('PUT', '/api/me/purpose', { code, reference: 'PV 2026/1', motive: 'essai' });
      }
      return signed;
    },
    async addSourceManager(login, cell) {
      await test.database.pool('owner').query(
        `with made as (
           insert into users (login, display_name, organisation_id, demonstration, description_fr, description_en)
           select $1, 'Traitant d''essai', id, true, 'Traitant d''essai', 'Source manager' from organisations where code = $2 returning id)
         insert into user_roles (user_id, role_code) select id, 'source_manager' from made`,
        [login, cell],
      );
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
