import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { HandlingCondition } from '../../shared/handling.ts';
import type { Tx } from '../db/actor.ts';

export interface ReportUnderConditions {
  reportId: string;
  reference: string;
  cell: string;
  /** Organisation that brought it. */
  provider: string;
  conditions: HandlingCondition[];
}

/**
 * Why a report is not there: `conditions_to_acknowledge` where it is one that the actor may read once it has
 * acknowledged its conditions, `not_found` for all others.
 */
export async function absentReport(tx: Tx, reportId: string): Promise<RecoupeError> {
  const [withheld] = await readConditions(tx, reportId);
  if (!withheld) return new RecoupeError('not_found');
  const { reference, conditions } = withheld;
  return new RecoupeError('conditions_to_acknowledge', { report: reportId, reference, conditions });
}

/** Reports that wait for the actor to acknowledge their conditions; of one report where it is named. */
export async function readConditions(tx: Tx, reportId: string | null = null): Promise<ReportUnderConditions[]> {
  const { rows: withheld } = await sql<{ id: string }>`
    select id from access.withheld_reports() id where ${reportId}::uuid is null or id = ${reportId}::uuid`.execute(tx);
  if (withheld.length === 0) return [];
  const ids = withheld.map(({ id }) => id);
  return withConditionsShown(tx, async () => {
    const { rows } = await sql<ReportUnderConditions>`
      select r.id as "reportId", r.reference, o.code as cell, p.code as provider, c.conditions
      from report_conditions c join reports r on r.id = c.report_id join organisations o on o.id = r.cell_id
      join organisations p on p.id = r.submitted_for
      where c.report_id = any (${ids}::uuid[]) order by r.recorded_at desc, r.id limit 200`.execute(tx);
    return rows;
  });
}

/** Notes that the actor has acknowledged the conditions that a report carries now. Says how many reports were noted. */
export function keepAcknowledgement(tx: Tx, reportId: string): Promise<number> {
  return withConditionsShown(tx, async () => {
    const { numAffectedRows } = await sql`
      insert into acknowledgements (report_id, conditions, until)
      select report_id, conditions, (select min((c ->> 'date')::date) from jsonb_array_elements(conditions) c where c ->> 'kind' = 'until')
      from report_conditions where report_id = ${reportId}::uuid
      on conflict do nothing`.execute(tx);
    return Number(numAffectedRows ?? 0);
  });
}

/** What is withheld until its conditions are acknowledged is there meanwhile, to show the conditions themselves. */
async function withConditionsShown<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql.raw(`set local recoupe.conditions = 'shown'`).execute(tx);
  const result = await work();
  await sql.raw(`set local recoupe.conditions = ''`).execute(tx);
  return result;
}
