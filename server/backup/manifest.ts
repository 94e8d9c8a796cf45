import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keyFor } from '../vault/seal.ts';

const summary = z.object({ records: z.int(), rows: z.int(), bytes: z.int(), sha256: z.string() });

const manifest = z.object({
  format: z.literal('recoupe-backup-1'),
  id: z.uuid(),
  madeAt: z.string(),
  /** The schema that the rows are of. */
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  reports: z.int(),
  /** Files of records, by table; `files` holds the keys of the attachments. */
  tables: z.record(z.string(), summary),
  files: summary,
});
export type Manifest = z.infer<typeof manifest>;

const nameOf = (folder: string) => join(folder, 'manifest.json');

/** Written last: a backup without it is none. Vouched for by a key that is not in the backup. */
export async function writeManifest(folder: string, content: Manifest, master: string): Promise<void> {
  const text = JSON.stringify(content, null, 2);
  await writeFile(nameOf(folder), JSON.stringify({ vouch: vouch(text, master), manifest: text }), {
    mode: 0o600,
    flush: true,
  });
}

/** @throws Error where the folder holds no complete backup, or not one made under this master key */
export async function readManifest(folder: string, master: string): Promise<Manifest> {
  const read = await readFile(nameOf(folder), 'utf8').catch((cause) => {
    throw new Error(`${folder} holds no complete backup: it has no manifest.json`, { cause });
  });
  const { vouch: told, manifest: text } = z.object({ vouch: z.string(), manifest: z.string() }).parse(JSON.parse(read));
  if (!timingSafeEqual(Buffer.from(vouch(text, master)), Buffer.from(told.padEnd(64).slice(0, 64))))
    throw new Error(`${folder}: the manifest was changed, or the backup was made under another master key`);
  return manifest.parse(JSON.parse(text));
}

function vouch(text: string, master: string): string {
  return createHmac('sha256', keyFor('manifest', master)).update(text).digest('hex');
}
