-- The last line of the connection is found by its number. Asked for in the condition itself, a number that may change while
-- it is asked had the whole account read for each changed row: two milliseconds at fourteen thousand lines.
create or replace function access.require_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    last bigint;
  begin
    if session_user <> 'recoupe_app' then return null; end if;
    last := currval('audit_events_seq_seq');
    if not exists (
      select from audit_events e join audit_pending p on p.event_id = e.id
      where e.seq = last and p.transaction = pg_current_xact_id())
    then
      raise exception 'a change of % without a line in the account', tg_table_name;
    end if;
    return null;
  end $$;
