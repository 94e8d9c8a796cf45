import { sql } from 'kysely';
import { type CompareContext, crossCheck, type Hit, keysOf } from '../../engine/index.ts';
import type { Db, Tx } from '../db/actor.ts';
import {
  chooseCandidates,
  holdersIn,
  type IndexedReport,
  type Postings,
  readIndexed,
  readPostings,
} from './candidates.ts';
import { relayHits } from './relay-hits.ts';
import { countCheck, type NewHit, newHit, storeHits, withdrawOpenHits } from './store-hits.ts';

/**
 * Cross-checks reports against everything held and stores the hits, as the matcher: a role that sees keys, normal
 * forms and owners, and no text. Running it again gives the same hits; those already judged stay.
 */
export async function checkReports(matcher: Db, reportIds: readonly string[]): Promise<void> {
  await matcher.transaction().execute(async (tx) => {
    const held = await readHeld(tx);
    const mine = await readIndexed(tx, reportIds);
    const keys = new Map(mine.map((report) => [report.id, report.profiles.flatMap(keysOf)]));
    const postings = await readPostings(tx, keys, [...held.cells.keys()]);
    const candidates = new Map(mine.map((report) => [report.id, chooseCandidates(report, postings.get(report.id)!)]));
    const theirs = new Map(
      (await readIndexed(tx, [...new Set([...candidates.values()].flat())])).map((report) => [report.id, report]),
    );

    const direct = mine.flatMap((report) =>
      candidates.get(report.id)!.flatMap((id) => {
        const other = theirs.get(id);
        return other ? compareReports(report, other, contextOf(report, other, postings.get(report.id)!, held)) : [];
      }),
    );
    await withdrawOpenHits(tx, reportIds);
    await storeHits(tx, direct);
    const relayed = await relayHits(tx, mine, direct, theirs);
    await storeHits(tx, relayed);
    await countCheck(tx, reportIds, [...direct, ...relayed]);
  });
}

/** What is held, as far as comparisons need it: how many reports by cell, and the stop-list. */
interface Held {
  cells: Map<string, number>;
  stopped: Set<string>;
}

/**
 * Counting a million reports takes longer than checking one: a count serves for fifty times as long as it took, so that
 * it is always fresh while few reports are held and never costs more than a fiftieth of the time.
 */
const servesFor = 50;
let lastHeld: { until: number; held: Held } | null = null;

async function readHeld(tx: Tx): Promise<Held> {
  const started = performance.now();
  if (lastHeld && started < lastHeld.until) return lastHeld.held;
  const { rows: cells } = await sql<{ cell: string; reports: number }>`
    select o.organisation_id as cell, (select count(*)::int from match_reports m where m.cell_id = o.organisation_id) as reports
    from access.holding_cells() as o(organisation_id)`.execute(tx);
  const { rows: values } = await sql<{ type: string; value: string }>`select type, value from common_values`.execute(
    tx,
  );
  const held = {
    cells: new Map(cells.map(({ cell, reports }) => [cell, reports])),
    stopped: new Set(values.map(({ type, value }) => `${type}|${value}`)),
  };
  const now = performance.now();
  lastHeld = { until: now + (now - started) * servesFor, held };
  return held;
}

function contextOf(mine: IndexedReport, theirs: IndexedReport, postings: Postings, held: Held): CompareContext {
  const cells = new Set([mine.cellId, theirs.cellId]);
  let reports = 0;
  for (const cell of cells) reports += held.cells.get(cell) ?? 0;
  return {
    reports,
    holders: (key) => holdersIn(postings, key, cells),
    stopped: (type, value) => held.stopped.has(`${type}|${value}`),
  };
}

function compareReports(mine: IndexedReport, theirs: IndexedReport, context: CompareContext): NewHit[] {
  return crossCheck(mine.profiles, theirs.profiles, context).map(({ left, right, comparison }: Hit) =>
    newHit({ report: mine, subject: left }, { report: theirs, subject: right }, comparison),
  );
}
