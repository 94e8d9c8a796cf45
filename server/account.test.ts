import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { accessCases } from '../test/access-cases.ts';
import { openTestApp, type TestApp, type TestClient } from '../test/app.ts';
import { attachFile, cookieOf } from '../test/attach.ts';
import { bookCases } from '../test/book-cases.ts';
import { checkBooks } from '../test/check-books.ts';
import { identityCases, nobodyYet, oneself, type RouteCase } from '../test/identity-cases.ts';
import { oversightCases } from '../test/oversight-cases.ts';
import { prepareRetention, retentionCases } from '../test/retention-cases.ts';
import { type PreparedRequests, prepareRequests, rightsCases } from '../test/rights-cases.ts';
import { routesOf } from '../test/routes-of.ts';
import { type Watch, type WatchedTransaction, watchTransactions } from '../test/watch-transactions.ts';
import { readOrMakeAccountKey } from './audit/account-key.ts';
import { makeCheckpoint } from './audit/checkpoint.ts';
import { chainPending } from './audit/sequence.ts';

let t: TestApp;
let watch: Watch;
const clients = new Map<string, TestClient>();
const id = '00000000-0000-4000-8000-000000000000';
const at = {
  report: '',
  sha256: '',
  hit: '',
  secondHit: '',
  mention: '',
  judgement: '',
  evaluation: '',
  twin: '',
  person: '',
  conditioned: '',
  line: '',
  link: '',
  user: id,
  book: '',
  checkedBook: '',
  bookHit: '',
  analyst: id,
  grant: id,
  secret: '',
  session: '',
  compartment: id,
  approval: id,
  expiring: id,
  extension: id,
  erasure: id,
  emergency: id,
  confided: id,
  token: 'S-0000-0000',
  told: id,
  notice: id,
  options: { challenge: '' },
  requests: {} as PreparedRequests,
};

const text = (note: string) =>
  `${note}. TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.`;
const evaluation = {
  grade: { scheme: 'admiralty', source: 'B', information: '2' },
  nature: 'fact',
  handling: ['H2'],
  reason: 'essai du compte',
};
const book = { name: 'contacts.csv', content: 'nom;tel\nTESSIER Bastien;06 39 98 71 43\n' };
const ownWords = 'answers with what the actor has just typed or brought';
const noPerson = 'holds nothing about a person';

