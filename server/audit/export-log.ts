import type pg from 'pg';
import { z } from 'zod';
import { type AccountLine, accountLine, lineColumns } from './account-line.ts';
import { type NoteKey, verifierKey } from './note.ts';

/** First line of an export. A careful reader has the key that signs its checkpoints from elsewhere. */
export const exportHead = z.object({ format: z.literal('recoupe-account-1'), origin: z.string(), key: z.string() });
export type ExportHead = z.infer<typeof exportHead>;

/** A line of the account with its place and its hash in the chain (base64). */
export const exportLine = accountLine.extend({ position: z.int().min(0), hash: z.string() });
export type ExportLine = z.infer<typeof exportLine>;

const pageSize = 5000;

/**
 * The account as lines of JSON: a head, every chained line in order, the checkpoints signed so far, and the number of
 * lines. It can be verified without the database (verify-log.ts).
 */
export async function* exportLog(client: pg.ClientBase | pg.Pool, key: NoteKey): AsyncGenerator<string> {
  const head: ExportHead = { format: 'recoupe-account-1', origin: key.name, key: verifierKey(key) };
  yield JSON.stringify(head);
  let size = 0;
  for (let from = 0; ; from += pageSize) {
    const { rows } = await client.query<AccountLine & { position: string; hash: Buffer }>(
      `select c.position, c.hash, ${lineColumns} from audit_chain c join audit_events e on e.id = c.event_id
       where c.position >= $1 and c.position < $2 order by c.position`,
      [from, from + pageSize],
    );
    size += rows.length;
    for (const { position, hash, ...line } of rows)
      yield JSON.stringify({ position: Number(position), hash: hash.toString('base64'), ...line });
    if (rows.length < pageSize) break;
  }
  const { rows: notes } = await client.query<{ note: string }>(
    'select note from audit_checkpoints where size <= $1 order by size',
    [size],
  );
  for (const { note } of notes) yield JSON.stringify({ checkpoint: note });
  yield JSON.stringify({ end: size });
}
