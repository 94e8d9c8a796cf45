import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import { scrub } from './scrub.ts';

/** Each night after what erases; on Sundays the large tables too, which are locked while they are written. */
export const scrubCron = [
  '11 4 * * 1-6 scrub ?fill=1d',
  '11 4 * * 0 scrub ?id=scrub-sunday&fill=2d {"everything":true}',
].join('\n');

const payload = z.object({ everything: z.boolean().optional() });

/** `scrub`: writes anew the tables from which something was erased. */
export function scrubTasks(owner: pg.Pool, options: { embedded: boolean }): TaskList {
  return {
    async scrub(asked) {
      const { everything = false } = payload.parse(asked ?? {});
      await scrub(owner, { ...options, everything });
    },
  };
}
