import { createCipheriv, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '../collect/file-store.ts';
import { readKeys } from '../vault/make-keys.ts';
import { keyBytes, nonceBytes } from '../vault/seal.ts';
import { type RecordsSummary, type RecordsWriter, writeRecords } from './records.ts';
import type { Sealing } from './write-tables.ts';

/** What the owner of an attachment can open: where its content is in the backup, and with what. */
export interface SealedFile {
  sha256: string;
  /** Name in the folder `files`, drawn: it tells nothing of the content. */
  name: string;
  key: string;
  nonce: string;
  tag: string;
}

const pageSize = 500;

/**
 * Seals each attachment with a key of its own, and that key for each report that it is attached to: it can be read as
 * long as one of them is held. Returns also how many files were not in their place.
 */
export async function writeFiles(sealing: Sealing, place: FilesPlace): Promise<WrittenFiles> {
  const { folder, backupId } = place;
  const writer = await writeRecords(join(folder, 'files.sealed'), `${backupId} files`);
  await mkdir(join(folder, 'files'));
  try {
    const { bytes, missing } = await writeEach(sealing, place, writer);
    return { summary: await writer.end(), bytes, missing };
  } finally {
    await writer.close();
  }
}

interface FilesPlace {
  folder: string;
  backupId: string;
  files: FileStore;
}

interface WrittenFiles {
  summary: RecordsSummary;
  bytes: number;
  missing: number;
}

async function writeEach(
  { snapshot, owner }: Sealing,
  { folder, files }: FilesPlace,
  writer: RecordsWriter,
): Promise<{ bytes: number; missing: number }> {
  let bytes = 0;
  let missing = 0;
  await snapshot.query(
    `declare attached no scroll cursor for
     select sha256, array_agg(report_id) as reports, max(bytes)::float8 as bytes from attachments group by sha256`,
  );
  for (;;) {
    const { rows } = await snapshot.query<{ sha256: string; reports: string[]; bytes: number }>(
      `fetch ${pageSize} from attached`,
    );
    const keys = await readKeys(
      owner,
      rows.flatMap(({ reports }) => reports),
    );
    for (const row of rows) {
      const held = row.reports.filter((report) => keys.has(report));
      if (held.length === 0) continue;
      if (!(await files.has(row.sha256))) {
        missing++;
        continue;
      }
      const line = JSON.stringify(await sealFile(files, row.sha256, join(folder, 'files')));
      bytes += row.bytes;
      for (const report of held) await writer.write([report], [keys.get(report)!], [line]);
    }
    if (rows.length < pageSize) break;
  }
  await snapshot.query('close attached');
  return { bytes, missing };
}

async function sealFile(files: FileStore, sha256: string, folder: string): Promise<SealedFile> {
  const [key, nonce, name] = [randomBytes(keyBytes), randomBytes(nonceBytes), randomBytes(16).toString('hex')];
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  await pipeline(files.read(sha256), cipher, createWriteStream(join(folder, name), { mode: 0o600, flush: true }));
  const [k, n, t] = [key, nonce, cipher.getAuthTag()].map((part) => part.toString('base64'));
  return { sha256, name, key: k!, nonce: n!, tag: t! };
}
