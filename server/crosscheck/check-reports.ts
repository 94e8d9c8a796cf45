import { type CompareContext, crossCheck, type Hit, soughtKeys } from '../../engine/index.ts';
import type { Db } from '../db/actor.ts';
import {
  chooseCandidates,
  holdersIn,
  type IndexedReport,
  type Postings,
  readIndexed,
  readNumbered,
  readPostings,
} from './candidates.ts';
import { type Held, readHeld } from './held.ts';
import { relayHits } from './relay-hits.ts';
import { countCheck, type NewHit, newHit, storeHits, withdrawOpenHits } from './store-hits.ts';

/**
 * Cross-checks reports against everything held and stores the hits, as the matcher: a role that sees keys, normal
 * forms and owners, and no text. Running it again gives the same hits; those already judged stay.
 */
export async function checkReports(matcher: Db, reportIds: readonly string[]): Promise<void> {
  const held = await readHeld(matcher);
  await matcher.transaction().execute(async (tx) => {
    const mine = await readIndexed(tx, reportIds);
    const keys = new Map(mine.map((report) => [report.id, report.profiles.flatMap(soughtKeys)]));
    const postings = await readPostings(tx, keys, [...held.cells.keys()]);
    const candidates = new Map(mine.map((report) => [report.id, chooseCandidates(report, postings.get(report.id)!)]));
    const theirs = new Map(
      (await readNumbered(tx, [...new Set([...candidates.values()].flat())])).map((report) => [report.number, report]),
    );

    const direct = mine.flatMap((report) =>
      candidates.get(report.id)!.flatMap((number) => {
        const other = theirs.get(number);
        return other ? compareReports(report, other, contextOf(report, other, postings.get(report.id)!, held)) : [];
      }),
    );
    await withdrawOpenHits(tx, reportIds);
    await storeHits(tx, direct);
    const relayed = await relayHits(tx, mine, direct, [...theirs.values()]);
    await storeHits(tx, relayed);
    await countCheck(tx, reportIds, [...direct, ...relayed]);
  });
}

function contextOf(mine: IndexedReport, theirs: IndexedReport, postings: Postings, held: Held): CompareContext {
  const cells = new Set([mine.cell, theirs.cell]);
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
