import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestApp, type TestApp, type TestClient } from '../test/app.ts';
import { cookieOf } from '../test/attach.ts';
import { checkBooks } from '../test/check-books.ts';
import { checkReports } from './crosscheck/check-reports.ts';
import type { HitSummary } from './crosscheck/schema.ts';

/** A reader, whose reports it may know of, and whose it may not: « by » brings to « cell ». */
interface Reader {
  login: string;
  known: Bringing[];
  unknown: Bringing[];
}
interface Bringing {
  by: string;
  cell: string;
}
interface Sketch {
  from: number;
  pieces: string[];
}

const marseille = [
  { by: 'analyste13', cell: 'CROSS-13' },
  { by: 'chef13', cell: 'CROSS-13' },
];
const toulon = [{ by: 'antenne', cell: 'CROSS-83' }];
const elsewhere = [
  { by: 'analyste69', cell: 'CROSS-69' },
  { by: 'analyste59', cell: 'CROSS-59' },
  { by: 'national', cell: 'CROSS-69' },
];
const readers: Reader[] = [
  { login: 'analyste13', known: marseille, unknown: [...toulon, ...elsewhere] },
  { login: 'antenne', known: [...marseille, ...toulon], unknown: elsewhere },
];

/** A small pool, so that what is known and what is not collide often. */
const pool = [
  'TESSIER Bastien, né le 12/03/1988 à Arles, y passe chaque soir.',
  'Bastien TESSIER est cité.',
  'KONATE Aïssata, née le 02/07/1991, tient la caisse.',
  'Un certain Nguyen Van Minh fournit.',
  "L'individu surnommé « Le Grec » dirige.",
  'Joignable au 06 39 98 71 43.',
  'Il appelle depuis le 06 39 98 20 05.',
  'Circule en Peugeot 208 grise GH-482-TR.',
  'Vu dans une Clio immatriculée FK-219-LM.',
  'Le produit est gardé au 4 allée des Tilleuls à Marseille.',
  'Livraison au 17 rue des Glycines, Lyon.',
  'Compte Snapchat @night_shift83.',
];

let t: TestApp;
const clients = new Map<string, TestClient>();
let clock = 0;

before(async () => {
  t = await openTestApp();
  const logins = [...readers.map(({ login }) => login), 'chef13', 'analyste69', 'analyste59', 'national'];
  for (const login of logins) clients.set(login, await t.signIn(login));
  await t.database.pool('owner').query(steadyHits);
  // The cross-check keeps counts for a minute: here each world is counted afresh.
  const now = performance.now.bind(performance);
  mock.method(performance, 'now', () => now() + clock);
});
after(async () => {
  mock.restoreAll();
  await t.close();
});

/** A hit found again gets a new identifier and date: made from its sides here, so that whole answers compare. */
const steadyHits = `
  create function steady_hit() returns trigger language plpgsql as $$
  declare k text := md5(least(new.mention_a, new.mention_b)::text || greatest(new.mention_a, new.mention_b)::text || coalesce(new.via_cell::text, ''));
  begin
    new.id := overlay(overlay(k placing '4' from 13) placing '8' from 17)::uuid;
    new.created_at := '2026-01-01'::timestamptz + (hashtext(k) % 1000000) * interval '1 minute';
    return new;
  end $$;
  create trigger steady_hit before insert on hits for each row execute function steady_hit();
  create function steady_book_hit() returns trigger language plpgsql as $$
  begin
    new.id := overlay(overlay(md5(new.row::text || new.mention_id::text || new.type) placing '4' from 13) placing '8' from 17)::uuid;
    return new;
  end $$;
  create trigger steady_book_hit before insert on book_hits for each row execute function steady_book_hit();`;

for (const reader of readers) {
  test(`${reader.login}: no answer depends on how many reports elsewhere hold the same value`, async () => {
    const pieces = [pool[0]!, pool[5]!, pool[7]!];
    const crowd = Array.from({ length: 42 }, () => ({ from: reader.unknown.length - 1, pieces }));
    await compareWorlds(
      reader,
      [0, 1, 0].map((from) => ({ from, pieces })),
      crowd,
    );
  });
}

