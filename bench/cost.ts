import { quantile } from './quantile.ts';

export interface Cost {
  without_ms: number;
  with_ms: number;
  ratio: number;
}

/** Medians of both, and how many times the one is of the other. */
export function costOf(without: readonly number[], withIt: readonly number[]): Cost {
  const [without_ms, with_ms] = [quantile(without, 0.5), quantile(withIt, 0.5)];
  return { without_ms, with_ms, ratio: Math.round((with_ms / without_ms) * 100) / 100 };
}

/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
