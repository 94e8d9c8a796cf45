-- Who holds which role: for a time, by whom, why; and roles that one person may not hold together.
alter table roles add column duty text not null default 'operational'
  check (duty in ('operational', 'oversight', 'administration', 'custody'));
alter table roles add unique (code, duty);
comment on column roles.duty is 'Whoever watches does not work, whoever administers reads nothing, whoever keeps keys administers nothing: a person''s roles are of one duty.';

create table role_gives (
  role_code text not null references roles on delete cascade,
  gives text not null references roles on delete cascade,
  primary key (role_code, gives)
);
comment on table role_gives is 'Which roles the holder of a role may give for a time to those it leads.';
create policy select_signed_in on role_gives for select to recoupe_app using (access.actor() is not null);
grant select on role_gives to recoupe_app;

alter table user_roles drop constraint user_roles_pkey;
alter table user_roles alter column valid drop default;
alter table user_roles alter column valid type tstzrange using tstzrange(lower(valid)::timestamptz, upper(valid)::timestamptz);
alter table user_roles
  alter column valid set default tstzrange(now(), null),
  add column id uuid not null default gen_random_uuid() primary key,
  add column duty text,
  add column act_code text references acts,
  add column reason text check (length(trim(reason)) >= 3),
  add column given_by uuid default access.actor() references users,
  add column ended_by uuid references users,
  add column end_reason text;
update user_roles ur set duty = r.duty from roles r where r.code = ur.role_code;
alter table user_roles
  alter column duty set not null,
  add constraint user_roles_duty_fkey foreign key (role_code, duty) references roles (code, duty) on update cascade,
  add constraint user_roles_once exclude using gist (user_id with =, role_code with =, valid with &&),
  add constraint user_roles_one_duty exclude using gist (user_id with =, duty with <>, valid with &&),
  add constraint user_roles_accounted check (upper_inf(valid) or ended_by is not null or (reason is not null and act_code is not null and given_by is not null));
comment on column user_roles.valid is 'Without an end: the role that comes with the post. With one: given for a time, or ended.';
comment on column user_roles.duty is 'The role''s own, so that the constraint can see it.';

create function access.copy_duty() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin new.duty := (select r.duty from roles r where r.code = new.role_code); return new; end $$;
revoke execute on function access.copy_duty() from public;
create trigger copy_duty before insert on user_roles for each row execute function access.copy_duty();

