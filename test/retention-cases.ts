import type { TestApp, TestClient } from './app.ts';
import type { RouteCase } from './identity-cases.ts';

/** What the cases are about: a report about to expire, an extension given, a certificate, a report to tell outside, a notice. */
export interface RetentionThings {
  expiring: string;
  extension: string;
  erasure: string;
  told: string;
  notice: string;
}

/** Brings what the cases need, with `chef13` as the second person. */
export async function prepareRetention(t: TestApp, analyst: TestClient, head: TestClient): Promise<RetentionThings> {
  const owner = t.database.pool('owner');
  const expiring = await t.bring(analyst, 'Une note bientôt échue sur TESSIER Bastien.');
  const gone = await t.bring(analyst, 'Une note échue sur TESSIER Bastien.');
  await owner.query('alter table reports disable trigger hold_clock');
  await owner.query(
    'update reports set retention_start = current_date - 1085, retention_end = current_date + 10 where id = $1',
    [expiring],
  );
  await owner.query('alter table reports enable trigger hold_clock');
  await owner.query('update reports set retention_end = current_date where id = $1', [gone]);
  const erased = await t.database.pool('matcher').query(`select access.erase_report($1, 'key') as id`, [gone]);
  const asked = await analyst.send('POST', `/api/retention/clocks/${expiring}/extension`, {
    motive: 'essai du compte',
  });
  const extension = asked.body.approval;
  await head.send('POST', `/api/access/approvals/${extension}/decision`, {
    verdict: 'given',
    reason: 'essai du compte',
  });
  const told = await t.bring(analyst, 'Rappeler le 06 39 98 47 11.');
  await t.bring(analyst, 'Encore le 06 39 98 47 11.');
  await analyst.send('POST', `/api/evaluate/reports/${told}/confirmation`);
  await analyst.get('/api/crosscheck/hits.csv?state=all&type=phone&q=39984711');
  const raised = await owner.query(
    `insert into disclosure_notices (disclosure_id, reference, kind) select id, 'R-2222222', 'erased' from disclosures limit 1 returning id`,
  );
  return { expiring, extension, erasure: erased.rows[0].id, told, notice: raised.rows[0].id };
}

/** The cases of server/retention and server/disclosures; each identifier is read when the route is called. */
export function retentionCases(at: RetentionThings): Record<string, RouteCase> {
  const clock = () => `/api/retention/clocks/${at.expiring}`;
  return {
    'GET /api/retention/clocks': { as: 'dpo', purpose: 'asked' },
    'GET /api/retention/clocks.csv': { as: 'chef13', purpose: 'asked' },
    'GET /api/retention/counts': { as: 'chef13', purpose: 'two numbers' },
    'GET /api/retention/clocks/:id': { as: 'chef13', url: clock, purpose: 'asked' },
    'POST /api/retention/clocks/:id/changes': {
      as: 'analyste13',
      url: () => `${clock()}/changes`,
      body: () => ({ change: 'let_go', motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'POST /api/retention/clocks/:id/extension': {
      as: 'analyste13',
      url: () => `${clock()}/extension`,
      body: () => ({ motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'PUT /api/retention/clocks/:id/extension/:approval': {
      as: 'analyste13',
      url: () => `${clock()}/extension/${at.extension}`,
      purpose: 'asked',
    },
    'POST /api/retention/clocks/:id/erasure': {
      as: 'dpo',
      url: () => `${clock()}/erasure`,
      body: () => ({ ground: 'unlawful', motive: 'essai du compte' }),
      purpose: 'asked',
    },
    'GET /api/retention/erasures': { as: 'dpo', purpose: 'asked' },
    'GET /api/retention/erasures/:id': {
      as: 'dpo',
      url: () => `/api/retention/erasures/${at.erasure}`,
      purpose: 'asked',
    },
    'POST /api/retention/erasures/:id/proof': {
      as: 'dpo',
      url: () => `/api/retention/erasures/${at.erasure}/proof`,
      purpose: 'asked',
    },
    'GET /api/disclosures': { as: 'analyste13', purpose: 'asked' },
    'GET /api/disclosures/notices': { as: 'analyste13', purpose: 'asked' },
    'POST /api/disclosures/notices/:id/mark': {
      as: 'analyste13',
      url: () => `/api/disclosures/notices/${at.notice}/mark`,
      body: () => ({ mark: 'acknowledged' }),
      purpose: 'asked',
    },
    'POST /api/disclosures': {
      as: 'analyste13',
      body: () => ({
        report: at.told,
        recipient: 'Parquet, section P12',
        contact: 'permanence@example.org',
        permission: 'essai du compte',
      }),
      purpose: 'asked',
    },
  };
}
