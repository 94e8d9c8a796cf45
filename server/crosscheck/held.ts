import { sql } from 'kysely';
import type { Db } from '../db/actor.ts';

/** What is held, as far as comparisons need it: how many reports by cell, and the stop-list. */
export interface Held {
  /** Reports by the number that the index gives their cell. */
  cells: ReadonlyMap<number, number>;
  stopped: ReadonlySet<string>;
}

interface Counted {
  held: Held;
  until: number;
  /** How long the count took; a long one is renewed beside the check, not before it. */
  tookMs: number;
  renewing: boolean;
}

/**
 * Counting a million reports takes longer than checking one. A count serves for fifty times as long as it took: always
 * fresh while few reports are held, and never more than a fiftieth of the time.
 */
const servesFor = 50;
const longMs = 10;
const counted = new WeakMap<Db, Counted>();

export async function readHeld(matcher: Db): Promise<Held> {
  const last = counted.get(matcher);
  if (!last) return count(matcher);
  if (performance.now() < last.until) return last.held;
  if (last.tookMs < longMs) return count(matcher);
  if (!last.renewing) {
    last.renewing = true;
    count(matcher).catch(() => {
      last.renewing = false; // the next check tries again
    });
  }
  return last.held;
}

async function count(matcher: Db): Promise<Held> {
  const started = performance.now();
  // By cell_id, which a small index holds: reading every report for it made some wait a second.
  const { rows: cells } = await sql<{ cell: number; reports: number }>`
    select c.number as cell, coalesce(m.reports, 0)::int as reports from access.holding_cells() c
    left join (select cell_id, count(*) as reports from match_reports group by cell_id) m on m.cell_id = c.id`.execute(
    matcher,
  );
  const { rows: values } = await sql<{ type: string; value: string }>`select type, value from common_values`.execute(
    matcher,
  );
  const held = {
    cells: new Map(cells.map(({ cell, reports }) => [cell, reports])),
    stopped: new Set(values.map(({ type, value }) => `${type}|${value}`)),
  };
  const now = performance.now();
  counted.set(matcher, { held, until: now + (now - started) * servesFor, tookMs: now - started, renewing: false });
  return held;
}
