-- What one person may not do alone: a first asks, with a motive; a second, who has the right and owes the first nothing,
-- gives it or refuses, with a reason; what was given serves once, within minutes. Each stage checks with
-- access.use_approval() in the transaction that does what was approved.
create table approval_kinds (
  code text primary key,
  label_fr text not null,
  label_en text not null,
  asks text not null,
  answers text not null,
  among text not null check (among in ('cell', 'leaders', 'peers')),
  hours_to_answer int not null check (hours_to_answer > 0),
  minutes_to_use int not null check (minutes_to_use > 0)
);
comment on column approval_kinds.asks is 'Capability of the first person.';
comment on column approval_kinds.answers is 'Capability of the second.';
comment on column approval_kinds.among is 'Where the second is found: who reads the cell concerned, who leads the first or works beside it, or anyone with the capability.';
create policy select_signed_in on approval_kinds for select to recoupe_app using (access.actor() is not null);
grant select on approval_kinds to recoupe_app;

create table approvals (
  id uuid primary key default gen_random_uuid(),
  kind text not null references approval_kinds,
  subject text not null check (length(subject) between 1 and 200),
  cell_id uuid references organisations,
  motive text not null check (length(trim(motive)) >= 3),
  details jsonb not null default '{}',
  asked_by uuid not null default access.actor() references users,
  asked_at timestamptz not null default now(),
  expires_at timestamptz not null default now(),
  decided_by uuid references users,
  decided_at timestamptz,
  verdict text check (verdict in ('given', 'refused')),
  reason text check (length(trim(reason)) >= 3),
  used_at timestamptz,
  used_by uuid references users,
  constraint approvals_two_persons check (decided_by <> asked_by),
  constraint approvals_decided check (num_nonnulls(decided_by, decided_at, verdict, reason) in (0, 4)),
  constraint approvals_used check (num_nonnulls(used_at, used_by) = 0 or (num_nonnulls(used_at, used_by) = 2 and verdict = 'given' and used_by in (asked_by, decided_by))),
  unique (id, kind)
);
create index approvals_asked_idx on approvals (asked_by, asked_at desc);
create index approvals_waiting_idx on approvals (asked_at) where decided_at is null;
comment on column approvals.subject is 'What exactly is asked for: nothing else may be done with it.';
comment on column approvals.details is 'What the second person needs to see to decide.';
comment on column approvals.expires_at is 'Until when it may be answered; once given, until when it may serve.';

-- Whether a person may answer for another: not itself, nor anyone whose role, cell or compartment in force the other gave.
create function access.independent(first uuid, second uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select $1 <> $2
      and not exists (select from user_roles r where r.user_id = $2 and r.given_by = $1 and r.valid @> now())
      and not exists (select from cell_grants g where g.user_id = $2 and g.given_by = $1 and g.valid @> now())
      and not exists (select from compartment_members m where m.user_id = $2 and m.given_by = $1 and m.valid @> now())
  $$;

-- Whoever writes, the owner included: decided once, in time, by somebody with the right who owes the first nothing; used
-- once, in time; and never changed otherwise.
create function access.keep_two_persons() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare known approval_kinds;
  begin
    select * into known from approval_kinds k where k.code = new.kind;
    if tg_op = 'INSERT' then
      if num_nonnulls(new.decided_by, new.used_by) > 0 then raise check_violation using constraint = 'approvals_two_persons'; end if;
      new.asked_at := now();
      new.expires_at := now() + make_interval(hours => known.hours_to_answer);
      return new;
    end if;
    if (old.id, old.kind, old.subject, old.cell_id, old.motive, old.details, old.asked_by, old.asked_at)
      is distinct from (new.id, new.kind, new.subject, new.cell_id, new.motive, new.details, new.asked_by, new.asked_at)
      or old.used_at is not null or old.expires_at <= now() then
      raise check_violation using constraint = 'approvals_once';
    end if;
    if old.decided_at is null then
      if new.decided_by is null or new.used_at is not null or not access.independent(new.asked_by, new.decided_by)
        or not exists (select from user_roles r join role_capabilities c on c.role_code = r.role_code join users u on u.id = r.user_id
          where r.user_id = new.decided_by and r.valid @> now() and c.capability = known.answers and u.closed_at is null) then
        raise check_violation using constraint = 'approvals_two_persons';
      end if;
      new.decided_at := now();
      new.expires_at := case when new.verdict = 'given' then now() + make_interval(mins => known.minutes_to_use) else now() end;
    elsif (old.decided_by, old.decided_at, old.verdict, old.reason, old.expires_at)
      is distinct from (new.decided_by, new.decided_at, new.verdict, new.reason, new.expires_at) then
      raise check_violation using constraint = 'approvals_once';
    end if;
    return new;
  end $$;
create trigger keep_two_persons before insert or update on approvals for each row execute function access.keep_two_persons();

-- Whether the actor may be the second person of a request.
create function access.may_approve(kind text, cell uuid, asked_by uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from approval_kinds k where k.code = $1 and access.can(k.answers) and access.independent($3, access.actor())
      and case k.among
        when 'cell' then $2 = any (access.readable_cells())
        when 'leaders' then $3 = any (access.led_people())
          or exists (select from users a join users b on b.organisation_id = a.organisation_id where a.id = $3 and b.id = access.actor())
        else true end)
  $$;

create policy select_concerned on approvals for select to recoupe_app
  using (asked_by = access.actor() or decided_by = access.actor()
    or (decided_by is null and expires_at > now() and access.may_approve(kind, cell_id, asked_by)));
create policy insert_asker on approvals for insert to recoupe_app
  with check (asked_by = access.actor() and decided_by is null
    and exists (select from approval_kinds k where k.code = kind and access.can(k.asks) and (k.among <> 'cell' or cell_id is not null))
    and (cell_id is null or cell_id = any ((select access.readable_cells())::uuid[])));
create policy update_second on approvals for update to recoupe_app
  using (decided_by is null and access.may_approve(kind, cell_id, asked_by))
  with check (decided_by = access.actor() and used_by is null);
grant select, insert (kind, subject, cell_id, motive, details), update (decided_by, decided_at, verdict, reason) on approvals to recoupe_app;

-- Uses what was given: true once, for one of the two, for exactly this.
create function access.use_approval(id uuid, kind text, subject text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update approvals a set used_at = now(), used_by = access.actor()
    where a.id = $1 and a.kind = $2 and a.subject = $3 and a.verdict = 'given' and a.used_at is null and a.expires_at > now()
      and access.actor() in (a.asked_by, a.decided_by);
    return found;
  end $$;
-- Whether it was used by the actor in this very transaction: for the policy of a table that two persons write to.
create function access.approval_used(id uuid, kind text, subject text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from approvals a where a.id = $1 and a.kind = $2 and a.subject = $3 and a.used_at = now() and a.used_by = access.actor()) $$;

revoke execute on function access.independent(uuid, uuid), access.keep_two_persons(), access.may_approve(text, uuid, uuid),
  access.use_approval(uuid, text, text), access.approval_used(uuid, text, text) from public;
grant execute on function access.may_approve(text, uuid, uuid), access.use_approval(uuid, text, text),
  access.approval_used(uuid, text, text) to recoupe_app;
