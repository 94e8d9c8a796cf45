-- Clocks that run. A report and each statement are kept for as long as the act in force at the day of reception says,
-- from that day on: correcting, evaluating or judging begins nothing anew, since no act says so.
alter table act_versions
  add column warn_days int not null default 30 check (warn_days > 0),
  add column extension_days int check (extension_days > 0),
  add column longest_days int check (longest_days >= retention_days);
comment on column act_versions.warn_days is 'How long before the end of a retention it is looked at.';
comment on column act_versions.extension_days is 'The one step by which a review may lengthen it; null: it may not.';
comment on column act_versions.longest_days is 'What no extension may pass; null: retention_days.';

alter table reports
  add column act_code text,
  add column retention_start date,
  add column retention_end date,
  add column extended_days int not null default 0 check (extended_days >= 0);
comment on column reports.act_code is 'The act whose retention holds for it, set when it comes in.';
comment on column reports.retention_end is 'First day on which it is no longer kept.';
comment on column reports.extended_days is 'By how much reviews have lengthened it.';

-- The version of an act that held on a day: of the act named, else of the one that lets a processing run; of several, the
-- shortest. Before its first version, the first.
create function access.rule_on(act text, processing text, day date) returns setof act_versions
  language sql stable
  as $$
    select v.* from act_versions v
    where case when $1 is null then $2 = any (v.processings) else v.act_code = $1 end
    order by v.valid @> $3 desc, lower(v.valid), v.retention_days limit 1
  $$;

create function access.end_of(start date, rule act_versions, extended int) returns date
  language sql immutable
  as $$ select $1 + least(($2).retention_days + $3, coalesce(($2).longest_days, ($2).retention_days)) $$;

-- Whatever an insert says, the clock is the act's.
create function access.start_clock() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    rule act_versions;
  begin
    new.retention_start := new.received_at::date;
    new.extended_days := 0;
    select * into rule from access.rule_on(null, 'intake', new.retention_start);
    new.act_code := rule.act_code;
    new.retention_end := access.end_of(new.retention_start, rule, 0);
    return new;
  end $$;
create trigger start_clock before insert on reports for each row execute function access.start_clock();

-- A statement keeps the clock of its report, under its own act where that is shorter, and never outlives it.
create function access.keep_clock() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    r record;
    rule act_versions;
  begin
    select p.retention_start, p.retention_end, p.extended_days into r from reports p where p.id = new.report_id;
    select * into rule from access.rule_on(new.act_code, 'evaluation', r.retention_start);
    new.retention_start := coalesce(r.retention_start, current_date);
    new.retention_rule := coalesce(rule.act_code, 'default');
    new.retention_end := least(coalesce(access.end_of(new.retention_start, rule, r.extended_days), new.retention_start + 1095), r.retention_end);
    new.review_on := least(new.retention_end, current_date + coalesce(rule.review_days, 365));
    return new;
  end $$;
create trigger keep_clock before insert on statements for each row execute function access.keep_clock();

-- A date that the act does not allow is refused, whoever writes it: at most what it says from the day of reception.
create function access.hold_clock() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    rule act_versions;
  begin
    if tg_table_name = 'reports' then
      select * into rule from access.rule_on(new.act_code, 'intake', new.retention_start);
    else
      select * into rule from access.rule_on(new.act_code, 'evaluation', new.retention_start);
    end if;
    if new.retention_start <> old.retention_start
      or new.retention_end > new.retention_start + coalesce(rule.longest_days, rule.retention_days) then
      raise check_violation using message = format('%s: no act keeps it until %s', tg_table_name, new.retention_end);
    end if;
    return new;
  end $$;

update reports r set act_code = v.act_code, retention_start = r.received_at::date, retention_end = access.end_of(r.received_at::date, v, 0)
from (select distinct received_at::date as day from reports) d cross join lateral access.rule_on(null, 'intake', d.day) v
where r.received_at::date = d.day;
update statements s set retention_start = r.retention_start, retention_end = least(s.retention_end, r.retention_end)
from reports r where r.id = s.report_id and r.retention_end is not null;
set constraints all immediate;
create trigger hold_clock before update of retention_start, retention_end on reports for each row execute function access.hold_clock();
create trigger hold_clock before update of retention_start, retention_end on statements for each row execute function access.hold_clock();
create index reports_retention_idx on reports (retention_end);
create index statements_retention_idx on statements (retention_end);

