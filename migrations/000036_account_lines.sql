-- A line of the account says all that is asked of it: in which roles, by which way, what was asked, which fields were
-- shown, to whom it went, from where, and whether it was refused. Lines written before keep the text they were hashed with.
alter table audit_events
  add column version smallint not null default 1,
  add column roles text[] not null default '{}',
  add column route text,
  add column query jsonb,
  add column fields text[] not null default '{}',
  add column recipients text[] not null default '{}',
  add column channel text not null default 'job' check (channel in ('request', 'command', 'job')),
  add column client text,
  add column outcome text not null default 'done' check (outcome in ('done', 'refused'));
alter table audit_events alter column version set default 2;
comment on column audit_events.version is 'Which fields the text of the line holds (server/audit/account-line.ts).';
comment on column audit_events.roles is 'What the person could act as, at the time.';
comment on column audit_events.route is 'What was called: method and address of the API, or the command.';
comment on column audit_events.query is 'What was asked: identifiers and filters.';
comment on column audit_events.fields is 'Names of the fields that the answer shows.';
comment on column audit_events.recipients is 'To whom it was sent, where that is not the person who asked.';
comment on column audit_events.client is 'Network address that it was asked from.';
alter table audit_events drop constraint audit_events_operation_check;
alter table audit_events add constraint audit_events_operation_check check (operation in
  ('COLLECTION', 'CONSULTATION', 'CHANGE', 'COMBINATION', 'EXPORT', 'SESSION', 'PURPOSE', 'COMMUNICATION', 'ERASURE', 'BREAK_GLASS'));
grant insert (roles, route, query, fields, recipients, channel, client, outcome) on audit_events to recoupe_app;

-- Which transaction wrote the line that waits: a change of what a report says, or of what people decided of it, is looked
-- at when it commits, and without a line of its own transaction it is none. Only what the application's role did is asked
-- for one. The number of the last line of the connection is the sequence's own, so nothing can be claimed; where no line
-- was ever written, asking for it is what fails.
alter table audit_pending add column transaction xid8 not null default pg_current_xact_id();
create or replace function access.await_chain() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin insert into audit_pending (event_id) values (new.id); return null; end $$;

create function access.require_line() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if session_user = 'recoupe_app' and not exists (
      select from audit_events e join audit_pending p on p.event_id = e.id
      where e.seq = currval('audit_events_seq_seq') and p.transaction = pg_current_xact_id())
    then
      raise exception 'a change of % without a line in the account', tg_table_name;
    end if;
    return null;
  end $$;
revoke execute on function access.require_line() from public;
