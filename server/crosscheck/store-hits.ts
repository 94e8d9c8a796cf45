import { sql } from 'kysely';
import type { Comparison } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';
import type { IndexedReport } from './candidates.ts';

/** One subject of a report held in the index. */
export interface End {
  report: IndexedReport;
  subject: number;
}

/** A row of `hits` to be. */
export interface NewHit {
  reportA: string;
  mentionA: string;
  subjectA: number;
  cellA: string;
  reportB: string;
  mentionB: string;
  subjectB: number;
  cellB: string;
  viaReport: string | null;
  viaCell: string | null;
  type: string;
  rule: string;
  strength: string;
  score: number;
  comparison: Comparison;
}

export function newHit(left: End, right: End, comparison: Comparison, via: IndexedReport | null = null): NewHit {
  return {
    reportA: left.report.id,
    mentionA: left.report.mentionIds[left.subject]!,
    subjectA: left.subject,
    cellA: left.report.cellId,
    reportB: right.report.id,
    mentionB: right.report.mentionIds[right.subject]!,
    subjectB: right.subject,
    cellB: right.report.cellId,
    viaReport: via?.id ?? null,
    viaCell: via?.cellId ?? null,
    type: left.report.profiles[left.subject]!.type,
    rule: comparison.rule,
    strength: comparison.strength,
    score: comparison.score,
    comparison,
  };
}

/** A report checked before was corrected: what nobody has judged is found anew. A new report has nothing to withdraw. */
export async function withdrawOpenHits(tx: Tx, reportIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`select report_id as id from crosschecks where report_id = any (${reportIds}::uuid[])`.execute(tx);
  if (rows.length === 0) return;
  const checked = rows.map(({ id }) => id);
  await sql`
    delete from hits where verdict is null and (report_a = any (${checked}::uuid[]) or report_b = any (${checked}::uuid[])
      or via_report = any (${checked}::uuid[]))`.execute(tx);
}

export async function storeHits(tx: Tx, hits: readonly NewHit[]): Promise<void> {
  if (hits.length === 0) return;
  await sql`
    insert into hits (report_a, mention_a, subject_a, cell_a, report_b, mention_b, subject_b, cell_b, via_report, via_cell, type, rule, strength, score, comparison)
    select "reportA", "mentionA", "subjectA", "cellA", "reportB", "mentionB", "subjectB", "cellB", "viaReport", "viaCell", type, rule, strength, score, comparison
    from jsonb_to_recordset(${JSON.stringify(hits)}::jsonb) as h("reportA" uuid, "mentionA" uuid, "subjectA" int, "cellA" uuid,
      "reportB" uuid, "mentionB" uuid, "subjectB" int, "cellB" uuid, "viaReport" uuid, "viaCell" uuid, type text, rule text, strength text, score real, comparison jsonb)
    on conflict do nothing`.execute(tx);
}

/** Notes that the reports were checked, accounts for the combination, and wakes who may see what was found. */
export async function countCheck(tx: Tx, reportIds: readonly string[], hits: readonly NewHit[]): Promise<void> {
  // The account is without the number of hits: whoever brought a report reads this line, and may not know of what it matched.
  await sql`
    with noted as (
      insert into crosschecks (report_id, cell_id) select report_id, cell_id from match_reports where report_id = any (${reportIds}::uuid[])
      on conflict (report_id) do update set checked_at = now(), version = crosschecks.version + 1),
    accounted as (
      insert into audit_events (actor_id, operation, object_type, object_ids)
      select brought_by, 'COMBINATION', 'report', array_agg(report_id::text)
      from match_reports where report_id = any (${reportIds}::uuid[]) group by brought_by)
    select pg_notify('hits', payload) from unnest(${cellsOf(hits)}::text[]) as payload`.execute(tx);
}

/** Cells of the sides of each hit (`a|b`, or `a|b|via`), as NOTIFY payloads under its 8,000 bytes; read by live.ts. */
function cellsOf(hits: readonly NewHit[]): string[] {
  const sides = [
    ...new Set(hits.map(({ cellA, cellB, viaCell }) => [cellA, cellB, ...(viaCell ? [viaCell] : [])].join('|'))),
  ];
  const payloads: string[] = [];
  for (let from = 0; from < sides.length; from += 60) payloads.push(sides.slice(from, from + 60).join(','));
  return payloads;
}
