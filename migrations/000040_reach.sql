-- What the actor may read is worked out once, when its transaction begins, and policies look it up: they write nothing, so
-- that counting a million reports may be shared among processes. A policy that is asked without access.enter() before
-- works it out each time.

-- Whether reports may be held there: once true, always.
alter table organisations add column holds boolean not null default false;
comment on column organisations.holds is 'Whether it is or was of a kind that holds reports; once true, always.';
create function access.note_holders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update organisations o set holds = true where not o.holds and exists (
      select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports
      where v.organisation_id = o.id);
    return null;
  end $$;
revoke execute on function access.note_holders() from public;
create trigger note_holders after insert or update on organisation_versions for each statement execute function access.note_holders();
create trigger note_holders after insert or update on organisation_kinds for each statement execute function access.note_holders();
update organisations o set holds = true where circle_of is not null
  or exists (select from reports r where r.cell_id = o.id)
  or exists (select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports where v.organisation_id = o.id);

-- The exclusion's index answers « which version today » at a tenth of a millisecond each; this one at a hundredth. What is
-- asked « is true » does not go by the former.
create index organisation_versions_organisation_idx on organisation_versions (organisation_id);

create or replace function access.zone_cells() returns uuid[]
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    mine uuid;
    extent text;
  begin
    if not (access.can('report.read') and access.can('zone.read')) then return '{}'; end if;
    select u.organisation_id, k.reads into mine, extent
    from users u join organisation_versions v on v.organisation_id = u.organisation_id
    join organisation_kinds k on k.code = v.kind
    where u.id = access.actor() and (v.valid @> current_date) is true;
    if extent = 'all' then
      return array(
        select o.id from organisations o
        where o.holds and o.circle_of is null and exists (
          select from organisation_versions v where v.organisation_id = o.id and (v.valid @> current_date) is true
            and v.kind = any (array(select k.code from organisation_kinds k where k.holds_reports))));
    elsif extent in ('own', 'descendants') then
      return array(
        with recursive below as (
          select mine as id
          union
          select v.organisation_id from below b join organisation_versions v on v.parent_id = b.id
          where extent = 'descendants' and (v.valid @> current_date) is true
        )
        select o.id from below b join organisations o on o.id = b.id
        where o.holds and o.circle_of is null and exists (
          select from organisation_versions v where v.organisation_id = o.id and (v.valid @> current_date) is true
            and v.kind = any (array(select k.code from organisation_kinds k where k.holds_reports))));
    end if;
    return '{}';
  end $$;

-- Cells and circles whose reports the actor may read, and the numbers that the index gives them.
create function access.reach(out cells uuid[], out numbers int[])
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    who uuid := access.actor();
    zone uuid[];
  begin
    if access.can('report.read') then
      zone := access.zone_cells() || array(select g.cell_id from cell_grants g where g.user_id = who and g.valid @> now());
      select array_agg(o.id), array_agg(o.number) into cells, numbers from (
        select unnest(zone) as id
        union
        select c.organisation_id from circles c join users u on u.id = who
        where (c.marking = 'NON_PROTEGE' or c.marking = u.clearance)
          and case
            when c.compartment_id is not null then c.compartment_id = any (access.my_compartments())
            when u.organisation_id = any (c.named) then true
            when c.named_only then u.organisation_id = c.cell_id and c.cell_id = any (zone)
            else c.cell_id = any (zone)
          end) c
      join organisations o on o.id = c.id;
    end if;
    cells := coalesce(cells, '{}');
    numbers := coalesce(numbers, '{}');
  end $$;
revoke execute on function access.reach() from public;
grant execute on function access.reach() to recoupe_app;

-- When what the actor reads may next be another without anything having changed.
create function access.reach_until() returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select min(at) from (
      select (current_date + 1)::timestamptz as at
      union all
      select unnest(array[lower(t.valid), upper(t.valid)]) from (
        select valid from user_roles where user_id = access.actor()
        union all select valid from cell_grants where user_id = access.actor()
        union all select valid from compartment_members where user_id = access.actor()) t) e
    where at > now()
  $$;
revoke execute on function access.reach_until() from public;

-- Counts every change of what decides who reads what. What a connection worked out for an actor under one count holds for
-- its next transactions, until the count is another or a day or something given for a time begins or ends.
create table reach_changes (
  one boolean primary key default true check (one),
  changes bigint not null
);
comment on table reach_changes is 'How often anything changed that decides who reads what.';
insert into reach_changes (changes) values (0);
create function access.note_reach() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update reach_changes set changes = changes + 1;
    -- What was worked out before in this transaction does not know of it.
    perform set_config(name, '', true) from unnest(array['recoupe.readable_cells', 'recoupe.readable_numbers']) name;
    return null;
  end $$;
