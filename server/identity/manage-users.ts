import { sql } from 'kysely';
import type { z } from 'zod';
import { RecoupeError } from '../../shared/errors.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { newToken } from '../http/token.ts';
import type { createUserRequest, UserView } from './schema.ts';

/** How long a first sign-in link lives: over a week-end. */
export const linkHours = 72;

export async function listUsers(tx: Tx): Promise<UserView[]> {
  const { rows } = await sql<UserView>`
    select u.id, u.login, u.display_name as "displayName", o.code as organisation, u.closed_at is not null as closed,
      array(select role_code from user_roles r where r.user_id = u.id and r.valid @> current_date order by 1) as roles
    from users u join organisations o on o.id = u.organisation_id order by u.login`.execute(tx);
  return rows;
}

/** Makes an account and the one-time link with which its holder chooses a password; the link is returned once. */
export async function createUser(
  { tx, audit }: ActorTx,
  request: z.infer<typeof createUserRequest>,
): Promise<{ user: UserView; token: string }> {
  const { rows } = await sql<{ id: string }>`
    insert into users (login, display_name, organisation_id)
    select ${request.login}, ${request.displayName}, id from organisations where code = ${request.organisation}
    on conflict (login) do nothing returning id`.execute(tx);
  const id = rows[0]?.id;
  if (!id)
    throw new RecoupeError('bad_input', {
      fields: [{ field: 'login', problem: 'login taken or organisation unknown' }],
    });
  await sql`insert into user_roles (user_id, role_code) select ${id}::uuid, unnest(${request.roles}::text[])`.execute(
    tx,
  );
  const { token, hash } = newToken();
  await sql`select access.make_link(${id}::uuid, ${hash}, now() + make_interval(hours => ${linkHours}))`.execute(tx);
  await audit({
    operation: 'CHANGE',
    objectType: 'user',
    objectIds: [id],
    details: { created: request.login, roles: request.roles },
  });
  const user = (await listUsers(tx)).find((one) => one.id === id);
  return { user: user!, token };
}
