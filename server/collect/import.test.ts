import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { Actor } from '../db/actor.ts';
import { findActor } from '../db/find-actor.ts';
import { operatorLogin } from '../structure/load-reference.ts';
import { type ImportOptions, importFile } from './import-lines.ts';
import { longestLine } from './read-lines.ts';

let db: TestDatabase;
let operator: Actor;
let files = 0;

before(async () => {
  db = await openTestDatabase();
  operator = await findActor(db.database.pool('owner'), operatorLogin);
});
after(() => db.close());
beforeEach(() =>
  db.database.pool('owner').query('truncate reports, match_keys, import_runs, graphile_worker._private_jobs cascade'),
);

const report = (id: number | string, more: Record<string, unknown> = {}) => ({
  id: `r-${id}`,
  channel: 'gendarmerie',
  org: 'CROSS-13',
  recorded_at: '2026-03-02T21:40:00+01:00',
  text: `Renseignement ${id}. Joignable au 06 39 98 71 43.`,
  ...more,
});
const line = (...report_: Parameters<typeof report>) => JSON.stringify(report(...report_));

async function file(...parts: (string | Buffer)[]): Promise<string> {
  files++;
  const path = join(db.folder, `import-${files}.jsonl`);
  await writeFile(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

const bring = (path: string, options?: ImportOptions) => importFile(db.database.app, operator, path, options);

async function held(): Promise<string[]> {
  const { rows } = await db.database
    .pool('owner')
    .query<{ external_id: string }>(`select external_id from reports order by length(external_id), external_id`);
  return rows.map((row) => row.external_id);
}

async function rejectsOf(path: string): Promise<{ line: number; reason: string; detail: string; raw: string }[]> {
  const text = await readFile(`${path}.rejects.jsonl`, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one));
}

test('every report is held with its text, date, cell and a job that cross-checks it', async () => {
  const path = await file(`${Array.from({ length: 120 }, (_, i) => line(i)).join('\n')}\n`);
  const seen: number[] = [];
  const result = await bring(path, { onProgress: ({ lines }) => seen.push(lines) });
  assert.deepEqual([result.lines, result.accepted, result.duplicates, result.rejected], [120, 120, 0, 0]);
  assert.deepEqual([result.rejectsFile, result.finished], [null, true]);
  assert.deepEqual(seen, [50, 100, 120]);
  const owner = db.database.pool('owner');
  const { rows } = await owner.query(
    `select r.recorded_at, r.recorded_offset, o.code, t.body, (select count(*)::int from mentions m where m.report_id = r.id and m.state <> 'possible') as mentions
     from reports r join organisations o on o.id = r.cell_id join report_texts t on t.report_id = r.id where external_id = 'r-7'`,
  );
  assert.deepEqual(rows[0], {
    recorded_at: new Date('2026-03-02T20:40:00Z'),
    recorded_offset: '+01:00',
    code: 'CROSS-13',
    body: report(7).text,
    mentions: 1,
  });
  const { rows: jobs } = await owner.query<{ reports: string[] }>(
    `select payload->'reports' as reports from graphile_worker._private_jobs`,
  );
  assert.equal(new Set(jobs.flatMap((job) => job.reports)).size, 120);
});

describe('stopped', () => {
  test('it goes on where it was', async () => {
    const path = await file(Array.from({ length: 130 }, (_, i) => line(i)).join('\n'));
    const stop = new AbortController();
    const first = await bring(path, { signal: stop.signal, onProgress: () => stop.abort() });
    assert.deepEqual([first.finished, first.lines < 130], [false, true]);
    const seen: number[] = [];
    const second = await bring(path, { onProgress: ({ lines }) => seen.push(lines) });
    assert.deepEqual([second.lines, second.accepted, second.duplicates, second.finished], [130, 130, 0, true]);
    assert.ok(seen[0]! > first.lines, 'lines done are not read again');
    assert.equal((await held()).length, 130);
  });

  test('in the middle of a batch, nothing of that batch is counted and its rejects come once', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => (i === 10 || i === 55 ? 'not json' : line(i)));
    const path = await file(lines.join('\n'));
    const failing = await breakAfter('r-57');
    await assert.rejects(bring(path));
    await failing.mend();
    assert.equal((await held()).length, 49);
    const result = await bring(path);
    assert.deepEqual([result.lines, result.accepted, result.rejected], [60, 58, 2]);
    assert.deepEqual(
      (await rejectsOf(path)).map((reject) => reject.line),
      [11, 56],
    );
    assert.equal((await held()).length, 58);
  });

  /** The database fails on one report, as a full disk would. */
  async function breakAfter(externalId: string): Promise<{ mend(): Promise<unknown> }> {
    const owner = db.database.pool('owner');
    await owner.query(`create function fail_once() returns trigger language plpgsql as $$ begin
        if new.external_id = '${externalId}' then raise exception 'disk full'; end if; return new; end $$;
      create trigger fail_once before insert on reports for each row execute function fail_once()`);
    return { mend: () => owner.query('drop trigger fail_once on reports; drop function fail_once()') };
  }
});

