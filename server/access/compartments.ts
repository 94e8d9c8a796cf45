import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { grantPeriod } from './grants.ts';
import type { CompartmentList, CompartmentView, LetInRequest, OpenCompartmentRequest } from './schema.ts';

/** The compartments that the actor is of: to everybody else there are none. */
export async function listCompartments(tx: Tx): Promise<CompartmentView[]> {
  const { rows } = await sql<CompartmentView>`
    select c.id, c.name, o.code as cell, c.reason, h.display_name as head, c.opened_at as "openedAt", c.head_id = access.actor() as mine,
      (select coalesce(json_agg(json_build_object('id', m.id, 'reason', m.reason, 'by', coalesce(b.display_name, '—'), 'inForce', m.valid @> now(),
          'from', lower(m.valid), 'until', upper(m.valid),
          'person', json_build_object('id', u.id, 'name', u.display_name, 'organisation', p.code)) order by m.valid @> now() desc, u.display_name), '[]')
        from compartment_members m join users u on u.id = m.user_id join organisations p on p.id = u.organisation_id
        left join users b on b.id = m.given_by where m.compartment_id = c.id and not isempty(m.valid)) as members
    from compartments c join organisations o on o.id = c.cell_id left join users h on h.id = c.head_id
    order by c.name, c.id`.execute(tx);
  return rows.map((row) => ({ ...row, openedAt: new Date(row.openedAt).toISOString() }));
}

export async function listOpenable(tx: Tx, language: Language): Promise<Omit<CompartmentList, 'items'>> {
  const name = sql.ref(`name_${language}`);
  const { rows } = await sql<Omit<CompartmentList, 'items'>>`
    select
      (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.${name}) order by c.code), '[]')
        from organisations_today c where may.open and c.id = any ((select access.zone_cells())::uuid[])) as cells,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name, 'organisation', o.code) order by u.display_name), '[]')
        from users u join organisations o on o.id = u.organisation_id
        where may.head and u.id <> access.actor() and u.closed_at is null) as people,
      (select coalesce(json_agg(json_build_object('code', a.code, 'reference', a.reference, 'days', a.grant_days) order by a.code), '[]')
        from acts_today a where may.head and a.grant_days is not null) as acts
    from (select access.can('compartment.open') as open, exists (select from compartments where head_id = access.actor()) as head) may`.execute(
    tx,
  );
  return rows[0]!;
}

/** Opens a compartment for a cell of one's zone; whoever opens it is its head. @throws RecoupeError not_allowed */
export async function openCompartment(
  { tx, audit }: ActorTx,
  { cell, name, reason }: OpenCompartmentRequest,
): Promise<{ id: string }> {
  const { rows } = await sql<{ id: string }>`
    insert into compartments (cell_id, name, reason) select id, ${name}, ${reason} from organisations_today where code = ${cell}
    returning id`.execute(tx);
  if (!rows[0]) throw new RecoupeError('not_allowed');
  await audit({ operation: 'CHANGE', objectType: 'compartment', objectIds: [rows[0].id], details: { opened: reason } });
  return rows[0];
}

/** Lets somebody in until the end of a day. @throws RecoupeError not_found where the actor is not of it, not_allowed where not its head */
export async function letIn({ tx, audit }: ActorTx, id: string, request: LetInRequest): Promise<{ id: string }> {
  const { rows: known } = await sql`select from compartments where id = ${id}::uuid`.execute(tx);
  if (known.length === 0) throw new RecoupeError('not_found');
  const valid = await grantPeriod(tx, request);
  const { rows } = await sql<{ id: string }>`
    insert into compartment_members (compartment_id, user_id, valid, act_code, reason)
    values (${id}::uuid, ${request.person}::uuid, ${valid}, ${request.act}, ${request.reason}) returning id`.execute(
    tx,
  );
  const { person, act, until, reason } = request;
  await audit({
    operation: 'CHANGE',
    objectType: 'compartment',
    objectIds: [id, person],
    details: { letIn: { act, until, reason } },
  });
  return rows[0]!;
}
