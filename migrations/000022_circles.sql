-- Narrower than a cell: a circle is a place of a cell where reports are held that not all who read the cell may know of.
-- To policies, to the index and to hits it is a cell of its own, so nothing that is compared or counted elsewhere
-- depends on what it holds. Who reads it is decided in one place, access.readable_cells().
alter table users add column clearance text not null default 'NON_PROTEGE'
  check (clearance in ('NON_PROTEGE', 'DIFFUSION_RESTREINTE'));
comment on column users.clearance is 'The highest marking that the person may read.';
grant select (clearance), insert (clearance) on users to recoupe_app;

alter table organisations add column circle_of uuid references organisations;
comment on column organisations.circle_of is 'The cell that it is a circle of; null for an organisation of the structure.';

alter table organisation_kinds add column may_know boolean not null default false;
comment on column organisation_kinds.may_know is 'Whether a report may name such an organisation among those that may know.';

-- A sensitive operation: a closed list of people, whatever stands above them.
create table compartments (
  id uuid primary key default gen_random_uuid(),
  cell_id uuid not null references organisations,
  name text not null check (length(trim(name)) between 2 and 80),
  reason text not null check (length(trim(reason)) >= 3),
  head_id uuid default access.actor() references users,
  opened_by uuid not null default access.actor() references users,
  opened_at timestamptz not null default now()
);
comment on column compartments.head_id is 'Who decides on its members; the member of longest standing once it has left, nobody where there is none.';
create table compartment_members (
  id uuid primary key default gen_random_uuid(),
  compartment_id uuid not null references compartments,
  user_id uuid not null references users,
  valid tstzrange not null check (not upper_inf(valid)),
  act_code text not null references acts,
  reason text not null check (length(trim(reason)) >= 3),
  given_by uuid not null default access.actor() references users,
  ended_by uuid references users,
  end_reason text,
  constraint compartment_members_once exclude using gist (compartment_id with =, user_id with =, valid with &&)
);
create index compartment_members_user_idx on compartment_members (user_id);

create table circles (
  organisation_id uuid primary key references organisations,
  cell_id uuid not null references organisations,
  compartment_id uuid references compartments,
  named_only boolean not null,
  named uuid[] not null,
  marking text not null check (marking in ('NON_PROTEGE', 'DIFFUSION_RESTREINTE')),
  unique nulls not distinct (cell_id, compartment_id, named_only, named, marking)
);
comment on table circles is 'Who reads what a circle holds: the members of its compartment; else its cell, the organisations named, and unless named_only the zone; all with the clearance of its marking.';

alter table reports
  add column tlp text not null default 'AMBER+STRICT' check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
  add column pap text check (pap in ('CLEAR', 'GREEN', 'AMBER', 'RED')),
  add column french_marking text not null default 'NON_PROTEGE' check (french_marking in ('NON_PROTEGE', 'DIFFUSION_RESTREINTE'));

create function access.my_compartments() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return array(
      select c.id from compartments c where c.head_id = access.actor()
      union
      select m.compartment_id from compartment_members m where m.user_id = access.actor() and m.valid @> now());
  end $$;
revoke execute on function access.my_compartments() from public;
grant execute on function access.my_compartments() to recoupe_app;

-- A circle is below its cell in the structure and is not a cell of the zone.
create or replace function access.zone_cells() returns uuid[]
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
      join organisations o on o.id = r.id and o.circle_of is null
      join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
      join organisation_kinds k on k.code = v.kind and k.holds_reports);
  end $$;