test('analyste13: the live stream is silent on a hit that it may not see', async () => {
  await empty();
  const cookie = await cookieOf(t.app, 'analyste13');
  const answer = await t.app.inject({ url: '/api/crosscheck/events', headers: { cookie }, payloadAsStream: true });
  let heard = '';
  const stream = answer.stream().on('data', (chunk) => {
    heard += chunk;
  });
  const bringThree = (by: string, cell: string, word: string) =>
    bringAll(
      [{ by, cell }],
      Array.from({ length: 3 }, () => ({ from: 0, pieces: [pool[0]!, pool[5]!] })),
      word,
    );
  await bringThree('analyste69', 'CROSS-69', 'Autre');
  await bringThree('analyste13', 'CROSS-13', 'Connu');
  const pulses = () => heard.split('event: hits').length - 1;
  for (let waited = 0; pulses() < 2 && waited < 10_000; waited += 20) await pause(20);
  await pause(200);
  stream.destroy();
  // One for each check that found a hit of its own cell: the second and the third report of Marseille.
  assert.equal(pulses(), 2, heard);
});

/** What the reader gets of the known reports alone, then with the unknown ones held, then cross-checked again among them. */
async function compareWorlds(reader: Reader, known: Sketch[], unknown: Sketch[]): Promise<void> {
  await empty();
  const mine = await bringAll(reader.known, known, 'Connu');
  await checkAgain(mine);
  await judge(reader.login);
  await checkAgain(mine);
  const alone = await everyAnswer(reader.login, mine);
  assertFilled(alone);

  const theirs = await bringAll(reader.unknown, unknown, 'Autre');
  await judge('national', mine);
  assertSame(await everyAnswer(reader.login, mine), alone);

  await checkAgain(mine);
  assertSame(undated(await everyAnswer(reader.login, mine)), undated(alone));

  await assertAbsent(reader.login, theirs);
}

async function empty(): Promise<void> {
  await t.database.pool('owner').query('truncate reports, match_keys, audit_events restart identity cascade');
}

async function bringAll(bringings: Bringing[], sketches: Sketch[], word: string): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, { from, pieces }] of sketches.entries()) {
    const { by, cell } = bringings[from]!;
    const minute = String(i).padStart(2, '0');
    clock += 100_000;
    ids.push(
      await t.bring(clients.get(by)!, `${word} ${i}. ${pieces.join(' ')}`, {
        cell,
        channel: 'citoyen',
        recordedAt: `2026-03-0${word === 'Connu' ? 2 : 3}T10:${minute}:00+01:00`,
      }),
    );
  }
  return ids;
}

async function checkAgain(reports: readonly string[]): Promise<void> {
  clock += 100_000;
  await t.database.pool('owner').query('truncate audit_events restart identity cascade');
  await checkReports(t.database.matcher, reports);
}

/**
 * Some open hits, one the same, the next different; of `spared` reports none among themselves, which their reader sees.
 * What nobody may judge or sees stays.
 */
async function judge(login: string, spared: readonly string[] = []): Promise<void> {
  const client = clients.get(login)!;
  const { body } = await client.get('/api/crosscheck/hits?across=true&limit=10');
  const across = ((body.items ?? []) as HitSummary[]).filter(
    ({ left, right }) => !spared.includes(left.reportId) || !spared.includes(right.reportId),
  );
  const all: HitSummary[] = (await client.get('/api/crosscheck/hits?limit=2')).body.items ?? [];
  const chosen = login === 'national' ? across : all;
  for (const [i, { id }] of chosen.slice(0, 4).entries())
    await client.send('POST', `/api/crosscheck/hits/${id}/judgement`, {
      verdict: i % 2 === 0 ? 'same' : 'different',
      reason: 'essai des deux mondes',
    });
}

