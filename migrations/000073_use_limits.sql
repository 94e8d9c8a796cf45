-- How often one person may look up, search, read and take away, in a time, for one purpose and for all of them together.
-- Counted in the database, so that several processes agree; what is refused is not counted.
create table use_limits (
  kind text not null,
  seconds int not null check (seconds between 1 and 86400),
  for_purpose int not null check (for_purpose > 0),
  in_all int not null check (in_all >= for_purpose),
  primary key (kind, seconds)
);
comment on table use_limits is 'Loaded from reference/limits.json. No policy and no grant.';

-- Not logged: nothing waits for the disk, and after a crash the count starts again. The account keeps what was done.
create unlogged table uses (
  user_id uuid not null,
  kind text not null,
  purpose_code text not null,
  at timestamptz not null
);
create index uses_idx on uses (user_id, kind, at desc);
comment on table uses is 'What was done within the longest time of its kind, by whom. No policy and no grant.';
create unlogged table uses_refused (
  user_id uuid not null,
  kind text not null,
  told_at timestamptz not null,
  primary key (user_id, kind)
);
comment on table uses_refused is 'When the account was last told that a person was refused for its pace. No policy and no grant.';

-- Counts one use by the holder of a session, or says how many seconds it has to wait: until the use that fills the
-- limit leaves the time looked at. `tell` is true once a minute, so that a program that goes on does not fill the account.
create function access.count_use(session uuid, kind text, out wait int, out tell boolean)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare who uuid; purpose text; moment timestamptz; longest int := 0; l use_limits; full_at timestamptz;
  begin
    wait := 0; tell := false;
    select s.user_id, coalesce(s.purpose_code, '') into who, purpose from sessions s where s.id = $1;
    if who is null then return; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text || ' ' || $2, 73));
    moment := clock_timestamp();
    for l in select * from use_limits u where u.kind = $2 loop
      longest := greatest(longest, l.seconds);
      for full_at in
        (select u.at from uses u where u.user_id = who and u.kind = $2 and u.purpose_code = purpose
            and u.at > moment - make_interval(secs => l.seconds) order by u.at desc offset l.for_purpose - 1 limit 1)
        union all
        (select u.at from uses u where u.user_id = who and u.kind = $2
            and u.at > moment - make_interval(secs => l.seconds) order by u.at desc offset l.in_all - 1 limit 1)
      loop
        wait := greatest(wait, 1, ceil(extract(epoch from full_at - moment) + l.seconds)::int);
      end loop;
    end loop;
    if wait > 0 then
      insert into uses_refused as r values (who, $2, moment)
        on conflict on constraint uses_refused_pkey do update set told_at = moment where r.told_at < moment - interval '1 minute';
      tell := found;
      return;
    end if;
    if longest = 0 then return; end if;
    insert into uses values (who, $2, purpose, moment);
    delete from uses u where u.user_id = who and u.kind = $2 and u.at < moment - make_interval(secs => longest);
  end $$;
revoke execute on function access.count_use(uuid, text) from public;
grant execute on function access.count_use(uuid, text) to recoupe_app;

-- The same facts as before, and how often a person was refused for its pace.
drop function access.activity(timestamptz, timestamptz);
create function access.activity(since timestamptz, before timestamptz) returns table (
    user_id uuid, kind text, lines int, at_odd_hours int, refused int, too_fast int, exports int, subjects int, elsewhere int,
    same_motive int, motive text)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('audit.read.all') then raise insufficient_privilege; end if;
    return query
    with chosen as materialized (
      select e.* from audit_events e where e.at >= since and e.at < before and e.operation not in ('COMBINATION', 'SESSION', 'PURPOSE')
    ), counted as (
      select c.actor_id, count(*)::int as lines,
        count(*) filter (where extract(isodow from c.at at time zone 'Europe/Paris') > 5
          or extract(hour from c.at at time zone 'Europe/Paris') not between 7 and 19)::int as at_odd_hours,
        count(*) filter (where c.outcome = 'refused' and c.details->>'refused' is distinct from 'too_fast')::int as refused,
        count(*) filter (where c.details->>'refused' = 'too_fast')::int as too_fast,
        count(*) filter (where c.operation = 'EXPORT' and c.outcome = 'done')::int as exports
      from chosen c group by c.actor_id
    ), seen as (
      select c.actor_id, count(distinct r.id)::int as subjects,
        count(distinct r.id) filter (where r.cell_id <> u.organisation_id and not exists (
          select from organisation_versions v where v.organisation_id = r.cell_id and v.valid @> current_date
            and (v.parent_id = u.organisation_id or k.reads = 'all')))::int as elsewhere
      from chosen c join audit_subjects s on s.event_id = c.id join reports r on r.id::text = s.object_id
      join users u on u.id = c.actor_id
      join organisation_versions o on o.organisation_id = u.organisation_id and o.valid @> current_date
      join organisation_kinds k on k.code = o.kind
      group by c.actor_id
    ), motives as (
      select distinct on (m.actor_id) m.actor_id, m.uses, m.purpose_motive from (
        select c.actor_id, c.purpose_motive, count(distinct coalesce(c.session_id, c.id))::int as uses
        from chosen c where c.purpose_motive is not null group by 1, 2) m
      order by m.actor_id, m.uses desc, m.purpose_motive
    )
    select u.id, v.kind, c.lines, c.at_odd_hours, c.refused, c.too_fast, c.exports, coalesce(s.subjects, 0), coalesce(s.elsewhere, 0),
      coalesce(m.uses, 0), m.purpose_motive
    from counted c join users u on u.id = c.actor_id
    join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
    left join seen s on s.actor_id = c.actor_id left join motives m on m.actor_id = c.actor_id;
  end $$;
revoke execute on function access.activity(timestamptz, timestamptz) from public;
grant execute on function access.activity(timestamptz, timestamptz) to recoupe_app;
