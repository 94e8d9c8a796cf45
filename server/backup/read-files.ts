import { createDecipheriv } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FileStore } from '../collect/file-store.ts';
import { type OpenBackup, openTable } from './read-tables.ts';
import type { SealedFile } from './write-files.ts';

/** Puts back the attachments that a report still held opens. Returns how many. */
export async function loadFiles(backup: OpenBackup, files: FileStore): Promise<number> {
  let kept = 0;
  for await (const { lines } of openTable(backup, 'files')) {
    for (const line of lines ?? []) {
      const sealed = JSON.parse(line) as SealedFile;
      if (await files.has(sealed.sha256)) continue;
      const [key, nonce, tag] = [sealed.key, sealed.nonce, sealed.tag].map((part) => Buffer.from(part, 'base64'));
      const decipher = createDecipheriv('aes-256-gcm', key!, nonce!).setAuthTag(tag!);
      const source = createReadStream(join(backup.folder, 'files', sealed.name));
      source.on('error', (error) => decipher.destroy(error));
      const { sha256 } = await files.keep(source.pipe(decipher));
      if (sha256 !== sealed.sha256)
        throw new Error(`the file ${sealed.name} of the backup is not the one that was kept`);
      kept++;
    }
  }
  return kept;
}
