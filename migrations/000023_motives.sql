-- The motives that the people one leads stated for what they consult, over thirty days, for whoever watches them: what
-- was stated, how often and when; not what was looked at.
create function access.staff_motives() returns table (user_id uuid, display_name text, purpose_code text, motive text, stated int, last_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('motive.watch') then raise insufficient_privilege; end if;
    return query
      select u.id, u.display_name, e.purpose_code, coalesce(e.purpose_motive, e.purpose_reference, ''), count(*)::int, max(e.at)
      from audit_events e join users u on u.id = e.actor_id
      where e.operation = 'PURPOSE' and e.at > now() - interval '30 days' and u.id <> access.actor() and u.closed_at is null
        and u.id = any (access.led_people())
      group by 1, 2, 3, 4
      order by 6 desc
      limit 2000;
  end $$;
revoke execute on function access.staff_motives() from public;
grant execute on function access.staff_motives() to recoupe_app;
