import type pg from 'pg';
import { type InstallationSecrets, readKeysFileHead, writeKeysFile } from './keys-file.ts';

export interface KeysKeeper {
  /** Writes what is left to write, and ends. */
  stop(): Promise<void>;
}

/** Time between two looks: a destroyed key leaves the keys file within this, while a server runs. */
const lookEvery = 5000;

/** Time between two tellings of a keys file that cannot be written. */
const tellEvery = 600_000;

/**
 * Keeps the keys file true: written anew as soon as a key was destroyed, by whichever way its report was erased.
 * @param onProblem told, every ten minutes, while looks fail; each look tries again
 */
export function startKeysKeeper(
  owner: pg.Pool,
  path: string,
  master: string,
  secrets: InstallationSecrets,
  onProblem: (error: Error) => void,
): KeysKeeper {
  let stopped = false;
  let wake = () => {};
  let toldAt = Number.NEGATIVE_INFINITY;
  const look = async () => {
    try {
      if (await isBehind(owner, path)) await writeKeysFile(owner, path, master, secrets);
      toldAt = Number.NEGATIVE_INFINITY;
    } catch (error) {
      if (performance.now() - toldAt < tellEvery) return;
      toldAt = performance.now();
      onProblem(error as Error);
    }
  };
  const run = async () => {
    while (!stopped) {
      await look();
      if (stopped) break;
      await new Promise<void>((done) => {
        const timer = setTimeout(done, lookEvery);
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    await look();
  };
  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

/** Whether the keys file still holds a key that was destroyed, or is missing although a backup needs it. */
export async function isBehind(owner: pg.Pool, path: string): Promise<boolean> {
  const { rows } = await owner.query<{ destroyed: number; backups: boolean }>(
    `select (select count(*) from vault.destroyed_keys)::int as destroyed, exists (select from vault.backups) as backups`,
  );
  const kept = await readKeysFileHead(path);
  return kept ? kept.destroyed !== rows[0]!.destroyed : rows[0]!.backups;
}
