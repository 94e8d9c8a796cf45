import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { rewriteChain } from '../../test/rewrite-chain.ts';
import { withActor } from '../db/actor.ts';
import { readOrMakeAccountKey } from './account-key.ts';
import { makeCheckpoint } from './checkpoint.ts';
import { exportLog } from './export-log.ts';
import { type NoteKey, verifierKey } from './note.ts';
import { chainPending } from './sequence.ts';
import { startSequencer } from './sequencer.ts';
import { verifyLog } from './verify-log.ts';

let db: TestDatabase;
let key: NoteKey;
let folder: string;
/** An export of a few dozen lines with a checkpoint in the middle and one at the end. */
let exported: string[];
let early: string;

before(async () => {
  db = await openTestDatabase();
  key = await readOrMakeAccountKey(db.folder);
  folder = join(db.folder, 'checkpoints');
  await look('analyste13', 20);
  await chainAll();
  early = (await makeCheckpoint(pool(), key, folder))!;
  await Promise.all([look('analyste59', 15), look('national', 15)]);
  await Promise.all([chainPending(pool()), chainAll()]);
  await makeCheckpoint(pool(), key, folder);
  exported = await exportAll();
});
after(() => db.close());

const pool = () => db.database.pool('sequencer');

async function look(login: string, times: number): Promise<void> {
  const actor = await db.actor(login);
  for (let i = 0; i < times; i++)
    await withActor(db.database.app, actor, ({ audit }) =>
      audit({
        operation: 'CONSULTATION',
        objectType: 'report',
        objectIds: [`r${i}`],
        details: { z: 'é « ok »', a: [i, { y: null, x: 1.5 }] },
      }),
    );
}

async function chainAll(): Promise<void> {
  while ((await chainPending(pool())) > 0);
}

async function exportAll(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLog(pool(), key)) lines.push(line);
  return lines;
}

async function verify(lines: readonly string[], options: Parameters<typeof verifyLog>[1] = {}) {
  async function* read() {
    yield* lines;
  }
  return verifyLog(read(), { key: verifierKey(key), ...options });
}

/** The number, in the file, of the line that holds a position. */
const at = (position: number) => exported.findIndex((line) => line.startsWith(`{"position":${position},`));

describe('the account as it is', () => {
  test('every line has one place, in the order of writing, and nothing waits', async () => {
    const { rows } = await db.database
      .pool('owner')
      .query(
        `select (select count(*) from audit_events)::int as lines, (select count(*) from audit_chain)::int as places, (select count(*) from audit_pending)::int as waiting, (select max(position) + 1 from audit_chain)::int as size`,
      );
    const { lines, places, waiting, size } = rows[0];
    assert.ok(lines >= 50);
    assert.deepEqual([places, waiting, size], [lines, 0, lines]);
  });

  test('its export verifies without the database, with checkpoints kept elsewhere too', async () => {
    const { size, checkpoints, unsigned, flaws } = await verify(exported, { kept: [early] });
    assert.deepEqual([size >= 50, checkpoints, unsigned, flaws], [true, 3, 0, []]);
  });

  test('nobody but the owner of the database can change or remove a link, not even the sequencer', async () => {
    for (const role of ['app', 'sequencer', 'matcher'] as const)
      for (const statement of [
        'update audit_chain set hash = hash',
        'delete from audit_chain',
        'update audit_events set motive = null',
        'delete from audit_events',
        'delete from audit_checkpoints',
      ])
        await assert.rejects(
          db.database.pool(role).query(statement),
          /permission denied|does not exist/,
          `${role}: ${statement}`,
        );
  });

  test('only an auditor sees how long it is', async () => {
    const size = async (login: string) =>
      withActor(db.database.app, await db.actor(login), async ({ tx }) => {
        const { rows } = await sql<{ n: string }>`select count(*) as n from audit_chain`.execute(tx);
        return Number(rows[0]!.n);
      });
    assert.equal(await size('analyste13'), 0);
    assert.ok((await size('dpo')) > 0);
  });
});

