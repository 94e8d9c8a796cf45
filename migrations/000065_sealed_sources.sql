-- Who brought a report in confidence: kept apart, sealed with a key that is not in the database, and read by nobody but two
-- persons together, for a quarter of an hour. A report knows its source by a drawn token alone: no key joins the two.
create table sources (
  token text primary key check (token ~ '^S-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  manager_id uuid not null default access.actor() references users,
  cell_id uuid not null references organisations,
  sealed bytea not null,
  created_at timestamptz not null default now()
);
comment on column sources.sealed is 'Granted to nobody: access.sealed_source() gives it to who opened it with a second person.';
create table report_sources (
  report_id uuid primary key references reports on delete cascade,
  cell_id uuid not null references organisations,
  token text not null
);
create index report_sources_token_idx on report_sources (token);
create table source_openings (
  id uuid primary key default gen_random_uuid(),
  token text not null,
  approval_id uuid not null unique,
  opened_by uuid not null default access.actor() references users,
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '15 minutes'
);
create index source_openings_token_idx on source_openings (token);

create policy select_manager on sources for select to recoupe_app using (manager_id = access.actor());
grant select (token, manager_id, cell_id, created_at) on sources to recoupe_app;
create policy select_scope on report_sources for select to recoupe_app
  using ((cell_id = any ((select access.readable_cells())::uuid[]) and ((select access.can('source.open')) or (select access.can('text.read'))))
    or token in (select s.token from sources s where s.manager_id = access.actor()));
grant select on report_sources to recoupe_app;
create policy select_concerned on source_openings for select to recoupe_app
  using (opened_by = access.actor() or token in (select s.token from sources s where s.manager_id = access.actor()));
create policy insert_opener on source_openings for insert to recoupe_app
  with check (opened_by = access.actor() and access.approval_used(approval_id, 'source_opening', token));
grant select, insert (token, approval_id) on source_openings to recoupe_app;

-- Says who is the source of a report that the actor, a source manager, brought: under a new token, or one of its own.
create function access.seal_source(report uuid, token text, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare held uuid;
  begin
    if not access.can('source.handle') then raise insufficient_privilege; end if;
    select r.cell_id into held from reports r where r.id = $1 and r.submitted_by = access.actor();
    if held is null or exists (select from report_sources x where x.report_id = $1) then return false; end if;
    if $3 is not null then
      insert into sources (token, manager_id, cell_id, sealed) values ($2, access.actor(), held, $3);
    elsif not exists (select from sources s where s.token = $2 and s.manager_id = access.actor()) then
      return false;
    end if;
    insert into report_sources values ($1, held, $2);
    return true;
  end $$;

-- A source of which no report is held any more is forgotten with the last.
create function access.forget_source() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    delete from sources s where s.token = old.token and not exists (select from report_sources x where x.token = old.token);
    return null;
  end $$;
create trigger forget_source after delete on report_sources for each row execute function access.forget_source();

-- What is sealed, for whoever opened it with a second person, while that lasts and while the cell is theirs to read.
create function access.sealed_source(token text) returns table (sealed bytea, until timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.sealed, max(o.until) from sources s join source_openings o on o.token = s.token
    where s.token = $1 and o.opened_by = access.actor() and o.until > now() and access.can('source.open')
      and exists (select from report_sources x where x.token = s.token and x.cell_id = any (access.readable_cells()))
    group by s.sealed
  $$;

-- Who opened one of the actor's sources, with whom and why.
create function access.openings_of(token text) returns table (by text, at timestamptz, motive text, "with" text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select u.display_name, o.opened_at, a.motive, w.display_name from sources s join source_openings o on o.token = s.token
    join approvals a on a.id = o.approval_id join users u on u.id = o.opened_by
    join users w on w.id = case when a.asked_by = o.opened_by then a.decided_by else a.asked_by end
    where s.token = $1 and s.manager_id = access.actor() order by o.opened_at desc
  $$;

-- How much waits for the actor, as numbers and no name: asked by every page, every minute.
create function access.alerts() returns table (approvals int, opened int, told int, to_review int, sources int, until timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select
      (select count(*)::int from approvals a where a.decided_by is null and a.expires_at > now() and access.may_approve(a.kind, a.cell_id, a.asked_by)),
      (select count(*)::int from emergencies e where e.user_id = access.actor() and e.ended_at is null and e.until > now()),
      (select count(*)::int from emergencies e where e.user_id <> access.actor() and e.ended_at is null and e.until > now() and access.told_of_emergency(e.id)),
      (select count(*)::int from emergencies e where e.reviewed_at is null and access.can('emergency.review') and access.independent(e.user_id, access.actor())),
      (select count(*)::int from source_openings o join sources s on s.token = o.token
        where s.manager_id = access.actor() and o.opened_at > now() - interval '7 days'),
      (select max(e.until) from emergencies e where e.user_id = access.actor() and e.ended_at is null and e.until > now())
  $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace
    and p.proname in ('seal_source', 'forget_source', 'sealed_source', 'openings_of', 'alerts') loop
    execute format('revoke all on function %s from public', f);
    if f::text not like '%forget_source%' then execute format('grant execute on function %s to recoupe_app', f); end if;
  end loop; end $$;
