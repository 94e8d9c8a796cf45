import { readKeysFile } from '../vault/keys-file.ts';
import { readManifest } from './manifest.ts';
import type { OpenBackup } from './read-tables.ts';

/** Opens a backup with the keys file as it is today. @throws Error where one of them is missing, damaged or of another master key */
export async function openBackup(
  folder: string,
  keysFile: string,
  master: string,
): Promise<OpenBackup & { installation: Awaited<ReturnType<typeof readKeysFile>>['installation'] }> {
  const { keyOf, installation } = await readKeysFile(keysFile, master);
  return { folder, manifest: await readManifest(folder, master), master, keyOf, installation };
}
