import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files named by the SHA-256 of their content: the same file is kept once, and a file cannot change under its name. */
export interface FileStore {
  keep(content: Readable): Promise<{ sha256: string; bytes: number }>;
  read(sha256: string): Readable;
  has(sha256: string): Promise<boolean>;
  /** The name of every file kept. */
  list(): AsyncIterable<string>;
  /** Of a file that nobody refers to any more. */
  forget(sha256: string): Promise<void>;
}

export function folderFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A kept file is named by its SHA-256');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  return {
    async keep(content) {
      const arriving = join(folder, 'arriving', randomUUID());
      await mkdir(join(folder, 'arriving'), { recursive: true });
      const hash = createHash('sha256');
      let bytes = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          bytes += chunk.length;
          done(null, chunk);
        },
      });
      try {
        // flush: acknowledged means on disk.
        await pipeline(content, measure, createWriteStream(arriving, { flush: true, mode: 0o600 }));
        const sha256 = hash.digest('hex');
        const path = pathOf(sha256);
        await mkdir(join(path, '..'), { recursive: true });
        await rename(arriving, path);
        return { sha256, bytes };
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
    },
    forget: (sha256) => rm(pathOf(sha256), { force: true }),
    async *list() {
      for (const first of await folders(folder))
        for (const second of await folders(join(folder, first))) yield* await readdir(join(folder, first, second));
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
    has: (sha256) =>
      stat(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
  };
}

/** Names of two characters: what is arriving stands in a folder of another name. */
async function folders(path: string): Promise<string[]> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name));
}
