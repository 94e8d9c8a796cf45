import { parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';
import { createEntities } from '../demo/entities.ts';
import { keysOf, keysVersion } from '../engine/index.ts';
import { packProfiles } from '../server/statements/pack-profiles.ts';
import { BinaryRows, copyRows } from './copy-rows.ts';
import { describeEntity } from './describe-entity.ts';
import { entityProfiles } from './entity-profiles.ts';
import { hashText } from './hash-text.ts';

export interface FillOptions {
  seed: number;
  count: number;
  /** Texts are left out: what is looked up is held, what is read of it is not. */
  withoutTexts: boolean;
}

/** What one worker is to fill: every `of`-th batch of entities, beginning with its own. */
interface Share extends FillOptions {
  connection: pg.PoolConfig;
  worker: number;
  of: number;
  cells: Cell[];
  user: string;
  organisation: string;
}

interface Cell {
  id: string;
  number: number;
  code: string;
}

const batchSize = 5000;

/**
 * Fills a database with reports of generated entities, one person each with what is known of them: the same profiles
 * and keys as real reports have, written in bulk. Mentions are placed by construction, so that filling does not
 * measure extraction. The index of keys is built once all is there.
 */
export async function fillDatabase(
  owner: pg.Pool,
  connection: pg.PoolConfig,
  options: FillOptions & { onProgress: (done: number) => void },
): Promise<void> {
  const { onProgress, ...fill } = options;
  const { rows: cells } = await owner.query<Cell>(
    `select o.id, o.number, o.code from organisation_versions v join organisations o on o.id = v.organisation_id
     where v.kind = 'cell' and v.state = 'active' and v.valid @> current_date order by 1`,
  );
  const { rows: users } = await owner.query<{ id: string; organisation_id: string }>(
    `select id, organisation_id from users limit 1`,
  );
  await checkHash(owner);
  await owner.query('alter table match_keys drop constraint match_keys_pkey');
  const workers = 2;
  let done = 0;
  await Promise.all(
    Array.from({ length: workers }, (_, worker) => {
      const share: Share = {
        ...fill,
        connection,
        worker,
        of: workers,
        cells,
        user: users[0]!.id,
        organisation: users[0]!.organisation_id,
      };
      return new Promise<void>((finished, failed) => {
        const thread = new Worker(new URL(import.meta.url), { workerData: share });
        thread.on('message', (filled: number) => {
          done += filled;
          onProgress(done);
        });
        thread.once('error', failed);
        thread.once('exit', (code) =>
          code === 0 ? finished() : failed(new Error(`a filling thread ended with ${code}`)),
        );
      });
    }),
  );
  const client = await owner.connect();
  try {
    await client.query(`set maintenance_work_mem = '1GB'; set max_parallel_maintenance_workers = 2`);
    await client.query('alter table match_keys add primary key (key, cell, report)');
    await client.query(`select setval(pg_get_serial_sequence('match_reports', 'number'), $1)`, [fill.count]);
    await client.query('vacuum (analyze, parallel 0)');
    // As on a server that has run for a while: what is read at random is in its memory, as far as it goes.
    await client.query('create extension if not exists pg_prewarm');
    await client.query(
      `select pg_prewarm(name) from unnest('{match_reports,match_reports_pkey,match_reports_number_key,match_keys_pkey}'::regclass[]) name`,
    );
    // What the filling left to write to disk is not the reports' to wait for.
    await client.query('checkpoint');
  } finally {
    client.release(true);
  }
}

async function checkHash(owner: pg.Pool): Promise<void> {
  const out = new Uint32Array(2);
  for (const text of ['', 'a', 'abcd', 'ph:+336', 'na:mbJ|onnnn', 'fc:mbJ|CROSS-13', 'ad:34|orns|papeete-é-papeete']) {
    const { rows } = await owner.query<{ hash: string }>('select hashtextextended($1, 0) as hash', [text]);
    hashText(text, out);
    const ours = BigInt.asIntN(64, (BigInt(out[0]!) << 32n) | BigInt(out[1]!));
    if (rows[0]!.hash !== String(ours)) throw new Error(`hashText disagrees with the server on "${text}"`);
  }
}

async function fillShare(share: Share): Promise<void> {
  const client = new pg.Client(share.connection);
  await client.connect();
  // Rows refer to each other by construction; checking each reference would double the time.
  await client.query('set session_replication_role = replica; set synchronous_commit = off');
  const tables = createTables(share);
  const entity = createEntities(share);
  for (let from = share.worker * batchSize; from < share.count; from += share.of * batchSize) {
    const end = Math.min(share.count, from + batchSize);
    for (let index = from; index < end; index++) tables.add(index, entity(index));
    for (const { statement, rows } of tables.all) {
      await copyRows(client, statement, rows.finish());
      rows.clear();
    }
    parentPort?.postMessage(end - from);
  }
  await client.end();
}

const bigintOid = 20;
const uuidOid = 2950;
const seenOn = '2025-06-01';
/** Each came in at its own second, as reports do. */
const receivedFrom = Date.UTC(2025, 5, 1, 10);
/** Microseconds from 2000 to that day, as COPY writes a moment. */
const recordedAt = moment(receivedFrom);

function createTables(share: Share) {
  const into = (columns: string) => ({
    statement: `copy ${columns} from stdin (format binary)`,
    rows: new BinaryRows(),
  });
  const reports = into(
    'reports (id, reference, cell_id, submitted_by, submitted_for, submission_key, content_hash, channel, recorded_at, recorded_offset, received_at)',
  );
  const texts = into('report_texts (report_id, cell_id, submitted_by, body, sha256)');
  const held = into(
    'match_reports (report_id, number, cell, cell_id, brought_by, recorded_at, profiles, mention_ids, keys, keys_version)',
  );
  const keys = into('match_keys (key, cell, report)');
  const cells = share.cells.map((cell) => ({ ...cell, bytes: uuidBytes(cell.id) }));
  const [user, organisation, nothing] = [uuidBytes(share.user), uuidBytes(share.organisation), Buffer.alloc(0)];
  const hash = new Uint32Array(2);
  const mention = Buffer.alloc(16);
  const add = (index: number, entity: ReturnType<ReturnType<typeof createEntities>>) => {
    const cell = cells[index % cells.length]!;
    const number = index + 1;
    // Rising, so that indexes grow at their end.
    const id = numbered(0, number);
    reports.rows.row(11).bytes(id).text(`R-${number}`).bytes(cell.bytes).bytes(user).bytes(organisation);
    reports.rows
      .text(String(number))
      .bytes(nothing)
      .text('police_nationale')
      .bytes(recordedAt)
      .text('Z')
      .bytes(moment(receivedFrom + index * 1000));
    if (!share.withoutTexts)
      texts.rows.row(5).bytes(id).bytes(cell.bytes).bytes(user).text(describeEntity(entity).text).bytes(nothing);
    const profiles = entityProfiles(entity, cell.code, seenOn);
    held.rows.row(10).bytes(id).int(number).int(cell.number).bytes(cell.bytes).bytes(user).bytes(recordedAt);
    held.rows.text(packProfiles(profiles)).array(uuidOid, profiles.length, 16);
    for (let i = 0; i < profiles.length; i++) {
      mention.writeUInt32BE(i + 1, 0);
      mention.writeUInt32BE(number, 12);
      held.rows.bytes(mention);
    }
    const own = [...new Set(profiles.flatMap(keysOf))];
    held.rows.array(bigintOid, own.length, 8);
    for (const key of own) {
      hashText(key, hash);
      held.rows.bigint(hash[0]!, hash[1]!);
      keys.rows.row(3).bigint(hash[0]!, hash[1]!).int(cell.number).int(number);
    }
    held.rows.int(keysVersion);
  };
  return { add, all: share.withoutTexts ? [reports, held, keys] : [reports, texts, held, keys] };
}

/** Identifier of the report of the entity of that number, from 1. */
export function reportId(number: number): string {
  const hex = numbered(0, number).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function numbered(first: number, last: number): Buffer {
  const id = Buffer.alloc(16);
  id.writeUInt32BE(first, 0);
  id.writeUInt32BE(last, 12);
  return id;
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function moment(time: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(time - Date.UTC(2000, 0, 1)) * 1000n);
  return bytes;
}

if (parentPort) await fillShare(workerData as Share);
