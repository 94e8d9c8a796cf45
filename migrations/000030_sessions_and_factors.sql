-- How a session was opened and when its holder was last seen and last proved to be there; the factors beside a
-- password; what waits between two steps of a sign-in; and the delay that grows with wrong answers.
alter table sessions
  add column method text not null default 'password',
  add column second_factor boolean not null default false,
  add column device text,
  add column last_seen_at timestamptz not null default now(),
  add column proven_at timestamptz not null default now();
comment on column sessions.second_factor is 'Opened or proved with something held beside something known, or with a device that asks for both.';
grant select (method, second_factor, device, last_seen_at, proven_at) on sessions to recoupe_app;

create table totp_secrets (
  user_id uuid primary key references users on delete cascade,
  sealed bytea not null,
  last_step bigint not null default -1,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz
);
comment on table totp_secrets is 'The secret is sealed with a key that is not in the database (server/identity/factors/seal.ts); a step is used once.';
create policy select_self on totp_secrets for select to recoupe_app using (user_id = access.actor());
grant select (user_id, created_at, confirmed_at) on totp_secrets to recoupe_app;

create table recovery_codes (
  code_hash bytea primary key,
  user_id uuid not null references users on delete cascade,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index recovery_codes_user_idx on recovery_codes (user_id);
create policy select_self on recovery_codes for select to recoupe_app using (user_id = access.actor());
grant select (user_id, created_at, used_at) on recovery_codes to recoupe_app;

create table sign_in_steps (
  token_hash bytea primary key,
  kind text not null,
  user_id uuid references users on delete cascade,
  data jsonb not null default '{}',
  expires_at timestamptz not null
);
comment on table sign_in_steps is 'Between two steps of a sign-in: minutes, and used once. No policy and no grant: only the functions below.';

create table sign_in_failures (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null
);
comment on table sign_in_failures is 'Tries since the last right answer, by the digest of what was claimed: a login nobody has waits as long as one somebody has. No policy and no grant.';

-- A session ends an hour after its holder was last seen, and twelve hours after it was opened. While an installation
-- for real work has seen one factor alone, the session opens nothing but the registration of a second (enrolling).
-- `seen` is false where a page asks by itself: only what a person does keeps a session alive.
drop function access.session_of(bytea);
create function access.session_of(token_hash bytea, seen boolean default true) returns table (session_id uuid, user_id uuid, enrolling boolean)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare found sessions;
  begin
    select s.* into found from sessions s join users u on u.id = s.user_id
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()
        and s.last_seen_at > now() - interval '1 hour' and u.closed_at is null;
    if found.id is null then return; end if;
    if seen and found.last_seen_at < now() - interval '1 minute' then
      update sessions s set last_seen_at = now() where s.id = found.id;
    end if;
    return query select found.id, found.user_id, not found.second_factor
      and (select value from installation where key = 'mode') is distinct from '"demonstration"';
  end $$;

drop function access.open_session(uuid, bytea, timestamptz);
-- The session that the browser came with ends: it was somebody's, or this person's before.
create function access.open_session(user_id uuid, token_hash bytea, expires_at timestamptz, method text, second_factor boolean, device text, before bytea) returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update sessions s set ended_at = now() where s.token_hash = $7 and s.ended_at is null;
    insert into sessions (user_id, token_hash, expires_at, method, second_factor, device) values ($1, $2, $3, $4, $5, $6) returning id
  $$;

-- The session goes on under a new token once its holder has proved to be there.
create function access.renew_session(token_hash bytea, method text, second_factor boolean) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update sessions s set token_hash = $1, proven_at = now(), last_seen_at = now(), method = $2, second_factor = s.second_factor or $3
    where s.id = access.session() and s.user_id = access.actor() and s.ended_at is null
  $$;

-- Whether the holder of the session has proved to be there within ten minutes: asked before what is grave.
create function access.proven() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from sessions s where s.id = access.session() and s.user_id = access.actor()
    and s.ended_at is null and s.proven_at > now() - interval '10 minutes') $$;

