import { sql } from 'kysely';
import type { ColumnRole, Role } from '../../engine/link/columns/role.ts';
import { type Held, readHeld } from '../crosscheck/held.ts';
import { findHeld } from '../crosscheck/look-up.ts';
import { type ActorTx, type Db, type Tx, withActor } from '../db/actor.ts';
import type { AskedCheck } from './ask-check.ts';
import { entryLabel, entryProfiles } from './entry-profiles.ts';
import { type Duplicates, findDuplicates } from './find-duplicates.ts';

/** Entries looked up in one transaction, with one line of the account. */
const entriesAtOnce = 40;

interface Check {
  bookId: string;
  cellId: string;
  columns: ColumnRole[];
  stage: 'duplicates' | 'hits';
  done: number;
  total: number;
}

/**
 * Does one slice of a check, in the name of the person who asked for it: each step is a transaction as that actor,
 * under the policies, in the session and for the purpose that it was asked in. Where the person has signed out, changed
 * purpose or lost the right, it ends.
 * @returns whether there is more to do
 */
export async function checkBook(db: Db, matcher: Db, asked: AskedCheck, sliceMs: number): Promise<boolean> {
  const until = performance.now() + sliceMs;
  let stage: 'duplicates' | 'hits' | 'over';
  do {
    const held = await readHeld(matcher);
    stage = await asJob(db, asked, async (at) => {
      const check = await openCheck(at, asked);
      if (!check) return 'over';
      if (check.stage === 'duplicates') return 'duplicates';
      return (await lookUpSome(at, asked.check, check, held)) ? 'hits' : 'over';
    });
    if (stage === 'duplicates') await seekDuplicates(db, asked);
  } while (stage !== 'over' && performance.now() < until);
  return stage !== 'over';
}

/** The check, held for this transaction; null where it is over, or ended here because its author may not go on. */
async function openCheck({ tx, audit }: ActorTx, { check, purpose }: AskedCheck): Promise<Check | null> {
  const { rows } = await sql<{ problem: string | null }>`
    select case
      when not access.can('book.check') or not access.processing_open('link') or not exists (select from book_checks where id = ${check}::uuid) then 'rights_changed'
      when s.id is null or s.ended_at is not null or s.expires_at <= now() then 'session_ended'
      when s.purpose_since::text is distinct from ${purpose}::text then 'purpose_changed' end as problem
    from (select) one left join sessions s on s.id = access.session()`.execute(tx);
  if (rows[0]?.problem) {
    await endCheck({ tx, audit }, check, rows[0].problem);
    return null;
  }
  const found = await sql<Check>`
    select book_id as "bookId", cell_id as "cellId", roles as columns, stage, done, total
    from book_checks where id = ${check}::uuid and state in ('waiting', 'running') for update`.execute(tx);
  return found.rows[0] ?? null;
}

/** Ends a check that may not go on, or cannot. */
export async function endCheck(
  { tx, audit }: Pick<ActorTx, 'tx' | 'audit'>,
  check: string,
  problem: string,
): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`
    select access.end_book_check(${check}::uuid, ${problem}) as ended`.execute(tx);
  if (rows[0]?.ended) await audit({ operation: 'CHANGE', objectType: 'book', details: { check, problem } });
}

/** One transaction in the name and session of the person who asked, told in the account as the job's. */
export function asJob<T>(db: Db, { user, session }: AskedCheck, work: (at: ActorTx) => Promise<T>): Promise<T> {
  return withActor(db, { userId: user, sessionId: session }, work, { channel: 'job', route: 'check-book' });
}

