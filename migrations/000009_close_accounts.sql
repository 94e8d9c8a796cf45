-- An account is closed, never deleted: what it did stays accounted for. From then on its sessions and links open nothing.
create function access.close_account(user_id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    -- Nobody closes their own: somebody who may open accounts is always left.
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set closed_at = now() where u.id = $1 and u.closed_at is null;
    if not found then return false; end if;
    update sessions s set ended_at = now() where s.user_id = $1 and s.ended_at is null;
    delete from sign_in_links l where l.user_id = $1 and l.used_at is null;
    return true;
  end $$;
grant execute on function access.close_account(uuid) to recoupe_app;
