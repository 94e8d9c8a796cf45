import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { checkBooks } from '../../test/check-books.ts';
import type { BookDuplicate, BookHit, BookView } from './schema.ts';

let t: TestApp;
const who: Record<string, TestClient> = {};
let marseille: string;
let lyon: string;

const lines = [
  'Nom;Prénom;Téléphone;Plaque',
  'Tessier;Bastien;06 39 98 71 43;',
  'Tesier;Bastien;+33639987143;',
  'Konaté;Aïssata;06 39 98 20 05;',
  'Garage Martin;;06 39 98 55 01;GH-482-TR',
  'Nguyen;Minh;;',
  'Durand;Lise;06 39 98 44 17;',
  'trop;peu',
];
const csv = lines.join('\r\n');

before(async () => {
  t = await openTestApp();
  for (const login of [
    'analyste13',
    'chef13',
    'analyste69',
    'antenne',
    'national',
    'magistrat',
    'patrouille',
    'pm',
    'bailleur',
    'dpo',
    'admin',
  ])
    who[login] = await t.signIn(login);
  marseille = await t.bring(
    who.analyste13!,
    'TESSIER Bastien, né le 12/03/1988, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.',
  );
  lyon = await t.bring(who.analyste69!, 'KONATE Aïssata tient la caisse, joignable au 06 39 98 20 05.');
});
after(() => t.close());

async function bring(login: string, content: string | Buffer = csv, name = 'contacts.csv'): Promise<string> {
  const answer = await who[login]!.upload('/api/books', { name, content });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body.id;
}

async function bookOf(login: string, id: string): Promise<BookView> {
  return (await who[login]!.get(`/api/books/${id}`)).body;
}

async function check(login: string, id: string): Promise<void> {
  const { columns } = await bookOf(login, id);
  const answer = await who[login]!.send('POST', `/api/books/${id}/checks`, { roles: columns.map(({ role }) => role) });
  assert.equal(answer.status, 202, JSON.stringify(answer.body));
  await checkBooks(t);
}

async function hitsOf(login: string, id: string, query = ''): Promise<BookHit[]> {
  return (await who[login]!.get(`/api/books/${id}/hits${query}`)).body.items;
}

describe('a book, from its file to what it holds', () => {
  let id: string;
  before(async () => {
    id = await bring('analyste13');
  });

  test('its columns are guessed with the reason, its refused lines told', async () => {
    const book = await bookOf('analyste13', id);
    assert.deepEqual(
      book.columns.map(({ name, role }) => [name, role]),
      [
        ['Nom', 'family'],
        ['Prénom', 'given'],
        ['Téléphone', 'phone'],
        ['Plaque', 'plate'],
      ],
    );
    assert.deepEqual([book.entries, book.rejected, book.rejects], [6, 1, [{ line: 8, reason: 'columns' }]]);
    assert.deepEqual(book.columns[0]!.examples, ['Tessier', 'Tesier', 'Konaté']);
    assert.deepEqual([book.cell, book.check, book.can], ['CROSS-13', null, { check: true, erase: true }]);
  });

  test('checked: each entry that is known, with the report, why, and nothing of another cell', async () => {
    await check('analyste13', id);
    const book = await bookOf('analyste13', id);
    assert.deepEqual([book.check?.state, book.check?.done, book.check?.total], ['done', 6, 6]);
    const hits = await hitsOf('analyste13', id);
    assert.equal(book.hits, hits.length);
    assert.deepEqual(new Set(hits.map(({ reportId }) => reportId)), new Set([marseille]));
    const found = hits.map(({ entry, type, right }) => `${entry} ${type} ${right}`);
    for (const expected of ['1 phone +33639987143', '2 phone +33639987143', '4 plate GH-482-TR'])
      assert.ok(found.includes(expected), `${expected} in ${found}`);
    assert.ok(hits.every(({ sentence, reference }) => sentence && reference.startsWith('R-')));
    const one = (await who.analyste13!.get(`/api/books/${id}/hits/${hits[0]!.id}`)).body;
    assert.ok(one.evidence.length > 0 && one.weighing);
    assert.equal(one.from.label, hits[0]!.label);
    assert.ok(one.from.values.length >= 2);
  });

  test('entries that are one contact stand together, with the evidence', async () => {
    const { items } = (await who.analyste13!.get(`/api/books/${id}/duplicates`)).body as { items: BookDuplicate[] };
    assert.deepEqual(
      items.map(({ entries }) => entries.map(({ entry }) => entry)),
      [[1, 2]],
    );
    assert.ok(items[0]!.links[0]!.steps.length >= 2);
  });

  test('filtered, sorted, paged and exported', async () => {
    assert.deepEqual(
      (await hitsOf('analyste13', id, '?type=plate')).map(({ label }) => label),
      ['Garage Martin'],
    );
    assert.ok((await hitsOf('analyste13', id, '?q=tesier')).every(({ label }) => label === 'Bastien Tesier'));
    for (const sort of ['strength', 'book', 'recent']) {
      const all = (await hitsOf('analyste13', id, `?sort=${sort}`)).map((hit) => hit.id);
      const paged: string[] = [];
      let cursor = '';
      do {
        const page = (await who.analyste13!.get(`/api/books/${id}/hits?sort=${sort}&limit=2&cursor=${cursor}`)).body;
        paged.push(...page.items.map((hit: BookHit) => hit.id));
        cursor = page.nextCursor ?? '';
      } while (cursor);
      assert.deepEqual(paged, all, sort);
    }
    const out = await who.analyste13!.get(`/api/books/${id}/hits.csv`);
    assert.match(out.body, /Garage Martin/);
    const { rows } = await t.database
      .pool('owner')
      .query(
        `select operation, object_ids, purpose_code from audit_events where operation = 'EXPORT' and object_type = 'book'`,
      );
    assert.deepEqual(rows, [{ operation: 'EXPORT', object_ids: [id, marseille], purpose_code: 'CROSSCHECK' }]);
  });

  test('roles of columns as a person corrects them are those compared', async () => {
    await who.analyste13!.send('POST', `/api/books/${id}/checks`, {
      roles: ['ignored', 'ignored', 'ignored', 'plate'],
    });
    await checkBooks(t);
    assert.deepEqual(
      (await hitsOf('analyste13', id)).map(({ type }) => type),
      ['plate'],
    );
    const book = await bookOf('analyste13', id);
    assert.deepEqual(book.columns.map(({ role, why }) => [role, why])[0], ['ignored', 'configured']);
    const wrong = await who.analyste13!.send('POST', `/api/books/${id}/checks`, { roles: ['plate'] });
    assert.equal(wrong.body.error.code, 'bad_input');
  });

  test('a vCard is read and checked like it', async () => {
    const card = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Basto', 'TEL;TYPE=CELL:0639987143', 'END:VCARD'].join('\r\n');
    const other = await bring('analyste13', card, 'contacts.vcf');
    await check('analyste13', other);
    assert.deepEqual(
      (await hitsOf('analyste13', other)).map(({ type, reportId }) => [type, reportId]),
      [['phone', marseille]],
    );
  });
});

