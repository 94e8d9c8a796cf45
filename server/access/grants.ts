import { type RawBuilder, sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import type { GiveRequest, GrantList, GrantView } from './schema.ts';

interface GrantRow extends Omit<GrantView, 'from' | 'until'> {
  from: Date;
  until: Date;
}

/** Grants the actor holds, gave, or of those it leads: in force first, then the latest ended of the last year. */
export async function listGrants(tx: Tx, language: Language): Promise<GrantView[]> {
  const label = sql.ref(`label_${language}`);
  const name = sql.ref(`name_${language}`);
  const { rows } = await sql<GrantRow>`
    select g.id, g.kind, g.code, g.label, lower(g.valid) as from, upper(g.valid) as until, g.reason, g.act_code as act,
      json_build_object('id', u.id, 'name', u.display_name, 'organisation', o.code) as person,
      coalesce(b.display_name, '—') as by, g.valid @> now() as "inForce",
      case when g.ended_by is not null then json_build_object('by', coalesce(e.display_name, '—'), 'reason', g.end_reason) end as ended
    from (
      select r.id, 'role' as kind, r.user_id, r.role_code as code, t.${label} as label, r.valid, r.reason, r.act_code, r.given_by, r.ended_by, r.end_reason
      from user_roles r join roles t on t.code = r.role_code where r.reason is not null
      union all
      select c.id, 'cell', c.user_id, o.code, o.${name}, c.valid, c.reason, c.act_code, c.given_by, c.ended_by, c.end_reason
      from cell_grants c join organisations_today o on o.id = c.cell_id) g
    join users u on u.id = g.user_id join organisations o on o.id = u.organisation_id
    left join users b on b.id = g.given_by left join users e on e.id = g.ended_by
    where not isempty(g.valid) and upper(g.valid) > now() - interval '1 year'
    order by g.valid @> now() desc, upper(g.valid), g.id`.execute(tx);
  return rows.map(({ from, until, ...row }) => ({ ...row, from: from.toISOString(), until: until.toISOString() }));
}

/** What the actor may give: nothing where no policy would let it. */
export async function listGivable(tx: Tx, language: Language): Promise<Omit<GrantList, 'items'>> {
  const { rows } = await sql<Omit<GrantList, 'items'>>`
    select
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name, 'organisation', o.code) order by u.display_name), '[]')
        from users u join organisations o on o.id = u.organisation_id
        where u.id <> access.actor() and u.closed_at is null and (u.id = any ((select access.led_people())::uuid[]) or may.cells)) as people,
      (select coalesce(json_agg(json_build_object('code', r.code, 'label', r.${sql.ref(`label_${language}`)}) order by r.code), '[]')
        from roles r where r.code = any ((select access.givable_roles())::text[])) as roles,
      (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.${sql.ref(`name_${language}`)}) order by c.code), '[]')
        from organisations_today c where may.cells and c.id = any ((select access.zone_cells())::uuid[])) as cells,
      (select coalesce(json_agg(json_build_object('code', a.code, 'reference', a.reference, 'days', a.grant_days) order by a.code), '[]')
        from acts_today a where a.grant_days is not null and may.any) as acts
    from (select access.can('grant.give') as cells, access.can('grant.give') or access.can('user.manage') as any) may`.execute(
    tx,
  );
  return rows[0]!;
}

/**
 * Gives a role or the reading of a cell until the end of a day, on the strength of an act. Who may give what to whom is
 * decided by the policies of the two tables.
 * @throws RecoupeError not_allowed, duties_conflict, already_granted; bad_input where the end is past or beyond the act's
 */
export async function give({ tx, audit }: ActorTx, request: GiveRequest): Promise<{ id: string }> {
  const valid = await grantPeriod(tx, request);
  const { rows: given } =
    request.kind === 'role'
      ? await sql<{ id: string }>`insert into user_roles (user_id, role_code, valid, act_code, reason)
          values (${request.person}::uuid, ${request.code}, ${valid}, ${request.act}, ${request.reason}) returning id`.execute(
          tx,
        )
      : await sql<{ id: string }>`insert into cell_grants (user_id, cell_id, valid, act_code, reason)
          select ${request.person}::uuid, o.id, ${valid}, ${request.act}, ${request.reason} from organisations o
          where o.code = ${request.code} returning id`.execute(tx);
  if (!given[0]) throw new RecoupeError('not_allowed');
  const { kind, person, code, act, until, reason } = request;
  await audit({
    operation: 'CHANGE',
    objectType: 'grant',
    objectIds: [person],
    details: { given: { kind, code, act, until, reason } },
  });
  return given[0];
}

/**
 * From now to the end of a day, as the policies ask for it.
 * @throws RecoupeError bad_input where the end is past or beyond what the act allows
 */
export async function grantPeriod(tx: Tx, request: Pick<GiveRequest, 'until' | 'act'>): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ inTime: boolean }>`
    select (${request.until}::date + 1)::timestamptz > now()
      and (${request.until}::date + 1)::timestamptz <= access.grant_limit(${request.act}) + interval '1 day' as "inTime"`.execute(
    tx,
  );
  if (!rows[0]?.inTime)
    throw new RecoupeError('bad_input', {
      fields: [{ field: 'until', problem: 'past, or longer than the act allows' }],
    });
  return sql`tstzrange(now(), least((${request.until}::date + 1)::timestamptz, access.grant_limit(${request.act})))`;
}

/** Ends a grant at once. @throws RecoupeError not_found where there is none in force that the actor may end */
export async function endGrant({ tx, audit }: ActorTx, id: string, reason: string): Promise<void> {
  const { rows } = await sql<{ ended: boolean }>`select access.end_grant(${id}::uuid, ${reason}) as ended`.execute(tx);
  if (!rows[0]?.ended) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'grant', objectIds: [id], details: { ended: reason } });
}