describe('brought twice', () => {
  test('the same file is done already; said again, everything is known', async () => {
    const path = await file(`${line(1)}\n${line(2)}\n`);
    await bring(path);
    const second = await bring(path);
    assert.deepEqual([second.lines, second.accepted, second.duplicates], [2, 2, 0]);
    const again = await bring(path, { again: true });
    assert.deepEqual([again.accepted, again.duplicates], [0, 2]);
    assert.deepEqual(await held(), ['r-1', 'r-2']);
  });
  test('the same report in two files, or twice in one, is one', async () => {
    await bring(await file(`${line(1)}\n${line(1)}\n${line(2)}\n`));
    const second = await bring(await file(`${line(2)}\n${line(3)}\n`));
    assert.deepEqual([second.accepted, second.duplicates], [1, 1]);
    assert.deepEqual(await held(), ['r-1', 'r-2', 'r-3']);
  });
  test('the same identifier with another content is refused and kept beside', async () => {
    const path = await file(`${line(1)}\n${line(1, { text: 'Un autre texte.' })}\n`);
    const result = await bring(path);
    assert.deepEqual([result.accepted, result.rejected, result.rejectsFile], [1, 1, `${path}.rejects.jsonl`]);
    const [reject] = await rejectsOf(path);
    assert.deepEqual([reject!.line, reject!.reason], [2, 'submission_conflict']);
    assert.equal(JSON.parse(reject!.raw).text, 'Un autre texte.');
  });
  test('the same identifier from two channels is two reports', async () => {
    const result = await bring(await file(`${line(1)}\n${line(1, { channel: 'douane' })}\n`));
    assert.equal(result.accepted, 2);
  });
  test('at the same moment by two processes, each report is one', async () => {
    const text = Array.from({ length: 60 }, (_, i) => line(i)).join('\n');
    const [first, second] = [await file(text), await file(`${text}\n`)];
    const results = await Promise.all([bring(first), bring(second)]);
    assert.equal((await held()).length, 60);
    assert.equal(results[0].accepted + results[1].accepted, 60);
    assert.equal(results[0].duplicates + results[1].duplicates, 60);
  });
});

