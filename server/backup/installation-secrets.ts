import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrMakeAccountKey } from '../audit/account-key.ts';
import type { Secrets } from '../db/secrets.ts';
import type { InstallationSecrets } from '../vault/keys-file.ts';

/** What the keys file carries so that a restored installation goes on: second factors open, checkpoints are signed. */
export async function readInstallationSecrets(dataFolder: string, secrets: Secrets): Promise<InstallationSecrets> {
  await readOrMakeAccountKey(dataFolder);
  return { factors: secrets.factors, accountKey: await readFile(join(dataFolder, 'account-key.json'), 'utf8') };
}