const lists = [
  '/api/me',
  '/api/purposes',
  '/api/structure',
  '/api/sign-in/options',
  '/api/collect/submissions',
  '/api/collect/reports?limit=2',
  '/api/collect/reports?sort=oldest&q=TESSIER',
  '/api/collect/reports?cell=CROSS-69',
  '/api/collect/reports?mine=true',
  '/api/evaluate/conditions',
  '/api/access/approvals',
  '/api/crosscheck/home',
  '/api/crosscheck/hits?state=all&limit=2',
  '/api/crosscheck/hits?sort=recent',
  '/api/crosscheck/hits?sort=oldest&type=person',
  '/api/crosscheck/hits?across=true',
  '/api/crosscheck/hits?cell=CROSS-69&state=all',
  '/api/crosscheck/hits.csv?state=all',
  '/api/crosscheck/entities',
  '/api/crosscheck/entities?q=tessier',
];

const lookups = [
  { given: 'Bastien', family: 'Tessier', birthDate: '1988-03-12' },
  { given: 'Aïssata', family: 'Konate' },
  { family: 'Tesier', phone: '06 39 98 71 43', plate: 'GH-482-TR' },
  { address: '17 rue des Glycines, Lyon', handle: 'snapchat:@night_shift83', alias: 'Le Grec' },
];

/** The body of every GET route and of lookups, with each page of each list and each thing the lists name. */
async function everyAnswer(login: string, reports: readonly string[]): Promise<Record<string, unknown>> {
  const client = clients.get(login)!;
  const answers: Record<string, unknown> = {};
  const ask = async (url: string) => {
    const { status, body } = await client.get(url);
    if (body.error) delete body.error.requestId;
    answers[url] = { status, body };
    return body;
  };
  await t.database
    .pool('owner')
    .query(`delete from audit_pending; delete from audit_events where operation <> 'COMBINATION'`);
  for (const url of lists) {
    let page = await ask(url);
    while (page.nextCursor)
      page = await ask(`${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(page.nextCursor)}`);
  }
  for (const id of reports) {
    const report = await ask(`/api/collect/reports/${id}`);
    await ask(`/api/evaluate/reports/${id}/corrections`);
    await ask(`/api/evaluate/reports/${id}/evaluations`);
    await ask(`/api/evaluate/reports/${id}/people`);
    const mention = report.mentions?.[0];
    if (mention) await ask(`/api/crosscheck/entities/${mention.id}`);
  }
  for (const asked of lookups) {
    const { status, body } = await client.send('POST', '/api/crosscheck/lookups', asked);
    if (body.error) delete body.error.requestId;
    answers[JSON.stringify(asked)] = { status, body };
  }
  answers.book = await bookAnswers(client);
  const hits = (await client.get('/api/crosscheck/hits?state=all&limit=200')).body.items ?? [];
  for (const { id } of (hits as { id: string }[]).slice(0, 6)) await ask(`/api/crosscheck/hits/${id}?state=all`);
  await ask('/api/audit/mine?limit=100');
  const account = (answers['/api/audit/mine?limit=100'] as { body: { items?: Record<string, unknown>[] } }).body;
  // Drawn or told by the clock for each line; the rest of the account must be the same.
  for (const line of account.items ?? []) {
    delete line.id;
    delete line.at;
  }
  return JSON.parse(JSON.stringify(answers));
}

const book = {
  name: 'contacts.csv',
  content: 'nom;prenom;tel;plaque\nTessier;Bastien;0639987143;\nKonate;Aïssata;0639982005;\nLe Grec;;;FK-219-LM\n',
};