create or replace function access.readable_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.readable_cells', true);
    zone uuid[];
    cells uuid[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::uuid[]; end if;
    if access.can('report.read') then
      zone := access.zone_cells() || array(
        select g.cell_id from cell_grants g where g.user_id = access.actor() and g.valid @> now());
      select coalesce(array_agg(distinct c.id), '{}') into cells from (
        select unnest(zone) as id
        union
        select c.organisation_id from circles c join users u on u.id = access.actor()
        where (c.marking = 'NON_PROTEGE' or c.marking = u.clearance)
          and case
            when c.compartment_id is not null then c.compartment_id = any (access.my_compartments())
            when u.organisation_id = any (c.named) then true
            when c.named_only then u.organisation_id = c.cell_id and c.cell_id = any (zone)
            else c.cell_id = any (zone)
          end) c;
    end if;
    cells := coalesce(cells, '{}');
    perform set_config('recoupe.readable_cells', who || ':' || cells::text, true);
    return cells;
  end $$;

create or replace function access.submit_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.submit_cells', true);
    cells uuid[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::uuid[]; end if;
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
    select coalesce(array_agg(r.id order by r.id = (select id from mine) desc, v.name_fr), '{}') into cells
    from reachable r
    join organisations o on o.id = r.id and o.circle_of is null
    join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
    join organisation_kinds k on k.code = v.kind and k.holds_reports;
    -- The circles come after, so that the first is where a report goes when nothing is said.
    if access.can('report.submit') then
      cells := cells || array(
        select c.organisation_id from circles c
        where case when c.compartment_id is null then c.cell_id = any (cells) else c.compartment_id = any (access.my_compartments()) end);
    end if;
    perform set_config('recoupe.submit_cells', who || ':' || cells::text, true);
    return cells;
  end $$;

-- Where a report is held whose scope or marking is narrower than its cell's: the circle for it, made where there is none.
create function access.place_report(cell uuid, compartment uuid, named_only boolean, named uuid[], marking text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    home uuid := cell;
    place uuid;
    sorted uuid[] := array(select distinct n from unnest(place_report.named) n order by 1);
  begin
    if compartment is not null then
      if not compartment = any (access.my_compartments()) or not access.can('report.submit') then raise insufficient_privilege; end if;
      select c.cell_id into home from compartments c where c.id = compartment;
    elsif not cell = any (access.submit_cells()) then
      raise insufficient_privilege;
    end if;
    if compartment is null and not place_report.named_only and sorted = '{}' and place_report.marking = 'NON_PROTEGE' then return home; end if;
    perform pg_advisory_xact_lock(hashtextextended(home::text, 22));
    select c.organisation_id into place from circles c
    where c.cell_id = home and c.compartment_id is not distinct from compartment and c.named_only = place_report.named_only
      and c.named = sorted and c.marking = place_report.marking;
    if found then return place; end if;
    insert into organisations (code, circle_of)
      select o.code || '/' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), o.id from organisations o where o.id = home
      returning id into place;
    insert into organisation_versions (organisation_id, valid, kind, parent_id, name_fr, name_en, corps, details)
      select place, daterange(current_date, null), 'circle', home, v.name_fr, v.name_en, v.corps, '{"source": "interface"}'
      from organisation_versions v where v.organisation_id = home and v.valid @> current_date;
    insert into circles values (place, home, compartment, place_report.named_only, sorted, place_report.marking);
    -- What was worked out before in this transaction does not know of it.
    perform set_config(name, '', true) from unnest(array['recoupe.readable_cells', 'recoupe.readable_numbers', 'recoupe.submit_cells']) name;
    return place;
  end $$;
revoke execute on function access.place_report(uuid, uuid, boolean, uuid[], text) from public;
grant execute on function access.place_report(uuid, uuid, boolean, uuid[], text) to recoupe_app;

-- That there is a circle is known to those who read it or bring to it.
alter policy select_signed_in on organisations
  using (circle_of is null or id = any ((select access.readable_cells())::uuid[]) or id = any ((select access.submit_cells())::uuid[]));
alter policy select_signed_in on organisation_versions
  using (organisation_id in (select id from organisations));
create or replace view organisations_today with (security_invoker = true) as
  select o.id, o.code, v.kind, v.parent_id, v.contributes_to, v.name_fr, v.name_en, v.corps, v.state
  from organisations o join organisation_versions v on v.organisation_id = o.id
  where v.valid @> current_date and o.circle_of is null;

create policy select_reader on circles for select to recoupe_app
  using (organisation_id = any ((select access.readable_cells())::uuid[]) or organisation_id = any ((select access.submit_cells())::uuid[]));
grant select on circles to recoupe_app;

create policy select_member on compartments for select to recoupe_app
  using (head_id = access.actor() or id = any ((select access.my_compartments())::uuid[]));
create policy insert_head on compartments for insert to recoupe_app
  with check (head_id = access.actor() and opened_by = access.actor() and (select access.can('compartment.open'))
    and cell_id = any ((select access.zone_cells())::uuid[]));
grant select, insert (cell_id, name, reason) on compartments to recoupe_app;

create policy select_member on compartment_members for select to recoupe_app
  using (compartment_id = any ((select access.my_compartments())::uuid[]));
create policy insert_head on compartment_members for insert to recoupe_app
  with check (user_id <> access.actor() and given_by = access.actor() and ended_by is null
    and compartment_id in (select c.id from compartments c where c.head_id = access.actor())
    and lower(valid) = now() and upper(valid) <= access.grant_limit(act_code));
grant select, insert (compartment_id, user_id, valid, act_code, reason) on compartment_members to recoupe_app;

create or replace function access.end_grant(id uuid, reason text) returns boolean
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
    if found then return true; end if;
    -- In a compartment only its head and the member itself: who leads them elsewhere does not know of it.
    update compartment_members g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    from compartments c
    where g.id = $1 and g.valid @> now() and c.id = g.compartment_id and access.actor() in (g.user_id, c.head_id);
    return found;
  end $$;

create or replace function access.end_everything() returns trigger
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
    update compartment_members g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    update compartments c set head_id = (
      select m.user_id from compartment_members m where m.compartment_id = c.id and m.valid @> now() order by lower(m.valid), m.id limit 1)
    where c.head_id = new.id;
    return null;
  end $$;

-- A file sent for a report that is refused: forgotten, and named where nobody else has sent or attached the same.
create function access.forget_uploads(files text[]) returns text[]
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    delete from uploads u where u.uploaded_by = access.actor() and u.sha256 = any ($1);
    return array(select f from unnest($1) f
      where not exists (select from uploads u where u.sha256 = f) and not exists (select from attachments a where a.sha256 = f));
  end $$;
revoke execute on function access.forget_uploads(text[]) from public;
grant execute on function access.forget_uploads(text[]) to recoupe_app;

-- The text as received is for those who evaluate it, and for whoever wrote it; others read what was made of it.
alter policy select_scope on report_texts
  using ((cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('text.read'))) or submitted_by = access.actor());
alter policy select_scope on attachments
  using ((cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('text.read'))) or submitted_by = access.actor());
-- Whoever left an organisation no longer follows what it brought for it.
create function access.my_organisation() returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$ begin return (select u.organisation_id from users u where u.id = access.actor() and u.closed_at is null); end $$;
revoke execute on function access.my_organisation() from public;
grant execute on function access.my_organisation() to recoupe_app;
alter policy select_scope on reports
  using (cell_id = any ((select access.readable_cells())::uuid[])
    or (submitted_by = access.actor() and submitted_for = (select access.my_organisation())));
