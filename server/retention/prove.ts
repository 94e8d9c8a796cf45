import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { FileStore } from '../collect/file-store.ts';
import type { Tx } from '../db/actor.ts';

/** Where something was looked for and found: a column of a table, the files, the queue. */
export interface Found {
  where: string;
  count: number;
}

export interface Proof {
  /** Nothing of what was erased is left. */
  clean: boolean;
  remains: Found[];
  /** What tells that it was and holds none of it: the account of accesses, certificates, notices. */
  traces: Found[];
  /** Tables that were read through. */
  tables: number;
}

/**
 * Looks for what is left of an erasure: its identifiers in every table, its text and its files by keyed digests, the
 * queue of jobs. Reads every row once; a file that another report holds too is none of its remains.
 */
export async function proveErasure(
  tx: Tx,
  { files, key }: { files: FileStore; key: Buffer },
  certificate: string,
): Promise<Proof> {
  const { rows } = await sql<{ table: string; column: string; trace: boolean; found: string }>`
    select table_name as "table", column_name as "column", trace, found
    from access.remains_of(${certificate}::uuid, ${key}::bytea)`.execute(tx);
  const found = rows.map((row) => ({
    where: `${row.table}.${row.column}`,
    count: Number(row.found),
    trace: row.trace,
  }));
  const inFiles = await filesLeft(tx, { files, key }, certificate);
  const { rows: queued } = await sql<{ found: number }>`
    select jobs.naming(e.erased_report) as found from erasures e where e.id = ${certificate}::uuid and e.scope = 'report'`.execute(
    tx,
  );
  const elsewhere = [
    { where: 'files', count: inFiles },
    { where: 'jobs', count: queued[0]?.found ?? 0 },
  ].filter(({ count }) => count > 0);
  const remains = [...found.filter(({ trace }) => !trace).map(({ where, count }) => ({ where, count })), ...elsewhere];
  const traces = found.filter(({ trace }) => trace).map(({ where, count }) => ({ where, count }));
  const { rows: read } = await sql<{ tables: number }>`
    select count(*)::int as tables from pg_tables where schemaname in ('public', 'vault')`.execute(tx);
  return { clean: remains.length === 0, remains, traces, tables: read[0]!.tables };
}

/** Files kept under the digest of one of its own that no report or upload in the database holds. */
async function filesLeft(
  tx: Tx,
  { files, key }: { files: FileStore; key: Buffer },
  certificate: string,
): Promise<number> {
  const { rows } = await sql<{ digests: Buffer[] }>`
    select access.erased_files(${certificate}::uuid) as digests`.execute(tx);
  const digests = new Set(rows[0]!.digests.map((digest) => digest.toString('hex')));
  if (digests.size === 0) return 0;
  let left = 0;
  for await (const sha256 of files.list()) if (digests.has(keyed(key, sha256)) && !(await isHeld(tx, sha256))) left++;
  return left;
}

function keyed(key: Buffer, sha256: string): string {
  return createHash('sha256').update(key).update(Buffer.from(sha256, 'hex')).digest('hex');
}

async function isHeld(tx: Tx, sha256: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select access.file_held(${sha256}) as held`.execute(tx);
  return rows[0]!.held;
}
