-- What the cross-check found, and what people decided of it.
create table crosschecks (
  report_id uuid primary key references reports on delete cascade,
  cell_id uuid not null,
  checked_at timestamptz not null default now(),
  version int not null default 0
);
create policy select_scope on crosschecks for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]));
create policy all_matcher on crosschecks for all to recoupe_matcher using (true) with check (true);
grant select on crosschecks to recoupe_app;
grant select, insert, update on crosschecks to recoupe_matcher;

-- A hit joins two mentions of two reports. Left is the report that was being checked.
create table hits (
  id uuid primary key default gen_random_uuid(),
  report_a uuid not null references reports on delete cascade,
  mention_a uuid not null,
  subject_a int not null,
  cell_a uuid not null,
  report_b uuid not null references reports on delete cascade,
  mention_b uuid not null,
  subject_b int not null,
  cell_b uuid not null,
  via_report uuid references reports on delete cascade,
  via_cell uuid,
  type text not null,
  rule text not null,
  strength text not null check (strength in ('strong', 'medium', 'weak')),
  score real not null,
  comparison jsonb not null,
  created_at timestamptz not null default now(),
  verdict text check (verdict in ('same', 'different', 'unsure'))
);
comment on column hits.comparison is 'What the engine compared, as it stood: rule, values, evidence with weights in bits.';
comment on column hits.via_report is 'The third report by way of which two are linked; who may not read it does not see the hit.';
create unique index hits_pair_idx on hits (least(mention_a, mention_b), greatest(mention_a, mention_b), via_cell) nulls not distinct;
create index hits_report_a_idx on hits (report_a, subject_a);
create index hits_report_b_idx on hits (report_b, subject_b);
create index hits_via_idx on hits (via_report) where via_report is not null;
create index hits_cells_idx on hits (cell_a, cell_b, score desc, id);

-- Every side or nothing: a hit with a report outside the reader's scope does not exist for that reader.
create policy select_every_side on hits for select to recoupe_app
  using (cell_a = any ((select access.readable_cells())::uuid[]) and cell_b = any ((select access.readable_cells())::uuid[])
    and (via_cell is null or via_cell = any ((select access.readable_cells())::uuid[]))
    and (select access.can('hit.read')));
create policy all_matcher on hits for all to recoupe_matcher using (true) with check (true);
grant select on hits to recoupe_app;
grant select, insert, delete on hits to recoupe_matcher;

-- A judgement is by a person, with a reason; undone, it keeps its row.
create table judgements (
  id uuid primary key default gen_random_uuid(),
  hit_id uuid not null references hits on delete cascade,
  report_a uuid not null,
  mention_a uuid not null,
  cell_a uuid not null,
  report_b uuid not null,
  mention_b uuid not null,
  cell_b uuid not null,
  via_cell uuid,
  type text not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  reason text not null check (length(trim(reason)) >= 3),
  judged_by uuid not null references users,
  judged_at timestamptz not null default now(),
  undone_by uuid references users,
  undone_at timestamptz,
  undo_reason text
);
create unique index judgements_in_force_idx on judgements (hit_id) where undone_at is null;
create index judgements_mention_a_idx on judgements (mention_a) where undone_at is null;
create index judgements_mention_b_idx on judgements (mention_b) where undone_at is null;
create policy select_every_side on judgements for select to recoupe_app
  using (cell_a = any ((select access.readable_cells())::uuid[]) and cell_b = any ((select access.readable_cells())::uuid[])
    and (via_cell is null or via_cell = any ((select access.readable_cells())::uuid[]))
    and (select access.can('hit.read')));
create policy insert_judge on judgements for insert to recoupe_app
  with check (judged_by = access.actor() and (select access.can('hit.judge'))
    and exists (select from hits h where h.id = hit_id and h.mention_a = judgements.mention_a and h.mention_b = judgements.mention_b
      and h.cell_a = judgements.cell_a and h.cell_b = judgements.cell_b and h.via_cell is not distinct from judgements.via_cell));
create policy update_judge on judgements for update to recoupe_app
  using ((select access.can('hit.judge')) and cell_a = any ((select access.readable_cells())::uuid[])
    and cell_b = any ((select access.readable_cells())::uuid[]))
  with check (undone_by = access.actor());
grant select, insert, update (undone_by, undone_at, undo_reason) on judgements to recoupe_app;

-- hits.verdict is the judgement in force, kept by the database so that lists need no join.
create function access.keep_verdict() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update hits set verdict = case when new.undone_at is null then new.verdict end where id = new.hit_id;
    return null;
  end $$;
create trigger keep_verdict after insert or update on judgements for each row execute function access.keep_verdict();

-- Functions are open to everyone unless said otherwise: here each role gets what it calls and nothing else.
revoke execute on all functions in schema access from public;
alter default privileges in schema access revoke execute on functions from public;
grant execute on all functions in schema access to recoupe_app;
revoke execute on function access.keep_verdict(), access.holding_cells() from recoupe_app;
grant execute on function access.holding_cells() to recoupe_matcher;
