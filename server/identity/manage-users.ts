import { sql } from 'kysely';
import type { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { newToken } from '../http/token.ts';
import type { clearanceRequest, createUserRequest, moveUserRequest, UserList, UserView } from './schema.ts';

/** How long a first sign-in link lives: over a week-end. */
export const linkHours = 72;

export async function listUsers(tx: Tx): Promise<UserView[]> {
  const { rows } = await sql<UserView>`
    select u.id, u.login, u.display_name as "displayName", o.code as organisation, u.clearance, u.closed_at is not null as closed,
      array(select role_code from user_roles r where r.user_id = u.id and r.valid @> now() order by 1) as roles
    from users u join organisations o on o.id = u.organisation_id order by u.login`.execute(tx);
  return rows;
}

/** What an account may be given: the roles, and the organisations in force today. */
export async function listChoices(tx: Tx, language: Language): Promise<Pick<UserList, 'roles' | 'organisations'>> {
  const label = sql.ref(`label_${language}`);
  const name = sql.ref(`name_${language}`);
  const roles = await sql<UserList['roles'][number]>`select code, ${label} as label from roles order by label`.execute(
    tx,
  );
  const organisations = await sql<UserList['organisations'][number]>`
    select o.code, o.${name} as name from organisations_today o join organisation_kinds k on k.code = o.kind
    order by k.rank, name`.execute(tx);
  return { roles: roles.rows, organisations: organisations.rows };
}

/**
 * Makes an account and the one-time link with which its holder chooses a password; the link is returned once.
 * @throws RecoupeError bad_input, naming the field: an unknown role or organisation, a login already taken
 */
export async function createUser(
  { tx, audit }: ActorTx,
  request: z.infer<typeof createUserRequest>,
): Promise<{ user: UserView; token: string }> {
  await refuseUnknown(tx, request);
  const { rows } = await sql<{ id: string }>`
    insert into users (login, display_name, organisation_id, clearance)
    select ${request.login}, ${request.displayName}, id, ${request.clearance} from organisations where code = ${request.organisation}
    on conflict (login) do nothing returning id`.execute(tx);
  const id = rows[0]?.id;
  if (!id) throw badField('login', 'taken');
  const roles = [...new Set(request.roles)];
  await sql`insert into user_roles (user_id, role_code) select ${id}::uuid, unnest(${roles}::text[])`.execute(tx);
  const token = await makeLink(tx, id);
  await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [id], details: { created: request.login, roles } });
  const user = (await listUsers(tx)).find((one) => one.id === id);
  return { user: user!, token };
}

/**
 * Closes an account for good: its sessions end and its links open nothing. What it did stays in the account of accesses.
 * @throws RecoupeError not_found where there is no open account of this id, not_allowed for one's own
 */
export async function closeUser({ tx, audit }: ActorTx, id: string, reason: string): Promise<void> {
  const { rows } = await sql<{ closed: boolean }>`select access.close_account(${id}::uuid) as closed`.execute(tx);
  if (!rows[0]?.closed) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [id], details: { closed: reason } });
}

/**
 * Takes password and second factors away from an account whose holder has lost them, ends its sessions, and makes a new
 * one-time link, returned once.
 * @throws RecoupeError not_found where there is no open account of this id, not_allowed for one's own
 */
export async function resetUser(
  { tx, audit }: ActorTx,
  id: string,
  reason: string,
): Promise<{ user: UserView; token: string }> {
  const { rows } = await sql<{ open: boolean }>`select access.forget_factors(${id}::uuid) as open`.execute(tx);
  if (!rows[0]?.open) throw new RecoupeError('not_found');
  const token = await makeLink(tx, id);
  await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [id], details: { reset: reason } });
  const user = (await listUsers(tx)).find((one) => one.id === id);
  return { user: user!, token };
}

async function makeLink(tx: Tx, id: string): Promise<string> {
  const { token, hash } = newToken();
  await sql`select access.make_link(${id}::uuid, ${hash}, now() + make_interval(hours => ${linkHours}))`.execute(tx);
  return token;
}

/**
 * Moves an account to another organisation with the roles of its new post. Everything held in the former one ends in
 * the same transaction: sessions, roles, accesses (a trigger on `users`).
 * @throws RecoupeError not_found where there is no open account of this id elsewhere, not_allowed for one's own
 */
export async function moveUser(
  { tx, audit }: ActorTx,
  id: string,
  request: z.infer<typeof moveUserRequest>,
): Promise<void> {
  await refuseUnknown(tx, request);
  const { rows } = await sql<{ moved: boolean }>`
    select access.move_account(${id}::uuid, o.id) as moved from organisations o where o.code = ${request.organisation}`.execute(
    tx,
  );
  if (!rows[0]?.moved) throw new RecoupeError('not_found');
  const { organisation, reason } = request;
  const roles = [...new Set(request.roles)];
  await sql`insert into user_roles (user_id, role_code) select ${id}::uuid, unnest(${roles}::text[])`.execute(tx);
  await audit({
    operation: 'CHANGE',
    objectType: 'user',
    objectIds: [id],
    details: { moved: organisation, roles, reason },
  });
}

/**
 * Says up to which marking a person may read.
 * @throws RecoupeError not_found where there is no open account of this id, not_allowed for one's own
 */
export async function setClearance(
  { tx, audit }: ActorTx,
  id: string,
  { clearance, reason }: z.infer<typeof clearanceRequest>,
): Promise<void> {
  const { rows } = await sql<{ set: boolean }>`select access.set_clearance(${id}::uuid, ${clearance}) as set`.execute(
    tx,
  );
  if (!rows[0]?.set) throw new RecoupeError('not_found');
  await audit({ operation: 'CHANGE', objectType: 'user', objectIds: [id], details: { clearance, reason } });
}

async function refuseUnknown(
  tx: Tx,
  { roles, organisation }: Pick<z.infer<typeof createUserRequest>, 'roles' | 'organisation'>,
): Promise<void> {
  const { rows: unknown } = await sql<{ role: string }>`
    select role from unnest(${roles}::text[]) role where role not in (select code from roles)`.execute(tx);
  if (unknown[0]) throw badField('roles', 'unknown');
  const { rows: held } = await sql`select from organisations_today where code = ${organisation}`.execute(tx);
  if (held.length === 0) throw badField('organisation', 'unknown');
}

function badField(field: keyof z.infer<typeof createUserRequest>, problem: 'taken' | 'unknown'): RecoupeError {
  return new RecoupeError('bad_input', { fields: [{ field, problem }] });
}
