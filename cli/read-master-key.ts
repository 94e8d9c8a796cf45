import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrMakeSecrets } from '../server/db/secrets.ts';

/** The master key of backups: from the file its custodian keeps, else the one of this data folder. */
export async function readMasterKey(dataFolder: string, file?: string): Promise<string> {
  if (file) return (await readFile(file, 'utf8')).trim();
  if (!existsSync(join(dataFolder, 'secrets.json')))
    throw new Error(`${dataFolder} holds no master key: give the file that holds it (--master FILE)`);
  return (await readOrMakeSecrets(dataFolder)).vault;
}
