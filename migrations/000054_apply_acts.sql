-- The same, with the rule worked out once an act and not once a row: a look at a million reports each night.
create or replace function access.apply_acts() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    rule record;
    lowered int := 0;
    n int;
  begin
    -- What came in while no act was known has no clock yet.
    update reports r set act_code = v.act_code, retention_start = r.received_at::date, retention_end = access.end_of(r.received_at::date, v, 0)
    from access.rule_on(null, 'intake', current_date) v where r.retention_end is null;
    for rule in select a.code, v.retention_days as days, coalesce(v.longest_days, v.retention_days) as longest
      from acts a cross join lateral access.rule_on(a.code, null, current_date) v loop
      update reports r set retention_end = r.retention_start + least(rule.days + r.extended_days, rule.longest)
      where r.act_code = rule.code and r.retention_end > r.retention_start + least(rule.days + r.extended_days, rule.longest);
      get diagnostics n = row_count;
      lowered := lowered + n;
      update statements s set retention_end = s.retention_start + least(rule.days + r.extended_days, rule.longest)
      from reports r where r.id = s.report_id and s.retention_rule = rule.code
        and s.retention_end > s.retention_start + least(rule.days + r.extended_days, rule.longest);
      get diagnostics n = row_count;
      lowered := lowered + n;
    end loop;
    update statements s set retention_end = r.retention_end from reports r where r.id = s.report_id and s.retention_end > r.retention_end;
    get diagnostics n = row_count;
    return lowered + n;
  end $$;
