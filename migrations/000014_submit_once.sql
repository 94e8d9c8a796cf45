-- The cells that the actor may bring to, worked out once in a transaction like those it may read (000013): bringing one
-- report asked four times.
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
    join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
    join organisation_kinds k on k.code = v.kind and k.holds_reports;
    perform set_config('recoupe.submit_cells', who || ':' || cells::text, true);
    return cells;
  end $$;