describe('who may read a book of the Marseille cell, and what', () => {
  let id: string;
  before(async () => {
    id = await bring('analyste13');
    await check('analyste13', id);
  });
  const expected: Record<string, number> = {
    analyste13: 200,
    chef13: 200,
    antenne: 200,
    national: 200,
    magistrat: 200,
    analyste69: 404,
    patrouille: 403,
    pm: 403,
    bailleur: 403,
    dpo: 403,
    admin: 403,
  };
  for (const [login, status] of Object.entries(expected)) {
    test(`${login}: ${status}`, async () => {
      for (const path of ['', '/hits', '/duplicates', '/hits.csv']) {
        const answer = await who[login]!.get(`/api/books/${id}${path}`);
        assert.equal(answer.status, status, path);
        if (status !== 200) assert.ok(!JSON.stringify(answer.body).includes('Tessier'), path);
      }
    });
  }

  test('a colleague of the cell sees what was found; who reads other cells sees the book and checks it anew', async () => {
    assert.deepEqual(
      (await hitsOf('chef13', id)).map((hit) => hit.id),
      (await hitsOf('analyste13', id)).map((hit) => hit.id),
    );
    assert.deepEqual(await hitsOf('national', id), []);
    assert.equal((await bookOf('national', id)).check, null);
    await check('national', id);
    const wide = new Set((await hitsOf('national', id)).map(({ reportId }) => reportId));
    assert.deepEqual(wide, new Set([marseille, lyon]));
    const narrow = new Set((await hitsOf('analyste13', id)).map(({ reportId }) => reportId));
    assert.deepEqual(narrow, new Set([marseille]));
  });

  test('absent and out of scope are one answer, by every way', async () => {
    const absent = '00000000-0000-4000-8000-000000000000';
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['GET', '/check', undefined],
      ['GET', '/hits', undefined],
      ['GET', '/duplicates', undefined],
      ['POST', '/checks', { roles: ['family', 'given', 'phone', 'plate'] }],
      ['POST', '/stop', undefined],
      ['DELETE', '', undefined],
    ] as const) {
      const ask = async (book: string) => {
        const url = `/api/books/${book}${path}`;
        const answer =
          method === 'GET' ? await who.analyste69!.get(url) : await who.analyste69!.send(method, url, body);
        delete answer.body.error?.requestId;
        return [answer.status, answer.body];
      };
      assert.deepEqual(await ask(id), await ask(absent), `${method} ${path}`);
    }
    assert.equal((await who.analyste69!.get('/api/books')).body.total, 0);
  });

  test('only who may check brings one, and to a cell of theirs; nothing without a purpose', async () => {
    const file = { name: 'contacts.csv', content: csv };
    for (const login of ['magistrat', 'patrouille', 'bailleur', 'dpo', 'admin'])
      assert.equal((await who[login]!.upload('/api/books', file)).status, 403, login);
    assert.equal((await who.analyste13!.upload('/api/books?cell=CROSS-69', file)).body.error.code, 'bad_input');
    const bare = await t.signIn('analyste13', null);
    assert.equal((await bare.upload('/api/books', file)).body.error.code, 'purpose_required');
    assert.equal((await bare.get(`/api/books/${id}`)).body.error.code, 'purpose_required');
    assert.equal((await t.anonymous.upload('/api/books', file)).status, 401);
    assert.equal(
      (await who.analyste13!.upload('/api/books', { name: 'vide.csv', content: 'nom;tel\n' })).body.error.code,
      'book_unreadable',
    );
    assert.equal(
      (await who.analyste13!.upload('/api/books', { name: 'a.bin', content: Buffer.alloc(50, '\0') })).body.error.code,
      'text_not_text',
    );
  });

  test('a report that a colleague may not read until its conditions are acknowledged is in none of its answers', async () => {
    const other = await t.bring(who.analyste13!, 'Vu avec TESSIER Bastien, joignable au 06 39 98 44 17.');
    await check('analyste13', id);
    const reports = async (login: string) => (await hitsOf(login, id)).map(({ reportId }) => reportId);
    assert.ok((await reports('chef13')).includes(other));
    const graded = await who.analyste13!.send('POST', `/api/evaluate/reports/${other}/evaluations`, {
      grade: { scheme: 'admiralty', source: 'B', information: '2' },
      nature: 'fact',
      handling: ['H3'],
      conditions: [{ kind: 'intelligence_only' }],
      reason: 'à ne pas diffuser',
    });
    assert.ok(graded.status < 300, JSON.stringify(graded.body));
    assert.ok((await reports('analyste13')).includes(other));
    assert.ok(!(await reports('chef13')).includes(other));
    assert.equal((await bookOf('chef13', id)).hits, (await reports('chef13')).length);
  });

  test('erased by who brought it alone: no row is left, the account keeps that it was', async () => {
    assert.equal((await who.chef13!.send('DELETE', `/api/books/${id}`)).status, 403);
    assert.equal((await who.analyste13!.send('DELETE', `/api/books/${id}`)).status, 204);
    assert.equal((await who.analyste13!.get(`/api/books/${id}`)).status, 404);
    const owner = t.database.pool('owner');
    for (const table of ['book_rows', 'book_rejects', 'book_checks'])
      assert.equal((await owner.query(`select from ${table} where book_id = $1`, [id])).rowCount, 0, table);
    for (const table of ['book_hits', 'book_duplicates'])
      assert.equal(
        (await owner.query(`select from ${table} where check_id not in (select id from book_checks)`)).rowCount,
        0,
      );
    const { rows } = await owner.query(
      `select details from audit_events where $1 = any (object_ids) and operation = 'ERASURE'`,
      [id],
    );
    assert.equal(rows.length, 1);
    assert.ok(rows[0].details.sha256);
  });
});

