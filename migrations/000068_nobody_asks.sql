-- Without an actor the comparison was neither true nor false, and sessions of anybody were ended.
create or replace function access.end_sessions(user_id uuid) returns setof uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if $1 is distinct from access.actor() and not access.can('user.manage') then raise insufficient_privilege; end if;
    return query update sessions s set ended_at = now()
      where s.user_id = $1 and s.ended_at is null and s.id is distinct from access.session() returning s.id;
  end $$;

-- The tree, its kinds and its posts (which name who holds them) are for those who are signed in.
alter policy select_signed_in on organisation_kinds using ((select access.actor()) is not null);
alter policy select_signed_in on positions using ((select access.actor()) is not null);
alter policy select_signed_in on organisations
  using ((select access.actor()) is not null
    and (circle_of is null or id = any ((select access.readable_cells())::uuid[]) or id = any ((select access.places_to_submit())::uuid[])));

-- To nobody nothing is withheld, and no identifier of a report is told.
create or replace function access.withheld_reports() returns setof uuid
  language plpgsql stable parallel safe security definer set search_path = public, pg_temp as $$
  begin
    if access.actor() is null or current_setting('recoupe.conditions', true) = 'shown' then return; end if;
    return query
      select c.report_id from report_conditions c join reports r on r.id = c.report_id
      where r.submitted_by is distinct from access.actor()
        and not exists (select from acknowledgements a where a.report_id = c.report_id and a.user_id = access.actor()
          and a.conditions = c.conditions and coalesce(a.until, 'infinity') >= current_date);
  end $$;
