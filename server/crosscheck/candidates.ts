import { sql } from 'kysely';
import { isFamilyKey, type Profile } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';

/** A report as the index holds it: owner and profiles, no text. */
export interface IndexedReport {
  id: string;
  cellId: string;
  broughtBy: string;
  profiles: Profile[];
  /** For each profile, the mentions it stands for, the primary first. */
  mentionIds: string[][];
}

/** Who holds one key in one cell. */
interface Posting {
  cellId: string;
  /** How many reports, counted to one above the cap. */
  holders: number;
  /** Which ones; none where they are too many to be candidates. */
  reports: string[];
}

/** Postings of each key of one report, by key. */
export type Postings = Map<string, Posting[]>;

/**
 * Holders read of a key in one cell. A value that more reports of one cell hold tells nothing there. The cap is by
 * cell, not over the country: whether two reports match must never depend on a third cell, which the reader of both
 * may not know of.
 */
export const holdersCap = 40;

/** Reports compared of its own cell and of each other one, for one report: those that share the most and the rarest keys. */
const candidatesAtHome = 25;
const candidatesElsewhere = 10;

/**
 * Bearers in the two cells beyond which a family name by itself brings nobody together: what would make it tell (given
 * name, birth, cell, phone…) has keys of its own. Without this cut one common name loads a thousand reports.
 */
const bearersCap = 10;

export async function readIndexed(tx: Tx, ids: readonly string[]): Promise<IndexedReport[]> {
  const { rows } = await sql<IndexedReport>`
    select report_id as id, cell_id as "cellId", brought_by as "broughtBy", profiles, mention_ids as "mentionIds"
    from match_reports where report_id = any (${ids}::uuid[])`.execute(tx);
  return rows;
}

/** Who holds the keys of several reports, in one statement: one short range of the B-tree for each key and cell. */
export async function readPostings(
  tx: Tx,
  keysByReport: ReadonlyMap<string, readonly string[]>,
  cells: readonly string[],
): Promise<Map<string, Postings>> {
  const keys = [...new Set([...keysByReport.values()].flat())];
  // A list that is too long is counted and left where it is: carrying it cost more than all the rest of a check.
  const listed = keys.map((key) => (isFamilyKey(key) ? bearersCap : holdersCap));
  const { rows } = await sql<{ key: string; cellId: string; holders: number; reports: string[] }>`
    select k.key, c.cell_id as "cellId", h.holders, h.reports
    from unnest(${keys}::text[], ${listed}::int[]) as k(key, listed) cross join unnest(${cells}::uuid[]) as c(cell_id)
    cross join lateral (
      select count(*)::int as holders, case when count(*) <= k.listed then array_agg(x.report_id) else '{}' end as reports
      from (select m.report_id from match_keys m where m.key = hashtextextended(k.key, 0) and m.cell_id = c.cell_id limit ${holdersCap + 1}) x) h
    where h.holders > 0`.execute(tx);
  const byKey = new Map<string, Posting[]>();
  for (const { key, ...posting } of rows) {
    const list = byKey.get(key);
    if (list) list.push(posting);
    else byKey.set(key, [posting]);
  }
  return new Map(
    [...keysByReport].map(([report, own]) => [report, new Map(own.map((key) => [key, byKey.get(key) ?? []]))]),
  );
}

/** Which reports are worth comparing with this one: cell by cell, those of most weight in shared keys. */
export function chooseCandidates(own: { id: string; cellId: string }, postings: Postings): string[] {
  const byCell = new Map<string, Map<string, number>>();
  for (const [key, held] of postings) {
    const atHome = held.find((posting) => posting.cellId === own.cellId)?.holders ?? 0;
    if (atHome > holdersCap) continue;
    for (const { cellId, holders, reports } of held) {
      const inBoth = cellId === own.cellId ? holders : holders + atHome;
      if (reports.length === 0 || (isFamilyKey(key) && inBoth > bearersCap)) continue;
      const weights = byCell.get(cellId) ?? new Map<string, number>();
      byCell.set(cellId, weights);
      for (const report of reports) if (report !== own.id) weights.set(report, (weights.get(report) ?? 0) + 1 / inBoth);
    }
  }
  return [...byCell].flatMap(([cellId, weights]) =>
    [...weights]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, cellId === own.cellId ? candidatesAtHome : candidatesElsewhere)
      .map(([report]) => report),
  );
}

/** Reports of the two cells that hold a key: what may be said of how common it is to someone who may read both. */
export function holdersIn(postings: Postings, key: string, cells: ReadonlySet<string>): number {
  let held = 0;
  for (const { cellId, holders } of postings.get(key) ?? []) if (cells.has(cellId)) held += holders;
  return held;
}
