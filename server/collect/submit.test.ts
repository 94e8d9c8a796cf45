import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openTestApp, type TestApp, type TestClient } from '../../test/app.ts';
import { attachFile, cookieOf } from '../../test/attach.ts';
import { photo } from '../../test/made-files.ts';

let t: TestApp;
let analyst: TestClient;
let partner: TestClient;
let cookie: string;

before(async () => {
  t = await openTestApp();
  analyst = await t.signIn('analyste13');
  partner = await t.signIn('bailleur');
  cookie = await cookieOf(t.app, 'analyste13');
});
after(() => t.close());

const url = '/api/collect/reports';
const report = (more: Record<string, unknown> = {}) => ({ text: 'Essai de dépôt.', channel: 'citoyen', ...more });

/** A body that no well-behaved client would send, byte for byte. */
async function sendRaw(payload: Buffer | string, language = 'fr', type = 'application/json') {
  const answer = await t.app.inject({
    method: 'POST',
    url,
    headers: { 'x-recoupe': '1', cookie, 'content-type': type, 'accept-language': language },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function held(): Promise<number> {
  const { rows } = await t.database.pool('owner').query('select count(*)::int as n from reports');
  return rows[0].n;
}

describe('what is refused, with a reason and a tip in both languages, and nothing kept', () => {
  const long = 'a'.repeat(10 * 1024 * 1024);
  const bytes = (before: string, bad: number[], after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from(after)]);
  const cases: Record<string, [Buffer | string, number, string]> = {
    'an empty text': [JSON.stringify(report({ text: '' })), 400, 'text_empty'],
    'a blank text': [JSON.stringify(report({ text: ' \n\t\u00a0 ' })), 400, 'text_empty'],
    'ten megabytes of text': [JSON.stringify(report({ text: long })), 413, 'text_too_long'],
    'a text longer than admitted': [JSON.stringify(report({ text: long.slice(0, 1_000_001) })), 413, 'text_too_long'],
    'a NUL in the text': [JSON.stringify(report({ text: 'a\0b' })), 400, 'text_not_text'],
    'a NUL in the place': [JSON.stringify(report({ place: 'a\0b' })), 400, 'text_not_text'],
    'a lone surrogate in the text': ['{"text":"a\\ud83d b","channel":"citoyen"}', 400, 'text_not_text'],
    'a lone surrogate in the place': ['{"text":"abc","place":"\\udc00","channel":"citoyen"}', 400, 'text_not_text'],
    'bytes that are no UTF-8 in the text': [
      bytes('{"channel":"citoyen","text":"Rep', [0xe9, 0x72], 'e"}'),
      400,
      'text_not_text',
    ],
    'bytes that are no UTF-8 in the place': [
      bytes('{"channel":"citoyen","text":"Vu","place":"', [0xff, 0xfe], '"}'),
      400,
      'text_not_text',
    ],
    'a body of bytes': [Buffer.from([0, 1, 2, 255, 254, 0x80]), 400, 'bad_input'],
    'half a JSON': ['{"text":"abc","chan', 400, 'bad_input'],
    'no body': ['', 400, 'bad_input'],
    'a list': ['[]', 400, 'bad_input'],
    'a polluting key': ['{"text":"abc","channel":"citoyen","__proto__":{"cell":"CROSS-69"}}', 400, 'bad_input'],
    'a text that is a number': [JSON.stringify(report({ text: 12 })), 400, 'bad_input'],
    'an unknown channel': [JSON.stringify(report({ channel: 'presse' })), 400, 'bad_input'],
    'an unknown cell': [JSON.stringify(report({ cell: 'CROSS-99' })), 400, 'bad_input'],
    'an unknown nature': [JSON.stringify(report({ natures: ['other', 'weather'] })), 400, 'bad_input'],
    'a date that is none': [JSON.stringify(report({ recordedAt: 'hier' })), 400, 'bad_input'],
    'a date without its offset': [JSON.stringify(report({ recordedAt: '2026-03-02T10:00:00' })), 400, 'bad_input'],
    'a date of the last century': [
      JSON.stringify(report({ recordedAt: '1926-03-02T10:00:00+01:00' })),
      400,
      'bad_input',
    ],
    'a date in the future': [
      JSON.stringify(report({ recordedAt: '2999-01-01T00:00:00+01:00' })),
      400,
      'date_in_future',
    ],
    'facts in the future': [JSON.stringify(report({ factsFrom: '2999-01-01T00:00:00Z' })), 400, 'date_in_future'],
    'facts that end in the future': [
      JSON.stringify(report({ factsTo: '2999-01-01T00:00:00Z' })),
      400,
      'date_in_future',
    ],
    'a mention outside the text': [
      JSON.stringify(report({ mentions: [{ start: 3, end: 4000, type: 'person', value: 'x' }] })),
      400,
      'bad_input',
    ],
    'mentions that overlap': [
      JSON.stringify(
        report({
          mentions: [
            { start: 0, end: 5, type: 'person', value: 'x' },
            { start: 4, end: 8, type: 'alias', value: 'y' },
          ],
        }),
      ),
      400,
      'bad_input',
    ],
    'a mention that ends before it starts': [
      JSON.stringify(report({ mentions: [{ start: 5, end: 5, type: 'person', value: 'x' }] })),
      400,
      'bad_input',
    ],
    'a mention of an unknown type': [
      JSON.stringify(report({ mentions: [{ start: 0, end: 5, type: 'ship', value: 'x' }] })),
      400,
      'bad_input',
    ],
    'a file never sent': [JSON.stringify(report({ attachments: ['a'.repeat(64)] })), 400, 'bad_input'],
  };
  for (const [name, [payload, status, code]] of Object.entries(cases)) {
    test(name, async () => {
      const before = await held();
      const [french, english] = [await sendRaw(payload), await sendRaw(payload, 'en')];
      for (const answer of [french, english]) {
        assert.deepEqual([answer.status, answer.body.error.code], [status, code], JSON.stringify(answer.body));
        assert.ok(answer.body.error.message && answer.body.error.tip && answer.body.error.requestId);
        assert.doesNotMatch(JSON.stringify(answer.body), /select |insert |syntax error|relation |node_modules|\.ts:/i);
      }
      assert.notEqual(french.body.error.message, english.body.error.message);
      assert.notEqual(french.body.error.tip, english.body.error.tip);
      assert.equal(await held(), before);
    });
  }
  test('another media type than JSON', async () => {
    const answer = await sendRaw('<report/>', 'fr', 'application/xml');
    assert.deepEqual([answer.status, answer.body.error.code], [400, 'bad_input']);
  });
});

test('an unreadable search is refused, not a failure of the server', async () => {
  for (const query of ['q=%00', 'cursor=WyJhIiwiYiJd', 'cursor=!!', 'from=2026-02-31', 'limit=0', 'limit=1e9']) {
    const answer = await analyst.get(`/api/collect/reports?${query}`);
    assert.equal(answer.status, 400, `${query}: ${JSON.stringify(answer.body)}`);
    assert.doesNotMatch(JSON.stringify(answer.body), /timestamptz|uuid|syntax/);
  }
  for (const query of ['cursor=WyJhIiwiYiJd', 'report=x', 'q=%00'])
    assert.equal((await analyst.get(`/api/crosscheck/hits?${query}`)).status, 400, query);
  for (const query of ['cursor=WyJhIl0', 'from=hier'])
    assert.equal((await analyst.get(`/api/audit/mine?${query}`)).status, 400, query);
  assert.equal((await analyst.get('/api/collect/reports/not-an-id')).status, 400);
});

test('only mine means only mine, and not mine means all', async () => {
  const chief = await t.signIn('chef13');
  await t.bring(analyst, 'Pour la liste des miens.');
  const total = async (query: string) => (await chief.get(`/api/collect/reports?${query}`)).body.total;
  assert.equal(await total('mine=true'), 0);
  assert.equal(await total('mine=false'), await total(''));
});

describe('the text as received', () => {
  const texts = {
    'hostile HTML': `<script>alert(1)</script><img src=x onerror="fetch('//example.com')"> "'--; drop table reports;`,
    'line ends, tabs, spaces at both ends': '  \r\nLigne 1\r\n\tLigne 2\u2028Ligne 3 \n\n',
    'combining marks and characters beyond the first plane': 'e\u0301 é 𝒜 🚗 ﬁ \u200b\u202e',
    'control characters but NUL': 'a\u0001b\u001fc\u007f',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`${name} stays as it was`, async () => {
      const id = await t.bring(analyst, text);
      const answer = await analyst.get(`/api/collect/reports/${id}`);
      assert.equal(answer.body.text, text);
      assert.match(String(answer.headers['content-type']), /^application\/json/);
      assert.match(String(answer.headers['content-security-policy']), /default-src 'none'; script-src 'self'/);
      assert.doesNotMatch(String(answer.headers['content-security-policy']), /unsafe-|https?:/);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      const { rows } = await t.database
        .pool('owner')
        .query('select body, sha256 from report_texts where report_id = $1', [id]);
      assert.equal(rows[0].body, text);
      assert.deepEqual(rows[0].sha256, createHash('sha256').update(text).digest());
    });
  }
  test('fields that nobody asked for are left aside', async () => {
    const answer = await analyst.send(
      'POST',
      url,
      report({ text: 'Champ inconnu.', id: 'x', cell_id: 'y', admin: true }),
    );
    assert.equal(answer.status, 201);
  });
  test('a text of the longest size admitted is taken in', async () => {
    const answer = await analyst.send('POST', url, report({ text: 'Rien de neuf. '.repeat(71_428) }));
    assert.equal(answer.status, 201);
  });
});

describe('sent twice', () => {
  test('the same key and content is one report, said to be held already', async () => {
    const body = report({ text: 'Envoyé deux fois.', submissionKey: 'envoi-0001' });
    const first = await analyst.send('POST', url, body);
    const second = await analyst.send('POST', url, body);
    assert.deepEqual([first.status, first.body.duplicate], [201, false]);
    assert.deepEqual([second.status, second.body], [200, { ...first.body, duplicate: true }]);
  });
  test('the same key with another content is refused, the first stays', async () => {
    const first = await analyst.send('POST', url, report({ text: 'Le premier.', submissionKey: 'envoi-0002' }));
    for (const other of [{ text: 'Le second.' }, { text: 'Le premier.', place: 'Arles' }]) {
      const second = await analyst.send('POST', url, report({ ...other, submissionKey: 'envoi-0002' }));
      assert.deepEqual([second.status, second.body.error.code], [409, 'submission_conflict']);
    }
    assert.equal((await analyst.get(`${url}/${first.body.id}`)).body.text, 'Le premier.');
  });
  test('without a key the content is the key', async () => {
    const first = await analyst.send('POST', url, report({ text: 'Sans clé.' }));
    assert.deepEqual((await analyst.send('POST', url, report({ text: 'Sans clé.' }))).body, {
      ...first.body,
      duplicate: true,
    });
  });
  test('at the same moment, one report is made', async () => {
    const body = report({ text: 'Au même moment.', submissionKey: 'envoi-0003' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => analyst.send('POST', url, body)));
    assert.equal(new Set(answers.map((answer) => answer.body.id)).size, 1);
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });
  test('what a colleague sent before changes no answer: that would tell of it', async () => {
    const colleague = await makeColleague();
    const body = report({ text: 'Le même texte de deux agents.', channel: 'bailleur_social' });
    for (const more of [{}, { submissionKey: 'envoi-0004' }]) {
      const first = await partner.send('POST', url, { ...body, ...more });
      const second = await colleague.send('POST', url, { ...body, ...more });
      assert.deepEqual([first.status, second.status], [201, 201]);
      assert.notEqual(second.body.id, first.body.id);
    }
  });

  /** A second person at the landlord's, who sees nothing of the first one's. */
  async function makeColleague(): Promise<TestClient> {
    await t.database.pool('owner').query(
      `with made as (insert into users (login, display_name, organisation_id, demonstration)
         select 'bailleur2', 'Second agent', organisation_id, true from users where login = 'bailleur' returning id)
       insert into user_roles (user_id, role_code) select id, 'partner_contributor' from made`,
    );
    return t.signIn('bailleur2');
  }
});

describe('attachments', () => {
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

  test('are named by their content; the same file twice is kept once', async () => {
    const first = await attachFile(t.app, 'analyste13', { name: 'a.txt', content: 'un contenu' });
    const second = await attachFile(t.app, 'analyste13', { name: 'b.txt', content: 'un contenu' });
    assert.equal(first.statusCode, 201);
    assert.deepEqual([first.json().sha256, second.json().sha256], [sha256('un contenu'), sha256('un contenu')]);
    assert.equal((await keptFiles()).filter((path) => path.endsWith(sha256('un contenu'))).length, 1);
    const { rows } = await t.database
      .pool('owner')
      .query(`select distinct channel, route from audit_events where object_type = 'attachment'`);
    assert.deepEqual(rows, [{ channel: 'request', route: 'POST /api/collect/attachments' }]);
  });

  test('are downloads of bytes, whatever they claim to be', async () => {
    const content = 'Bonjour <script>alert(1)</script>';
    const file = await attachFile(t.app, 'analyste13', { name: 'page.txt', content, mediaType: 'text/html' });
    const id = await t.bring(analyst, 'Avec une page jointe.', { attachments: [file.json().sha256] });
    const answer = await analyst.get(`${url}/${id}/attachments/${sha256(content)}`);
    assert.equal(answer.body, content);
    assert.equal(answer.headers['content-type'], 'application/octet-stream');
    assert.match(String(answer.headers['content-disposition']), /^attachment;/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'; sandbox/);
  });

  for (const name of [
    '../../../etc/passwd',
    'a/b\\c.txt',
    'éà 🚗.txt',
    `${'n'.repeat(5000)}.txt`,
    '..',
    'x%0d%0ay.txt',
  ]) {
    test(`a hostile name does no harm: ${name.slice(0, 20)}`, async () => {
      const content = `contenu de ${name}`;
      const file = await attachFile(t.app, 'analyste13', { name, content });
      assert.equal(file.statusCode, 201, file.body);
      const id = await t.bring(analyst, `Avec un nom : ${name.slice(0, 20)}`, { attachments: [file.json().sha256] });
      const view = (await analyst.get(`${url}/${id}`)).body.attachments[0];
      assert.doesNotMatch(view.name, /[/\\\p{Cc}]/u);
      assert.ok(view.name.length <= 200);
      const answer = await analyst.get(`${url}/${id}/attachments/${sha256(content)}`);
      assert.deepEqual([answer.status, answer.body], [200, content]);
      assert.doesNotMatch(String(answer.headers['content-disposition']), /[\r\n"]/);
    });
  }

  test('what is not one of the types is refused in the reader’s words, and nothing of it stays', async () => {
    const before = await keptFiles();
    const page = '<!doctype html><title>x</title>';
    for (const [name, content, code] of [
      ['vide.txt', '', 'file_type_refused'],
      ['octets.bin', Buffer.from(Array.from({ length: 256 }, (_, i) => i)), 'file_type_refused'],
      ['page.html', page, 'file_type_refused'],
      ['dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'file_type_refused'],
      ['photo.jpg', 'du texte', 'file_type_mismatch'],
    ] as const) {
      const answer = await attachFile(t.app, 'analyste13', { name, content });
      assert.deepEqual([answer.statusCode, answer.json().error.code], [415, code], name);
      assert.match(answer.json().error.tip, /Ce que vous avez saisi est toujours là/);
    }
    assert.deepEqual(await keptFiles(), before);
  });

  test('an image is kept without what its camera wrote; the account has the digest of what was received', async () => {
    const content = photo({ place: '48.8566 N' });
    const file = (await attachFile(t.app, 'analyste13', { name: 'photo.jpg', content })).json();
    assert.equal(file.mediaType, 'image/jpeg');
    const id = await t.bring(analyst, 'Avec une photo.', { attachments: [file.sha256] });
    const { body } = await analyst.get(`${url}/${id}/attachments/${file.sha256}`);
    assert.ok(!body.includes('48.8566'));
    const { rows } = await t.database
      .pool('owner')
      .query(`select details from audit_events where object_ids = array[$1] and object_type = 'attachment'`, [
        file.sha256,
      ]);
    assert.equal(rows[0].details.received, createHash('sha256').update(content).digest('hex'));
  });

  test('a file that is too large is refused, and nothing of it stays', async () => {
    const before = await keptFiles();
    const answer = await attachFile(t.app, 'analyste13', {
      name: 'gros.bin',
      content: Buffer.alloc(26 * 1024 * 1024, 1),
    });
    assert.deepEqual([answer.statusCode, answer.json().error.code], [413, 'file_too_large']);
    assert.deepEqual(await keptFiles(), before);
  });

  test('nobody can attach, or read, what another person sent', async () => {
    const file = (await attachFile(t.app, 'analyste69', { name: 'lyon.txt', content: 'de Lyon' })).json();
    const answer = await analyst.send(
      'POST',
      url,
      report({ text: 'Avec la pièce d’un autre.', attachments: [file.sha256] }),
    );
    assert.deepEqual([answer.status, answer.body.error.code], [400, 'bad_input']);
    const id = await t.bring(analyst, 'Sans pièce.');
    assert.equal((await analyst.get(`${url}/${id}/attachments/${file.sha256}`)).status, 404);
    const lyon = await t.signIn('analyste69');
    const theirs = await t.bring(lyon, 'Avec la pièce.', { attachments: [file.sha256] });
    assert.equal((await analyst.get(`${url}/${theirs}/attachments/${file.sha256}`)).status, 404);
    assert.equal((await lyon.get(`${url}/${theirs}/attachments/${file.sha256}`)).status, 200);
  });

  test('who may not bring a report may not send a file', async () => {
    assert.equal((await attachFile(t.app, 'dpo', { name: 'a.txt', content: 'a' })).statusCode, 403);
  });

  async function keptFiles(): Promise<string[]> {
    const entries = await readdir(join(t.folder, 'files'), { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
  }
});
