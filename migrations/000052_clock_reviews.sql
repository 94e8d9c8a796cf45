-- Looking at what expires, and deciding of it before it goes.
-- What the actor may know of: in its scope and not withheld; whoever orders erasures sees every clock, and no content.
create function access.clocks(until date, cells text[] default null, report uuid default null)
  returns table (id uuid, reference text, cell text, cell_id uuid, channel text, act text, starts_on date, ends_on date, warned_on date,
    extended_days int, statements int, change text, change_ground text, changed_at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    sees_all boolean := access.can('erasure.order');
  begin
    if not access.can('retention.read') then raise insufficient_privilege; end if;
    return query
      select r.id, r.reference, split_part(o.code, '/', 1), r.cell_id, r.channel, r.act_code, r.retention_start, r.retention_end,
        r.retention_end - coalesce(v.warn_days, 30), r.extended_days,
        (select count(*)::int from statements s where s.report_id = r.id and s.status = 'active'), c.change, c.ground, c.decided_at
      from reports r join organisations o on o.id = r.cell_id
      left join lateral access.rule_on(r.act_code, 'intake', r.retention_start) v on true
      left join lateral (select * from clock_changes x where x.report_id = r.id order by x.decided_at desc limit 1) c on true
      where r.retention_end <= clocks.until and (clocks.report is null or r.id = clocks.report)
        and (clocks.cells is null or split_part(o.code, '/', 1) = any (clocks.cells))
        and (sees_all or (r.cell_id = any (access.readable_cells()) and r.id not in (select access.withheld_reports())));
  end $$;

-- How far a review may take a report, or null: by the act's one step, within the days in which it warns, never past its
-- longest. A second step therefore takes a new review, when the first is nearly over.
create function access.extension_of(report uuid) returns date
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select nullif(least(r.retention_end + v.extension_days, r.retention_start + coalesce(v.longest_days, v.retention_days)), r.retention_end)
    from reports r cross join lateral access.rule_on(r.act_code, 'intake', r.retention_start) v
    where r.id = $1 and v.extension_days is not null
      and r.retention_end > current_date and r.retention_end - v.warn_days <= current_date
      and coalesce((select c.change not in ('rejected', 'ordered') from clock_changes c where c.report_id = r.id order by c.decided_at desc limit 1), true)
  $$;

-- Changes the clock of a report and of its statements, and keeps why; null where the report is not the actor's to know.
-- Each change has its right:
-- let_go (reviewed: it goes when its time is over), rejected (it goes in thirty days), restored (a rejection taken back):
-- whoever corrects in its cell; extended: two persons, by an approval given for exactly this; ordered (it goes at once):
-- whoever answers for the rights of persons.
create function access.change_clock(report uuid, change text, ground text, motive text, approval uuid default null) returns date
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    r reports;
    rule act_versions;
    until date;
    asked uuid := access.actor();
  begin
    select * into r from reports p where p.id = change_clock.report for update;
    if not found or r.retention_end is null then return null; end if;
    if change = 'ordered' then
      if not access.can('erasure.order') then raise insufficient_privilege; end if;
    elsif not (access.can('mention.correct') and r.cell_id = any (access.readable_cells()))
      or r.id in (select access.withheld_reports()) then
      return null;
    end if;
    select * into rule from access.rule_on(r.act_code, 'intake', r.retention_start);
    case change
      when 'let_go' then until := r.retention_end;
      when 'rejected' then until := least(r.retention_end, current_date + 30);
      when 'ordered' then until := least(r.retention_end, current_date);
      when 'restored' then
        if (select c.change from clock_changes c where c.report_id = r.id order by c.decided_at desc limit 1) is distinct from 'rejected'
          or r.retention_end <= current_date then raise invalid_parameter_value; end if;
        until := access.end_of(r.retention_start, rule, r.extended_days);
      when 'extended' then
        until := access.extension_of(r.id);
        if until is null then raise invalid_parameter_value; end if;
        if not access.approval_used(change_clock.approval, 'retention_extension', format('report:%s:until:%s', r.id, until)) then raise invalid_parameter_value; end if;
        select a.asked_by, a.motive into asked, change_clock.motive from approvals a where a.id = change_clock.approval;
        r.extended_days := r.extended_days + (until - r.retention_end);
      else raise invalid_parameter_value;
    end case;
    insert into clock_changes (report_id, cell_id, change, ground, motive, ends_before, ends_after, asked_by, decided_by)
      select r.id, r.cell_id, change_clock.change, change_clock.ground, change_clock.motive, r.retention_end, until, asked,
        coalesce((select a.decided_by from approvals a where a.id = change_clock.approval), access.actor());
    update reports p set retention_end = until, extended_days = r.extended_days where p.id = r.id;
    -- A statement follows its report, as far as its own act lets it.
    update statements s set retention_end = least(until, case when s.retention_end <= current_date then s.retention_end
      else (select access.end_of(s.retention_start, v, r.extended_days) from access.rule_on(s.act_code, 'evaluation', s.retention_start) v) end)
    where s.report_id = r.id;
    return until;
  end $$;

revoke execute on function access.clocks(date, text[], uuid), access.extension_of(uuid), access.change_clock(uuid, text, text, text, uuid) from public;
grant execute on function access.clocks(date, text[], uuid), access.extension_of(uuid), access.change_clock(uuid, text, text, text, uuid) to recoupe_app;

-- The code of the cell behind a circle: for certificates, which outlive what one may read.
create function access.cell_code(cell uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select split_part(o.code, '/', 1) from organisations o where o.id = $1 $$;
revoke execute on function access.cell_code(uuid) from public;
grant execute on function access.cell_code(uuid) to recoupe_app;