describe('what is done to an export is found, with where', () => {
  const changed = (from: string, to: string) =>
    exported.map((line, i) => (i === at(7) ? line.replace(from, to) : line));
  const only = (flaws: { line: number; problem: string }[], line: number, problem: RegExp) => {
    assert.equal(flaws[0]?.line, line);
    assert.match(flaws[0]!.problem, problem);
  };

  test('one character of one line', async () => {
    only(
      (await verify(changed('"CONSULTATION"', '"CONSULTATIOM"'))).flaws,
      at(7) + 1,
      /position 7: the line is not the one/,
    );
  });
  test('a line taken out', async () => {
    const { flaws } = await verify(exported.filter((_, i) => i !== at(7)));
    only(flaws, at(7) + 1, /position 8 where 7 is expected: 1 missing/);
  });
  test('a line taken out and the places written anew', async () => {
    const lines = exported.filter((_, i) => i !== at(7));
    const renumbered = lines.map((line) =>
      line.replace(/^{"position":(\d+)/, (whole, n) => (Number(n) > 7 ? `{"position":${Number(n) - 1}` : whole)),
    );
    only((await verify(renumbered)).flaws, at(7) + 1, /position 7: the line is not the one that was chained/);
  });
  test('two lines exchanged', async () => {
    const lines = [...exported];
    [lines[at(7)], lines[at(8)]] = [lines[at(8)]!, lines[at(7)]!];
    only((await verify(lines)).flaws, at(7) + 1, /position 8 where 7 is expected/);
  });
  test('the tail cut off, even with the end and the checkpoints written anew', async () => {
    only((await verify(exported.slice(0, at(30)))).flaws, at(30), /no end: the file was cut after position 29/);
    const forged = [...exported.slice(0, at(30)), JSON.stringify({ end: 30 })];
    assert.deepEqual((await verify(forged)).flaws, []);
    const latest = await readFile(join(folder, 'checkpoint'), 'utf8');
    only(
      (await verify(forged, { kept: [latest] })).flaws,
      forged.length,
      /signed for \d+ lines, and 30 are here: the tail was cut/,
    );
  });
  test('all hashes computed anew over a changed line: the checkpoints tell', async () => {
    const { flaws } = await verify(rewriteChain(changed('"CONSULTATION"', '"EXPORT"')));
    assert.match(flaws[0]!.problem, /the first \d+ lines are not those that a checkpoint was signed for/);
  });
  test('a checkpoint signed by another key, and half a line', async () => {
    const other = await readOrMakeAccountKey(join(db.folder, 'other'));
    const { flaws } = await verify(exported, { key: verifierKey(other) });
    assert.match(flaws[0]!.problem, /the account of .*, not of /);
    only((await verify([...exported.slice(0, 5), '{"position":4,"ha'])).flaws, 6, /not JSON/);
  });
});

describe('the sequencer', () => {
  test('gives a line its place while it runs, and signs when it stops', async () => {
    const problems: Error[] = [];
    const sequencer = startSequencer(pool(), key, folder, (error) => problems.push(error));
    await look('analyste13', 1);
    const waiting = async () =>
      (await pool().query<{ n: number }>('select count(*)::int as n from audit_pending')).rows[0]!.n;
    // The line gets its place while the sequencer runs, not because it stops; the runner's own limit ends a wait in vain.
    while ((await waiting()) > 0) await new Promise((done) => setTimeout(done, 20));
    await look('analyste13', 1);
    await sequencer.stop();
    assert.deepEqual([await waiting(), problems], [0, []]);
    assert.deepEqual((await verify(await exportAll())).unsigned, 0);
  });

  test('a database put back to an earlier state is told by the checkpoint kept outside', async () => {
    const elsewhere = join(db.folder, 'elsewhere');
    await mkdir(elsewhere);
    const latest = await readFile(join(folder, 'checkpoint'), 'utf8');
    await writeFile(join(elsewhere, 'checkpoint'), latest);
    await db.database
      .pool('owner')
      .query('delete from audit_chain where position >= 40; delete from audit_checkpoints where size > 40');
    await assert.rejects(
      makeCheckpoint(pool(), key, elsewhere),
      /the account has 40 lines, and .* was signed when it had/,
    );
  });
});
