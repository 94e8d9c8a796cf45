-- Who has to be withdrawn, of one report where it is named, so that withdrawing one does not look through all. A word that
-- may be a name is no person yet: nobody has said that it is one.
drop function access.people_to_withdraw(int);
create function access.people_to_withdraw(most int, report uuid default null) returns table (report_id uuid, mention_ids uuid[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.report_id, array_agg(distinct p.mention) from (
      select c.report_id, m as mention from person_categories c, unnest(c.mention_ids) m
      where c.ended_at is null and c.category = 'INDETERMINE' and c.undetermined_since + interval '6 months' <= current_date
        and ($2 is null or c.report_id = $2)
      union all
      select m.report_id, m.id from reports r join mentions m on m.report_id = r.id
      where r.received_at::date + interval '6 months' <= current_date and ($2 is null or r.id = $2)
        and m.type = 'person' and m.state in ('proposed', 'confirmed')
        and not exists (select from person_categories c where c.report_id = m.report_id and c.ended_at is null and m.id = any (c.mention_ids))) p
    group by 1 limit most
  $$;

create or replace function access.withdraw_people(report uuid, mention_ids uuid[], profiles text, primaries uuid[], keys text[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    own record;
    hashed bigint[];
  begin
    if not exists (select from access.people_to_withdraw(1, $1) p where p.mention_ids @> $2) then
      raise insufficient_privilege;
    end if;
    update mentions m set state = 'removed', shielded = true where m.report_id = $1 and m.id = any ($2);
    update statements s set status = 'withdrawn' where s.report_id = $1 and s.status = 'active' and s.subject_mention = any ($2);
    update person_categories c set ended_at = clock_timestamp() where c.report_id = $1 and c.ended_at is null and c.mention_ids && $2;
    delete from hits h where h.verdict is null and (h.mention_a = any ($2) or h.mention_b = any ($2));
    select m.number, m.cell, m.keys into own from match_reports m where m.report_id = $1;
    if found then
      hashed := array(select distinct hashtextextended(k, 0) from unnest($5) k);
      delete from match_keys k using unnest(own.keys) as gone(key)
      where k.key = gone.key and k.cell = own.cell and k.report = own.number and not gone.key = any (hashed);
      update match_reports m set profiles = $3, mention_ids = $4, keys = hashed where m.report_id = $1;
    end if;
    insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
      select u.id, u.organisation_id, 'ERASURE', 'person', array[$1::text] || $2::text[], cardinality($2), 'job',
        jsonb_build_object('why', 'undetermined_over')
      from reports r join users u on u.id = coalesce(
        (select c.decided_by from person_categories c where c.report_id = $1 and c.mention_ids && $2 order by c.decided_at desc limit 1), r.submitted_by)
      where r.id = $1;
  end $$;
revoke execute on function access.people_to_withdraw(int, uuid) from public;
grant execute on function access.people_to_withdraw(int, uuid) to recoupe_matcher;