revoke execute on function access.note_reach() from public;
create trigger note_reach after insert or delete or update of organisation_id, clearance, closed_at on users
  for each statement execute function access.note_reach();
do $$ declare t text; begin
  foreach t in array array['user_roles', 'role_capabilities', 'organisations', 'organisation_versions', 'organisation_kinds',
    'cell_grants', 'circles', 'compartments', 'compartment_members'] loop
    execute format('create trigger note_reach after insert or delete or update on %I for each statement execute function access.note_reach()', t);
  end loop; end $$;

-- Keeps what was worked out in settings of the transaction, under the actor it was worked out for; whoever could forge
-- them could as well set the actor.
create function access.enter() returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    name text := 'recoupe.reach_' || replace(who, '-', '_');
    counted bigint;
    known text[];
    found record;
  begin
    if who is null then return; end if;
    select c.changes into counted from reach_changes c;
    known := string_to_array(current_setting(name, true), ':');
    if known[1] = counted::text and now() < to_timestamp(known[2]::float8) then
      perform set_config('recoupe.readable_cells', who || ':' || known[3], true),
        set_config('recoupe.readable_numbers', who || ':' || known[4], true);
      return;
    end if;
    select * into found from access.reach();
    perform set_config('recoupe.readable_cells', who || ':' || found.cells::text, true),
      set_config('recoupe.readable_numbers', who || ':' || found.numbers::text, true),
      set_config(name, concat_ws(':', counted, extract(epoch from access.reach_until()), found.cells, found.numbers), false);
  end $$;
revoke execute on function access.enter() from public;
grant execute on function access.enter() to recoupe_app;

create or replace function access.readable_cells() returns uuid[]
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    known text := current_setting('recoupe.readable_cells', true);
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::uuid[]; end if;
    return (select r.cells from access.reach() r);
  end $$;

create or replace function access.readable_numbers() returns int[]
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    known text := current_setting('recoupe.readable_numbers', true);
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::int[]; end if;
    return (select r.numbers from access.reach() r);
  end $$;

-- For who reads most of what there is: the few places it does not read, so that a report is compared with those and not
-- with all the others. Asked of what holds reports now, not of what did when the transaction began: a place made since is
-- among them. Null for everyone else.
create function access.hidden_cells() returns uuid[]
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    cells uuid[] := access.readable_cells();
    hidden uuid[];
  begin
    if cardinality(cells) < 8 then return null; end if;
    hidden := array(select o.id from organisations o where o.holds and o.id <> all (cells));
    return case when cardinality(hidden) < cardinality(cells) then hidden end;
  end $$;
revoke execute on function access.hidden_cells() from public;
grant execute on function access.hidden_cells() to recoupe_app;

-- Where the actor may bring reports to: a setting of the transaction once something was brought in it.
create function access.places_to_submit() returns uuid[]
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$
  declare
    known text := current_setting('recoupe.submit_cells', true);
    cells uuid[];
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::uuid[]; end if;
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
    return cells;
  end $$;
revoke execute on function access.places_to_submit() from public;
grant execute on function access.places_to_submit() to recoupe_app;

create or replace function access.submit_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    cells uuid[] := access.places_to_submit();
  begin
    perform set_config('recoupe.submit_cells', access.actor() || ':' || cells::text, true);
    return cells;
  end $$;

alter policy select_signed_in on organisations using (circle_of is null
  or id = any ((select access.readable_cells())::uuid[]) or id = any ((select access.places_to_submit())::uuid[]));

-- These only read.
alter function access.can(text) parallel restricted;
alter function access.my_organisation() parallel restricted;
alter function access.my_compartments() parallel restricted;
alter function access.withheld_reports() parallel safe;
alter function access.revealed() parallel restricted;
alter function access.scope() parallel restricted;

-- Whether anything is withheld at all is asked once for a statement, not for each row.
create function access.withholds() returns boolean
  language plpgsql stable parallel restricted security definer set search_path = public, pg_temp
  as $$ begin return exists (select from access.withheld_reports()); end $$;
revoke execute on function access.withholds() from public;
grant execute on function access.withholds() to recoupe_app;

alter policy not_withheld on reports
  using (not (select access.withholds()) or not (id in (select access.withheld_reports())));
alter policy select_scope on reports using (cell_id <> all ((select access.hidden_cells())::uuid[])
  or cell_id = any ((select access.readable_cells())::uuid[])
  or (submitted_by = (select access.actor()) and submitted_for = (select access.my_organisation())));
alter policy not_withheld on report_texts
  using (not (select access.withholds()) or not (report_id in (select access.withheld_reports())));
alter policy select_scope on report_texts using (
  ((select access.can('text.read'))
    and (cell_id <> all ((select access.hidden_cells())::uuid[]) or cell_id = any ((select access.readable_cells())::uuid[])))
  or submitted_by = (select access.actor()));
