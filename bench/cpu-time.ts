import { readFile } from 'node:fs/promises';
import type pg from 'pg';

/** Processor time in milliseconds: of this process, and of the server's connections of the application. */
interface CpuTime {
  own: number;
  server: number;
}

/**
 * Processor time spent so far. Beside other work it says more than the clock: what waits for a core costs nothing.
 * Connections opened between two readings are not in their difference; the server's is 0 where /proc does not tell.
 */
export async function cpuTime(owner: pg.Pool): Promise<CpuTime> {
  const { user, system } = process.cpuUsage();
  const { rows } = await owner.query<{ pid: number }>(`select pid from pg_stat_activity where usename = 'recoupe_app'`);
  let ticks = 0;
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return { own: (user + system) / 1000, server: ticks * millisecondsPerTick };
}

/** As Linux counts in /proc, on every machine that it is asked on. */
const millisecondsPerTick = 10;