-- How the rows of a report are found in each table, and in which order they go: written at each start from the one
-- declaration (server/vault/belongings.ts), which a test holds against the catalogue.
create table report_tables (
  table_name text primary key,
  found text not null,
  rank int not null,
  trace boolean not null
);
comment on table report_tables is 'The owner''s alone. A trace names a report after it is gone, without content.';
comment on column report_tables.found is 'SQL over a row t: whether it goes with the report $1.';
comment on column report_tables.rank is 'What goes first; nothing goes before what is found through it.';

-- What was erased, without any of it: identifiers, counts, the rule, who decided, and the line of the account.
create table erasures (
  id uuid primary key default gen_random_uuid(),
  erased_report uuid not null,
  reference text not null,
  cell_id uuid not null,
  scope text not null check (scope in ('report', 'statements')),
  why text not null check (why in ('expired', 'let_go', 'rejected', 'ordered')),
  act_code text,
  act_reference text,
  retention_start date,
  retention_end date,
  decided_by uuid[] not null default '{}',
  counts jsonb not null,
  files int not null,
  ids uuid[] not null,
  text_digest bytea,
  file_digests bytea[] not null default '{}',
  event_id uuid not null references audit_events (id),
  erased_at timestamptz not null default clock_timestamp(),
  files_left text[] not null default '{}',
  neighbours uuid[] not null default '{}',
  finished_at timestamptz
);
comment on table erasures is 'One certificate an erasure. Digests are keyed with a key kept outside the database.';
comment on column erasures.ids is 'Identifiers of the rows that went: drawn, they tell nothing.';
comment on column erasures.files_left is 'Files still to remove, until finished_at.';
comment on column erasures.neighbours is 'Reports to cross-check again, until finished_at.';
create index erasures_report_idx on erasures (erased_report);
create index erasures_cell_idx on erasures (cell_id, erased_at desc, id);
create index erasures_unfinished_idx on erasures (erased_at) where finished_at is null;
create policy select_reader on erasures for select to recoupe_app
  using ((select access.can('erasure.prove')) or (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('retention.read'))));
grant select (id, erased_report, reference, cell_id, scope, why, act_code, act_reference, retention_start, retention_end, decided_by, counts, files,
  event_id, erased_at, finished_at) on erasures to recoupe_app;

-- Why and by whom a clock was changed. Goes with the report; the certificate keeps the code and the persons.
create table clock_changes (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  change text not null check (change in ('let_go', 'rejected', 'ordered', 'extended', 'restored')),
  ground text,
  motive text not null check (length(trim(motive)) >= 3),
  ends_before date not null,
  ends_after date not null,
  asked_by uuid not null references users,
  decided_by uuid not null default access.actor() references users,
  decided_at timestamptz not null default clock_timestamp()
);
create index clock_changes_report_idx on clock_changes (report_id, decided_at desc);
create policy select_scope on clock_changes for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and exists (select from reports r where r.id = report_id));
grant select on clock_changes to recoupe_app;

-- An act that keeps less than before holds for what is kept already; one that keeps more does not.
create function access.apply_acts() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    lowered int;
    more int;
  begin
    update reports r set act_code = coalesce(r.act_code, v.act_code), retention_start = coalesce(r.retention_start, r.received_at::date),
      retention_end = least(r.retention_end, access.end_of(coalesce(r.retention_start, r.received_at::date), v, r.extended_days))
    from reports o cross join lateral access.rule_on(o.act_code, 'intake', current_date) v
    where o.id = r.id and (r.retention_end is null or r.retention_end > access.end_of(coalesce(r.retention_start, r.received_at::date), v, r.extended_days));
    get diagnostics lowered = row_count;
    update statements s set retention_end = least(access.end_of(s.retention_start, v, r.extended_days), r.retention_end)
    from statements o join reports r on r.id = o.report_id cross join lateral access.rule_on(o.act_code, 'evaluation', current_date) v
    where o.report_id = s.report_id and o.id = s.id and s.retention_end > least(access.end_of(s.retention_start, v, r.extended_days), r.retention_end);
    get diagnostics more = row_count;
    return lowered + more;
  end $$;

create function access.reports_to_erase(most int) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select id from reports where retention_end <= current_date order by retention_end, id limit most $$;

