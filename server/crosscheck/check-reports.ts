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

interface NewHit {
  reportA: string;
  mentionA: string;
  subjectA: number;
  cellA: string;
  reportB: string;
  mentionB: string;
  subjectB: number;
  cellB: string;
  type: string;
  rule: string;
  strength: string;
  score: number;
  comparison: unknown;
}

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

    const hits = mine.flatMap((report) =>
      candidates.get(report.id)!.flatMap((id) => {
        const other = theirs.get(id);
        return other ? compareReports(report, other, contextOf(report, other, postings.get(report.id)!, held)) : [];
      }),
    );
    await store(tx, mine, hits);
  });
}

/** What is held, as far as comparisons need it: how many reports by cell, and the stop-list. */
interface Held {
  cells: Map<string, number>;
  stopped: Set<string>;
}

/** Counting a million reports takes longer than checking one: counts a minute old serve as well. */
const heldFor = 60_000;
let lastHeld: { at: number; held: Held } | null = null;

async function readHeld(tx: Tx): Promise<Held> {
  if (lastHeld && performance.now() - lastHeld.at < heldFor) return lastHeld.held;
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
  lastHeld = { at: performance.now(), held };
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
  return crossCheck(mine.profiles, theirs.profiles, context).map(({ left, right, comparison }: Hit) => ({
    reportA: mine.id,
    mentionA: mine.mentionIds[left]![0]!,
    subjectA: left,
    cellA: mine.cellId,
    reportB: theirs.id,
    mentionB: theirs.mentionIds[right]![0]!,
    subjectB: right,
    cellB: theirs.cellId,
    type: mine.profiles[left]!.type,
    rule: comparison.rule,
    strength: comparison.strength,
    score: comparison.score,
    comparison,
  }));
}

async function store(tx: Tx, mine: readonly IndexedReport[], hits: readonly NewHit[]): Promise<void> {
  const ids = mine.map(({ id }) => id);
  // Only a report checked before has hits to withdraw: its mentions were corrected.
  await sql`
    delete from hits where verdict is null and (report_a = any (${ids}::uuid[]) or report_b = any (${ids}::uuid[]))
      and exists (select from crosschecks c where c.report_id = any (${ids}::uuid[]))`.execute(tx);
  if (hits.length > 0) {
    await sql`
      insert into hits (report_a, mention_a, subject_a, cell_a, report_b, mention_b, subject_b, cell_b, type, rule, strength, score, comparison)
      select "reportA", "mentionA", "subjectA", "cellA", "reportB", "mentionB", "subjectB", "cellB", type, rule, strength, score, comparison
      from jsonb_to_recordset(${JSON.stringify(hits)}::jsonb) as h("reportA" uuid, "mentionA" uuid, "subjectA" int, "cellA" uuid,
        "reportB" uuid, "mentionB" uuid, "subjectB" int, "cellB" uuid, type text, rule text, strength text, score real, comparison jsonb)
      on conflict do nothing`.execute(tx);
  }
  await sql`
    insert into crosschecks (report_id, cell_id) select report_id, cell_id from match_reports where report_id = any (${ids}::uuid[])
    on conflict (report_id) do update set checked_at = now(), version = crosschecks.version + 1`.execute(tx);
  await sql`
    insert into audit_events (actor_id, operation, object_type, object_ids, results)
    select brought_by, 'COMBINATION', 'report', array_agg(report_id::text), ${hits.length}
    from match_reports where report_id = any (${ids}::uuid[]) group by brought_by`.execute(tx);
  for (const payload of cellPairs(hits)) await sql`select pg_notify('hits', ${payload})`.execute(tx);
}

/** Pairs of cells that got a hit, as NOTIFY payloads under its 8,000 bytes: who may read both is woken (live.ts). */
function cellPairs(hits: readonly NewHit[]): string[] {
  const pairs = [...new Set(hits.map(({ cellA, cellB }) => `${cellA}|${cellB}`))];
  const payloads: string[] = [];
  for (let from = 0; from < pairs.length; from += 80) payloads.push(pairs.slice(from, from + 80).join(','));
  return payloads;
}