/** What a phone book brought, checked and read by the reader comes to; erased again. What is drawn or timed is left out. */
async function bookAnswers(client: TestClient): Promise<unknown> {
  const { status, body } = await client.upload('/api/books', book);
  if (status !== 201) return { status, code: body.error.code };
  await client.send('POST', `/api/books/${body.id}/checks`, { roles: ['family', 'given', 'phone', 'plate'] });
  await checkBooks(t);
  const answers: unknown[] = [];
  const read = async (url: string) => {
    const answer = await client.get(url);
    assert.equal(answer.status, 200, url);
    return answer.body;
  };
  for (const path of ['', '/check', '/hits?limit=200', '/hits?kind=others', '/hits.csv?sort=book', '/duplicates'])
    answers.push(await read(`/api/books/${body.id}${path}`));
  answers.push((await client.get('/api/books')).body);
  await client.send('DELETE', `/api/books/${body.id}`);
  answers.push((await client.get('/api/audit/mine?limit=100')).body.items.filter(ofBook).map(withoutBook));
  await t.database
    .pool('owner')
    .query(`delete from audit_pending; delete from audit_events where object_type = 'book'`);
  const drawn = new Set(['id', 'at', 'broughtAt', 'askedAt', 'finishedAt', 'secondsLeft']);
  return JSON.parse(JSON.stringify(answers, (key, value) => (drawn.has(key) ? undefined : value)));
}

const ofBook = (line: { objectType: string }) => line.objectType === 'book';
/** The book itself comes first and is drawn; the reports after it must be the same. */
const withoutBook = (line: { objectIds: string[] }) => ({ ...line, objectIds: line.objectIds.slice(1).sort() });

/** Answer by answer, so that a difference names its route. */
function assertSame(answers: Record<string, unknown>, expected: Record<string, unknown>): void {
  for (const route of Object.keys(expected)) assert.deepEqual(answers[route], expected[route], route);
  assert.deepEqual(Object.keys(answers), Object.keys(expected));
}

/** What is compared holds something: two worlds of empty lists would be alike too. */
function assertFilled(answers: Record<string, unknown>): void {
  const items = (route: string) => (answers[route] as { body: { items: unknown[] } }).body.items.length;
  for (const route of [
    '/api/collect/reports?limit=2',
    '/api/crosscheck/hits?state=all&limit=2',
    '/api/crosscheck/entities',
  ])
    assert.ok(items(route) > 0, route);
  for (const asked of lookups.slice(0, 1)) assert.ok(items(JSON.stringify(asked)) > 0, 'lookups');
  assert.ok(JSON.stringify(answers.book).includes('reportId'), 'the book has hits');
}

/** Without the moment of the last cross-check, which was run again. */
function undated(answers: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'crosscheckedAt' ? undefined : value)));
}

/** What the reader may not know of answers like what never was. */
async function assertAbsent(login: string, reports: readonly string[]): Promise<void> {
  const client = clients.get(login)!;
  const answer = async (url: string) => {
    const { status, body } = await client.get(url);
    if (body.error) delete body.error.requestId;
    return { status, body };
  };
  const absent = '00000000-0000-4000-8000-000000000000';
  const { rows } = await t.database
    .pool('owner')
    .query<{ id: string; mention_a: string; mention_b: string; report_b: string }>(
      'select id, mention_a, mention_b from hits where report_a = any ($1) or report_b = any ($1) limit 5',
      [reports],
    );
  for (const [pattern, ids] of [
    ['/api/collect/reports/:id', reports.slice(0, 5)],
    ['/api/evaluate/reports/:id/corrections', reports.slice(0, 5)],
    ['/api/evaluate/reports/:id/evaluations', reports.slice(0, 5)],
    ['/api/evaluate/reports/:id/people', reports.slice(0, 5)],
    [`/api/collect/reports/:id/attachments/${'a'.repeat(64)}`, reports.slice(0, 5)],
    ['/api/crosscheck/hits/:id', rows.map(({ id }) => id)],
    ['/api/crosscheck/hits?state=all&report=:id', reports.slice(0, 5)],
  ] as const) {
    const expected = await answer(pattern.replace(':id', absent));
    for (const id of ids) assert.deepEqual(await answer(pattern.replace(':id', id)), expected, pattern);
  }
}
