-- The atom: everything known is a statement, by a report, graded, dated, attributed, with its clock and its scope.
create table statements (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  subject_mention uuid not null,
  predicate text not null,
  object_mention uuid,
  value text,
  unit text,
  valid_from text,
  valid_to text,
  valid_precision text,
  recorded_at timestamptz not null default now(),
  grade_scheme text not null default 'admiralty',
  grade_source text not null default 'F',
  grade_information text not null default '6',
  nature text not null default 'fact' check (nature in ('fact', 'assessment')),
  probability text,
  author_id uuid not null references users,
  act_code text references acts,
  legal_title text,
  subject_category text,
  tlp text not null default 'AMBER+STRICT',
  handling text[] not null default '{H2}',
  pap text,
  french_marking text,
  retention_rule text not null default 'default',
  retention_start date not null default current_date,
  retention_end date not null default current_date + 1095,
  review_on date not null default current_date + 365,
  status text not null default 'active' check (status in ('active', 'contested', 'rectified', 'withdrawn')),
  replaces uuid,
  primary key (report_id, id),
  check (object_mention is not null or value is not null)
);
comment on table statements is 'Subject and object are mentions of the same report; an entity is a cluster of them by judgement, never a row.';
create index statements_subject_idx on statements (subject_mention);
create policy select_scope on statements for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]));
create policy insert_author on statements for insert to recoupe_app
  with check (author_id = access.actor() and cell_id = any ((select access.readable_cells())::uuid[])
    and ((select access.can('mention.correct')) or (select access.can('hit.judge'))));
create policy update_author on statements for update to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('mention.correct')));
grant select, insert, update (status) on statements to recoupe_app;

-- What the matcher sees: normal forms and owners, never a text. Written with the report in one transaction.
create table match_reports (
  report_id uuid primary key references reports on delete cascade,
  cell_id uuid not null,
  brought_by uuid not null,
  recorded_at timestamptz not null,
  profiles jsonb not null,
  mention_ids jsonb not null
);
comment on column match_reports.brought_by is 'In whose name the account records that the report was combined with others.';
comment on column match_reports.profiles is 'The engine''s profiles of the report, in order.';
comment on column match_reports.mention_ids is 'For each profile, the mentions it stands for, the primary first.';
create index match_reports_cell_idx on match_reports (cell_id);
create table match_keys (
  key bigint not null,
  cell_id uuid not null,
  report_id uuid not null,
  primary key (key, cell_id, report_id)
);
create index match_keys_report_idx on match_keys (report_id);
comment on column match_keys.key is 'hashtextextended of the engine''s blocking key, seed 0.';
create table common_values (
  type text not null,
  value text not null,
  reason_fr text not null,
  reason_en text not null,
  primary key (type, value)
);
comment on table common_values is 'Stop-list: values too common to link anything (emergency numbers, public lines).';

create policy select_matcher on match_reports for select to recoupe_matcher using (true);
create policy select_matcher on match_keys for select to recoupe_matcher using (true);
create policy select_matcher on common_values for select to recoupe_matcher using (true);
create policy select_signed_in on common_values for select to recoupe_app using (access.actor() is not null);
grant select on match_reports, match_keys, common_values to recoupe_matcher;
grant select on common_values to recoupe_app;

-- The only way for the application to write the index, and it cannot read it back.
create function access.index_report(report uuid, profiles jsonb, mention_ids jsonb, keys text[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare r record;
  begin
    select id, cell_id, submitted_by, recorded_at into strict r from reports
    where id = report and ((submitted_by = access.actor() and mentions_version = 0)
      or (cell_id = any (access.readable_cells()) and access.can('mention.correct')));
    delete from match_keys where report_id = report;
    insert into match_reports (report_id, cell_id, brought_by, recorded_at, profiles, mention_ids)
      values (r.id, r.cell_id, r.submitted_by, r.recorded_at, index_report.profiles, index_report.mention_ids)
      on conflict (report_id) do update set profiles = excluded.profiles, mention_ids = excluded.mention_ids;
    insert into match_keys (key, cell_id, report_id)
      select distinct hashtextextended(k, 0), r.cell_id, r.id from unnest(keys) k;
  end $$;

create function access.holding_cells() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select v.organisation_id from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports
    group by 1
  $$;
comment on function access.holding_cells() is 'Organisations that hold or held reports: the owners the matcher looks through.';
