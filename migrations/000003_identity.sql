-- People, what they may do, and their sessions.
create table roles (
  code text primary key,
  label_fr text not null,
  label_en text not null
);
create table role_capabilities (
  role_code text not null references roles on delete cascade,
  capability text not null,
  primary key (role_code, capability)
);

create table users (
  id uuid primary key default gen_random_uuid(),
  login text not null unique,
  display_name text not null,
  organisation_id uuid not null references organisations,
  corps text,
  language text not null default 'fr' check (language in ('fr', 'en')),
  description_fr text,
  description_en text,
  demonstration boolean not null default false,
  password_hash text,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on column users.password_hash is 'scrypt with its parameters; never granted to the application, read by access.credentials() alone.';

create table user_roles (
  user_id uuid not null references users on delete cascade,
  role_code text not null references roles,
  valid daterange not null default daterange(current_date, null),
  primary key (user_id, role_code)
);

create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  user_id uuid not null references users on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  purpose_code text,
  purpose_act text,
  purpose_reference text,
  purpose_motive text,
  purpose_since timestamptz
);
create index sessions_user_idx on sessions (user_id);

create table sign_in_links (
  token_hash bytea primary key,
  user_id uuid not null references users on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table sign_in_links is 'One-time links; the token itself is shown once and never stored. No policy and no grant: only the functions below.';

-- What the actor may do, whoever asks: one place for every policy and for the application.
-- These three are plpgsql because it keeps their plans for the session; a plain SQL function is planned at each call.
create function access.can(capability text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (
      select exists (
        select from user_roles ur
        join role_capabilities rc on rc.role_code = ur.role_code
        join users u on u.id = ur.user_id
        where ur.user_id = access.actor() and u.closed_at is null
          and ur.valid @> current_date and rc.capability = $1));
  end $$;

-- THE rule of who may read what: the cells whose reports the actor may read.
create function access.readable_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (
      with recursive mine as (
        select u.organisation_id as id, k.reads
        from users u
        join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
        join organisation_kinds k on k.code = v.kind
        where u.id = access.actor() and access.can('report.read')
      ), below as (
        select id from mine where reads in ('own', 'descendants')
        union
        select v.organisation_id from below b
        join organisation_versions v on v.parent_id = b.id and v.valid @> current_date
        where exists (select from mine where reads = 'descendants')
      ), reachable as (
        select id from below
        union
        select v.organisation_id from organisation_versions v
        where v.valid @> current_date and exists (select from mine where reads = 'all')
      )
      select coalesce(array_agg(r.id), '{}')
      from reachable r
      join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
      join organisation_kinds k on k.code = v.kind and k.holds_reports);
  end $$;
comment on function access.readable_cells() is 'Cells whose reports the actor may read, from organisation_kinds.reads: its cell, the cells of its branch, or all for the office.';

-- The cells that the actor may bring a report to.
create function access.submit_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (
      with recursive mine as (
        select u.organisation_id as id, v.contributes_to, k.brings_to
        from users u
        join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
        join organisation_kinds k on k.code = v.kind
        where u.id = access.actor() and access.can('report.submit')
      ), below as (
        select id from mine where brings_to in ('own', 'descendants')
        union
        select v.organisation_id from below b
        join organisation_versions v on v.parent_id = b.id and v.valid @> current_date
        where exists (select from mine where brings_to = 'descendants')
      ), reachable as (
        select id from below
        union
        select unnest(contributes_to) from mine where brings_to = 'contribution'
        union
        select v.organisation_id from organisation_versions v
        where v.valid @> current_date and exists (select from mine where brings_to = 'all')
      )
      select coalesce(array_agg(r.id order by r.id = (select id from mine) desc, v.name_fr), '{}')
      from reachable r
      join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
      join organisation_kinds k on k.code = v.kind and k.holds_reports);
  end $$;

create policy select_signed_in on roles for select to recoupe_app using (access.actor() is not null);
create policy select_signed_in on role_capabilities for select to recoupe_app using (access.actor() is not null);
create policy select_self_or_colleagues on users for select to recoupe_app
  using (id = access.actor() or (select access.can('hit.read')) or (select access.can('user.manage')));
create policy insert_manager on users for insert to recoupe_app
  with check ((select access.can('user.manage')) and not demonstration);
create policy update_self on users for update to recoupe_app
  using (id = access.actor()) with check (id = access.actor());
create policy select_self_or_manager on user_roles for select to recoupe_app
  using (user_id = access.actor() or (select access.can('user.manage')));
create policy insert_manager on user_roles for insert to recoupe_app with check ((select access.can('user.manage')));
create policy select_self on sessions for select to recoupe_app using (user_id = access.actor());
create policy update_self on sessions for update to recoupe_app
  using (id = access.session() and user_id = access.actor()) with check (user_id = access.actor());

grant select on roles, role_capabilities, user_roles to recoupe_app;
grant select (id, login, display_name, organisation_id, corps, language, description_fr, description_en, demonstration, created_at, closed_at),
  insert (login, display_name, organisation_id, corps, language), update (language) on users to recoupe_app;
grant insert (user_id, role_code) on user_roles to recoupe_app;
grant select (id, user_id, created_at, expires_at, ended_at, purpose_code, purpose_act, purpose_reference, purpose_motive, purpose_since),
  update (ended_at, purpose_code, purpose_act, purpose_reference, purpose_motive, purpose_since) on sessions to recoupe_app;

-- Before there is an actor: these few functions, each doing one thing, are all that the application can call.
create function access.session_of(token_hash bytea) returns table (session_id uuid, user_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.id, s.user_id from sessions s join users u on u.id = s.user_id
    where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and u.closed_at is null
  $$;

create function access.credentials(login text) returns table (user_id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select u.id, u.password_hash from users u where u.login = $1 and u.closed_at is null $$;

create function access.personas() returns table (login text, display_name text, organisation_code text, organisation_fr text, organisation_en text,
    description_fr text, description_en text, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select u.login, u.display_name, o.code, o.name_fr, o.name_en, u.description_fr, u.description_en,
      array(select r.role_code from user_roles r where r.user_id = u.id order by 1)
    from users u join organisations_today o on o.id = u.organisation_id
    where u.demonstration and u.closed_at is null
      and (select value from installation where key = 'mode') = '"demonstration"'
    order by u.created_at, u.login
  $$;

create function access.open_session(user_id uuid, token_hash bytea, expires_at timestamptz) returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  as $$ insert into sessions (user_id, token_hash, expires_at) values ($1, $2, $3) returning id $$;

create function access.use_link(token_hash bytea, password_hash text) returns uuid
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with used as (
      update sign_in_links set used_at = now()
      where token_hash = $1 and used_at is null and expires_at > now()
      returning user_id)
    update users set password_hash = $2 from used where id = used.user_id and closed_at is null returning id
  $$;

create function access.make_link(user_id uuid, token_hash bytea, expires_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('user.manage') then raise insufficient_privilege; end if;
    insert into sign_in_links (user_id, token_hash, expires_at) values ($1, $2, $3);
  end $$;
