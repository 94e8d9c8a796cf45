import { join } from 'node:path';
import type pg from 'pg';
import { belongings, ownersOf } from '../vault/belongings.ts';
import { readKeys } from '../vault/make-keys.ts';
import { type RecordsSummary, type RecordsWriter, writeRecords } from './records.ts';

/** Rows fetched at a time: many short ones, few where texts are long. */
const pages = { first: 100, most: 2000, characters: 2_000_000 };

/** Tables that a backup holds: all but what is of the moment or computed anew. */
export const keptTables: readonly string[] = Object.keys(belongings).filter(
  (table) => belongings[table] !== 'fleeting' && belongings[table] !== 'derived',
);

export interface Sealing {
  /** In the transaction whose snapshot the backup is of. */
  snapshot: pg.ClientBase;
  /** Outside it: keys as they stand now, so that what is erased meanwhile is left out. */
  owner: pg.Pool;
  sharedKey: Buffer;
}

/** Writes the rows of one table, page by page, those of one owner that lie together as one record. */
export async function writeTable(
  sealing: Sealing,
  { folder, backupId, table }: { folder: string; backupId: string; table: string },
): Promise<RecordsSummary> {
  const { owners, joins } = ownersOf(table);
  const writer = await writeRecords(join(folder, `${table}.sealed`), `${backupId} ${table}`);
  try {
    await sealing.snapshot.query(
      `declare kept no scroll cursor for
     select concat_ws(' ', ${["''", ...owners].join(', ')}) as owners, row_to_json(t)::text as line
     from ${table} t ${joins.join(' ')}`,
    );
    for (let size = pages.first; ; ) {
      const { rows } = await sealing.snapshot.query<Row>(`fetch ${size} from kept`);
      await writePage(sealing, writer, rows);
      if (rows.length < size) break;
      const average = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
      size = Math.max(1, Math.min(pages.most, Math.floor(pages.characters / average)));
    }
    await sealing.snapshot.query('close kept');
    return await writer.end();
  } finally {
    await writer.close();
  }
}

interface Row {
  /** UUIDs, each after a space: parsed for each distinct one, not for each row. */
  owners: string;
  line: string;
}

async function writePage({ owner, sharedKey }: Sealing, writer: RecordsWriter, rows: readonly Row[]): Promise<void> {
  const byOwners = new Map<string, { owners: string[]; lines: string[] }>();
  for (const { owners, line } of rows) {
    const together = byOwners.get(owners);
    if (together) together.lines.push(line);
    else byOwners.set(owners, { owners: [...new Set(owners.split(' ').slice(1))], lines: [line] });
  }
  const all = new Set([...byOwners.values()].flatMap(({ owners }) => owners));
  const keys = await readKeys(owner, [...all]);
  for (const { owners, lines } of byOwners.values()) {
    const held = owners.length > 0 ? owners.map((id) => keys.get(id)) : [sharedKey];
    if (held.every((key) => key !== undefined)) await writer.write(owners, held, lines);
  }
}