describe('refused lines are kept beside with line, reason and content; the others are taken in', () => {
  const cases: Record<string, [string | Buffer, string]> = {
    'not JSON': ['a report', 'line_not_json'],
    'half a line': [line(9).slice(0, 40), 'line_not_json'],
    'invalid UTF-8': [
      Buffer.concat([Buffer.from('{"text":"Rep'), Buffer.from([0xe9, 0x72]), Buffer.from('"}')]),
      'line_not_utf8',
    ],
    'a list': ['[1,2]', 'bad_input'],
    'a missing field': [JSON.stringify({ ...report(9), text: undefined }), 'bad_input'],
    'an unknown channel': [line(9, { channel: 'presse' }), 'bad_input'],
    'an unknown cell': [line(9, { org: 'CROSS-99' }), 'bad_input'],
    'an organisation that holds no reports': [line(9, { org: 'OFAST' }), 'bad_input'],
    'a date without offset': [line(9, { recorded_at: '2026-03-02T21:40:00' }), 'bad_input'],
    'a date in the future': [line(9, { recorded_at: '2999-03-02T21:40:00+01:00' }), 'date_in_future'],
    'an empty text': [line(9, { text: ' ' }), 'text_empty'],
    'a NUL in the text': [line(9, { text: 'a\0b' }), 'text_not_text'],
    'a NUL in the identifier': [line(9, { id: 'r\0' }), 'text_not_text'],
    'a lone surrogate in the identifier': [line(9, { id: 'x' }).replace('"x"', '"\\udc00"'), 'text_not_text'],
    'a lone surrogate': [line(9, { text: 'x' }).replace('"x"', '"\\ud83d"'), 'text_not_text'],
    'a text longer than admitted': [line(9, { text: 'a'.repeat(1_000_001) }), 'text_too_long'],
  };
  for (const [name, [bad, reason]] of Object.entries(cases)) {
    test(name, async () => {
      const path = await file(`${line(1)}\n`, bad, `\n${line(2)}\n`);
      const result = await bring(path);
      assert.deepEqual([result.lines, result.accepted, result.rejected], [3, 2, 1]);
      const rejects = await rejectsOf(path);
      assert.deepEqual(
        rejects.map((reject) => [reject.line, reject.reason]),
        [[2, reason]],
      );
      const raw = Buffer.from(bad);
      assert.ok([raw.toString(), raw.toString('base64')].includes(rejects[0]!.raw), 'the line itself is kept');
      assert.deepEqual(await held(), ['r-1', 'r-2']);
    });
  }
  test('a line too long to hold is refused and the next is read', async () => {
    const path = await file(`${line(1)}\n`, Buffer.alloc(longestLine + 1000, 'x'), `\n${line(2)}\n`);
    const result = await bring(path);
    assert.deepEqual([result.accepted, result.rejected], [2, 1]);
    assert.deepEqual([(await rejectsOf(path))[0]!.line, (await rejectsOf(path))[0]!.reason], [2, 'line_too_long']);
  });
});

describe('files as they come', () => {
  test('a byte order mark, carriage returns, blank lines and a last line without its end', async () => {
    const path = await file('\uFEFF', `${line(1)}\r\n\r\n   \n\n${line(2)}\r\n${line(3)}`);
    const result = await bring(path);
    assert.deepEqual([result.lines, result.accepted, result.rejected], [6, 3, 0]);
    assert.deepEqual(await held(), ['r-1', 'r-2', 'r-3']);
  });
  test('an empty file', async () => {
    const result = await bring(await file(''));
    assert.deepEqual([result.lines, result.accepted, result.finished], [0, 0, true]);
  });
  test('a file of blank lines only', async () => {
    const result = await bring(await file('\n\n\n'));
    assert.deepEqual([result.accepted, result.rejected, result.finished], [0, 0, true]);
  });
  test('a binary file harms nothing', async () => {
    const path = await file(Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)));
    const result = await bring(path);
    assert.equal(result.accepted, 0);
    assert.equal((await rejectsOf(path)).length, result.rejected);
  });
  test('a file that is not there says so', () => assert.rejects(bring(join(db.folder, 'absent.jsonl')), /ENOENT/));
  test('annotations and other fields are left aside', async () => {
    const result = await bring(await file(`${line(1, { mentions: [{ start: 0, end: 1 }], split: 'dev' })}\n`));
    assert.equal(result.accepted, 1);
  });
  test('the text is kept to the character', async () => {
    const text = '  <b>Vu</b>\r\n\tà l’angle\u2028e\u0301 🚗 \n';
    await bring(await file(`${line(1, { text })}\n`));
    const { rows } = await db.database.pool('owner').query('select body from report_texts');
    assert.equal(rows[0].body, text);
  });
});

test('who may not import is refused before anything is read', async () => {
  const agent = await db.actor('patrouille');
  await assert.rejects(importFile(db.database.app, agent, await file(line(1))), /row-level security/);
  assert.deepEqual(await held(), []);
});

test('each run and each report is in the account', async () => {
  const owner = db.database.pool('owner');
  await owner.query('truncate audit_events cascade');
  await bring(await file(`${line(1)}\nnot json\n${line(2)}\n`));
  const { rows } = await owner.query(
    'select operation, object_type, count(*)::int as n from audit_events group by 1, 2 order by 2',
  );
  assert.deepEqual(rows, [
    // Begun, one batch, ended.
    { operation: 'COLLECTION', object_type: 'import', n: 3 },
    { operation: 'COLLECTION', object_type: 'report', n: 2 },
  ]);
});
