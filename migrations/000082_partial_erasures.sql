-- A part of a report that a person decides to erase (a person who asked for it, a statement) must not be read in backups
-- either: the report's key goes with the line of the account that says so, and its next backup makes another. What the
-- clock erases in part stays sealed with the report's key; a restore erases it again at the first start.
create function vault.forget_key() returns trigger language plpgsql security definer
  set search_path = vault, public, pg_temp as $$
  begin
    delete from report_keys k where k.report_id in (select o::uuid from unnest(new.object_ids) o where pg_input_is_valid(o, 'uuid'));
    return null;
  end $$;
revoke all on function vault.forget_key() from public;

create trigger forget_key after insert on audit_events for each row
  when (new.operation = 'ERASURE' and new.outcome = 'done' and new.channel <> 'job')
  execute function vault.forget_key();
