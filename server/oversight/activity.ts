import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';
import type { ActivityRow } from './schema.ts';

type Fact = 'lines' | 'oddHours' | 'refused' | 'tooFast' | 'exports' | 'subjects' | 'elsewhere' | 'sameMotive';

interface Row extends Record<Fact, number> {
  id: string;
  name: string;
  organisation: string;
  kind: string;
  motive: string | null;
}

/**
 * What each person did between two days, each fact beside the median of its peers: those of the same kind of
 * organisation, the person included. By name: the order says nothing of anybody.
 */
export async function readActivity(tx: Tx, from: string, to: string): Promise<ActivityRow[]> {
  const { rows } = await sql<Row>`
    select a.user_id as id, u.display_name as name, o.code as organisation, a.kind, a.lines, a.at_odd_hours as "oddHours", a.refused, a.too_fast as "tooFast",
      a.exports, a.subjects, a.elsewhere, a.same_motive as "sameMotive", a.motive
    from access.activity(${from}::date::timestamptz, (${to}::date + 1)::timestamptz) a
    join users u on u.id = a.user_id join organisations o on o.id = u.organisation_id order by u.display_name, u.id`.execute(
    tx,
  );
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return rows.map((row) => {
    const peers = byKind.get(row.kind)!;
    const beside = (name: Fact) => ({ value: row[name], median: median(peers.map((peer) => peer[name])) });
    return {
      person: { id: row.id, name: row.name, organisation: row.organisation },
      peers: peers.length,
      lines: beside('lines'),
      oddHours: beside('oddHours'),
      refused: beside('refused'),
      tooFast: beside('tooFast'),
      exports: beside('exports'),
      subjects: beside('subjects'),
      elsewhere: beside('elsewhere'),
      sameMotive: beside('sameMotive'),
      motive: row.motive,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
