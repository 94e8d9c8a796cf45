import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Passwords of the database roles and the key that seals second factors, made at the first start and kept readable by the operator's account alone. */
const secretsSchema = z.object({
  owner: z.string(),
  app: z.string(),
  matcher: z.string(),
  jobs: z.string(),
  sequencer: z.string(),
  /** Seals the secrets of one-time codes (server/identity/factors/seal.ts). */
  factors: z.string(),
  /** Master key of the vault: seals the keys file and what a backup shares between reports (server/vault). */
  vault: z.string(),
});
export type Secrets = z.infer<typeof secretsSchema>;

export async function readOrMakeSecrets(dataFolder: string): Promise<Secrets> {
  const path = join(dataFolder, 'secrets.json');
  try {
    const kept = JSON.parse(await readFile(path, 'utf8'));
    // A folder made before the account was chained, before second factors or before backups lacks what they need.
    if (!kept.sequencer || !kept.factors || !kept.vault)
      await writeFile(path, JSON.stringify({ ...makeAll(), ...kept }, null, 2), { mode: 0o600 });
    return secretsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new Error(`${path} cannot be read: restore it from a backup, the database cannot be opened without it`, {
        cause: error,
      });
    }
  }
  const secrets = makeAll();
  await mkdir(dataFolder, { recursive: true });
  // `wx`: two first starts at once must not each keep their own.
  await writeFile(path, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}

/** Puts what a restore brings back (the key of second factors, the master key) in the place of what was just made. */
export async function replaceSecrets(dataFolder: string, restored: Pick<Secrets, 'factors' | 'vault'>): Promise<void> {
  const secrets = await readOrMakeSecrets(dataFolder);
  await writeFile(join(dataFolder, 'secrets.json'), JSON.stringify({ ...secrets, ...restored }, null, 2), {
    mode: 0o600,
  });
}

function makeAll(): Secrets {
  return {
    owner: make(),
    app: make(),
    matcher: make(),
    jobs: make(),
    sequencer: make(),
    factors: make(),
    vault: make(32),
  };
}

function make(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}
