import type pg from 'pg';
import { newToken } from '../http/token.ts';
import { linkHours } from './manage-users.ts';

/**
 * Where nobody can administer yet: makes the first administrator, and a one-time link to print on the console.
 * A link made before and not used is replaced. Returns null once the account has a password.
 */
export async function firstAdministratorLink(owner: pg.Pool, login = 'administrateur'): Promise<string | null> {
  const { rows } = await owner.query<{ ready: boolean }>(
    `select exists (select from users u join user_roles r on r.user_id = u.id
       where r.role_code = 'administrator' and r.valid @> now() and u.closed_at is null and (u.password_hash is not null or u.demonstration)) as ready`,
  );
  if (rows[0]?.ready) return null;
  return makeSignInLink(owner, login, 'Premier administrateur', 'OFAST', ['administrator']);
}

/** Makes the account where it does not exist, and a link for it; earlier unused links stop working. */
export async function makeSignInLink(
  owner: pg.Pool,
  login: string,
  displayName: string,
  organisation: string,
  roles: readonly string[],
): Promise<string> {
  const { rows: unknown } = await owner.query<{ role: string }>(
    'select role from unnest($1::text[]) role where role not in (select code from roles)',
    [roles],
  );
  if (unknown[0]) throw new Error(`There is no role ${unknown[0].role}`);
  const made = await owner.query(
    `insert into users (login, display_name, organisation_id) select $1, $2, id from organisations where code = $3
     on conflict (login) do update set display_name = excluded.display_name, organisation_id = excluded.organisation_id returning id`,
    [login, displayName, organisation],
  );
  const id = made.rows[0]?.id;
  if (!id) throw new Error(`There is no organisation ${organisation}`);
  await owner.query(
    `insert into user_roles (user_id, role_code) select $1, role from unnest($2::text[]) role
     where not exists (select from user_roles r where r.user_id = $1 and r.role_code = role and r.valid @> now())`,
    [id, roles],
  );
  await owner.query('delete from sign_in_links where user_id = $1 and used_at is null', [id]);
  const { token, hash } = newToken();
  await owner.query(
    'insert into sign_in_links (token_hash, user_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))',
    [hash, id, linkHours],
  );
  return `/link/${token}`;
}
