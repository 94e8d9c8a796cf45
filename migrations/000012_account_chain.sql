-- The account as a chain. audit_events stays append-only and is never updated: each committed line waits in
-- audit_pending, and the sequencer (server/audit/sequence.ts), one at a time, gives it its place in audit_chain.
-- A line cannot be written without its wait, since the trigger does both; what waits is taken once.
drop policy insert_own on audit_events;
drop policy insert_combination on audit_events;
alter table audit_events drop column previous_hash, drop column hash;
create policy insert_own on audit_events for insert to recoupe_app with check (actor_id = access.actor());
create policy insert_combination on audit_events for insert to recoupe_matcher with check (operation = 'COMBINATION');

create table audit_pending (
  event_id uuid primary key references audit_events (id)
);
create table audit_chain (
  position bigint primary key check (position >= 0),
  event_id uuid not null unique references audit_events (id),
  -- RFC 6962 leaf hash of the line as server/audit/account-line.ts writes it.
  leaf bytea not null check (length(leaf) = 32),
  -- SHA-256 of the hash before and this leaf.
  hash bytea not null check (length(hash) = 32),
  chained_at timestamptz not null default clock_timestamp()
);
create table audit_checkpoints (
  size bigint primary key check (size > 0),
  root bytea not null,
  -- Right edge of the tree, to go on from without reading the leaves again.
  edge bytea[] not null,
  -- Signed note in the form of C2SP tlog-checkpoint.
  note text not null,
  signed_at timestamptz not null default clock_timestamp()
);
insert into audit_pending select id from audit_events;

create function access.await_chain() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin insert into audit_pending values (new.id); return null; end $$;
create trigger await_chain after insert on audit_events for each row execute function access.await_chain();

create policy select_sequencer on audit_events for select to recoupe_sequencer using (true);
create policy all_sequencer on audit_pending for all to recoupe_sequencer using (true);
create policy select_sequencer on audit_chain for select to recoupe_sequencer using (true);
create policy insert_sequencer on audit_chain for insert to recoupe_sequencer with check (true);
create policy select_sequencer on audit_checkpoints for select to recoupe_sequencer using (true);
create policy insert_sequencer on audit_checkpoints for insert to recoupe_sequencer with check (true);
-- Sizes tell how much everybody does: for the auditor alone.
create policy select_auditor on audit_chain for select to recoupe_app using ((select access.can('audit.read.all')));
create policy select_auditor on audit_checkpoints for select to recoupe_app using ((select access.can('audit.read.all')));

grant usage on schema public, access to recoupe_sequencer;
grant select on audit_events to recoupe_sequencer;
grant select, delete on audit_pending to recoupe_sequencer;
grant select, insert on audit_chain, audit_checkpoints to recoupe_sequencer;
grant select on audit_chain, audit_checkpoints to recoupe_app;
