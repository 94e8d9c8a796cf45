-- What each person is in each report (directive 2016/680, article 6), said by a person with a reason; and who is shown
-- masked: minors, victims and sources, until somebody says why they need to see.
alter table mentions
  add column maybe_minor boolean not null default false,
  add column shielded boolean not null default false;
comment on column mentions.maybe_minor is 'The report lets think that the person is under eighteen, and nobody has said otherwise.';
comment on column mentions.shielded is 'Its category or age, as somebody gave it, has it shown masked.';
create index mentions_masked_idx on mentions (report_id) where maybe_minor or shielded;

create table person_categories (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  mention_ids uuid[] not null check (cardinality(mention_ids) > 0),
  category text not null check (category in
    ('SUSPECT_SERIEUX', 'CONDAMNE', 'VICTIME', 'VICTIME_POSSIBLE', 'TEMOIN', 'SOURCE', 'CONTACT', 'ASSOCIE', 'TIERS', 'INDETERMINE')),
  age text not null check (age in ('adult', 'minor', 'unknown')),
  reason text not null check (length(trim(reason)) >= 3),
  decided_by uuid not null default access.actor() references users,
  decided_at timestamptz not null default clock_timestamp(),
  -- Since when it is undetermined: saying so again does not begin the six months anew.
  undetermined_since date,
  ended_at timestamptz
);
comment on column person_categories.mention_ids is 'The mentions of that person in that report.';
create index person_categories_report_idx on person_categories (report_id) where ended_at is null;
create index person_categories_undetermined_idx on person_categories (undetermined_since) where ended_at is null and category = 'INDETERMINE';

create table reveals (
  report_id uuid not null references reports on delete cascade,
  mention_ids uuid[] not null,
  user_id uuid not null default access.actor() references users,
  reason text not null check (length(trim(reason)) >= 3),
  revealed_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '1 hour'
);
create index reveals_user_idx on reveals (user_id, until);

create policy select_scope on person_categories for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and exists (select from reports r where r.id = report_id));
create policy insert_evaluator on person_categories for insert to recoupe_app
  with check (decided_by = access.actor() and ended_at is null and (select access.can('mention.correct'))
    and cell_id = any ((select access.readable_cells())::uuid[])
    and exists (select from reports r where r.id = report_id and r.cell_id = person_categories.cell_id));
grant select, insert (report_id, cell_id, mention_ids, category, age, reason) on person_categories to recoupe_app;
create policy select_own on reveals for select to recoupe_app using (user_id = access.actor());
create policy insert_own on reveals for insert to recoupe_app
  with check (user_id = access.actor() and exists (select from mentions m where m.report_id = reveals.report_id and m.id = any (reveals.mention_ids)));
grant select, insert (report_id, mention_ids, reason) on reveals to recoupe_app;

-- Masked people that the actor has asked to see, while that lasts.
create function access.revealed() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (select coalesce(array_agg(m), '{}') from reveals r, unnest(r.mention_ids) m where r.user_id = access.actor() and r.until > now());
  end $$;

-- A category takes the place of the one before, and decides who is shown masked. Of an age that nobody knows, what the
-- report lets think stands.
create function access.categorised() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    since date;
  begin
    if new.category = 'INDETERMINE' then
      select min(coalesce(c.undetermined_since, c.decided_at::date)) into since from person_categories c
      where c.report_id = new.report_id and c.ended_at is null and c.category = 'INDETERMINE' and c.mention_ids && new.mention_ids;
      new.undetermined_since := coalesce(since, current_date);
    end if;
    update person_categories c set ended_at = clock_timestamp()
    where c.report_id = new.report_id and c.ended_at is null and c.mention_ids && new.mention_ids;
    update mentions m set
      shielded = new.age = 'minor' or new.category in ('VICTIME', 'VICTIME_POSSIBLE', 'SOURCE'),
      maybe_minor = m.maybe_minor and new.age = 'unknown'
    where m.report_id = new.report_id and m.id = any (new.mention_ids);
    return new;
  end $$;
create trigger categorised before insert on person_categories for each row execute function access.categorised();

-- What the engine reads of age, as the report comes in or is corrected. It only ever masks: a person lifts it.
create function access.mask_minors(report uuid, mentions uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update mentions m set maybe_minor = true
    where m.report_id = $1 and m.id = any ($2)
      and exists (select from reports r where r.id = $1 and ((r.submitted_by = access.actor() and r.mentions_version = 0)
        or (r.cell_id = any (access.readable_cells()) and access.can('mention.correct'))))
      and not exists (select from person_categories c where c.report_id = $1 and c.ended_at is null and c.age = 'adult' and m.id = any (c.mention_ids));
  end $$;

-- Nobody has said in six months what these persons are: undetermined since, or never categorised since their report was
-- confirmed or came in. No longer to be kept. One row a report.
create function access.people_to_withdraw(most int) returns table (report_id uuid, mention_ids uuid[])
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.report_id, array_agg(distinct p.mention) from (
      select c.report_id, m as mention from person_categories c, unnest(c.mention_ids) m
      where c.ended_at is null and c.category = 'INDETERMINE' and c.undetermined_since + interval '6 months' <= current_date
      union all
      select m.report_id, m.id from mentions m join reports r on r.id = m.report_id
      where m.type = 'person' and m.state <> 'removed' and r.received_at + interval '6 months' <= current_date
        and not exists (select from person_categories c where c.report_id = m.report_id and c.ended_at is null and m.id = any (c.mention_ids))) p
    group by 1 limit most
  $$;

-- Takes persons out of what is known: their mentions, their statements, their open hits and their place in the index. The
-- text stands as received, masked where they were named. In the name of whoever said last what they were, or brought them.
create function access.withdraw_people(report uuid, mention_ids uuid[], profiles text, primaries uuid[], keys text[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    own record;
    hashed bigint[];
  begin
    if not exists (select from access.people_to_withdraw(1000000) p where p.report_id = $1 and p.mention_ids @> $2) then
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

revoke execute on function access.revealed(), access.categorised(), access.mask_minors(uuid, uuid[]),
  access.people_to_withdraw(int), access.withdraw_people(uuid, uuid[], text, uuid[], text[]) from public;
grant execute on function access.revealed(), access.mask_minors(uuid, uuid[]) to recoupe_app;
grant execute on function access.people_to_withdraw(int), access.withdraw_people(uuid, uuid[], text, uuid[], text[]) to recoupe_matcher;