describe('a check goes on only while its author may', () => {
  const many = [
    'nom;tel',
    ...Array.from({ length: 100 }, (_, n) => `Contact ${n};06 39 98 ${10 + (n % 80)} ${10 + (n % 70)}`),
  ].join('\n');
  async function asked(client: TestClient): Promise<string> {
    const { id } = (await client.upload('/api/books', { name: 'grand.csv', content: many })).body;
    await client.send('POST', `/api/books/${id}/checks`, { roles: ['fullName', 'phone'] });
    return id;
  }
  const progress = async (id: string) => (await who.chef13!.get(`/api/books/${id}/check`)).body;

  test('stopped, it keeps what it found; asked again, it begins again', async () => {
    const id = await asked(who.analyste13!);
    await checkBooks(t, { slices: 2 });
    assert.deepEqual([(await progress(id)).state, (await progress(id)).done], ['running', 40]);
    assert.ok((await progress(id)).secondsLeft > 0);
    assert.equal((await who.chef13!.send('POST', `/api/books/${id}/stop`)).status, 204);
    assert.deepEqual([(await progress(id)).state, (await progress(id)).done], ['stopped', 40]);
    await check('analyste13', id);
    assert.deepEqual([(await progress(id)).state, (await progress(id)).done], ['done', 100]);
  });

  test('it ends with the session, with the purpose and with the right', async () => {
    const endings: [string, (client: TestClient) => Promise<unknown>][] = [
      ['session_ended', (client) => client.send('POST', '/api/sign-out')],
      ['purpose_changed', (client) => client.send('PUT', '/api/me/purpose', { code: 'TRIAGE', motive: 'autre chose' })],
      [
        'rights_changed',
        () =>
          t.database
            .pool('owner')
            .query(
              `update user_roles set role_code = 'service_agent' where user_id = (select id from users where login = 'analyste13')`,
            ),
      ],
    ];
    for (const [problem, end] of endings) {
      const client = await t.signIn('analyste13');
      const id = await asked(client);
      await end(client);
      await checkBooks(t);
      assert.deepEqual([(await progress(id)).state, (await progress(id)).problem], ['stopped', problem]);
    }
  });
});