/** Every route of the application. A route added without a case here fails the first test. */
const cases: Record<string, RouteCase> = {
  'GET /api/health': { as: 'analyste13', purpose: noPerson },
  'GET /api/openapi.json': { as: 'analyste13', purpose: noPerson },
  'GET /api/sign-in/options': { as: 'analyste13', purpose: 'the fictional personas, in demonstration only' },
  'POST /api/sign-in/persona': { as: 'guest', body: () => ({ login: 'chef13' }), purpose: nobodyYet },
  'GET /api/me': { as: 'analyste13', purpose: oneself },
  'PUT /api/me/language': { as: 'analyste13', body: () => ({ language: 'fr' }), purpose: oneself },
  'PUT /api/me/purpose': {
    as: 'analyste13',
    body: () => ({ code: 'CROSSCHECK', motive: 'essai' }),
    purpose: oneself,
  },
  'GET /api/purposes': { as: 'analyste13', purpose: noPerson },
  'GET /api/structure': { as: 'analyste13', purpose: 'posts of the organisation chart and who holds them' },
  'GET /api/audit/mine': { as: 'analyste13', purpose: 'the lines that the actor itself left' },
  'GET /api/users': { as: 'admin', purpose: 'asked' },
  'POST /api/users': {
    as: 'admin',
    body: () => ({ login: 'nouvelle.recrue', displayName: 'Recrue', organisation: 'CROSS-13', roles: ['analyst'] }),
    purpose: 'asked',
  },
  ...identityCases(at),
  'POST /api/users/:id/clearance': {
    as: 'admin',
    url: () => `/api/users/${at.user}/clearance`,
    body: () => ({ clearance: 'DIFFUSION_RESTREINTE', reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'POST /api/users/:id/move': {
    as: 'admin',
    url: () => `/api/users/${at.user}/move`,
    body: () => ({ organisation: 'CROSS-69', roles: ['analyst'], reason: 'essai du compte' }),
    purpose: 'asked',
  },
  ...accessCases(at),
  ...retentionCases(at),
  ...rightsCases(at),
  'POST /api/users/:id/closure': {
    as: 'admin',
    url: () => `/api/users/${at.user}/closure`,
    body: () => ({ reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'POST /api/collect/extract': { as: 'analyste13', body: () => ({ text: text('Essai') }), purpose: ownWords },
  'POST /api/collect/attachments': { as: 'analyste13', purpose: ownWords },
  'POST /api/collect/reports': {
    as: 'analyste13',
    body: () => ({ text: text('Nouveau'), channel: 'citoyen' }),
    purpose: ownWords,
  },
  'GET /api/collect/submissions': { as: 'analyste13', purpose: ownWords },
  'GET /api/collect/reports': { as: 'analyste13', purpose: 'asked' },
  'GET /api/collect/reports/:id': {
    as: 'analyste13',
    url: () => `/api/collect/reports/${at.report}`,
    purpose: 'asked',
  },
  'GET /api/collect/reports/:id/attachments/:sha256': {
    as: 'analyste13',
    url: () => `/api/collect/reports/${at.report}/attachments/${at.sha256}`,
    purpose: 'asked',
  },
  'PUT /api/evaluate/reports/:id/mentions': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.report}/mentions`,
    body: () => ({ mentionsVersion: 0, mentions: [] }),
    purpose: 'asked',
  },
  'GET /api/evaluate/reports/:id/corrections': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.report}/corrections`,
    purpose: 'asked',
  },
  'POST /api/evaluate/reports/:id/confirmation': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.report}/confirmation`,
    purpose: 'asked',
  },
  'GET /api/evaluate/reports/:id/evaluations': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.report}/evaluations`,
    purpose: 'asked',
  },
  'POST /api/evaluate/reports/:id/evaluations': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.report}/evaluations`,
    body: () => evaluation,
    purpose: 'asked',
  },
  'POST /api/evaluate/evaluations/:id/undo': {
    as: 'analyste13',
    url: () => `/api/evaluate/evaluations/${at.evaluation}/undo`,
    body: () => ({ reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'GET /api/evaluate/reports/:id/people': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.twin}/people`,
    purpose: 'asked',
  },
  'PUT /api/evaluate/reports/:id/people/:mention/category': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.twin}/people/${at.person}/category`,
    body: () => ({ category: 'TEMOIN', age: 'adult', reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'POST /api/evaluate/reports/:id/people/:mention/reveal': {
    as: 'analyste13',
    url: () => `/api/evaluate/reports/${at.twin}/people/${at.person}/reveal`,
    body: () => ({ reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'GET /api/evaluate/conditions': { as: 'chef13', purpose: 'asked' },
  'POST /api/evaluate/reports/:id/acknowledgement': {
    as: 'chef13',
    url: () => `/api/evaluate/reports/${at.conditioned}/acknowledgement`,
    purpose: 'asked',
  },
  'GET /api/crosscheck/home': { as: 'analyste13', purpose: 'asked' },
  'GET /api/crosscheck/hits': { as: 'analyste13', purpose: 'asked' },
  'GET /api/crosscheck/hits.csv': { as: 'analyste13', purpose: 'asked' },
  'GET /api/crosscheck/hits/:id': {
    as: 'analyste13',
    url: () => `/api/crosscheck/hits/${at.hit}`,
    purpose: 'asked',
  },
  'POST /api/crosscheck/hits/:id/judgement': {
    as: 'analyste13',
    url: () => `/api/crosscheck/hits/${at.secondHit}/judgement`,
    body: () => ({ verdict: 'unsure', reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'GET /api/crosscheck/entities': { as: 'analyste13', purpose: 'asked' },
  'GET /api/crosscheck/entities/:id': {
    as: 'analyste13',
    url: () => `/api/crosscheck/entities/${at.mention}`,
    purpose: 'asked',
  },
  'POST /api/crosscheck/judgements/:id/undo': {
    as: 'analyste13',
    url: () => `/api/crosscheck/judgements/${at.judgement}/undo`,
    body: () => ({ reason: 'essai du compte' }),
    purpose: 'asked',
  },
  'POST /api/crosscheck/lookups': {
    as: 'analyste13',
    body: () => ({ given: 'Bastien', family: 'Tessier', birthDate: '1988-03-12' }),
    purpose: 'asked',
  },
  ...bookCases(at),
  'GET /api/crosscheck/events': { as: 'analyste13', purpose: 'an event carries nothing: the page asks again' },
  ...oversightCases(at),
  'POST /api/sign-out': { as: 'chef13', purpose: oneself },
};

/** Tables that hold data about the people reports speak of: what reads them must be in the account. */
const aboutPeople = [
  'attachments',
  'acknowledgements',
  'book_duplicates',
  'book_hits',
  'book_rejects',
  'book_rows',
  'books',
  'crosschecks',
  'evaluations',
  'hits',
  'judgements',
  'match_keys',
  'match_reports',
  'mention_corrections',
  'mentions',
  'person_categories',
  'report_conditions',
  'report_texts',
  'reports',
  'statements',
  'uploads',
];

/** Routes whose transaction may read names of users other than the actor's own without a line. */
const mayNameColleagues = ['GET /api/structure'];

/** All that may run outside a transaction: finding the session, and signing in before there is an actor. */
const beforeAnActor =
  /access\.(session_of|count_use|credentials|personas|use_link|(begin|end)_(try|tries)|factors_of|(keep|read|take)_step|totp_of|use_totp|use_recovery_code|(used_)?passkey)\(/;

before(async () => {
  t = await openTestApp();
  for (const login of ['analyste13', 'chef13', 'antenne', 'admin', 'dpo', 'magistrat'])
    clients.set(login, await t.signIn(login));
  clients.set('guest', t.anonymous);
  const analyst = clients.get('analyste13')!;
  at.analyst = (await analyst.get('/api/me')).body.id;
  at.sha256 = (await attachFile(t.app, 'analyste13', { name: 'photo.txt', content: 'une photo' })).json().sha256;
  at.report = await t.bring(analyst, text('Premier'), { attachments: [at.sha256] });
  at.twin = await t.bring(analyst, text('Second'));
  const hits = (await analyst.get('/api/crosscheck/hits')).body.items as { id: string; left: { mentionId: string } }[];
  assert.ok(hits.length >= 2, 'the two reports match at least twice');
  at.hit = hits[0]!.id;
  at.secondHit = hits[1]!.id;
  at.mention = hits[0]!.left.mentionId;
  const judged = await analyst.send('POST', `/api/crosscheck/hits/${at.hit}/judgement`, {
    verdict: 'same',
    reason: 'même personne',
  });
  at.judgement = judged.body.judgements[0].id;
  at.person = (await analyst.get(`/api/evaluate/reports/${at.twin}/people`)).body.items[0].mentionId;
  const graded = await analyst.send('POST', `/api/evaluate/reports/${at.report}/evaluations`, evaluation);
  at.evaluation = graded.body.history[0].id;
  at.conditioned = await t.bring(analyst, 'Une Renault Clio rouge au port de Sète.');
  await analyst.send('POST', `/api/evaluate/reports/${at.conditioned}/evaluations`, {
    ...evaluation,
    handling: ['H3'],
    conditions: [{ kind: 'intelligence_only' }],
  });
  at.checkedBook = (await analyst.upload('/api/books', book)).body.id;
  await analyst.send('POST', `/api/books/${at.checkedBook}/checks`, { roles: ['fullName', 'phone'] });
  await checkBooks(t);
  at.bookHit = (await analyst.get(`/api/books/${at.checkedBook}/hits`)).body.items[0].id;
  at.book = (await analyst.upload('/api/books', book)).body.id;
  const { rows } = await t.database
    .pool('owner')
    .query(
      `select e.id from audit_events e join users u on u.id = e.actor_id where u.login = 'analyste13' order by e.seq limit 1`,
    );
  at.line = rows[0].id;
  const asked = { mark: 'question', note: 'Pourquoi ?' };
  await clients.get('dpo')!.send('POST', `/api/oversight/lines/${at.line}/reviews`, asked);
  const waiting = await t.database.pool('owner').query(
    `insert into approvals (kind, subject, cell_id, motive, asked_by)
     select 'retention_extension', 'essai', o.id, 'essai du compte', $1 from organisations o where o.code = 'CROSS-13' returning id`,
    [at.analyst],
  );
  at.approval = waiting.rows[0].id;
  Object.assign(at, await prepareRetention(t, analyst, clients.get('chef13')!));
  await t.addSourceManager('traitant', 'CROSS-13');
  clients.set('traitant', await t.signIn('traitant'));
  at.confided = await t.bring(clients.get('traitant')!, 'Une source dit que la cave du 3 est vidée le lundi.');
  at.requests = await prepareRequests(t, clients.get('dpo')!);
  const other = await t.signIn('chef13', null);
  at.session = (await other.get('/api/me/sessions')).body.items[0].id;
  const sequencer = t.database.pool('sequencer');
  while ((await chainPending(sequencer)) > 0);
  await makeCheckpoint(sequencer, await readOrMakeAccountKey(t.folder), join(t.folder, 'checkpoints'));
  watch = watchTransactions();
});
after(async () => {
  watch.stop();
  await t.close();
});

async function call(route: string, client: TestClient) {
  const [method, pattern] = route.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
  const { url, body, as } = cases[route]!;
  const address = url?.() ?? pattern;
  if (address === '/api/collect/attachments') {
    const { statusCode, body: sent } = await attachFile(t.app, as, { name: 'autre.txt', content: 'autre' });
    return { status: statusCode, body: sent };
  }
  if (route === 'POST /api/books') return client.upload(address, book);
  if (address === '/api/crosscheck/events') return { status: await openEvents(as), body: '' };
  return method === 'GET' ? client.get(address) : client.send(method, address, body?.());
}

/** A stream never ends: its head is enough. */
async function openEvents(login: string): Promise<number> {
  const cookie = await cookieOf(t.app, login);
  const answer = await t.app.inject({ url: '/api/crosscheck/events', headers: { cookie }, payloadAsStream: true });
  answer.stream().destroy();
  return answer.statusCode;
}

test('every route of the application has a case here', () => {
  // Outside the API: where to tell a flaw, the same for everybody.
  const routes = routesOf(t.app.printRoutes({ commonPrefix: false })).filter(
    (route) => !route.includes('/.well-known/'),
  );
  assert.deepEqual(routes.sort(), Object.keys(cases).sort());
});

describe('no answer about people without a stated purpose', () => {
  for (const [route, { as, purpose }] of Object.entries(cases)) {
    if (purpose !== 'asked') continue;
    test(route, async () => {
      const answer = await call(route, await t.signIn(as, null));
      assert.deepEqual([answer.status, answer.body.error?.code], [403, 'purpose_required']);
      assert.ok(!JSON.stringify(answer.body).includes('TESSIER'));
    });
  }
});

/** What changes accesses and accounts, takes data away, or takes two persons. */
const grave =
  /^(POST \/api\/(access|users|emergencies$|emergencies\/:id\/review|sources\/:token)|GET .*\.csv$|POST .*\.csv(\/approval)?$)/;
describe('what is grave asks for a proof of who one is', () => {
  const walked = Object.entries(cases).filter(([route]) => grave.test(route));
  assert.ok(walked.length > 20);
  for (const [route, { as }] of walked)
    test(route, async () => {
      const client = await t.signIn(as);
      await t.database
        .pool('owner')
        .query(
          `update sessions set proven_at = now() - interval '11 minutes' where created_at = (select max(created_at) from sessions)`,
        );
      const answer = await call(route, client);
      assert.deepEqual([answer.status, answer.body.error?.code], [403, 'proof_required']);
    });
});

test('the watch sees what PostgreSQL read and wrote, on the connection of the request', async () => {
  watch.taken();
  await clients.get('analyste13')!.get('/api/collect/reports');
  const transaction = watch.taken().at(-1)!;
  for (const table of ['reports', 'report_texts', 'hits']) assert.ok(transaction.read.includes(table), table);
  assert.deepEqual([transaction.changed, transaction.audited], [['audit_events', 'audit_pending'], 1]);
});

describe('every sight and every change is in the account, in the same transaction', () => {
  for (const route of Object.keys(cases)) {
    test(route, async () => {
      const client = clients.get(cases[route]!.as)!;
      watch.taken();
      watch.takenAlone();
      const answer = await call(route, client);
      assert.ok(answer.status < 300, `${route} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      if (route === 'POST /api/users') {
        at.link = answer.body.link.split('/').at(-1);
        at.user = answer.body.user.id;
      }
      if (route === 'POST /api/access/compartments') at.compartment = answer.body.id;
      if (route === 'POST /api/sources/reports/:id') at.token = answer.body.token;
      if (route === 'POST /api/sources/:token/approval')
        await clients.get('antenne')!.send('POST', `/api/access/approvals/${answer.body.id}/decision`, {
          verdict: 'given',
          reason: 'essai du compte',
        });
      if (route === 'POST /api/emergencies') at.emergency = answer.body.id;
      if (route === 'POST /api/access/grants') at.grant = answer.body.id;
      if (route.endsWith('/options') && route.startsWith('POST')) at.options = answer.body;
      if (route === 'POST /api/me/totp') at.secret = answer.body.secret;
      for (const transaction of watch.taken()) assertAccounted(route, transaction);
      for (const statement of watch.takenAlone()) assert.match(statement, beforeAnActor, 'outside a transaction');
    });
  }
});

