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
});
export type Secrets = z.infer<typeof secretsSchema>;

export async function readOrMakeSecrets(dataFolder: string): Promise<Secrets> {
  const path = join(dataFolder, 'secrets.json');
  try {
    const kept = JSON.parse(await readFile(path, 'utf8'));
    // A folder made before the account was chained, or before second factors, lacks what they need.
    if (!kept.sequencer || !kept.factors)
      await writeFile(path, JSON.stringify({ sequencer: make(), factors: make(), ...kept }, null, 2), { mode: 0o600 });
    return secretsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new Error(`${path} cannot be read: restore it from a backup, the database cannot be opened without it`, {
        cause: error,
      });
    }
  }
  const secrets: Secrets = {
    owner: make(),
    app: make(),
    matcher: make(),
    jobs: make(),
    sequencer: make(),
    factors: make(),
  };
  await mkdir(dataFolder, { recursive: true });
  // `wx`: two first starts at once must not each keep their own.
  await writeFile(path, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' });
  return secrets;
}

function make(): string {
  return randomBytes(24).toString('base64url');
}
