-- What left, to whom, when, why and under which conditions; and the notices that follow when it turns out wrong or goes.
create table disclosures (
  id uuid primary key default gen_random_uuid(),
  channel text not null check (channel in ('export', 'transmission')),
  disclosed_by uuid not null default access.actor() references users,
  disclosed_at timestamptz not null default clock_timestamp(),
  cells uuid[] not null,
  recipient text,
  contact text,
  permission text,
  lines int not null check (lines > 0),
  purpose_code text,
  purpose_reference text,
  purpose_motive text,
  handling text[] not null,
  conditions jsonb not null default '[]',
  check ((channel = 'transmission') = (recipient is not null) and (channel = 'transmission') = (contact is not null))
);
comment on column disclosures.recipient is 'Somebody outside, of a transmission; an export went to whoever made it.';
comment on column disclosures.cells is 'Cells whose reports it is made of.';
create index disclosures_by_idx on disclosures (disclosed_by, disclosed_at desc);
create index disclosures_at_idx on disclosures (disclosed_at desc, id);

create table disclosure_items (
  disclosure_id uuid not null references disclosures,
  report_id uuid not null references reports on delete cascade,
  mention_id uuid not null,
  cell_id uuid not null,
  primary key (report_id, mention_id, disclosure_id)
);
create index disclosure_items_disclosure_idx on disclosure_items (disclosure_id);

-- One notice a disclosure, a report and a reason. It says no more than what its recipient holds: the report's reference.
create table disclosure_notices (
  id uuid primary key default gen_random_uuid(),
  disclosure_id uuid not null references disclosures,
  reference text not null,
  kind text not null check (kind in ('rectified', 'withdrawn', 'regraded', 'erased')),
  raised_at timestamptz not null default clock_timestamp(),
  sent_by uuid references users,
  sent_at timestamptz,
  acknowledged_by uuid references users,
  acknowledged_at timestamptz
);
create unique index disclosure_notices_open_idx on disclosure_notices (disclosure_id, reference, kind) where acknowledged_at is null;
create index disclosure_notices_raised_idx on disclosure_notices (raised_at desc, id);

-- A reader of a ledger: who disclosed it; who reads every cell that it is made of and what expires there; the officer.
create policy select_concerned on disclosures for select to recoupe_app
  using (disclosed_by = access.actor() or (select access.can('erasure.order'))
    or ((select access.can('retention.read')) and cells <@ (select access.readable_cells())::uuid[]));
create policy insert_own on disclosures for insert to recoupe_app
  with check (disclosed_by = access.actor() and cells <@ (select access.readable_cells())::uuid[]);
create policy select_concerned on disclosure_items for select to recoupe_app
  using (exists (select from disclosures d where d.id = disclosure_id));
create policy insert_own on disclosure_items for insert to recoupe_app
  with check (exists (select from disclosures d where d.id = disclosure_id and d.disclosed_by = access.actor() and d.disclosed_at > now() - interval '1 minute')
    and exists (select from reports r where r.id = report_id and r.cell_id = disclosure_items.cell_id));
create policy select_concerned on disclosure_notices for select to recoupe_app
  using (exists (select from disclosures d where d.id = disclosure_id));
grant select, insert (channel, cells, recipient, contact, permission, lines, purpose_code, purpose_reference, purpose_motive, handling, conditions) on disclosures to recoupe_app;
grant select, insert on disclosure_items to recoupe_app;
grant select on disclosure_notices to recoupe_app;

-- Whoever was told is told again, by whichever way what they hold was changed: correction, withdrawal, erasure, a new grade.
create function access.raise_notices(report uuid, mentions uuid[], reason text) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into disclosure_notices (disclosure_id, reference, kind)
    select distinct i.disclosure_id, r.reference, $3 from disclosure_items i join reports r on r.id = i.report_id
    where i.report_id = $1 and ($2 is null or i.mention_id = any ($2))
    on conflict (disclosure_id, reference, kind) where acknowledged_at is null do nothing
  $$;
create function access.mentions_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    changed record;
  begin
    for changed in
      select n.report_id, case when n.state = 'removed' then 'withdrawn' else 'rectified' end as reason, array_agg(n.id) as ids
      from after_change n join before_change o on o.report_id = n.report_id and o.id = n.id
      where exists (select from disclosure_items i where i.report_id = n.report_id and i.mention_id = n.id)
        and ((n.state = 'removed' and o.state <> 'removed') or (n.type, n.value) is distinct from (o.type, o.value))
      group by 1, 2
    loop
      perform access.raise_notices(changed.report_id, changed.ids, changed.reason);
    end loop;
    return null;
  end $$;
create trigger mentions_changed after update on mentions referencing old table as before_change new table as after_change
  for each statement execute function access.mentions_changed();
create function access.regraded() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform access.raise_notices(new.report_id, case when new.subject_mention is null then null else array[new.subject_mention] end, 'regraded'); return null; end $$;
create trigger regraded after insert or update on evaluations for each row execute function access.regraded();
-- Its items go with the report; by then its row is still there.
create function access.items_erased() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    insert into disclosure_notices (disclosure_id, reference, kind)
    select distinct g.disclosure_id, r.reference, 'erased' from gone g join reports r on r.id = g.report_id
    on conflict (disclosure_id, reference, kind) where acknowledged_at is null do nothing;
    return null;
  end $$;
create trigger items_erased after delete on disclosure_items referencing old table as gone
  for each statement execute function access.items_erased();

-- Sent: told to somebody outside, by who disclosed it or reads its cells. Acknowledged: by who holds the file; of a
-- transmission, by whoever heard it from the recipient.
create function access.mark_notice(notice uuid, mark text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d disclosures;
  begin
    select x.* into d from disclosure_notices n join disclosures x on x.id = n.disclosure_id where n.id = notice;
    if not found then return false; end if;
    if d.disclosed_by is distinct from access.actor()
      and not (d.channel = 'transmission' and access.can('retention.read') and d.cells <@ access.readable_cells()) then return false; end if;
    if mark = 'sent' and d.channel = 'transmission' then
      update disclosure_notices n set sent_by = access.actor(), sent_at = now() where n.id = notice and n.sent_at is null;
    elsif mark = 'acknowledged' and (d.channel = 'export' or exists (select from disclosure_notices n where n.id = notice and n.sent_at is not null)) then
      update disclosure_notices n set acknowledged_by = access.actor(), acknowledged_at = now() where n.id = notice and n.acknowledged_at is null;
    else
      raise invalid_parameter_value;
    end if;
    return found;
  end $$;

revoke execute on function access.raise_notices(uuid, uuid[], text), access.mentions_changed(), access.regraded(), access.items_erased(),
  access.mark_notice(uuid, text) from public;
grant execute on function access.mark_notice(uuid, text) to recoupe_app;