test('a refused or failed change leaves no change; whoever asked for what is not theirs, a line that says so', async () => {
  const analyst = clients.get('analyste13')!;
  for (const [method, url, body, refused] of [
    ['POST', `/api/crosscheck/hits/${id}/judgement`, { verdict: 'same', reason: 'essai' }, 'not_found'],
    ['POST', `/api/crosscheck/judgements/${id}/undo`, { reason: 'essai' }, 'not_found'],
    ['PUT', `/api/evaluate/reports/${at.report}/mentions`, { mentionsVersion: 99, mentions: [] }, null],
    ['POST', '/api/collect/reports', { text: '', channel: 'citoyen' }, null],
    [
      'POST',
      '/api/users',
      { login: 'autre.recrue', displayName: 'Autre Recrue', organisation: 'CROSS-13', roles: ['analyst'] },
      'not_allowed',
    ],
  ] as const) {
    watch.taken();
    assert.ok((await analyst.send(method, url, body)).status >= 400, url);
    const committed = watch.taken();
    assert.deepEqual(
      committed.map(({ changed }) => changed),
      refused ? [['audit_events', 'audit_pending']] : [],
      url,
    );
    if (!refused) continue;
    const { rows } = await t.database
      .pool('owner')
      .query('select outcome, operation, route, details from audit_events order by seq desc limit 1');
    const [line] = rows;
    assert.deepEqual([line.outcome, line.operation, line.details], ['refused', 'CHANGE', { refused }]);
    assert.match(line.route, /^POST \/api\//);
  }
});

test('each line says who, in which session, for which purpose under which act, by which way and what was shown', async () => {
  const { rows } = await t.database.pool('owner').query(
    `select operation, object_type from audit_events where operation in ('CONSULTATION', 'EXPORT', 'CHANGE')
       and object_type not in ('user', 'factor', 'essai') and channel = 'request'
       and (session_id is null or organisation_id is null or purpose_code is null or purpose_act is null
         or roles = '{}' or client is null or route is null
         or (operation = 'CONSULTATION' and outcome = 'done' and fields = '{}'))`,
  );
  assert.deepEqual(rows, []);
});

function assertAccounted(route: string, transaction: WatchedTransaction): void {
  const seen = transaction.read.filter((table) => aboutPeople.includes(table));
  const named = transaction.statements.some(
    (sql) => /\b(from|join)\s+users\b/i.test(sql) && !/u\.id = access\.actor\(\)/.test(sql),
  );
  if (seen.length > 0) assert.ok(transaction.audited > 0, `${route} read ${seen} without a line in the account`);
  if (named && !mayNameColleagues.includes(route))
    assert.ok(transaction.audited > 0, `${route} read users without a line in the account`);
  if (transaction.changed.length > 0)
    assert.ok(transaction.audited > 0, `${route} changed ${transaction.changed} without a line in the account`);
}