-- Erases a report whose time is over, with all that report_tables declares, in one transaction; the certificate says what
-- went. Files, dead rows and the comparisons of its neighbours are finished after (server/retention/erase.ts).
create function access.erase_report(report uuid, key bytea) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    gone reports;
    change clock_changes;
    held record;
    went uuid[];
    n bigint;
    ids uuid[] := array[report];
    counts jsonb := '{}';
    hashes text[];
    digest bytea;
    near uuid[];
    line uuid;
    certificate uuid;
  begin
    select * into gone from reports r where r.id = report for update;
    if not found then return null; end if;
    if gone.retention_end > current_date then raise insufficient_privilege; end if;
    select * into change from clock_changes c where c.report_id = report order by c.decided_at desc limit 1;
    hashes := array(select a.sha256 from attachments a where a.report_id = report);
    digest := (select sha256(key || t.sha256) from report_texts t where t.report_id = report order by t.version limit 1);
    near := array(select distinct n.id from hits h cross join lateral unnest(array[h.report_a, h.report_b]) as n(id)
      where (h.report_a = report or h.report_b = report or h.via_report = report) and n.id <> report);
    for held in
      select t.table_name, t.found, exists (select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'id' and c.data_type = 'uuid') as named
      from report_tables t where not t.trace order by t.rank, t.table_name
    loop
      if held.named then
        execute format('with gone as (delete from %I t where %s returning t.id) select coalesce(array_agg(id), ''{}''), count(*) from gone',
          held.table_name, held.found) into went, n using report;
        ids := ids || went;
      else
        execute format('delete from %I t where %s', held.table_name, held.found) using report;
        get diagnostics n = row_count;
      end if;
      if n > 0 then counts := counts || jsonb_build_object(held.table_name, n); end if;
    end loop;
    -- What was received for it and stands in nothing else of the same person.
    delete from uploads u where u.uploaded_by = gone.submitted_by and u.sha256 = any (hashes)
      and not exists (select from attachments a where a.sha256 = u.sha256 and a.submitted_by = u.uploaded_by);
    insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
      select u.id, u.organisation_id, 'ERASURE', 'report', array[report::text], 1, 'job',
        jsonb_build_object('why', coalesce(change.change, 'expired'), 'act', gone.act_code, 'retentionEnd', gone.retention_end)
      from users u where u.id = coalesce(change.decided_by, gone.submitted_by)
      returning id into line;
    insert into erasures (erased_report, reference, cell_id, scope, why, act_code, act_reference, retention_start, retention_end, decided_by,
        counts, files, ids, text_digest, file_digests, event_id, files_left, neighbours)
      select report, gone.reference, gone.cell_id, 'report',
        case when change.change in ('let_go', 'rejected', 'ordered') then change.change else 'expired' end,
        gone.act_code, (select v.reference from access.rule_on(gone.act_code, 'intake', gone.retention_start) v), gone.retention_start, gone.retention_end,
        case when change.change is null then '{}' else array(select distinct d from unnest(array[change.asked_by, change.decided_by]) d) end,
        counts, cardinality(hashes), ids, digest, array(select sha256(key || decode(h, 'hex')) from unnest(hashes) h), line,
        array(select h from unnest(hashes) h where not exists (select from attachments a where a.sha256 = h)
          and not exists (select from uploads u where u.sha256 = h)),
        near
      returning id into certificate;
    return certificate;
  end $$;

-- Statements whose own act is shorter than their report's, and those that a decision let go. One certificate a report.
create function access.erase_statements(most int) returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    due record;
    line uuid;
    done int := 0;
  begin
    for due in
      select r.id, r.reference, r.cell_id, r.submitted_by, r.retention_start, r.act_code, array_agg(s.id) as ids, max(s.retention_end) as ended,
        min(s.retention_rule) as rule
      from statements s join reports r on r.id = s.report_id
      where s.retention_end <= current_date and r.retention_end > current_date
      group by r.id limit most
    loop
      delete from statements s where s.report_id = due.id and s.id = any (due.ids);
      insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
        select u.id, u.organisation_id, 'ERASURE', 'statement', due.ids::text[] || due.id::text, cardinality(due.ids), 'job', jsonb_build_object('why', 'expired', 'act', due.rule)
        from users u where u.id = due.submitted_by returning id into line;
      insert into erasures (erased_report, reference, cell_id, scope, why, act_code, act_reference, retention_start, retention_end, counts, files, ids, event_id)
        values (due.id, due.reference, due.cell_id, 'statements', 'expired', due.rule,
          (select v.reference from access.rule_on(due.rule, 'evaluation', due.retention_start) v), due.retention_start, due.ended,
          jsonb_build_object('statements', cardinality(due.ids)), 0, due.ids, line);
      done := done + cardinality(due.ids);
    end loop;
    return done;
  end $$;

