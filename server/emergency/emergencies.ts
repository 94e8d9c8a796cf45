import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Db, Tx } from '../db/actor.ts';
import { findSubject } from '../oversight/find-subject.ts';
import type { AlertsView, EmergencyRequest, EmergencyView, ReviewEmergencyRequest } from './schema.ts';

/**
 * Opens at once, for an hour, the reports that surely speak of who or what is asked for, wherever they are held; none
 * of a compartment, none above the actor's clearance. It counts, and is told, also where nothing is found.
 * @throws RecoupeError not_allowed without the right, or where an abuse ended it
 */
export async function openEmergency(
  { tx, audit }: ActorTx,
  matcher: Db,
  { danger, motive, reference, ...asked }: EmergencyRequest,
): Promise<{ id: string }> {
  const { rows: may } = await sql<{ may: boolean }>`select access.may_break_glass() as may`.execute(tx);
  if (!may[0]?.may) throw new RecoupeError('not_allowed');
  const found = Object.values(asked).some(Boolean) ? await findSubject(matcher, asked) : [];
  const reports = [...new Set(found.filter(({ sure }) => sure).map(({ reportId }) => reportId))];
  const stated = Object.fromEntries(Object.entries({ reference, ...asked }).filter(([, value]) => value));
  const { rows } = await sql<{ id: string }>`
    select access.break_glass(${danger}, ${motive}, ${JSON.stringify(stated)}::jsonb, ${reports}::uuid[],
      ${reference?.toUpperCase() ?? null}) as id`.execute(tx);
  const { id } = rows[0]!;
  const { rows: opened } = await sql<{ report_id: string }>`
    select report_id from access.opened_by_emergency(${id}::uuid)`.execute(tx);
  await audit({
    operation: 'BREAK_GLASS',
    objectType: 'emergency',
    objectIds: [id, ...opened.map(({ report_id }) => report_id)],
    results: opened.length,
    details: { danger, motive, asked: stated },
  });
  return { id };
}

/** Emergencies that the actor opened, is told of, or watches over. */
export async function listEmergencies(tx: Tx): Promise<EmergencyView[]> {
  const { rows } = await sql<EmergencyView>`
    select e.id, json_build_object('id', e.user_id, 'name', coalesce(u.display_name, '—'), 'organisation', coalesce(o.code, '—')) as person,
      e.danger, e.motive, e.asked, e.opened_at as "openedAt", e.until, e.ended_at as "endedAt",
      e.ended_at is null and e.until > now() as "inForce", e.user_id = access.actor() as mine,
      (select coalesce(json_agg(json_build_object('id', r.report_id, 'reference', r.reference, 'cell', r.cell)), '[]')
        from access.opened_by_emergency(e.id) r) as reports,
      e.review_before as "reviewBefore", e.reviewed_at is null and e.review_before < now() as late,
      case when e.reviewed_at is not null then json_build_object('by', coalesce(b.display_name, '—'), 'at', e.reviewed_at,
        'verdict', e.verdict, 'text', e.review) end as review
    from emergencies e left join users u on u.id = e.user_id left join organisations o on o.id = u.organisation_id
    left join users b on b.id = e.reviewed_by
    where e.reviewed_at is null or e.opened_at > now() - interval '1 year'
    order by e.reviewed_at is null desc, case when e.reviewed_at is null then e.opened_at end, e.opened_at desc, e.id limit 200`.execute(
    tx,
  );
  return rows.map((row) => ({
    ...row,
    openedAt: iso(row.openedAt),
    until: iso(row.until),
    endedAt: row.endedAt && iso(row.endedAt),
    reviewBefore: iso(row.reviewBefore),
    review: row.review && { ...row.review, at: iso(row.review.at) },
  }));
}

/** @throws RecoupeError not_found where there is none in force that the actor opened or is told of */
export async function endEmergency({ tx, audit }: ActorTx, id: string): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`select access.end_emergency(${id}::uuid) as ended`.execute(tx);
  if (!rows[0]?.ended) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'emergency', objectIds: [id], details: { ended: true } });
}

/**
 * The verdict of another person; an abuse ends the right to open others.
 * @throws RecoupeError not_found where none waits for a verdict, not_allowed for one's own
 */
export async function reviewEmergency(
  { tx, audit }: ActorTx,
  id: string,
  { verdict, review }: ReviewEmergencyRequest,
): Promise<void> {
  const { rows } = await sql<{ reviewed: boolean }>`
    select access.review_emergency(${id}::uuid, ${verdict}, ${review}) as reviewed`.execute(tx);
  if (!rows[0]?.reviewed) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'emergency', objectIds: [id], details: { verdict, review } });
}

export async function readAlerts(tx: Tx): Promise<AlertsView> {
  const { rows } = await sql<AlertsView & { to_review: number }>`select * from access.alerts()`.execute(tx);
  const { approvals, opened, told, to_review, sources, until } = rows[0]!;
  return { approvals, opened, told, toReview: to_review, sources, until: until && iso(until) };
}

function iso(moment: string): string {
  return new Date(moment).toISOString();
}
