-- A phone book is kept as long as a report at most, under the act that lets it be looked up; whoever brought it may erase
-- it before.
alter table books add column retention_end date;
comment on column books.retention_end is 'First day on which it is no longer kept, set by its act when it comes in.';
create function access.start_book_clock() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    select new.brought_at::date + v.retention_days into new.retention_end from access.rule_on(null, 'lookup', new.brought_at::date) v;
    return new;
  end $$;
create trigger start_book_clock before insert on books for each row execute function access.start_book_clock();
update books b set retention_end = b.brought_at::date + (select v.retention_days from access.rule_on(null, 'lookup', b.brought_at::date) v);
set constraints all immediate;

-- Erases the books whose time is over, by the act as it is today where that is shorter; each leaves its line of the account.
create function access.erase_books() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    today int := (select v.retention_days from access.rule_on(null, 'lookup', current_date) v);
    gone int;
  begin
    with erased as (
      delete from books b where least(b.retention_end, b.brought_at::date + today) <= current_date returning b.*)
    insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
      select u.id, u.organisation_id, 'ERASURE', 'book', array[e.id::text], e.entries, 'job', '{"why": "expired"}'
      from erased e join users u on u.id = e.brought_by;
    get diagnostics gone = row_count;
    return gone;
  end $$;
revoke execute on function access.start_book_clock(), access.erase_books() from public;
grant execute on function access.erase_books() to recoupe_matcher;
