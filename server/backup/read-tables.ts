import { join } from 'node:path';
import type pg from 'pg';
import { keyFor } from '../vault/seal.ts';
import type { Manifest } from './manifest.ts';
import { readRecords } from './records.ts';

/** An opened backup: where it is, what it says it holds, and the keys that open it. */
export interface OpenBackup {
  folder: string;
  manifest: Manifest;
  master: string;
  keyOf(owner: string): Buffer | undefined;
}

/** Characters inserted at a time. */
const pageSize = 4_000_000;

/** What a backup holds of one table, opened where it can be: for each record its lines, or null where a key was destroyed. */
export async function* openTable(
  backup: OpenBackup,
  table: string,
): AsyncGenerator<{ owners: string[]; rows: number; lines: string[] | null }> {
  const { manifest, folder, keyOf } = backup;
  const known = table === 'files' ? manifest.files : manifest.tables[table];
  if (!known) return;
  const shared = keyFor('shared rows', backup.master);
  const place = `${manifest.id} ${table}`;
  for await (const record of readRecords(join(folder, `${table}.sealed`), place, known.sha256)) {
    const keys = record.owners.length > 0 ? record.owners.map(keyOf) : [shared];
    yield { owners: record.owners, rows: record.rows, lines: await record.open(keys) };
  }
}

/** Inserts what can be read of one table. Returns how many rows went in and how many nobody can read any more. */
export async function loadTable(
  client: pg.ClientBase,
  backup: OpenBackup,
  table: string,
  onDestroyed: (owner: string) => void,
): Promise<{ rows: number; lost: number }> {
  const columns = await columnsOf(client, table);
  let rows = 0;
  let lost = 0;
  let page: string[] = [];
  let size = 0;
  const insert = async () => {
    if (page.length === 0) return;
    await client.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [`[${page.join(',')}]`],
    );
    rows += page.length;
    page = [];
    size = 0;
  };
  for await (const record of openTable(backup, table)) {
    if (!record.lines) {
      lost += record.rows;
      for (const owner of record.owners) if (record.owners.length === 1 || !backup.keyOf(owner)) onDestroyed(owner);
      continue;
    }
    for (const line of record.lines) {
      page.push(line);
      size += line.length;
    }
    if (size >= pageSize) await insert();
  }
  await insert();
  return { rows, lost };
}

async function columnsOf(client: pg.ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]!.columns;
}