create or replace function access.can(capability text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (
      select exists (
        select from user_roles ur
        join role_capabilities rc on rc.role_code = ur.role_code
        join users u on u.id = ur.user_id
        where ur.user_id = access.actor() and u.closed_at is null
          and ur.valid @> now() and rc.capability = $1));
  end $$;

create or replace function access.personas() returns table (login text, display_name text, organisation_code text, organisation_fr text, organisation_en text,
    description_fr text, description_en text, roles text[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select u.login, u.display_name, o.code, o.name_fr, o.name_en, u.description_fr, u.description_en,
      array(select r.role_code from user_roles r where r.user_id = u.id and r.valid @> now() order by 1)
    from users u join organisations_today o on o.id = u.organisation_id
    where u.demonstration and u.closed_at is null
      and (select value from installation where key = 'mode') = '"demonstration"'
    order by u.created_at, u.login
  $$;

-- Reading the reports of one more cell, for a time: an analyst seconded, a network that crosses two departments.
create table cell_grants (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users on delete cascade,
  cell_id uuid not null references organisations,
  valid tstzrange not null check (not isempty(valid) and not upper_inf(valid) and not lower_inf(valid) or ended_by is not null),
  act_code text not null references acts,
  reason text not null check (length(trim(reason)) >= 3),
  given_by uuid not null default access.actor() references users,
  ended_by uuid references users,
  end_reason text,
  constraint cell_grants_once exclude using gist (user_id with =, cell_id with =, valid with &&)
);
create index cell_grants_user_idx on cell_grants (user_id);

-- The cells of the actor's own zone: its cell, the cells of its branch, or all for the office. Roles without zone.read
-- have none: they read what names their organisation or was granted to them.
create function access.zone_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (
      with recursive mine as (
        select u.organisation_id as id, k.reads
        from users u
        join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
        join organisation_kinds k on k.code = v.kind
        where u.id = access.actor() and access.can('report.read') and access.can('zone.read')
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

-- Whose reports the actor may read: its zone and, while they last, the cells granted to it.
create or replace function access.readable_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.readable_cells', true);
    cells uuid[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::uuid[]; end if;
    select coalesce(array_agg(distinct c.id), '{}') into cells from (
      select unnest(access.zone_cells()) as id
      union
      select g.cell_id from cell_grants g
      where g.user_id = access.actor() and g.valid @> now() and access.can('report.read')) c;
    perform set_config('recoupe.readable_cells', who || ':' || cells::text, true);
    return cells;
  end $$;

-- Whom the actor leads: those of its organisation and of what that organisation reads; all for whoever manages accounts.
create function access.led_people() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if access.can('user.manage') then return array(select u.id from users u); end if;
    if not access.can('grant.give') then return '{}'; end if;
    return (
      with recursive mine as (
        select u.organisation_id as id, k.reads from users u
        join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
        join organisation_kinds k on k.code = v.kind
        where u.id = access.actor()
      ), led as (
        select id from mine
        union
        select v.organisation_id from led l
        join organisation_versions v on v.parent_id = l.id and v.valid @> current_date
        where exists (select from mine where reads in ('descendants', 'all'))
      )
      select coalesce(array_agg(u.id), '{}') from users u where u.organisation_id in (select id from led));
  end $$;

-- Roles that the actor may give for a time.
create function access.givable_roles() returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return array(
      select distinct g.gives from user_roles ur join role_gives g on g.role_code = ur.role_code
      where ur.user_id = access.actor() and ur.valid @> now());
  end $$;

-- Until when an access may last that is given now on the strength of an act; null where the act allows none.
create function access.grant_limit(act text) returns timestamptz
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$ begin return (select now() + make_interval(days => v.grant_days) from act_versions v where v.act_code = $1 and v.valid @> current_date); end $$;
revoke execute on function access.zone_cells(), access.led_people(), access.givable_roles(), access.grant_limit(text) from public;
grant execute on function access.zone_cells(), access.led_people(), access.givable_roles(), access.grant_limit(text) to recoupe_app;

drop policy select_self_or_manager on user_roles;
create policy select_self_or_leader on user_roles for select to recoupe_app
  using (user_id = access.actor() or user_id = any ((select access.led_people())::uuid[]));
create policy insert_giver on user_roles for insert to recoupe_app
  with check (user_id <> access.actor() and given_by = access.actor() and ended_by is null and reason is not null
    and user_id = any ((select access.led_people())::uuid[])
    and role_code = any ((select access.givable_roles())::text[])
    and lower(valid) = now() and upper(valid) <= access.grant_limit(act_code));
-- The roles that come with an account, when it is made: without an end, and nobody gives any to oneself.
alter policy insert_manager on user_roles
  with check ((select access.can('user.manage')) and user_id <> access.actor() and given_by = access.actor() and valid = tstzrange(now(), null) and ended_by is null);
grant insert (valid, act_code, reason) on user_roles to recoupe_app;

create policy select_concerned on cell_grants for select to recoupe_app
  using (user_id = access.actor() or given_by = access.actor() or user_id = any ((select access.led_people())::uuid[])
    or (cell_id = any ((select access.zone_cells())::uuid[]) and (select access.can('grant.give'))));
create policy insert_giver on cell_grants for insert to recoupe_app
  with check (user_id <> access.actor() and given_by = access.actor() and ended_by is null
    and (select access.can('grant.give')) and cell_id = any ((select access.zone_cells())::uuid[])
    and lower(valid) = now() and upper(valid) <= access.grant_limit(act_code));
grant select, insert (user_id, cell_id, valid, act_code, reason) on cell_grants to recoupe_app;

-- Whoever sees a grant knows by whom it was given, to whom, and may end it: so may its holder. Ending is all that
-- may be changed of it.
create function access.end_grant(id uuid, reason text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    leads boolean := access.can('grant.give') or access.can('user.manage');
  begin
    if length(trim($2)) < 3 then raise invalid_parameter_value; end if;
    update user_roles g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    where g.id = $1 and g.valid @> now()
      and (g.user_id = access.actor() or (leads and g.user_id = any (access.led_people())));
    if found then return true; end if;
    update cell_grants g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    where g.id = $1 and g.valid @> now()
      and (g.user_id = access.actor() or (leads and (g.user_id = any (access.led_people()) or g.cell_id = any (access.zone_cells()))));
    return found;
  end $$;
revoke execute on function access.end_grant(uuid, text) from public;
grant execute on function access.end_grant(uuid, text) to recoupe_app;

-- Leaving an organisation, or Recoupe, ends everything at once, whichever way the account is changed.
create function access.end_everything() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    author uuid := coalesce(access.actor(), new.id);
  begin
    update sessions s set ended_at = now() where s.user_id = new.id and s.ended_at is null;
    delete from sign_in_links l where l.user_id = new.id and l.used_at is null;
    update user_roles g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    update cell_grants g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    return null;
  end $$;
revoke execute on function access.end_everything() from public;
create trigger end_everything after update of organisation_id, closed_at on users for each row
  when (old.organisation_id is distinct from new.organisation_id or (old.closed_at is null and new.closed_at is not null))
  execute function access.end_everything();

create function access.move_account(user_id uuid, organisation uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set organisation_id = $2 where u.id = $1 and u.closed_at is null and u.organisation_id <> $2;
    return found;
  end $$;
revoke execute on function access.move_account(uuid, uuid) from public;
grant execute on function access.move_account(uuid, uuid) to recoupe_app;

-- One person does not both handle the source of a report and work on what it says: a report knows each person in one way.
create table report_duties (
  report_id uuid not null references reports on delete cascade,
  user_id uuid not null references users,
  duty text not null check (duty in ('source', 'analysis')),
  primary key (report_id, user_id)
);
comment on table report_duties is 'Who handles the source of a report and who works on what it says: one row a person, so never both.';

create function access.note_duty() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    reports uuid[];
  begin
    if tg_table_name = 'reports' then
      if access.can('source.handle') then
        insert into report_duties select n.id, n.submitted_by, 'source' from noted n;
      end if;
      return null;
    elsif tg_table_name = 'judgements' then
      reports := array(select distinct r from noted n, unnest(array[n.report_a, n.report_b]) r);
    else
      reports := array(select distinct n.report_id from noted n);
    end if;
    insert into report_duties select r, access.actor(), 'analysis' from unnest(reports) r where access.actor() is not null
      on conflict (report_id, user_id) do nothing;
    if exists (select from report_duties d where d.user_id = access.actor() and d.report_id = any (reports) and d.duty = 'source') then
      raise insufficient_privilege using constraint = 'report_duties_pkey';
    end if;
    return null;
  end $$;
revoke execute on function access.note_duty() from public;
create trigger note_duty after insert on reports referencing new table as noted for each statement execute function access.note_duty();
create trigger note_duty after insert on mention_corrections referencing new table as noted for each statement execute function access.note_duty();
create trigger note_duty after insert on statements referencing new table as noted for each statement execute function access.note_duty();
create trigger note_duty after insert on judgements referencing new table as noted for each statement execute function access.note_duty();
