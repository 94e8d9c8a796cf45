import { open as openFile, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type pg from 'pg';
import { z } from 'zod';
import { keyBytes, keyFor, open, seal } from './seal.ts';

/** What a restore needs beside the keys of reports, and what no backup holds in clear. */
const installationSecrets = z.object({
  /** Seals the secrets of one-time codes. */
  factors: z.string(),
  /** account-key.json, as it is. */
  accountKey: z.string(),
});
export type InstallationSecrets = z.infer<typeof installationSecrets>;

const head = z.object({
  format: z.literal('recoupe-keys-1'),
  writtenAt: z.string(),
  keys: z.int(),
  /** How many destroyed keys the database knew of when this was written. */
  destroyed: z.int(),
});
export type KeysFileHead = z.infer<typeof head>;

const idBytes = 16;
const entryBytes = idBytes + keyBytes;
const pageSize = 20_000;

/** Two processes (a server and a command) must not each write what the other has not seen. */
const writeLock = 7_265_638;

/**
 * Writes the keys of every report and book as they stand to `path`, in place of what was there: a first line that says
 * what the file is, then a body sealed with the master key. Whole or not at all; 48 bytes a key.
 */
export async function writeKeysFile(
  owner: pg.Pool,
  path: string,
  master: string,
  secrets: InstallationSecrets,
): Promise<void> {
  const client = await owner.connect();
  try {
    // Before the snapshot: the lock may be waited for, and what is written is what stands then.
    await client.query('select pg_advisory_lock($1)', [writeLock]);
    await client.query('begin isolation level repeatable read read only');
    const { destroyed, entries } = await readEntries(client);
    const told: KeysFileHead = {
      format: 'recoupe-keys-1',
      writtenAt: new Date().toISOString(),
      keys: entries.length / entryBytes,
      destroyed,
    };
    const line = JSON.stringify(told);
    const installation = Buffer.from(JSON.stringify(secrets));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(installation.length);
    const body = seal(keyFor('keys file', master), Buffer.concat([length, installation, entries]), line);
    await replaceFile(path, [Buffer.from(`${line}\n`), body]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    // Closed, and its lock with it.
    client.release(true);
  }
}

async function readEntries(client: pg.ClientBase): Promise<{ destroyed: number; entries: Buffer }> {
  const { rows } = await client.query<{ keys: number; destroyed: number }>(
    `select (select count(*) from vault.report_keys)::int + (select count(*) from vault.book_keys)::int as keys,
       (select count(*) from vault.destroyed_keys)::int as destroyed`,
  );
  const { keys, destroyed } = rows[0]!;
  const entries = Buffer.alloc(keys * entryBytes);
  await client.query(
    `declare keys no scroll cursor for select uuid_send(id) || key as entry from (
       select report_id as id, key from vault.report_keys union all select book_id, key from vault.book_keys) k order by id`,
  );
  let at = 0;
  for (;;) {
    const page = await client.query<{ entry: Buffer }>(`fetch ${pageSize} from keys`);
    for (const { entry } of page.rows) at += entry.copy(entries, at);
    if (page.rows.length < pageSize) break;
  }
  return { destroyed, entries };
}

async function replaceFile(path: string, parts: Buffer[]): Promise<void> {
  const arriving = `${path}.new`;
  try {
    const file = await openFile(arriving, 'w', 0o600);
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(arriving, path);
    const folder = await openFile(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    await rm(arriving, { force: true });
    throw error;
  }
}

/** What the first line says; null where there is no file. Nothing vouches for it before the file is opened. */
export async function readKeysFileHead(path: string): Promise<KeysFileHead | null> {
  const file = await openFile(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(500) });
    return head.parse(JSON.parse(buffer.subarray(0, bytesRead).toString('latin1').split('\n')[0]!));
  } finally {
    await file.close();
  }
}

export interface Keys {
  head: KeysFileHead;
  installation: InstallationSecrets;
  /** The key of a report or a book by its UUID; undefined where it was destroyed. */
  keyOf(owner: string): Buffer | undefined;
}

/** Opens a keys file. @throws Error where it is not one, or the master key is another */
export async function readKeysFile(path: string, master: string): Promise<Keys> {
  const content = await readFile(path);
  const end = content.indexOf('\n');
  const line = content.subarray(0, Math.max(end, 0)).toString('utf8');
  let body: Buffer;
  let told: KeysFileHead;
  try {
    told = head.parse(JSON.parse(line));
    body = open(keyFor('keys file', master), content.subarray(end + 1), line);
  } catch (cause) {
    throw new Error(`${path} does not open: it is no keys file, it is damaged, or the master key is another one`, {
      cause,
    });
  }
  const secretsEnd = 4 + body.readUInt32BE(0);
  const entries = body.subarray(secretsEnd);
  return {
    head: told,
    installation: installationSecrets.parse(JSON.parse(body.subarray(4, secretsEnd).toString('utf8'))),
    keyOf: (owner) => findKey(entries, Buffer.from(owner.replaceAll('-', ''), 'hex')),
  };
}

/** The entries are in the order of their identifiers. */
function findKey(entries: Buffer, id: Buffer): Buffer | undefined {
  let low = 0;
  let high = entries.length / entryBytes;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * entryBytes;
    const order = entries.compare(id, 0, idBytes, at, at + idBytes);
    if (order === 0) return entries.subarray(at + idBytes, at + entryBytes);
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
