-- Legal acts with the purposes they open, and the account of every access.
create table acts (
  code text primary key,
  title_fr text not null,
  title_en text not null,
  reference text not null,
  valid daterange not null,
  illustrative boolean not null default false
);
create table purposes (
  code text primary key,
  act_code text not null references acts,
  label_fr text not null,
  label_en text not null,
  needs_reference boolean not null,
  rank int not null default 0
);
create table purpose_roles (
  purpose_code text not null references purposes on delete cascade,
  role_code text not null references roles,
  primary key (purpose_code, role_code)
);
create policy select_signed_in on acts for select to recoupe_app using (access.actor() is not null);
create policy select_signed_in on purposes for select to recoupe_app using (access.actor() is not null);
create policy select_signed_in on purpose_roles for select to recoupe_app using (access.actor() is not null);
grant select on acts, purposes, purpose_roles to recoupe_app;

-- Append-only: insert and read are granted, nothing else. previous_hash and hash are filled by the sequencer
-- that chains the account; until it runs they stay null and seq alone orders the rows.
create table audit_events (
  seq bigint generated always as identity primary key,
  id uuid not null default gen_random_uuid() unique,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  session_id uuid,
  organisation_id uuid,
  operation text not null check (operation in ('COLLECTION', 'CONSULTATION', 'CHANGE', 'COMBINATION', 'EXPORT', 'SESSION', 'PURPOSE')),
  object_type text not null,
  object_ids text[] not null default '{}',
  results int,
  purpose_code text,
  purpose_act text,
  purpose_reference text,
  purpose_motive text,
  details jsonb not null default '{}',
  previous_hash bytea,
  hash bytea
);
create index audit_events_actor_idx on audit_events (actor_id, seq desc);
create policy insert_own on audit_events for insert to recoupe_app
  with check (actor_id = access.actor() and previous_hash is null and hash is null);
create policy select_own_or_auditor on audit_events for select to recoupe_app
  using (actor_id = access.actor() or (select access.can('audit.read.all')));
grant select on audit_events to recoupe_app;
grant insert (actor_id, session_id, organisation_id, operation, object_type, object_ids, results, purpose_code, purpose_act, purpose_reference, purpose_motive, details)
  on audit_events to recoupe_app;

-- The matcher leaves its own line for each combination (cross-check run), under the person who brought the report.
create policy insert_combination on audit_events for insert to recoupe_matcher
  with check (operation = 'COMBINATION' and previous_hash is null and hash is null);
grant insert (actor_id, organisation_id, operation, object_type, object_ids, results, details) on audit_events to recoupe_matcher;
