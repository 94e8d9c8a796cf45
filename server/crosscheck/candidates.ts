import { sql } from 'kysely';
import { isFamilyKey, type Profile } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';
import { unpackProfiles } from '../statements/pack-profiles.ts';

/** A report as the index holds it: owner and profiles, no text. */
export interface IndexedReport {
  id: string;
  /** What the index calls it, and its cell. */
  number: number;
  cell: number;
  cellId: string;
  broughtBy: string;
  profiles: Profile[];
  /** For each profile, its primary mention. */
  mentionIds: string[];
}

/** Who holds one key in one cell. */
interface Posting {
  cell: number;
  /** How many reports, counted to one above the cap. */
  holders: number;
  /** Which ones, by number; none where they are too many to be candidates. */
  reports: number[];
}

/** Postings of each key of one report, by key. */
export type Postings = Map<string, Posting[]>;

/**
 * Holders read of a key in one cell. A value that more reports of one cell hold tells nothing there. The cap is by
 * cell, not over the country: whether two reports match must never depend on a third cell, which the reader of both
 * may not know of.
 */
export const holdersCap = 40;

/** Holders of a key over all cells up to which they are read in one range; more are read cell by cell, up to the cap. */
const readAtOnce = 150;

/** Reports compared of its own cell and of each other one, for one report: those that share the most and the rarest keys. */
const candidatesAtHome = 25;
const candidatesElsewhere = 10;

/**
 * Bearers in the two cells beyond which a family name by itself brings nobody together: what would make it tell (given
 * name, birth, cell, phone…) has keys of its own. Without this cut one common name loads a thousand reports.
 */
const bearersCap = 10;

type IndexedRow = Omit<IndexedReport, 'profiles'> & { profiles: string };

const indexedColumns = sql`
  report_id as id, number, cell, cell_id as "cellId", brought_by as "broughtBy", profiles, mention_ids as "mentionIds"`;

export async function readIndexed(tx: Tx, ids: readonly string[]): Promise<IndexedReport[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<IndexedRow>`
    select ${indexedColumns} from match_reports where report_id = any (${ids}::uuid[])`.execute(tx);
  return rows.map(unpacked);
}

export async function readNumbered(tx: Tx, numbers: readonly number[]): Promise<IndexedReport[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<IndexedRow>`
    select ${indexedColumns} from match_reports where number = any (${numbers}::int[])`.execute(tx);
  return rows.map(unpacked);
}

function unpacked(row: IndexedRow): IndexedReport {
  return { ...row, profiles: unpackProfiles(row.profiles) };
}

/**
 * Who holds the keys of several reports, in one statement: one range of the B-tree for each key, or one for each cell
 * where the key is common. Which of the two changes nothing in what is found.
 */
export async function readPostings(
  tx: Tx,
  keysByReport: ReadonlyMap<string, readonly string[]>,
  cells: readonly number[],
): Promise<Map<string, Postings>> {
  const keys = [...new Set([...keysByReport.values()].flat())];
  // A list that is too long is counted and left where it is: carrying it cost more than all the rest of a check.
  const listed = keys.map((key) => (isFamilyKey(key) ? bearersCap : holdersCap));
  const { rows } = await sql<{ rank: number; cell: number; holders: number; reports: number[] }>`
    select k.rank::int, p.cell, p.holders, p.reports
    from (select rank, hashtextextended(key, 0) as key, listed
      from unnest(${keys}::text[], ${listed}::int[]) with ordinality as u(key, listed, rank)) k
    cross join lateral (
      select count(*) as total, array_agg(x.cell) as cells, array_agg(x.report) as reports
      from (select m.cell, m.report from match_keys m where m.key = k.key limit ${readAtOnce + 1}) x) f
    cross join lateral (
      select u.cell, least(count(*), ${holdersCap + 1})::int as holders,
        case when count(*) <= k.listed then array_agg(u.report) else '{}' end as reports
      from unnest(f.cells, f.reports) as u(cell, report) where f.total <= ${readAtOnce} group by u.cell
      union all
      select c.cell, h.holders, h.reports from unnest(${cells}::int[]) as c(cell)
      cross join lateral (
        select count(*)::int as holders, case when count(*) <= k.listed then array_agg(x.report) else '{}' end as reports
        from (select m.report from match_keys m where m.key = k.key and m.cell = c.cell limit ${holdersCap + 1}) x) h
      where f.total > ${readAtOnce} and h.holders > 0) p`.execute(tx);
  const byKey = new Map<string, Posting[]>();
  for (const { rank, ...posting } of rows) {
    const key = keys[rank - 1]!;
    const list = byKey.get(key);
    if (list) list.push(posting);
    else byKey.set(key, [posting]);
  }
  return new Map(
    [...keysByReport].map(([report, own]) => [report, new Map(own.map((key) => [key, byKey.get(key) ?? []]))]),
  );
}

/** Which reports are worth comparing with this one: cell by cell, those of most weight in shared keys. */
export function chooseCandidates(own: { number: number; cell: number }, postings: Postings): number[] {
  const byCell = new Map<number, Map<number, number>>();
  for (const [key, held] of postings) {
    const atHome = held.find((posting) => posting.cell === own.cell)?.holders ?? 0;
    if (atHome > holdersCap) continue;
    for (const { cell, holders, reports } of held) {
      const inBoth = cell === own.cell ? holders : holders + atHome;
      if (reports.length === 0 || (isFamilyKey(key) && inBoth > bearersCap)) continue;
      const weights = byCell.get(cell) ?? new Map<number, number>();
      byCell.set(cell, weights);
      for (const report of reports)
        if (report !== own.number) weights.set(report, (weights.get(report) ?? 0) + 1 / inBoth);
    }
  }
  return [...byCell].flatMap(([cell, weights]) =>
    [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, cell === own.cell ? candidatesAtHome : candidatesElsewhere)
      .map(([report]) => report),
  );
}

/** Reports of the two cells that hold a key: what may be said of how common it is to someone who may read both. */
export function holdersIn(postings: Postings, key: string, cells: ReadonlySet<number>): number {
  let held = 0;
  for (const { cell, holders } of postings.get(key) ?? []) if (cells.has(cell)) held += holders;
  return held;
}
