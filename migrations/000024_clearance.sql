-- The highest marking that a person may read is said by who manages accounts, never of oneself.
create function access.set_clearance(user_id uuid, clearance text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set clearance = $2 where u.id = $1 and u.closed_at is null;
    return found;
  end $$;
revoke execute on function access.set_clearance(uuid, text) from public;
grant execute on function access.set_clearance(uuid, text) to recoupe_app;
