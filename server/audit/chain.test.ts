import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { rewriteChain } from '../../test/rewrite-chain.ts';
import { type Tx, withActor } from '../db/actor.ts';
import { readOrMakeAccountKey } from './account-key.ts';
import { accountLine, canonicalLine } from './account-line.ts';
import { makeCheckpoint } from './checkpoint.ts';
import { exportLog } from './export-log.ts';
import { leafHash } from './merkle.ts';
import { type NoteKey, signReceipt, verifierKey } from './note.ts';
import { verifyProof } from './proof.ts';
import { proveGrowth, proveLine } from './prove.ts';
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

describe('any edit of an export', () => {
  /** Lines of the account only: heads, checkpoints and the end have their own tests. */
  const edits = fc.oneof(
    fc.record({
      kind: fc.constant('byte' as const),
      at: fc.nat(49),
      offset: fc.nat(),
      by: fc.integer({ min: 1, max: 127 }),
    }),
    fc.record({ kind: fc.constant('drop' as const), at: fc.nat(49) }),
    fc.record({ kind: fc.constant('swap' as const), at: fc.nat(49), other: fc.nat(49) }),
    fc.record({ kind: fc.constant('double' as const), at: fc.nat(49) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(49) }),
  );
  test('is found, and where it was made', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const from = at(edit.at);
        const lines = [...exported];
        let where = from + 1;
        if (edit.kind === 'byte') {
          const bytes = Buffer.from(lines[from]!);
          const offset = edit.offset % bytes.length;
          bytes[offset] = bytes[offset]! ^ edit.by;
          if (bytes.includes(10) || bytes.includes(13)) return;
          lines[from] = bytes.toString('utf8');
        }
        if (edit.kind === 'drop') {
          lines.splice(from, 1);
          // The last one dropped is the tail cut off: the checkpoints after it and the end tell.
          if (edit.at === 49) where = exported.findIndex((line) => line.startsWith('{"end"'));
        }
        if (edit.kind === 'double') {
          lines.splice(from, 0, lines[from]!);
          where++;
        }
        if (edit.kind === 'swap') {
          const to = at(edit.other);
          if (to === from) return;
          [lines[from], lines[to]] = [lines[to]!, lines[from]!];
          where = Math.min(from, to) + 1;
        }
        if (edit.kind === 'cut') {
          lines.length = from;
          where = from;
        }
        const { flaws } = await verify(lines);
        assert.ok(flaws.length > 0, 'unseen');
        assert.ok(
          flaws.some(({ line }) => line === where),
          `line ${where}: ${JSON.stringify(flaws.slice(0, 3))}`,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('proofs', () => {
  const asAuditor = async <T>(work: (tx: Tx) => Promise<T>) =>
    withActor(db.database.app, await db.actor('dpo'), ({ tx }) => work(tx));
  const idAt = (position: number): string => JSON.parse(exported[at(position)]!).id;

  test('a line proves its place without the database; a changed line, place or checkpoint does not', async () => {
    const latest = await readFile(join(folder, 'checkpoint'), 'utf8');
    for (const position of [0, 7, 31]) {
      const proof = (await asAuditor((tx) => proveLine(tx, idAt(position))))!;
      const judge = (text: unknown, kept = [latest]) =>
        verifyProof(JSON.stringify(text), { key: verifierKey(key), kept }).problems;
      assert.deepEqual(judge(proof), []);
      assert.match(judge({ ...proof, line: { ...proof.line, motive: 'autre' } })[0]!, /does not stand there/);
      assert.match(judge({ ...proof, position: position + 1 })[0]!, /does not stand there/);
      assert.match(judge(proof, [early])[0]!, /no checkpoint that was kept/);
      assert.match(judge({ ...proof, checkpoint: proof.checkpoint.replace(/\d+/, '9') })[0]!, /not signed by/);
    }
    const againstEarly = (await asAuditor((tx) => proveLine(tx, idAt(7), early)))!;
    assert.deepEqual(verifyProof(JSON.stringify(againstEarly), { key: verifierKey(key), kept: [early] }).problems, []);
    assert.equal(await asAuditor((tx) => proveLine(tx, idAt(45), early)), null);
  });
  test('an account proves that it grew from an earlier one', async () => {
    const latest = await readFile(join(folder, 'checkpoint'), 'utf8');
    const proof = await asAuditor((tx) => proveGrowth(tx, early, latest));
    const judge = (text: unknown) => verifyProof(JSON.stringify(text), { key: verifierKey(key) }).problems;
    assert.deepEqual(judge(proof), []);
    assert.match(judge({ ...proof, path: proof.path.toReversed() })[0]!, /does not begin with/);
    await assert.rejects(
      asAuditor((tx) => proveGrowth(tx, latest, early)),
      /the later one/,
    );
  });
  test('nobody but an auditor proves anything of it', async () => {
    const asAnalyst = withActor(db.database.app, await db.actor('analyste13'), ({ tx }) => proveLine(tx, idAt(7)));
    assert.equal(await asAnalyst, null);
  });
  test('a receipt promises a line: an export without the line breaks the promise', async () => {
    const line = JSON.parse(exported[at(7)]!);
    const receipt = signReceipt(leafHash(canonicalLine(accountLine.parse(line))), key);
    assert.deepEqual((await verify(exported, { receipts: [receipt] })).flaws, []);
    const without = rewriteChain(exported.filter((_, i) => i !== at(7)));
    const { flaws } = await verify(without, { receipts: [receipt] });
    assert.ok(flaws.some(({ problem }) => /receipt: the line that it promises is not here/.test(problem)));
    assert.match((await verify(exported, { receipts: [early] })).flaws[0]!.problem, /not a receipt/);
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
