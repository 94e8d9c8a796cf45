-- What an evaluator says of a report or of one of its statements: grade in the codes of its scheme, nature, handling and
-- the conditions that H3 states as data. Nothing is overwritten: the latest that nobody took back is in force.
alter table statements add column conditions jsonb not null default '[]';
comment on column statements.grade_source is 'In the codes of grade_scheme; other schemes are views (engine/release/convert-grade.ts).';
comment on column statements.conditions is 'What its H3 asks; carried with every answer that shows the statement.';

create table evaluations (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  subject_mention uuid,
  predicate text,
  value text,
  scheme text not null,
  source text not null,
  information text not null,
  nature text not null check (nature in ('fact', 'assessment')),
  handling text[] not null check (cardinality(handling) > 0 and handling <@ '{H0,H1,H2,H3}'),
  conditions jsonb not null default '[]' check (jsonb_typeof(conditions) = 'array'),
  reason text not null check (length(trim(reason)) >= 3),
  evaluated_by uuid not null default access.actor() references users,
  evaluated_at timestamptz not null default clock_timestamp(),
  undone_by uuid references users,
  undone_at timestamptz,
  undo_reason text check (length(trim(undo_reason)) >= 3),
  check ((scheme = 'admiralty' and source ~ '^[A-F]$' and information ~ '^[1-6]$')
    or (scheme = 'europol' and source ~ '^[ABCX]$' and information ~ '^[1-4]$')
    or (scheme = 'uk_3x5x2' and source ~ '^[1-3]$' and information ~ '^[A-E]$')),
  check (num_nulls(subject_mention, predicate, value) in (0, 3)),
  check (('H3' = any (handling)) = (conditions <> '[]')),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
comment on column evaluations.subject_mention is 'With predicate and value, the statement, whose row is made anew when mentions are corrected; all null: the whole report.';
create index evaluations_report_idx on evaluations (report_id, evaluated_at desc);

-- The few reports that carry conditions, and who has acknowledged which.
create table report_conditions (
  report_id uuid primary key references reports on delete cascade,
  cell_id uuid not null,
  conditions jsonb not null
);
comment on table report_conditions is 'Conditions of the evaluations in force of a report and of its statements, together. Kept by a trigger.';
create table acknowledgements (
  report_id uuid not null references reports on delete cascade,
  user_id uuid not null default access.actor() references users,
  conditions jsonb not null,
  acknowledged_at timestamptz not null default now(),
  until date,
  primary key (report_id, user_id, conditions)
);
comment on column acknowledgements.until is 'Last day on which the conditions let the person read.';

-- Reports that exist for the actor once it has acknowledged their conditions, and not before. Whoever brought one knows
-- it. recoupe.conditions is 'shown' while the conditions themselves are read, to be acknowledged.
create function access.withheld_reports() returns setof uuid
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if current_setting('recoupe.conditions', true) = 'shown' then return; end if;
    return query
      select c.report_id from report_conditions c join reports r on r.id = c.report_id
      where r.submitted_by is distinct from access.actor()
        and not exists (select from acknowledgements a where a.report_id = c.report_id and a.user_id = access.actor()
          and a.conditions = c.conditions and coalesce(a.until, 'infinity') >= current_date);
  end $$;
revoke execute on function access.withheld_reports() from public;
grant execute on function access.withheld_reports() to recoupe_app;

create policy not_withheld on reports as restrictive for select to recoupe_app
  using (id not in (select access.withheld_reports()));
create policy not_withheld on report_texts as restrictive for select to recoupe_app
  using (report_id not in (select access.withheld_reports()));
create policy not_withheld on attachments as restrictive for select to recoupe_app
  using (report_id not in (select access.withheld_reports()));
create policy not_withheld on mentions as restrictive for select to recoupe_app
  using (report_id not in (select access.withheld_reports()));
create policy not_withheld on statements as restrictive for select to recoupe_app
  using (report_id not in (select access.withheld_reports()));
create policy not_withheld on match_reports as restrictive for select to recoupe_app
  using (report_id not in (select access.withheld_reports()));
create policy not_withheld on hits as restrictive for select to recoupe_app
  using (report_a not in (select access.withheld_reports()) and report_b not in (select access.withheld_reports())
    and (via_report is null or via_report not in (select access.withheld_reports())));
create policy not_withheld on judgements as restrictive for select to recoupe_app
  using (report_a not in (select access.withheld_reports()) and report_b not in (select access.withheld_reports()));

create policy select_scope on evaluations for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and exists (select from reports r where r.id = report_id));
create policy insert_evaluator on evaluations for insert to recoupe_app
  with check (evaluated_by = access.actor() and undone_at is null and (select access.can('mention.correct'))
    and cell_id = any ((select access.readable_cells())::uuid[])
    and exists (select from reports r where r.id = report_id and r.cell_id = evaluations.cell_id));
