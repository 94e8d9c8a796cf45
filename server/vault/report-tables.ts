import type pg from 'pg';
import { belongings } from './belongings.ts';

/** What goes with the report though none of its columns points to one; how its rows are found there. */
const besides: Readonly<Record<string, string>> = {
  match_keys:
    '(t.key, t.cell, t.report) in (select k, m.cell, m.number from match_reports m, unnest(m.keys) k where m.report_id = $1)',
  approvals: "t.subject like '%' || $1 || '%'",
};

/** Shared tables that name a report by its identifier after it is gone, and hold none of its content. */
const traces = ['audit_events', 'audit_reviews', 'audit_subjects', 'erasures', 'vault.destroyed_keys'];

/**
 * Writes `report_tables` as the database needs it to erase a report and to prove it gone, from the one declaration.
 * As owner, at each start.
 */
export async function declareReportTables(client: pg.ClientBase): Promise<void> {
  const owned = Object.keys(belongings)
    .map((table) => ({ table, found: besides[table] ?? foundBy(table), rank: rankOf(table), trace: false }))
    .filter(({ found }) => found !== '');
  const traced = traces.map((table) => ({ table, found: 'false', rank: 0, trace: true }));
  await client.query('delete from report_tables');
  await client.query(
    `insert into report_tables (table_name, found, rank, trace)
     select "table", found, rank, trace from jsonb_to_recordset($1) as t("table" text, found text, rank int, trace boolean)`,
    [JSON.stringify([...owned, ...traced])],
  );
}

/** SQL over a row t: whether it belongs to the report $1, by its own columns or through the rows they lead to. */
function foundBy(table: string): string {
  const belonging = belongings[table];
  if (belonging === undefined || typeof belonging === 'string') return '';
  const direct = (belonging.reports ?? []).map((column) => `t.${column} = $1`);
  const led = Object.entries(belonging.through ?? {}).flatMap(([column, target]) => {
    const found = foundBy(target);
    return found ? [`t.${column} in (select t.id from ${target} t where ${found})`] : [];
  });
  return [...direct, ...led].join(' or ');
}

/** Rows found through others go before them; the report itself goes last. */
function rankOf(table: string): number {
  if (table === 'reports') return 100;
  if (besides[table] !== undefined) return 0;
  return 50 - depthOf(table);
}

function depthOf(table: string): number {
  const belonging = belongings[table];
  const through = typeof belonging === 'object' ? Object.values(belonging.through ?? {}) : [];
  return through.length === 0 ? 0 : 1 + Math.max(...through.map(depthOf));
}
