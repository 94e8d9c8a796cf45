import { createPublicKey } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { type NoteKey, openCheckpoint, signCheckpoint } from './note.ts';
import { readEdge } from './sequence.ts';

/**
 * Signs where the account stands, keeps the note in the database and writes it to the folder that the administrator
 * chose: `checkpoint` is the latest, `checkpoints.txt` all of them. Nothing is signed where nothing was added.
 * @throws where the folder holds a checkpoint that the account in the database does not continue: it was cut or rewritten
 */
export async function makeCheckpoint(pool: pg.Pool, key: NoteKey, folder: string): Promise<string | null> {
  const { rows } = await pool.query<{ size: string; signed: string }>(
    `select coalesce((select max(position) + 1 from audit_chain), 0) as size, coalesce((select max(size) from audit_checkpoints), 0) as signed`,
  );
  const [size, signed] = [Number(rows[0]!.size), Number(rows[0]!.signed)];
  await mkdir(folder, { recursive: true });
  await refuseBreak(pool, key, folder, size);
  if (size === signed) return null;
  const edge = await readEdge(pool);
  const note = signCheckpoint({ origin: key.name, size: edge.size, root: edge.root() }, key);
  await pool.query(
    'insert into audit_checkpoints (size, root, edge, note) values ($1, $2, $3, $4) on conflict do nothing',
    [edge.size, edge.root(), edge.roots, note],
  );
  await appendFile(join(folder, 'checkpoints.txt'), `${note}\n`);
  const path = join(folder, 'checkpoint');
  await writeFile(`${path}.new`, note);
  await rename(`${path}.new`, path);
  return note;
}

/** The last checkpoint kept outside must be one that this database signed, and of no more lines than it holds. */
async function refuseBreak(pool: pg.Pool, key: NoteKey, folder: string, size: number): Promise<void> {
  const kept = await readFile(join(folder, 'checkpoint'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept === null) return;
  const last = openCheckpoint(kept, { name: key.name, key: createPublicKey(key.key) });
  if (last.size > size)
    throw new Error(`the account has ${size} lines, and ${folder}/checkpoint was signed when it had ${last.size}`);
  const { rows } = await pool.query<{ root: Buffer }>('select root from audit_checkpoints where size = $1', [
    last.size,
  ]);
  if (!rows[0]?.root.equals(last.root))
    throw new Error(`the account does not continue the one that ${folder}/checkpoint was signed for`);
}
