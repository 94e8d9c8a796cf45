import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type AccountLine, canonicalLine, lineColumns } from './account-line.ts';
import { Edge, leafHash } from './merkle.ts';

/** Hash before the first line. */
export const genesis: Buffer = Buffer.alloc(32);

export function chainHash(previous: Buffer, leaf: Buffer): Buffer {
  return createHash('sha256').update(previous).update(leaf).digest();
}

/** Held while lines are given their places: one sequencer at a time, whichever process it runs in. */
const sequencerLock = 7_265_637;

const batchSize = 5000;

/**
 * Gives the lines that wait their places, in the order in which they were written.
 * @returns how many were chained; 0 where none waits or another process is at it
 */
export async function chainPending(pool: pg.Pool): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: locks } = await client.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
      sequencerLock,
    ]);
    const lines = locks[0]!.held ? await takePending(client) : [];
    if (lines.length > 0) await appendLines(client, lines);
    await client.query('commit');
    return lines.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function takePending(client: pg.ClientBase): Promise<AccountLine[]> {
  const { rows } = await client.query<AccountLine>(
    `with taken as (delete from audit_pending where event_id in
       (select p.event_id from audit_pending p join audit_events e on e.id = p.event_id order by e.seq limit $1) returning event_id)
     select ${lineColumns} from audit_events e join taken t on t.event_id = e.id order by e.seq`,
    [batchSize],
  );
  return rows;
}

async function appendLines(client: pg.ClientBase, lines: readonly AccountLine[]): Promise<void> {
  const { rows } = await client.query<{ position: string; hash: Buffer }>(
    'select position, hash from audit_chain order by position desc limit 1',
  );
  let hash = rows[0]?.hash ?? genesis;
  const leaves = lines.map((line) => leafHash(canonicalLine(line)));
  const hashes = leaves.map((leaf) => {
    hash = chainHash(hash, leaf);
    return hash;
  });
  await client.query(
    `insert into audit_chain (position, event_id, leaf, hash)
     select $1::bigint + n - 1, e, l, h from unnest($2::uuid[], $3::bytea[], $4::bytea[]) with ordinality as u(e, l, h, n)`,
    [rows[0] ? Number(rows[0].position) + 1 : 0, lines.map(({ id }) => id), leaves, hashes],
  );
  await client.query(
    `insert into audit_subjects (object_id, event_id)
     select distinct unnest(object_ids), id from audit_events where id = any ($1::uuid[]) on conflict do nothing`,
    [lines.map(({ id }) => id)],
  );
}

/** The tree of all lines chained, taken up from the last checkpoint. */
export async function readEdge(client: pg.ClientBase | pg.Pool): Promise<Edge> {
  const { rows } = await client.query<{ size: string; edge: Buffer[] }>(
    'select size, edge from audit_checkpoints order by size desc limit 1',
  );
  const edge = new Edge(Number(rows[0]?.size ?? 0), rows[0]?.edge ?? []);
  for (;;) {
    const { rows: next } = await client.query<{ leaf: Buffer }>(
      'select leaf from audit_chain where position >= $1 order by position limit 50000',
      [edge.size],
    );
    for (const { leaf } of next) edge.add(leaf);
    if (next.length < 50_000) return edge;
  }
}
