-- What each line of the account is about, one row an object, for "who has looked at this". Filled by the sequencer once a
-- line has its place, so that no request waits for it.
create table audit_subjects (
  object_id text not null,
  event_id uuid not null references audit_events (id),
  primary key (object_id, event_id)
);
create index audit_subjects_event_idx on audit_subjects (event_id);
create index audit_events_at_idx on audit_events (at desc);
insert into audit_subjects select distinct unnest(object_ids), id from audit_events;
create policy insert_sequencer on audit_subjects for insert to recoupe_sequencer with check (true);
create policy select_sequencer on audit_subjects for select to recoupe_sequencer using (true);
grant select, insert on audit_subjects to recoupe_sequencer;
-- A magistrate learns who looked at the files that the magistrate may read, and at no others.
create policy select_auditor_or_files on audit_subjects for select to recoupe_app
  using ((select access.can('audit.read.all'))
    or ((select access.can('audit.read.files')) and exists (select from reports r where r.id::text = object_id)));
grant select on audit_subjects to recoupe_app;
create policy select_files on audit_events for select to recoupe_app
  using ((select access.can('audit.read.files')) and exists (select from audit_subjects s where s.event_id = audit_events.id));

-- Whoever watches sees who is watched.
create policy select_auditor on users for select to recoupe_app using ((select access.can('audit.read.all')));

-- What an auditor makes of a line: seen, a question to the person, closed; and the person's answer. Nothing is changed or
-- taken back. Only a question and what follows it is shown to the person: being looked at is not told.
create table audit_reviews (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references audit_events (id),
  mark text not null check (mark in ('seen', 'question', 'answer', 'closed')),
  note text not null default '' check (mark not in ('question', 'answer') or length(trim(note)) >= 3),
  written_by uuid not null default access.actor() references users,
  written_at timestamptz not null default clock_timestamp()
);
create index audit_reviews_event_idx on audit_reviews (event_id, written_at);
create policy select_auditor on audit_reviews for select to recoupe_app using ((select access.can('audit.read.all')));
create policy select_asked on audit_reviews for select to recoupe_app
  using (mark in ('question', 'answer') and exists (select from audit_events e where e.id = event_id and e.actor_id = (select access.actor())));
create policy insert_auditor on audit_reviews for insert to recoupe_app
  with check (mark <> 'answer' and written_by = access.actor() and (select access.can('audit.read.all'))
    and exists (select from audit_events e where e.id = event_id and e.actor_id <> access.actor()));
-- Whether a question was put to the actor about one of its lines; a function, since a policy cannot look at its own table.
create function access.asked_about(line uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from audit_reviews q join audit_events e on e.id = q.event_id
      where q.event_id = line and q.mark = 'question' and e.actor_id = access.actor())
  $$;
revoke execute on function access.asked_about(uuid) from public;
grant execute on function access.asked_about(uuid) to recoupe_app;
create policy insert_asked on audit_reviews for insert to recoupe_app
  with check (mark = 'answer' and written_by = access.actor() and access.asked_about(event_id));
grant select, insert (event_id, mark, note) on audit_reviews to recoupe_app;

-- What each person did in a time, as facts to be set beside those of its peers: nothing is concluded here. Hours are those
-- of Paris; a report is elsewhere when its cell is neither the person's organisation nor below it.
create function access.activity(since timestamptz, before timestamptz) returns table (
    user_id uuid, kind text, lines int, at_odd_hours int, refused int, exports int, subjects int, elsewhere int,
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
        count(*) filter (where c.outcome = 'refused')::int as refused,
        count(*) filter (where c.operation = 'EXPORT')::int as exports
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
    select u.id, v.kind, c.lines, c.at_odd_hours, c.refused, c.exports, coalesce(s.subjects, 0), coalesce(s.elsewhere, 0),
      coalesce(m.uses, 0), m.purpose_motive
    from counted c join users u on u.id = c.actor_id
    join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
    left join seen s on s.actor_id = c.actor_id left join motives m on m.actor_id = c.actor_id;
  end $$;
revoke execute on function access.activity(timestamptz, timestamptz) from public;
grant execute on function access.activity(timestamptz, timestamptz) to recoupe_app;
