import type pg from 'pg';
import { makeCheckpoint } from './checkpoint.ts';
import type { NoteKey } from './note.ts';
import { chainPending } from './sequence.ts';

export interface Sequencer {
  /** Chains what waits, signs a last checkpoint, and ends. */
  stop(): Promise<void>;
}

/** Time between two looks at what waits: a line has its place within a second. */
const lookEvery = 300;

/** Time between two checkpoints, while the account grows. */
const signEvery = 60_000;

/**
 * Runs the sequencer of the account in this process. Several may run; a lock lets one work at a time.
 * Looks rather than listens: a NOTIFY in each transaction would make all commits wait for each other.
 */
export function startSequencer(
  pool: pg.Pool,
  key: NoteKey,
  folder: string,
  onProblem: (error: Error) => void,
): Sequencer {
  let stopped = false;
  let signedAt = 0;
  let wake = () => {};
  const step = async (last: boolean) => {
    while ((await chainPending(pool)) > 0);
    if (!last && Date.now() - signedAt < signEvery) return;
    signedAt = Date.now();
    await makeCheckpoint(pool, key, folder);
  };
  const run = async () => {
    while (!stopped) {
      await step(false).catch(onProblem);
      if (stopped) break;
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, lookEvery);
      });
    }
    await step(true).catch(onProblem);
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
