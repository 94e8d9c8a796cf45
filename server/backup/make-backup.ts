import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { chainPending } from '../audit/sequence.ts';
import type { FileStore } from '../collect/file-store.ts';
import type { Database } from '../db/database.ts';
import { writeKeysFile } from '../vault/keys-file.ts';
import { makeKeys } from '../vault/make-keys.ts';
import { keyFor } from '../vault/seal.ts';
import { readInstallationSecrets } from './installation-secrets.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { writeFiles } from './write-files.ts';
import { keptTables, type Sealing, writeTable } from './write-tables.ts';

export interface BackupOptions {
  /** A folder that does not exist yet. */
  out: string;
  files: FileStore;
  keysFile: string;
  dataFolder: string;
  /** Told of each table once it is written. */
  onTable?: (table: string, rows: number) => void;
  signal?: AbortSignal;
}

export interface Backup {
  reports: number;
  records: number;
  bytes: number;
  /** Attachments whose file was not in its place. */
  missing: number;
}

/**
 * Backs up a running installation as of one moment: every table, sealed row by row with the key of what it belongs to,
 * the attachments, and beside them (elsewhere) the keys file. Nothing is in `out` until all of it is; memory does not
 * grow with what is held.
 * @throws Error where `out` exists, or the signal aborts; what was written until then is removed
 */
export async function makeBackup(database: Database, options: BackupOptions): Promise<Backup> {
  const { out, keysFile, dataFolder } = options;
  if (await exists(out)) throw new Error(`${out} exists already: each backup goes to a folder of its own`);
  const folder = `${out}.partial`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const owner = database.pool('owner');
  const master = database.secrets.vault;
  try {
    // What waits for its place in the account is given it, as far as no other process does.
    while ((await chainPending(database.pool('sequencer'))) > 0);
    await makeKeys(owner);
    const { manifest, backup } = await writeAll(database, folder, options);
    await writeKeysFile(owner, keysFile, master, await readInstallationSecrets(dataFolder, database.secrets));
    await writeManifest(folder, manifest, master);
    await rename(folder, out);
    await owner.query('insert into vault.backups (id, reports, records, bytes) values ($1, $2, $3, $4)', [
      manifest.id,
      backup.reports,
      backup.records,
      backup.bytes,
    ]);
    return backup;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function writeAll(
  database: Database,
  folder: string,
  { files, onTable, signal }: BackupOptions,
): Promise<{ manifest: Manifest; backup: Backup }> {
  const owner = database.pool('owner');
  const snapshot = await owner.connect();
  try {
    await snapshot.query('begin isolation level repeatable read read only');
    const { rows } = await snapshot.query<{ reports: number; migrations: Manifest['migrations'] }>(
      `select (select count(*) from reports)::int as reports,
         (select json_agg(json_build_object('name', name, 'sha256', sha256) order by name) from migrations) as migrations`,
    );
    const { reports, migrations } = rows[0]!;
    // Reports that came between the first keys and the snapshot.
    await makeKeys(owner);
    const sealing: Sealing = { snapshot, owner, sharedKey: keyFor('shared rows', database.secrets.vault) };
    const backupId = randomUUID();
    const tables: Manifest['tables'] = {};
    for (const table of keptTables) {
      signal?.throwIfAborted();
      tables[table] = await writeTable(sealing, { folder, backupId, table });
      onTable?.(table, tables[table].rows);
    }
    const attached = await writeFiles(sealing, { folder, backupId, files });
    await snapshot.query('commit');
    const parts = [...Object.values(tables), attached.summary];
    return {
      manifest: {
        format: 'recoupe-backup-1',
        id: backupId,
        madeAt: new Date().toISOString(),
        migrations,
        reports,
        tables,
        files: attached.summary,
      },
      backup: {
        reports,
        records: parts.reduce((sum, { records }) => sum + records, 0),
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) + attached.bytes,
        missing: attached.missing,
      },
    };
  } finally {
    // Closed: after a failure its transaction and its cursors go with it.
    snapshot.release(true);
  }
}

function exists(path: string): Promise<boolean> {
  return readdir(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}
