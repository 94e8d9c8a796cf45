import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import { type AccountLine, lineColumns } from './account-line.ts';
import { consistencyProof, type Hash, inclusionProof } from './merkle.ts';
import { openCheckpoint } from './note.ts';
import type { GrowthProof, LineProof } from './proof.ts';

/**
 * The proof that a line stands in the account, against the latest checkpoint or one kept elsewhere.
 * @returns null where the actor sees no such line, or none of its checkpoints covers it yet
 */
export async function proveLine(tx: Tx, id: string, kept?: string): Promise<LineProof | null> {
  const { rows } = await sql<AccountLine & { position: string }>`
    select c.position, ${sql.raw(lineColumns)} from audit_events e join audit_chain c on c.event_id = e.id
    where e.id = ${id}::uuid`.execute(tx);
  const checkpoint = kept ?? (await latestCheckpoint(tx));
  if (!rows[0] || !checkpoint) return null;
  const { position: place, ...line } = rows[0];
  const [position, { size }] = [Number(place), openCheckpoint(checkpoint)];
  if (position >= size) return null;
  const path = inclusionProof(await leavesUpTo(tx, size), position);
  return { format: 'recoupe-account-proof-1', kind: 'line', line, position, path: path.map(inBase64), checkpoint };
}

/**
 * The proof that the account of one checkpoint is the beginning of that of a later one.
 * @throws Error where they are the wrong way round, or the account is shorter than what was signed
 */
export async function proveGrowth(tx: Tx, from: string, to: string): Promise<GrowthProof> {
  const [before, after] = [openCheckpoint(from).size, openCheckpoint(to).size];
  if (before > after) throw new Error(`the first checkpoint is the later one: ${before} lines, then ${after}`);
  const path = consistencyProof(await leavesUpTo(tx, after), before);
  return { format: 'recoupe-account-proof-1', kind: 'growth', from, to, path: path.map(inBase64) };
}

async function latestCheckpoint(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ note: string }>`
    select note from audit_checkpoints order by size desc limit 1`.execute(tx);
  return rows[0]?.note ?? null;
}

const pageSize = 50_000;

async function leavesUpTo(tx: Tx, size: number): Promise<Hash[]> {
  const leaves: Hash[] = [];
  while (leaves.length < size) {
    const { rows } = await sql<{ leaf: Buffer }>`
      select leaf from audit_chain where position >= ${leaves.length} and position < ${Math.min(size, leaves.length + pageSize)}
      order by position`.execute(tx);
    if (rows.length === 0)
      throw new Error(`the account has ${leaves.length} lines, and the checkpoint was signed for ${size}`);
    for (const { leaf } of rows) leaves.push(leaf);
  }
  return leaves;
}

const inBase64 = (hash: Hash) => hash.toString('base64');
