-- The index of the cross-check in small numbers: a key, a cell and a report are 16 bytes where they were 40, and the
-- reports of one key stand together whatever their cells. Keys are kept with the report, so that a report is indexed
-- anew without a second index of the same size.
alter table organisations add column number int generated always as identity unique;

alter table match_reports add column number int generated always as identity unique;
alter table match_reports add column cell int;
alter table match_reports add column keys bigint[] not null default '{}';
alter table match_reports add column primaries uuid[];
update match_reports m set
  cell = o.number,
  keys = array(select k.key from match_keys k where k.report_id = m.report_id),
  primaries = array(select (p.mentions ->> 0)::uuid from jsonb_array_elements(m.mention_ids) with ordinality as p(mentions, rank) order by p.rank)
from organisations o where o.id = m.cell_id;
alter table match_reports alter column cell set not null;
alter table match_reports drop column mention_ids;
alter table match_reports rename column primaries to mention_ids;
alter table match_reports alter column mention_ids set not null;
-- Read whole and never searched in: kept as written.
update match_reports set profiles = '[{}]'::jsonb || (
  select coalesce(jsonb_agg(jsonb_build_array(p.subject -> 'type', p.subject -> 'value', p.subject -> 'mentions', p.subject -> 'attributes') order by p.rank), '[]')
  from jsonb_array_elements(profiles) with ordinality as p(subject, rank));
alter table match_reports alter column profiles type text using profiles::text;
comment on column match_reports.number is 'What match_keys calls the report.';
comment on column match_reports.cell is 'organisations.number of its cell.';
comment on column match_reports.keys is 'Its rows of match_keys.';
comment on column match_reports.profiles is 'The engine''s profiles of the report, in order, packed (server/statements/pack-profiles.ts).';
comment on column match_reports.mention_ids is 'For each profile, its primary mention.';

drop table match_keys;
create table match_keys (
  key bigint not null,
  cell int not null,
  report int not null,
  primary key (key, cell, report)
);
insert into match_keys (key, cell, report) select unnest(keys), cell, number from match_reports;
comment on column match_keys.key is 'hashtextextended of the engine''s blocking key, seed 0.';
comment on column match_keys.cell is 'organisations.number of the report''s cell.';
comment on column match_keys.report is 'match_reports.number.';

-- Cells whose reports the actor may read, as the index numbers them.
create function access.readable_numbers() returns int[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (select coalesce(array_agg(o.number), '{}') from organisations o where o.id = any (access.readable_cells()));
  end $$;
revoke execute on function access.readable_numbers() from public;
grant execute on function access.readable_numbers() to recoupe_app;

create policy select_matcher on match_keys for select to recoupe_matcher using (true);
grant select on match_keys to recoupe_matcher;
-- Whoever looks something up reads of the index what it may read of the reports.
create policy select_scope on match_keys for select to recoupe_app
  using (cell = any ((select access.readable_numbers())::int[]));
create policy select_scope on match_reports for select to recoupe_app
  using (cell = any ((select access.readable_numbers())::int[]));
grant select on match_keys, match_reports to recoupe_app;

drop function access.index_report(uuid, jsonb, jsonb, text[]);
create function access.index_report(report uuid, profiles text, mention_ids uuid[], keys text[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    r record;
    old record;
    own int;
    hashed bigint[];
  begin
    select p.id, p.cell_id, p.submitted_by, p.recorded_at, o.number as cell into strict r
    from reports p join organisations o on o.id = p.cell_id
    where p.id = report and ((p.submitted_by = access.actor() and p.mentions_version = 0)
      or (p.cell_id = any (access.readable_cells()) and access.can('mention.correct')));
    select m.number, m.cell, m.keys into old from match_reports m where m.report_id = report;
    if found then
      delete from match_keys k using unnest(old.keys) as gone(key)
      where k.key = gone.key and k.cell = old.cell and k.report = old.number;
    end if;
    hashed := array(select distinct hashtextextended(k, 0) from unnest(index_report.keys) k);
    insert into match_reports (report_id, cell_id, cell, brought_by, recorded_at, profiles, mention_ids, keys)
      values (r.id, r.cell_id, r.cell, r.submitted_by, r.recorded_at, index_report.profiles, index_report.mention_ids, hashed)
      on conflict (report_id) do update set profiles = excluded.profiles, mention_ids = excluded.mention_ids, keys = excluded.keys
      returning number into own;
    insert into match_keys (key, cell, report) select k, r.cell, own from unnest(hashed) k;
  end $$;
revoke execute on function access.index_report(uuid, text, uuid[], text[]) from public;
grant execute on function access.index_report(uuid, text, uuid[], text[]) to recoupe_app;

-- Cells that hold reports, with the number the index gives them.
drop function access.holding_cells();
create function access.holding_cells() returns table (id uuid, number int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select o.id, o.number from organisations o
    where exists (select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports
      where v.organisation_id = o.id)
  $$;
revoke execute on function access.holding_cells() from public;
grant execute on function access.holding_cells() to recoupe_matcher;
