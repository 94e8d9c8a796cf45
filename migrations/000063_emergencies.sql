-- Break-glass: where a life is threatened, reading at once, for an hour, reports that one's scope does not reach. Told at
-- once to those who lead the cells concerned and to those who watch; looked at afterwards by another person, whose verdict
-- of abuse ends the right. Never what a compartment holds, nor above one's clearance, nor a sealed source.
create table emergencies (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default access.actor() references users,
  danger text not null check (danger in ('life', 'attack', 'child', 'officer')),
  motive text not null check (length(trim(motive)) >= 10),
  asked jsonb not null,
  opened_at timestamptz not null default now(),
  until timestamptz not null default now() + interval '1 hour',
  review_before timestamptz not null default now() + interval '3 days',
  ended_at timestamptz,
  reviewed_by uuid references users,
  reviewed_at timestamptz,
  verdict text check (verdict in ('justified', 'abuse')),
  review text check (length(trim(review)) >= 3),
  constraint emergencies_two_persons check (reviewed_by <> user_id),
  constraint emergencies_reviewed check (num_nonnulls(reviewed_by, reviewed_at, verdict, review) in (0, 4))
);
comment on column emergencies.asked is 'What it was opened for: a reference, a number, a name.';
create index emergencies_user_idx on emergencies (user_id, opened_at desc);
create index emergencies_waiting_idx on emergencies (opened_at) where reviewed_at is null;
create table emergency_reports (
  emergency_id uuid not null references emergencies on delete cascade,
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null references organisations,
  primary key (emergency_id, report_id)
);
create index emergency_reports_report_idx on emergency_reports (report_id);
comment on column emergency_reports.cell_id is 'The cell of the structure, whose leaders are told; where a circle holds the report, the cell that it is of.';

-- The right: a role that gives it, unless an emergency opened since that role was given was found to be an abuse.
create function access.may_break_glass() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select from user_roles r join role_capabilities c on c.role_code = r.role_code join users u on u.id = r.user_id
      where r.user_id = access.actor() and u.closed_at is null and r.valid @> now() and c.capability = 'emergency.open'
        and not exists (select from emergencies e where e.user_id = r.user_id and e.verdict = 'abuse' and e.reviewed_at >= lower(r.valid)))
  $$;

-- Opens, of the reports named and the one of a reference, those that no compartment holds and that the actor is cleared for.
create function access.break_glass(danger text, motive text, asked jsonb, reports uuid[], reference text) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare opened uuid;
  begin
    if not access.may_break_glass() or not access.proven() then raise insufficient_privilege; end if;
    insert into emergencies (user_id, danger, motive, asked) values (access.actor(), $1, $2, $3) returning id into opened;
    insert into emergency_reports
      select opened, r.id, coalesce(c.cell_id, r.cell_id) from reports r left join circles c on c.organisation_id = r.cell_id
      where (r.id = any ($4) or r.reference = $5) and c.compartment_id is null
        and (coalesce(c.marking, 'NON_PROTEGE') = 'NON_PROTEGE' or c.marking = (select u.clearance from users u where u.id = access.actor()))
      limit 50;
    perform set_config('recoupe.emergency_reports', '', true);
    return opened;
  end $$;

-- What the actor reads by an emergency in force: looked at anew for each transaction, so that its end, a compartment or a
-- clearance taken back count at once.
create function access.emergency_reports() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    who text := access.actor();
    known text := current_setting('recoupe.emergency_reports', true);
    found uuid[];
  begin
    if starts_with(known, who || ':') then return substr(known, 38)::uuid[]; end if;
    select coalesce(array_agg(distinct r.id), '{}') into found
    from emergencies e join emergency_reports x on x.emergency_id = e.id join reports r on r.id = x.report_id
    left join circles c on c.organisation_id = r.cell_id join users u on u.id = e.user_id
    where e.user_id = access.actor() and e.ended_at is null and e.until > now() and u.closed_at is null
      and c.compartment_id is null and (coalesce(c.marking, 'NON_PROTEGE') = 'NON_PROTEGE' or c.marking = u.clearance);
    perform set_config('recoupe.emergency_reports', who || ':' || found::text, true);
    return found;
  end $$;
-- The places that hold them, so that a report's page can name where it is from.
create function access.emergency_places() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select array(select distinct r.cell_id from reports r where r.id = any (access.emergency_reports())) $$;

create policy select_emergency on reports for select to recoupe_app using (id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on report_texts for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on attachments for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on mentions for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on statements for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on evaluations for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on report_conditions for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on person_categories for select to recoupe_app using (report_id = any ((select access.emergency_reports())::uuid[]));
create policy select_emergency on organisations for select to recoupe_app using (id = any ((select access.emergency_places())::uuid[]));

-- Who is told: those who lead a cell concerned, and those who watch.
create function access.told_of_emergency(id uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select access.can('emergency.review') or (access.can('grant.give') and exists (
      select from emergency_reports x where x.emergency_id = $1 and x.cell_id = any (access.zone_cells())))
  $$;
-- What the emergency opened, for whoever is told of it: references and cells, nothing of what they say.
create function access.opened_by_emergency(id uuid) returns table (report_id uuid, reference text, cell text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.reference, o.code from emergencies e join emergency_reports x on x.emergency_id = e.id
    join reports r on r.id = x.report_id join organisations o on o.id = x.cell_id
    where e.id = $1 and (e.user_id = access.actor() or access.can('emergency.review')
      or (access.can('grant.give') and x.cell_id = any (access.zone_cells())))
    order by r.reference
  $$;
create policy select_concerned on emergencies for select to recoupe_app
  using (user_id = access.actor() or access.told_of_emergency(id));
create policy select_concerned on emergency_reports for select to recoupe_app
  using (emergency_id in (select e.id from emergencies e where e.user_id = access.actor()));
grant select on emergencies, emergency_reports to recoupe_app;

-- Ends it: whoever opened it, or whoever is told of it.
create function access.end_emergency(id uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update emergencies e set ended_at = now() where e.id = $1 and e.ended_at is null and e.until > now()
      and (e.user_id = access.actor() or access.told_of_emergency(e.id));
    return found;
  end $$;

create function access.keep_emergency() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.reviewed_at is not null or (new.reviewed_by is not null and not access.independent(new.user_id, new.reviewed_by)) then
      raise check_violation using constraint = 'emergencies_two_persons';
    end if;
    return new;
  end $$;
create trigger keep_emergency before update on emergencies for each row execute function access.keep_emergency();

-- The verdict of another person; it ends what is still open where it is an abuse.
create function access.review_emergency(id uuid, verdict text, review text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not access.can('emergency.review') then raise insufficient_privilege; end if;
    update emergencies e set reviewed_by = access.actor(), reviewed_at = now(), verdict = $2, review = $3,
      ended_at = case when $2 = 'abuse' and e.until > now() then coalesce(e.ended_at, now()) else e.ended_at end
    where e.id = $1 and e.reviewed_at is null;
    return found;
  end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'access'::regnamespace and p.proname in (
    'may_break_glass', 'break_glass', 'emergency_reports', 'emergency_places', 'told_of_emergency', 'opened_by_emergency', 'end_emergency',
    'keep_emergency', 'review_emergency') loop
    execute format('revoke all on function %s from public', f);
    if f::text not like '%keep_emergency%' then execute format('grant execute on function %s to recoupe_app', f); end if;
  end loop; end $$;