async function seekDuplicates(db: Db, asked: AskedCheck): Promise<void> {
  const given = await asJob(db, asked, async (at) => {
    const { tx, audit } = at;
    const check = await openCheck(at, asked);
    if (!check) return null;
    const { rows } = await sql<{ cells: string[] }>`
      select cells from book_rows where book_id = ${check.bookId}::uuid order by row`.execute(tx);
    await sql`update book_checks set state = 'running' where id = ${asked.check}::uuid`.execute(tx);
    await audit({
      operation: 'COMBINATION',
      objectType: 'book',
      objectIds: [check.bookId],
      details: { check: asked.check },
    });
    return { columns: check.columns, entries: rows };
  });
  if (!given) return;
  const isStopped = () => asJob(db, asked, async (at) => (await openCheck(at, asked)) === null);
  const found = await findDuplicates(given, isStopped);
  if (!found) return;
  await asJob(db, asked, async (at) => {
    const { tx, audit } = at;
    const check = await openCheck(at, asked);
    if (check?.stage !== 'duplicates') return;
    await keepDuplicates(tx, asked.check, check, found);
    await audit({
      operation: 'COMBINATION',
      objectType: 'book',
      objectIds: [check.bookId],
      results: found.length,
      details: { check: asked.check },
    });
  });
}

async function keepDuplicates(tx: Tx, id: string, check: Check, found: readonly Duplicates[]): Promise<void> {
  await sql`
    insert into book_duplicates (check_id, cluster, cell_id, rows, links)
    select ${id}::uuid, (d ->> 'cluster')::int, ${check.cellId}::uuid,
      array(select jsonb_array_elements_text(d -> 'rows')::int), d -> 'links'
    from jsonb_array_elements(${JSON.stringify(found)}::jsonb) d`.execute(tx);
  await sql`update book_checks set stage = 'hits', stage_at = clock_timestamp() where id = ${id}::uuid`.execute(tx);
}

/** Looks up the next entries; returns whether any are left. */
async function lookUpSome({ tx, audit }: ActorTx, id: string, check: Check, held: Held): Promise<boolean> {
  const { rows } = await sql<{ row: number; cells: string[] }>`
    select row, cells from book_rows where book_id = ${check.bookId}::uuid and row >= ${check.done}
    order by row limit ${entriesAtOnce}`.execute(tx);
  const roles = check.columns.map(({ role }) => role);
  const hits = [];
  for (const { row, cells } of rows) hits.push(...(await hitsOf(tx, row, cells, roles, held)));
  if (hits.length > 0)
    await sql`
      insert into book_hits (check_id, cell_id, row, label, report_id, report_cell, mention_id, type, value, strength, score, sure, comparison)
      select ${id}::uuid, ${check.cellId}::uuid, (h ->> 'row')::int, h ->> 'label', r.id, r.cell_id, (h ->> 'mention')::uuid, h ->> 'type',
        h ->> 'value', h ->> 'strength', (h ->> 'score')::float8, (h ->> 'sure')::boolean, h -> 'comparison'
      from jsonb_array_elements(${JSON.stringify(hits)}::jsonb) h join reports r on r.id = (h ->> 'report')::uuid
      on conflict do nothing`.execute(tx);
  const done = check.done + rows.length;
  const more = rows.length > 0 && done < check.total;
  await sql`
    update book_checks set done = ${done}, state = ${more ? 'running' : 'done'}, finished_at = case when ${more} then null else clock_timestamp() end
    where id = ${id}::uuid`.execute(tx);
  await audit({
    operation: 'COMBINATION',
    objectType: 'book',
    objectIds: [check.bookId, ...new Set(hits.map(({ report }) => report))],
    results: hits.length,
    details: { check: id, entries: [check.done + 1, done] },
  });
  return more;
}

async function hitsOf(tx: Tx, row: number, cells: readonly string[], roles: readonly Role[], held: Held) {
  const profiles = entryProfiles(cells, roles);
  if (profiles.length === 0) return [];
  const label = entryLabel(cells, roles);
  return (await findHeld(tx, profiles, held)).map(({ left, right, comparison, sure, candidate }) => ({
    row,
    label,
    report: candidate.id,
    mention: candidate.mentionIds[right]!,
    type: profiles[left]!.type,
    value: candidate.profiles[right]!.value,
    strength: comparison.strength,
    score: comparison.score,
    sure,
    comparison,
  }));
}
