import { Worker } from 'node:worker_threads';
import type { ColumnRole } from '../../engine/link/columns/role.ts';
import type { LinkStep } from '../../engine/link/explain.ts';

export interface Asked {
  columns: readonly ColumnRole[];
  entries: readonly { cells: readonly string[] }[];
}

/** Rows that are one contact, by their numbers from 0, with the pairs that hold them together. */
export interface Duplicates {
  /** The first of the rows. */
  cluster: number;
  rows: number[];
  /** By the model, or for having one number whatever the model says of their names. */
  links: { left: number; right: number; by: 'model' | 'number'; chance: number; prior: number; steps: LinkStep[] }[];
}

/**
 * Brings together the entries of a book that are one contact, in a thread of its own: the model is learnt from this
 * book alone. Resolves to null where `stopped` said so meanwhile.
 */
export async function findDuplicates(asked: Asked, stopped: () => Promise<boolean>): Promise<Duplicates[] | null> {
  const worker = new Worker(new URL('./duplicates-thread.ts', import.meta.url), { workerData: asked });
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Duplicates[] | null>((done, fail) => {
      worker.once('message', done);
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('the search for duplicates ended without an answer')));
      watch = setInterval(() => {
        stopped().then((is) => is && done(null), fail);
      }, watchMs);
    });
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

const watchMs = 500;
