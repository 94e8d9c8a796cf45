-- Passkeys (WebAuthn): a public key and how often it was used; nothing in here opens anything.
create table passkeys (
  id text primary key,
  user_id uuid not null references users on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null check (name <> ''),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkeys_user_idx on passkeys (user_id);
create policy select_self on passkeys for select to recoupe_app using (user_id = access.actor());
create policy insert_self on passkeys for insert to recoupe_app with check (user_id = access.actor());
create policy delete_self on passkeys for delete to recoupe_app using (user_id = access.actor());
grant select, delete, insert (id, user_id, public_key, counter, transports, name) on passkeys to recoupe_app;

-- The key that a browser answers with, whoever holds it: asked before there is an actor.
create function access.passkey(id text) returns table (user_id uuid, public_key bytea, counter bigint, transports text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$ select p.user_id, p.public_key, p.counter, p.transports from passkeys p join users u on u.id = p.user_id
    where p.id = $1 and u.closed_at is null $$;
create function access.used_passkey(id text, counter bigint) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update passkeys p set counter = $2, last_used_at = now() where p.id = $1 $$;

drop function access.factors_of(uuid);
create function access.factors_of(user_id uuid) returns table (totp boolean, passkey boolean, recovery int)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from totp_secrets t where t.user_id = $1 and t.confirmed_at is not null),
    exists (select from passkeys p where p.user_id = $1),
    (select count(*)::int from recovery_codes r where r.user_id = $1 and r.used_at is null) $$;

-- An account whose factors are forgotten loses its passkeys with them.
create function access.forget_passkeys() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin delete from passkeys p where p.user_id = new.id; return null; end $$;
create trigger forget_passkeys after update of password_hash on users for each row
  when (old.password_hash is not null and new.password_hash is null) execute function access.forget_passkeys();

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace
      and p.proname in ('passkey', 'used_passkey', 'factors_of', 'forget_passkeys') loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to recoupe_app', f);
  end loop; end $$;
revoke execute on function access.forget_passkeys() from recoupe_app;
