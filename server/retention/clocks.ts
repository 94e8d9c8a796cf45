import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { spreadsheet } from '../http/spreadsheet.ts';
import type { ClockCounts, ClockDetail, ClockList, ClockQuery, ClockView } from './schema.ts';

const pageSize = 50;

/** More than this leaves by a decision of its own, not by a link in a list. */
const mostRows = 1000;

/** « Soon », for who asks nothing else. */
const soonDays = 31;

const columns = sql`c.id as report, c.reference, c.cell, c.channel, c.act, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
  c.statements, c.extended_days as "extendedDays", ${stateOf()} as state,
  case when c.change is not null then json_build_object('what', c.change, 'ground', c.change_ground, 'at', c.changed_at) end as change`;

/** A review holds for the end that it looked at: after an extension nothing waits until the act warns again. */
function stateOf() {
  return sql`case when c.warned_on > current_date then 'later'
    when c.changed_at >= c.warned_on and c.change in ('let_go', 'rejected', 'ordered') then 'reviewed' else 'to_review' end`;
}

/** What expires within some days, of what the actor may know of. */
export async function listClocks(tx: Tx, query: ClockQuery): Promise<ClockList> {
  const { rows, total } = await readClocks(tx, query, pageSize + 1);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  const { rows: facets } = await sql<{ cells: string[]; acts: string[] }>`
    select array(select distinct c.cell from access.clocks(current_date + ${query.within}::int) c order by 1) as cells,
      array(select distinct c.act from access.clocks(current_date + ${query.within}::int) c where c.act is not null order by 1) as acts`.execute(
    tx,
  );
  return {
    items,
    nextCursor: rows.length > pageSize && last ? encodeCursor([last.endsOn, last.report]) : null,
    total,
    ...facets[0]!,
  };
}

/** The same list for a spreadsheet: references and dates, nothing of any person. */
export async function exportClocks(tx: Tx, query: ClockQuery): Promise<{ csv: string; ids: string[] }> {
  const { rows } = await readClocks(tx, { ...query, cursor: undefined }, mostRows);
  const header = [
    'reference',
    'cell',
    'channel',
    'act',
    'starts_on',
    'ends_on',
    'statements',
    'extended_days',
    'state',
  ];
  const lines = rows.map((row) => [
    row.reference,
    row.cell,
    row.channel,
    row.act ?? '',
    row.startsOn,
    row.endsOn,
    String(row.statements),
    String(row.extendedDays),
    row.change ? `${row.state} (${row.change.what})` : row.state,
  ]);
  return { csv: spreadsheet([header, ...lines]), ids: rows.map(({ report }) => report) };
}

/** How many wait for a review and how many go soon. */
export async function countClocks(tx: Tx): Promise<ClockCounts> {
  const { rows } = await sql<ClockCounts>`
    select count(*) filter (where ${stateOf()} = 'to_review')::int as "toReview",
      count(*) filter (where c.ends_on <= current_date + ${soonDays}::int)::int as soon
    from access.clocks(current_date + 366) c`.execute(tx);
  return rows[0]!;
}

/** One clock with what was decided of it. @throws RecoupeError not_found */
export async function readClock(tx: Tx, report: string): Promise<ClockDetail> {
  const { rows } = await sql<Omit<ClockDetail, 'history' | 'approval'>>`
    select ${columns}, access.extension_of(c.id)::text as "extendableTo"
    from access.clocks('infinity', null, ${report}::uuid) c`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_found');
  const { rows: history } = await sql<ClockDetail['history'][number]>`
    select h.change as what, h.ground, h.motive, h.ends_before::text as "endsBefore", h.ends_after::text as "endsAfter",
      coalesce(a.display_name, '—') as "askedBy", coalesce(d.display_name, '—') as "decidedBy", to_json(h.decided_at) #>> '{}' as at
    from clock_changes h left join users a on a.id = h.asked_by left join users d on d.id = h.decided_by
    where h.report_id = ${report}::uuid order by h.decided_at desc`.execute(tx);
  const { rows: approvals } = await sql<NonNullable<ClockDetail['approval']>>`
    select a.id, case when a.verdict = 'given' then 'given' else 'waiting' end as state, a.details->>'until' as until, a.motive,
      coalesce(u.display_name, '—') as "askedBy", coalesce(access.actor() in (a.asked_by, a.decided_by), false) as mine
    from approvals a left join users u on u.id = a.asked_by
    where a.kind = 'retention_extension' and a.details->>'report' = ${report} and a.used_at is null and a.expires_at > now()
      and a.verdict is distinct from 'refused' order by a.verdict = 'given' desc nulls last, a.asked_at desc limit 1`.execute(
    tx,
  );
  return { ...rows[0], history, approval: approvals[0] ?? null };
}

async function readClocks(tx: Tx, query: ClockQuery, limit: number): Promise<{ rows: ClockView[]; total: number }> {
  const asked = [
    query.cell && sql`c.cell = ${query.cell}`,
    query.act && sql`c.act = ${query.act}`,
    query.channel && sql`c.channel = ${query.channel}`,
    query.state && sql`${stateOf()} = ${query.state}`,
  ].filter((condition) => condition !== null && typeof condition === 'object');
  const matching = asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`;
  const [endsOn, id] = decodeCursor(query.cursor) ?? [null, null];
  const soonest = query.sort === 'soonest';
  const beyond = soonest
    ? sql`(c.ends_on, c.id) > (${endsOn}::date, ${id}::uuid)`
    : sql`(c.ends_on, c.id) < (${endsOn}::date, ${id}::uuid)`;
  const { rows } = await sql<ClockView>`
    select ${columns} from access.clocks(current_date + ${query.within}::int) c
    where ${matching} ${endsOn === null ? sql`` : sql`and ${beyond}`}
    order by ${soonest ? sql`c.ends_on, c.id` : sql`c.ends_on desc, c.id desc`} limit ${limit}`.execute(tx);
  const { rows: count } = await sql<{ total: number }>`
    select count(*)::int as total from access.clocks(current_date + ${query.within}::int) c where ${matching}`.execute(
    tx,
  );
  return { rows, total: count[0]!.total };
}