create policy update_evaluator on evaluations for update to recoupe_app
  using (undone_at is null and cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('mention.correct')))
  with check (undone_by = access.actor());
grant select, insert (report_id, cell_id, subject_mention, predicate, value, scheme, source, information, nature, handling, conditions, reason),
  update (undone_by, undone_at, undo_reason) on evaluations to recoupe_app;

create policy select_scope on report_conditions for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and exists (select from reports r where r.id = report_id));
grant select on report_conditions to recoupe_app;

create policy select_scope on acknowledgements for select to recoupe_app
  using (user_id = access.actor() or exists (select from reports r where r.id = report_id and r.cell_id = any ((select access.readable_cells())::uuid[])));
create policy insert_own on acknowledgements for insert to recoupe_app
  with check (user_id = access.actor() and exists (select from report_conditions c where c.report_id = acknowledgements.report_id
    and c.conditions = acknowledgements.conditions));
grant select, insert (report_id, conditions, until) on acknowledgements to recoupe_app;

-- The evaluation in force: of the statement, or of the whole report where it is asked for that (nulls).
create function access.evaluation_of(report uuid, subject uuid, predicate text, value text) returns setof evaluations
  language sql stable
  as $$
    select e.* from evaluations e
    where e.report_id = $1 and e.undone_at is null and e.subject_mention is not distinct from $2
      and e.predicate is not distinct from $3 and e.value is not distinct from $4
    order by e.evaluated_at desc, e.id limit 1
  $$;

-- Statements say what the evaluation in force of each says, or that of its report; handling and conditions of both.
create function access.apply_evaluations(report uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    asked jsonb;
  begin
    update statements s set
      grade_scheme = f.scheme, grade_source = f.source, grade_information = f.information, nature = f.nature,
      handling = f.handling, conditions = f.conditions
    from (
      select t.id, coalesce(o.scheme, w.scheme, 'admiralty') as scheme, coalesce(o.source, w.source, 'F') as source,
        coalesce(o.information, w.information, '6') as information, coalesce(o.nature, w.nature, 'fact') as nature,
        case when o.id is null and w.id is null then '{H2}'
          else array(select distinct h from unnest(coalesce(o.handling, '{}') || coalesce(w.handling, '{}')) h order by h) end as handling,
        (select coalesce(jsonb_agg(distinct c), '[]') from jsonb_array_elements(coalesce(o.conditions, '[]') || coalesce(w.conditions, '[]')) c) as conditions
      from statements t
      left join access.evaluation_of(t.report_id, t.subject_mention, t.predicate, t.value) o on true
      left join access.evaluation_of(t.report_id, null, null, null) w on true
      where t.report_id = apply_evaluations.report and t.status = 'active') f
    where s.report_id = apply_evaluations.report and s.id = f.id;

    select jsonb_agg(distinct c) into asked
    from evaluations e, jsonb_array_elements(e.conditions) c
    where e.report_id = apply_evaluations.report and e.undone_at is null
      and e.id = (select n.id from access.evaluation_of(e.report_id, e.subject_mention, e.predicate, e.value) n);
    delete from report_conditions c where c.report_id = apply_evaluations.report;
    if asked is not null then
      insert into report_conditions (report_id, cell_id, conditions) select r.id, r.cell_id, asked from reports r where r.id = apply_evaluations.report;
    end if;
  end $$;

create function access.evaluated() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform access.apply_evaluations(new.report_id); return null; end $$;
create trigger evaluated after insert or update on evaluations for each row execute function access.evaluated();

-- Statements made anew take the evaluations that stand.
create function access.stated() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform access.apply_evaluations(n.report_id)
    from (select distinct report_id from made) n where exists (select from evaluations e where e.report_id = n.report_id);
    return null;
  end $$;
create trigger stated after insert on statements referencing new table as made for each statement execute function access.stated();
revoke execute on function access.evaluation_of(uuid, uuid, text, text), access.apply_evaluations(uuid), access.evaluated(), access.stated() from public;
grant execute on function access.evaluation_of(uuid, uuid, text, text) to recoupe_app;