-- Ends one session: one's own, or anyone's for who manages users. True where one ended.
create function access.end_session(id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update sessions s set ended_at = now() where s.id = $1 and s.ended_at is null
      and (s.user_id = access.actor() or access.can('user.manage'));
    return found;
  end $$;

-- Ends all sessions of an account but the one in use; returns those that ended.
create function access.end_sessions(user_id uuid) returns setof uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if $1 <> access.actor() and not access.can('user.manage') then raise insufficient_privilege; end if;
    return query update sessions s set ended_at = now()
      where s.user_id = $1 and s.ended_at is null and s.id is distinct from access.session() returning s.id;
  end $$;

-- The sessions of an account in force, for who manages users: when and with what, never why (the purpose is its holder's).
create function access.sessions_of(user_id uuid) returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, method text, device text)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('user.manage') then raise insufficient_privilege; end if;
    return query select s.id, s.created_at, s.last_seen_at, s.method, s.device from sessions s
      where s.user_id = $1 and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '1 hour';
  end $$;

create function access.keep_step(token_hash bytea, kind text, user_id uuid, data jsonb, seconds int) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    delete from sign_in_steps where expires_at < now();
    insert into sign_in_steps (token_hash, kind, user_id, data, expires_at) values ($1, $2, $3, $4, now() + make_interval(secs => $5));
  $$;
create function access.read_step(token_hash bytea, kind text) returns table (user_id uuid, data jsonb)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.user_id, s.data from sign_in_steps s where s.token_hash = $1 and s.kind = $2 and s.expires_at > now() $$;
create function access.take_step(token_hash bytea, kind text) returns table (user_id uuid, data jsonb)
  language sql volatile security definer set search_path = public, pg_temp
  as $$ delete from sign_in_steps s where s.token_hash = $1 and s.kind = $2 and s.expires_at > now() returning s.user_id, s.data $$;

-- Counts a try before it is looked at, so that many at once are counted too. Returns the seconds to wait, 0 to go on:
-- from the fifth try 2, 4, 8… up to fifteen minutes after the last one. A day without a try forgets.
create function access.begin_try(key bytea) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare known sign_in_failures; wait int;
  begin
    insert into sign_in_failures values ($1, 0, now()) on conflict on constraint sign_in_failures_pkey do nothing;
    select * into known from sign_in_failures f where f.key = $1 for update;
    if known.last_at < now() - interval '1 day' then known.failures := 0; end if;
    if known.failures >= 5 then
      wait := ceil(extract(epoch from known.last_at + make_interval(secs => least(900, 2 ^ least(known.failures - 4, 10))) - now()));
      if wait > 0 then return wait; end if;
    end if;
    update sign_in_failures f set failures = known.failures + 1, last_at = now() where f.key = $1;
    return 0;
  end $$;
create function access.end_tries(key bytea) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ delete from sign_in_failures f where f.key = $1 $$;

-- Which second factors an account has; asked once its password was right, or by its holder.
create function access.factors_of(user_id uuid) returns table (totp boolean, recovery int)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from totp_secrets t where t.user_id = $1 and t.confirmed_at is not null),
    (select count(*)::int from recovery_codes r where r.user_id = $1 and r.used_at is null) $$;

create function access.offer_totp(sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into totp_secrets as t (user_id, sealed) values (access.actor(), $1)
      on conflict (user_id) do update set sealed = excluded.sealed, created_at = now(), last_step = -1 where t.confirmed_at is null;
    return found;
  end $$;
create function access.totp_of(user_id uuid) returns table (sealed bytea, confirmed boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select t.sealed, t.confirmed_at is not null from totp_secrets t where t.user_id = $1 $$;
-- A step is used once: the same code, or an earlier one, is refused the second time.
create function access.use_totp(user_id uuid, step bigint) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update totp_secrets t set last_step = $2, confirmed_at = coalesce(t.confirmed_at, now()) where t.user_id = $1 and t.last_step < $2;
    return found;
  end $$;
create function access.remove_totp() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    delete from totp_secrets t where t.user_id = access.actor() and t.confirmed_at is not null;
    return found;
  end $$;

create function access.renew_recovery_codes(hashes bytea[]) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    delete from recovery_codes r where r.user_id = access.actor();
    insert into recovery_codes (code_hash, user_id) select h, access.actor() from unnest($1) h;
  $$;
create function access.use_recovery_code(user_id uuid, code_hash bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update recovery_codes r set used_at = now() where r.user_id = $1 and r.code_hash = $2 and r.used_at is null;
    return found;
  end $$;

-- For who has lost them: an administrator takes an account's factors and password away; a new link opens it again.
create function access.forget_factors(user_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set password_hash = null where u.id = $1 and u.closed_at is null;
    if not found then return false; end if;
    delete from totp_secrets t where t.user_id = $1;
    delete from recovery_codes r where r.user_id = $1;
    delete from sign_in_links l where l.user_id = $1 and l.used_at is null;
    update sessions s set ended_at = now() where s.user_id = $1 and s.ended_at is null;
    return true;
  end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace and p.proname in (
    'session_of', 'open_session', 'renew_session', 'proven', 'end_session', 'end_sessions', 'sessions_of', 'keep_step', 'read_step', 'take_step',
    'begin_try', 'end_tries', 'factors_of', 'offer_totp', 'totp_of', 'use_totp', 'remove_totp', 'renew_recovery_codes',
    'use_recovery_code', 'forget_factors') loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to recoupe_app', f);
  end loop; end $$;
