-- Which keys a report is held under: when the engine makes others, the reports held are indexed anew in the background,
-- from their profiles, a few hundred at a time (server/crosscheck/reindex-held.ts).
alter table match_reports add column keys_version int not null default 0;
alter table match_reports alter column keys_version drop default;
create index match_reports_keys_version_idx on match_reports (keys_version);
comment on column match_reports.keys_version is 'keysVersion of the engine that made its keys.';

drop function access.index_report(uuid, text, uuid[], text[]);
create function access.index_report(report uuid, profiles text, mention_ids uuid[], keys text[], keys_version int) returns void
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
    select m.number, m.cell, m.keys into old from match_reports m where m.report_id = report for update;
    if found then
      delete from match_keys k using unnest(old.keys) as gone(key)
      where k.key = gone.key and k.cell = old.cell and k.report = old.number;
    end if;
    hashed := array(select distinct hashtextextended(k, 0) from unnest(index_report.keys) k);
    insert into match_reports (report_id, cell_id, cell, brought_by, recorded_at, profiles, mention_ids, keys, keys_version)
      values (r.id, r.cell_id, r.cell, r.submitted_by, r.recorded_at, index_report.profiles, index_report.mention_ids, hashed,
        index_report.keys_version)
      on conflict (report_id) do update set profiles = excluded.profiles, mention_ids = excluded.mention_ids,
        keys = excluded.keys, keys_version = excluded.keys_version
      returning number into own;
    insert into match_keys (key, cell, report) select k, r.cell, own from unnest(hashed) k;
  end $$;
revoke execute on function access.index_report(uuid, text, uuid[], text[], int) from public;
grant execute on function access.index_report(uuid, text, uuid[], text[], int) to recoupe_app;

-- New keys for a report whose profiles are still those that the keys were made of; does nothing where they are not.
create function access.reindex_report(report int, profiles text, keys text[], keys_version int) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    old record;
    hashed bigint[];
  begin
    select m.cell, m.keys into old from match_reports m
    where m.number = report and m.profiles = reindex_report.profiles and m.keys_version <> reindex_report.keys_version
    for update;
    if not found then return; end if;
    hashed := array(select distinct hashtextextended(k, 0) from unnest(reindex_report.keys) k);
    delete from match_keys k using unnest(old.keys) as gone(key)
    where gone.key <> all (hashed) and k.key = gone.key and k.cell = old.cell and k.report = reindex_report.report;
    insert into match_keys (key, cell, report)
    select k, old.cell, reindex_report.report from unnest(hashed) k where k <> all (old.keys);
    update match_reports m set keys = hashed, keys_version = reindex_report.keys_version where m.number = report;
  end $$;
revoke execute on function access.reindex_report(int, text, text[], int) from public;
grant execute on function access.reindex_report(int, text, text[], int) to recoupe_matcher;
