-- Who may read what is worked out once in a transaction: every policy asks, and asking took longer than the index.
-- What was found stands in a setting of the transaction, under the actor it was found for; whoever could forge it could
-- as well set the actor.
create or replace function access.readable_cells() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.readable_cells', true);
    cells uuid[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::uuid[]; end if;
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
    select coalesce(array_agg(r.id), '{}') into cells
    from reachable r
    join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
    join organisation_kinds k on k.code = v.kind and k.holds_reports;
    perform set_config('recoupe.readable_cells', who || ':' || cells::text, true);
    return cells;
  end $$;

create or replace function access.readable_numbers() returns int[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.readable_numbers', true);
    numbers int[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::int[]; end if;
    select coalesce(array_agg(o.number), '{}') into numbers from organisations o where o.id = any (access.readable_cells());
    perform set_config('recoupe.readable_numbers', who || ':' || numbers::text, true);
    return numbers;
  end $$;
