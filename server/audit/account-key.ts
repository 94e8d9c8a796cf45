import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type NoteKey, readSigningKey } from './note.ts';

const keyFile = z.object({ name: z.string().regex(/^[^\s+]+$/), pem: z.string() });

/** The key that signs checkpoints of this installation's account: made at the first start, outside the database. */
export async function readOrMakeAccountKey(dataFolder: string): Promise<NoteKey> {
  const path = join(dataFolder, 'account-key.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) {
    const { name, pem } = keyFile.parse(JSON.parse(text));
    return readSigningKey(name, pem);
  }
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const name = `recoupe.example/account/${randomBytes(4).toString('hex')}`;
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, JSON.stringify({ name, pem: privateKey }, null, 2), { mode: 0o600, flag: 'wx' });
  return readSigningKey(name, privateKey);
}
