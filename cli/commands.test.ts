import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/db/database.ts';
import { type ServerProcess, startServerProcess } from '../test/server.ts';

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

let server: ServerProcess;
let scratch: string;

before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'recoupe-commands-'));
  server = await startServerProcess({ demoReports: 0 });
});
after(async () => {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
});

/** Runs a command the way a user does, on the data of the running server unless told otherwise. */
async function recoupe(
  args: string[],
  options: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: { ...process.env, RECOUPE_DATA: server.folder, ...options.env },
    stdio: 'pipe',
  });
  child.stdin.end(options.input ?? '');
  const code = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

const report = (id: number, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    id: `lot-${id}`,
    channel: 'gendarmerie',
    org: 'CROSS-13',
    recorded_at: '2026-03-02T21:40:00+01:00',
    text: `Renseignement ${id}. TESSIER Bastien, né le 12/03/1988, joignable au 06 39 98 71 43.`,
    ...more,
  });

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

describe('help and usage', { concurrency: 2 }, () => {
  const commands = [
    [],
    ['start'],
    ['migrate'],
    ['import'],
    ['extract'],
    ['crosscheck'],
    ['doctor'],
    ['erasure'],
    ['erasure', 'prove'],
    ['user'],
    ['user', 'list'],
    ['user', 'link'],
    ['user', 'close'],
    ['backup'],
    ['restore'],
    ['verify-backup'],
    ['keys', 'master'],
    ['scrub'],
  ];
  for (const command of commands)
    test(`recoupe ${[...command, '--help'].join(' ')}`, async () => {
      const { code, out } = await recoupe([...command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: recoupe ?${command.join(' ')}`));
    });

  const wrong = [
    [],
    ['unknown'],
    ['import'],
    ['import', '--sideways', 'x.jsonl'],
    ['crosscheck'],
    ['extract', '--recorded-at', 'hier'],
    ['user', 'link', 'someone'],
    ['user', 'unknown'],
    ['backup'],
    ['restore', '--from', 'x'],
    ['verify-backup'],
  ];
  for (const args of wrong)
    test(`wrong usage: recoupe ${args.join(' ')}`, async () => {
      const { code, out, err } = await recoupe(args);
      assert.deepEqual([code, out], [2, '']);
      assert.ok(err.length > 0);
    });
});

test('extract: text on standard input, mentions as JSON', async () => {
  const { code, out } = await recoupe(['extract', '--recorded-at', '2026-03-02T21:40:00+01:00'], {
    input: 'Vu hier, joignable au 06 39 98 71 43.',
  });
  assert.equal(code, 0);
  const { mentions } = JSON.parse(out) as { mentions: { type: string; value: string; surface: string }[] };
  assert.deepEqual(
    mentions.filter(({ type }) => type === 'phone').map(({ value, surface }) => [value, surface]),
    [['+33639987143', '06 39 98 71 43']],
  );
  assert.deepEqual(JSON.parse((await recoupe(['extract'])).out), { mentions: [] });
});

describe('import', () => {
  test('brings a file: 0', async () => {
    const { code, out } = await recoupe(['import', await file('good.jsonl', report(1), report(2))]);
    assert.equal(code, 0);
    assert.match(out, /good\.jsonl: 2 lines, 2 taken in, 0 known already, 0 refused\n/);
  });
  test('keeps refused lines beside and says so: 3', async () => {
    const path = await file('mixed.jsonl', report(3), 'not json');
    const { code, out } = await recoupe(['import', path]);
    assert.equal(code, 3);
    assert.match(out, /1 taken in, 0 known already, 1 refused \(kept in .*mixed\.jsonl\.rejects\.jsonl\)/);
    const reject = JSON.parse(await readFile(`${path}.rejects.jsonl`, 'utf8'));
    assert.deepEqual([reject.line, reject.reason, reject.raw], [2, 'line_not_json', 'not json']);
  });
  test('a file or an account that is not there: 1', async () => {
    const absent = await recoupe(['import', join(scratch, 'absent.jsonl')]);
    assert.deepEqual([absent.code, absent.err.includes('absent.jsonl')], [1, true]);
    const nobody = await recoupe(['import', '--as', 'personne', await file('more.jsonl', report(4))]);
    assert.deepEqual([nobody.code, nobody.err], [1, 'recoupe: There is no open account "personne"\n']);
  });
});

describe('crosscheck', () => {
  const hitsOf = async (login: string, id = 'lot-1') => recoupe(['crosscheck', id, '--as', login, '--json', '--again']);
  test('the hits of one report, as the account may see them', async () => {
    const { code, out } = await hitsOf('analyste13');
    assert.equal(code, 0);
    const { items, total } = JSON.parse(out);
    assert.ok(total > 0 && items.length === total);
    assert.ok(items.some(({ type }: { type: string }) => type === 'phone'));
  });
  test('stage by stage: normal forms, keys, and the sum of each hit that the account may see', async () => {
    const { code, out } = await recoupe(['crosscheck', 'lot-1', '--as', 'analyste13', '--stages']);
    assert.equal(code, 0);
    const { normalise, block, judge } = JSON.parse(out);
    assert.equal(normalise.length, block.length);
    assert.ok(block.flat().some((key: string) => key.startsWith('ph:')));
    assert.ok(judge.length > 0);
    for (const { compare, score } of judge)
      if (compare.rule !== 'relayed')
        assert.ok(Math.abs(1 / (1 + 2 ** -score.total) - compare.score) < 1e-9, JSON.stringify(compare));
  });
  test('what is absent and what is out of scope get one answer: 3', async () => {
    const [hidden, absent] = [await hitsOf('analyste69'), await hitsOf('analyste69', 'lot-99')];
    assert.deepEqual([hidden.code, hidden.out, absent.code], [3, '', 3]);
    assert.equal(hidden.err.replace('lot-1', '…'), absent.err.replace('lot-99', '…'));
  });
});

describe('account', () => {
  test('its export verifies elsewhere; one changed word is found, with its line', async () => {
    const path = join(scratch, 'account.jsonl');
    assert.equal((await recoupe(['account', 'export', '--out', path])).code, 0);
    const key = (await recoupe(['account', 'key'])).out.trim();
    const checkpoint = join(server.folder, 'checkpoints/checkpoint');
    const whole = await recoupe(['verify-log', path, '--key', key, '--checkpoint', checkpoint]);
    assert.deepEqual([whole.code, /nothing was changed/.test(whole.out)], [0, true], whole.out);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.with(1, lines[1]!.replace('"operation":"', '"operation":"X')).join('\n'));
    const changed = await recoupe(['verify-log', path, '--key', key, '--json']);
    assert.equal(changed.code, 3);
    assert.equal(JSON.parse(changed.out).flaws[0].line, 2);
  });
  test('a line is proved, and verified elsewhere; a changed proof is refused', async () => {
    const exported = join(scratch, 'account.jsonl');
    const line = JSON.parse((await readFile(exported, 'utf8')).split('\n')[1]!).id;
    const proof = join(scratch, 'proof.json');
    // The running server signs a later one when its minute comes: what is proved is proved against the one kept.
    const checkpoint = join(scratch, 'kept-checkpoint');
    await copyFile(join(server.folder, 'checkpoints/checkpoint'), checkpoint);
    const proved = await recoupe(['account', 'prove', line, '--checkpoint', checkpoint, '--out', proof]);
    assert.equal(proved.code, 0, proved.err);
    const key = (await recoupe(['account', 'key'])).out.trim();
    const held = await recoupe(['verify-log', '--proof', proof, '--key', key, '--checkpoint', checkpoint]);
    assert.deepEqual([held.code, held.out.includes(line)], [0, true], held.out + held.err);
    await writeFile(proof, (await readFile(proof, 'utf8')).replace('"operation": "', '"operation": "X'));
    assert.equal((await recoupe(['verify-log', '--proof', proof, '--key', key])).code, 3);
    const grown = await recoupe(['account', 'prove', '--from', checkpoint, '--to', checkpoint]);
    assert.equal(JSON.parse(grown.out).kind, 'growth');
    assert.equal((await recoupe(['account', 'prove', line, '--as', 'analyste13'])).code, 1);
  });
  test("an account that is not an auditor's exports nothing: 1", async () => {
    const path = join(scratch, 'refused.jsonl');
    assert.equal((await recoupe(['account', 'export', '--out', path, '--as', 'analyste13'])).code, 1);
    await assert.rejects(readFile(path));
  });
});

describe('erasure', () => {
  const onDatabase = async (...statements: string[]) => {
    const database = await openDatabase(readConfig({ RECOUPE_DATA: server.folder }));
    for (const statement of statements) await database.pool('owner').query(statement);
    await database.close();
  };
  test('what is over goes, and is proved gone; a row that was left is named, with 3', async () => {
    const path = await file('gone.jsonl', report(77, { text: 'Note échue sur QUERREC Armelle.' }), report(78));
    const imported = await recoupe(['import', path]);
    assert.equal(imported.code, 0, imported.err);
    await onDatabase(`update reports set retention_end = current_date where external_id = 'lot-77'`);
    assert.equal((await recoupe(['erasure', 'run'])).out, '1 reports, 0 statements and 0 phone books erased.\n');
    const [id, reference] = (await recoupe(['erasure', 'list'])).out.split(/\s+/);
    const proved = await recoupe(['erasure', 'prove', reference!]);
    assert.deepEqual([proved.code, /^Clean/m.test(proved.out)], [0, true], proved.out);
    assert.equal((await recoupe(['erasure', 'prove', id!, '--as', 'chef13'])).code, 1);
    await onDatabase(
      `update reports set place = (select erased_report::text from erasures) where external_id = 'lot-78'`,
    );
    const left = await recoupe(['erasure', 'prove', id!, '--json']);
    assert.deepEqual([left.code, JSON.parse(left.out).proof.remains], [3, [{ where: 'reports.place', count: 1 }]]);
    await onDatabase(`update reports set place = null where external_id = 'lot-78'`);
  });
});

describe('user', () => {
  const link = (role: string, organisation = 'CROSS-13') =>
    recoupe(['user', 'link', 'recrue', '--name', 'Nouvelle Recrue', '--organisation', organisation, '--role', role]);
  const call = (path: string, body: unknown) =>
    fetch(`${server.address}/api/sign-in/${path}`, {
      method: 'POST',
      headers: { 'x-recoupe': '1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const listed = async () => (await recoupe(['user', 'list'])).out;

  test('an organisation or a role that does not exist makes no account: 1', async () => {
    for (const ran of [await link('analyst', 'CROSS-99'), await link('spy')]) {
      assert.equal(ran.code, 1);
      assert.match(ran.err, /^recoupe: There is no (organisation CROSS-99|role spy)\n$/);
    }
    assert.doesNotMatch(await listed(), /^recrue /m);
  });
  test('a link makes the account and signs in once; closed, the account is out at once', async () => {
    const { code, out } = await link('analyst');
    assert.equal(code, 0);
    assert.match(await listed(), /^recrue +CROSS-13 +analyst +Nouvelle Recrue$/m);
    const token = out.trim().split('/').at(-1);
    const signedIn = await call('link', { token, password: 'une phrase assez longue' });
    assert.equal(signedIn.status, 200);
    const cookie = signedIn.headers.getSetCookie()[0]!.split(';')[0]!;
    const me = () => fetch(`${server.address}/api/me`, { headers: { cookie } });
    assert.equal((await me()).status, 200);

    assert.equal((await recoupe(['user', 'close', 'recrue'])).code, 0);
    assert.equal((await me()).status, 401);
    assert.equal((await call('password', { login: 'recrue', password: 'une phrase assez longue' })).status, 401);
    assert.match(await listed(), /^recrue .*\(closed\)$/m);
    const again = await recoupe(['user', 'close', 'recrue']);
    assert.deepEqual([again.code, again.err], [1, 'recoupe: There is no open account "recrue"\n']);
  });
});

describe('backup, verify-backup and restore', () => {
  const out = () => join(scratch, 'backup');
  let reports: { id: string }[];

  test('a backup beside the running server: 0, and it names the account that made it', async () => {
    assert.equal((await recoupe(['import', await file('backed-up.jsonl', report(900))])).code, 0);
    const { code, out: said } = await recoupe(['backup', '--out', out()]);
    assert.equal(code, 0);
    assert.match(said, /\d+ reports in \d+ sealed records/);
    const database = await openDatabase(readConfig({ RECOUPE_DATA: server.folder }));
    const owner = database.pool('owner');
    reports = (await owner.query<{ id: string }>('select id from reports')).rows;
    const { rows: lines } = await owner.query(
      `select u.login from audit_events e join users u on u.id = e.actor_id where e.object_type = 'backup'`,
    );
    await database.close();
    assert.deepEqual(lines, [{ login: 'admin' }]);
  });
  test('not into a folder that exists, nor as somebody who may not: 1', async () => {
    const again = await recoupe(['backup', '--out', out()]);
    assert.deepEqual([again.code, again.err.includes('exists already')], [1, true]);
    assert.equal((await recoupe(['backup', '--out', `${out()}-2`, '--as', 'analyste13'])).code, 1);
  });
  test('verify-backup: 0 where it is whole, 3 where a report asked about can be read, 1 without its keys', async () => {
    assert.equal((await recoupe(['verify-backup', out()])).code, 0);
    const { code, out: said } = await recoupe(['verify-backup', out(), '--report', reports[0]!.id]);
    assert.deepEqual([code, /this can be read: .*report_texts 1/.test(said)], [3, true]);
    assert.equal((await recoupe(['verify-backup', out(), '--report', crypto.randomUUID()])).code, 0);
    const elsewhere = { env: { RECOUPE_DATA: join(scratch, 'none') } };
    assert.equal((await recoupe(['verify-backup', out()], elsewhere)).code, 1);
  });
  test('restore into an empty folder with the keys file and the master key: 0; beside a running server: 1', async () => {
    const master = await file('master', (await recoupe(['keys', 'master'])).out.trim());
    const keys = join(server.folder, 'report-keys');
    const restore = ['restore', '--from', out(), '--as', 'admin'];
    assert.equal((await recoupe(restore)).code, 1);
    const folder = await mkdtemp(join(tmpdir(), 'recoupe-restored-'));
    await chmod(folder, 0o755);
    const env = { RECOUPE_DATA: folder };
    const { code, out: said, err } = await recoupe([...restore, '--keys', keys, '--master', master], { env });
    assert.equal(code, 0, err);
    assert.match(said, new RegExp(`^${reports.length} reports .*\\n0 rows of 0 reports`));
    assert.match(said, /The account of accesses: \d+ lines, 0 flaws/);
    const again = await recoupe([...restore, '--keys', keys, '--master', master], { env });
    assert.deepEqual([again.code, again.err.includes('holds accounts or reports already')], [1, true]);
    await rm(folder, { recursive: true });
  });
});

test('scrub: what was erased is written anew, and then nothing is left: 0', async () => {
  const first = await recoupe(['scrub', '--everything']);
  assert.equal(first.code, 0);
  assert.match(first.out, /^\d+ tables written anew\.\n$/);
  const { code, out } = await recoupe(['scrub', '--everything']);
  assert.deepEqual([code, out], [0, '0 tables written anew.\n']);
});

describe('migrate and doctor', () => {
  test('a sound installation: 0, and nothing to apply', async () => {
    const doctor = await recoupe(['doctor']);
    assert.deepEqual([doctor.code, doctor.out.includes('✗')], [0, false], doctor.out);
    const migrated = await recoupe(['migrate']);
    assert.deepEqual([migrated.code, migrated.out], [0, 'Nothing to apply: the schema is current.\n']);
  });
  test('a setting that cannot be used is named: 1', async () => {
    const { code, out } = await recoupe(['doctor', '--json'], { env: { PORT: 'eighty' } });
    assert.equal(code, 1);
    const settings = JSON.parse(out).find(({ what }: { what: string }) => what === 'Settings');
    assert.match(settings.problem, /PORT/);
  });
  test('a folder whose secrets are damaged says what to do: 1', async () => {
    await writeFile(join(scratch, 'secrets.json'), '{"owner":');
    const { code, out } = await recoupe(['doctor'], { env: { RECOUPE_DATA: scratch } });
    assert.equal(code, 1);
    assert.match(out, /✗ Database: .*secrets\.json cannot be read: restore it from a backup/);
  });
  test('a server that does not answer: 1', async () => {
    const env = { RECOUPE_DATA: join(scratch, 'other'), DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { code, out } = await recoupe(['doctor'], { env });
    assert.equal(code, 1);
    assert.match(out, /✗ Database: .*ECONNREFUSED/);
  });
});
