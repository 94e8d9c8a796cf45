-- What was brought in. Every table that grows carries report_id (its distribution column on a sharded server)
-- and cell_id (its scope), so that no policy needs a join.
create table reports (
  id uuid primary key default gen_random_uuid(),
  reference text not null,
  cell_id uuid not null references organisations,
  submitted_by uuid not null references users,
  submitted_for uuid not null references organisations,
  submission_key text not null,
  content_hash bytea not null,
  channel text not null,
  external_id text,
  natures text[] not null default '{}',
  place text,
  facts_from timestamptz,
  facts_to timestamptz,
  recorded_at timestamptz not null,
  recorded_offset text not null,
  received_at timestamptz not null default now(),
  mention_state text not null default 'proposed' check (mention_state in ('proposed', 'confirmed')),
  mentions_version int not null default 0
);
comment on column reports.submitted_for is 'Organisation of the person who brought it, at the time.';
comment on column reports.recorded_offset is 'Offset of recorded_at as submitted (+01:00): the zone in which relative times of the text are read.';
create unique index reports_submission_idx on reports (submitted_for, submission_key);
create unique index reports_reference_idx on reports (reference);
create index reports_cell_idx on reports (cell_id, recorded_at desc, id);
create index reports_submitter_idx on reports (submitted_by, received_at desc);

-- The text as received (version 0) is never edited: no update is granted. A version that others read may stand beside it.
create table report_texts (
  report_id uuid not null references reports on delete cascade,
  version int not null default 0,
  cell_id uuid not null,
  submitted_by uuid not null,
  body text not null,
  sha256 bytea not null,
  created_at timestamptz not null default now(),
  primary key (report_id, version)
);

-- Files are content-addressed on disk; a row is the right to read one through a report.
create table attachments (
  report_id uuid not null references reports on delete cascade,
  sha256 text not null,
  cell_id uuid not null,
  submitted_by uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  primary key (report_id, sha256)
);
create table uploads (
  sha256 text not null,
  uploaded_by uuid not null references users,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  uploaded_at timestamptz not null default now(),
  primary key (uploaded_by, sha256)
);
comment on table uploads is 'Files received before the report they will stand in.';

create table mentions (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  start_offset int not null,
  end_offset int not null,
  surface text not null,
  type text not null,
  value text not null,
  origin text not null check (origin in ('engine', 'person')),
  state text not null check (state in ('proposed', 'confirmed', 'removed')),
  primary key (report_id, id),
  check (start_offset >= 0 and end_offset > start_offset)
);
comment on column mentions.start_offset is 'UTF-16 code units into the text as received, half-open.';

create table mention_corrections (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  mention_id uuid not null,
  action text not null check (action in ('add', 'remove', 'change')),
  before jsonb,
  after jsonb,
  corrected_by uuid not null references users,
  corrected_at timestamptz not null default now(),
  primary key (report_id, id)
);

create policy select_scope on reports for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) or submitted_by = access.actor());
create policy insert_contributor on reports for insert to recoupe_app
  with check (submitted_by = access.actor() and cell_id = any ((select access.submit_cells())::uuid[]));
create policy update_corrector on reports for update to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('mention.correct')));
grant select, insert, update (mention_state, mentions_version) on reports to recoupe_app;

create policy select_scope on report_texts for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) or submitted_by = access.actor());
create policy insert_contributor on report_texts for insert to recoupe_app
  with check (submitted_by = access.actor() and cell_id = any ((select access.submit_cells())::uuid[]));
grant select, insert on report_texts to recoupe_app;

create policy select_scope on attachments for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) or submitted_by = access.actor());
create policy insert_contributor on attachments for insert to recoupe_app
  with check (submitted_by = access.actor() and cell_id = any ((select access.submit_cells())::uuid[]));
grant select, insert on attachments to recoupe_app;

create policy select_own on uploads for select to recoupe_app using (uploaded_by = access.actor());
create policy insert_own on uploads for insert to recoupe_app
  with check (uploaded_by = access.actor() and (select access.can('report.submit')));
create policy delete_own on uploads for delete to recoupe_app using (uploaded_by = access.actor());
grant select, insert, delete on uploads to recoupe_app;

-- Whoever brings a report without the right to read reports may write its mentions but not read them back.
create policy select_scope on mentions for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]));
create policy insert_contributor on mentions for insert to recoupe_app
  with check (cell_id = any ((select access.submit_cells())::uuid[])
    or (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('mention.correct'))));
create policy update_corrector_or_judge on mentions for update to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[])
    and ((select access.can('mention.correct')) or (select access.can('hit.judge'))));
grant select, insert, update (state, type, value) on mentions to recoupe_app;

create policy select_scope on mention_corrections for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]));
create policy insert_corrector on mention_corrections for insert to recoupe_app
  with check (corrected_by = access.actor() and cell_id = any ((select access.readable_cells())::uuid[])
    and (select access.can('mention.correct')));
grant select, insert on mention_corrections to recoupe_app;

-- Imports: how far each file has come, so that it resumes.
create table import_runs (
  id uuid primary key default gen_random_uuid(),
  file_sha256 text not null,
  file_name text not null,
  started_by uuid not null references users,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  lines_done int not null default 0,
  accepted int not null default 0,
  duplicates int not null default 0,
  rejected int not null default 0
);
create unique index import_runs_file_idx on import_runs (started_by, file_sha256);
create policy all_own on import_runs for all to recoupe_app
  using (started_by = access.actor()) with check (started_by = access.actor() and (select access.can('import.run')));
grant select, insert, update (lines_done, accepted, duplicates, rejected, finished_at) on import_runs to recoupe_app;