-- Files received for a report that never came, a week after.
create function access.forget_stale_uploads() returns text[]
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with gone as (
      delete from uploads u where u.uploaded_at < now() - interval '7 days'
        and not exists (select from attachments a where a.sha256 = u.sha256 and a.submitted_by = u.uploaded_by)
      returning u.uploaded_by, u.sha256)
    select coalesce(array_agg(distinct g.sha256), '{}') from gone g
    where not exists (select from attachments a where a.sha256 = g.sha256)
      and not exists (select from uploads u where u.sha256 = g.sha256 and u.uploaded_by not in (select x.uploaded_by from gone x where x.sha256 = g.sha256))
  $$;

create function access.unfinished_erasures() returns table (id uuid, tables text[], files text[], neighbours uuid[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select e.id, array(select jsonb_object_keys(e.counts)),
      array(select h from unnest(e.files_left) h where not exists (select from attachments a where a.sha256 = h) and not exists (select from uploads u where u.sha256 = h)),
      array(select r.id from reports r where r.id = any (e.neighbours))
    from erasures e where e.finished_at is null
  $$;

create function access.finish_erasure(id uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update erasures e set finished_at = clock_timestamp(), files_left = '{}', neighbours = '{}' where e.id = $1 and e.finished_at is null $$;

-- Where anything of an erased report is still found: its identifiers in every column of every table that may hold some, and
-- its text, under the key, among the texts held. What only tells that it was (traces) is counted apart.
create function access.remains_of(certificate uuid, key bytea) returns table (table_name text, column_name text, trace boolean, found bigint)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    gone erasures;
    held record;
    counted bigint[];
    n bigint;
  begin
    if access.actor() is not null and not access.can('erasure.prove') then raise insufficient_privilege; end if;
    select * into gone from erasures e where e.id = certificate;
    if not found then return; end if;
    for held in
      select c.oid::regclass::text as tab, array_agg(a.attname::text order by a.attnum) as cols, coalesce(d.trace, false) as trace,
        string_agg(format('count(*) filter (where ' || case t.typname when 'uuid' then '%1$I = any ($1)' when '_uuid' then '%1$I && $1'
          when '_text' then '%1$I && $1::text[]' else 'position($2 in %1$I::text) > 0' end || ')', a.attname), ', ' order by a.attnum) as counted
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = c.relnamespace
      left join report_tables d on d.table_name = case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end
      where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and t.typname in ('uuid', '_uuid', 'text', '_text', 'json', 'jsonb')
      group by c.oid, d.trace order by 1
    loop
      execute format('select array[%s] from %s', held.counted, held.tab) into counted
        using gone.ids, case when gone.scope = 'report' then gone.erased_report::text else gone.ids[1]::text end;
      return query select held.tab, held.cols[i], held.trace, counted[i] from generate_subscripts(counted, 1) i where counted[i] > 0;
    end loop;
    select count(*) into n from report_texts t where gone.text_digest = sha256(key || t.sha256);
    if n > 0 then return query select 'report_texts', 'body', false, n; end if;
  end $$;

-- The keyed digests of its files, to look for them among those kept.
create function access.erased_files(certificate uuid) returns bytea[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select e.file_digests from erasures e where e.id = $1 and (access.actor() is null or access.can('erasure.prove')) $$;

create function access.file_held(file text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select (access.actor() is null or access.can('erasure.prove'))
      and (exists (select from attachments a where a.sha256 = $1) or exists (select from uploads u where u.sha256 = $1))
  $$;

revoke execute on function access.rule_on(text, text, date), access.end_of(date, act_versions, int), access.start_clock(), access.keep_clock(),
  access.hold_clock(), access.apply_acts(), access.reports_to_erase(int), access.erase_report(uuid, bytea), access.erase_statements(int),
  access.forget_stale_uploads(), access.unfinished_erasures(), access.finish_erasure(uuid), access.remains_of(uuid, bytea), access.erased_files(uuid), access.file_held(text) from public;
grant execute on function access.apply_acts(), access.reports_to_erase(int), access.erase_report(uuid, bytea), access.erase_statements(int),
  access.forget_stale_uploads(), access.unfinished_erasures(), access.finish_erasure(uuid) to recoupe_matcher;
grant execute on function access.remains_of(uuid, bytea), access.erased_files(uuid), access.file_held(text) to recoupe_app;
