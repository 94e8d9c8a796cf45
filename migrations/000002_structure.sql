-- Organisations as versioned data. An organisation is an identity; what it is called, where it stands and
-- whose it is are versions with validity dates, never overlapping.
create table organisation_kinds (
  code text primary key,
  label_fr text not null,
  label_en text not null,
  rank int not null,
  reads text not null check (reads in ('none', 'own', 'descendants', 'all')),
  brings_to text not null check (brings_to in ('own', 'descendants', 'all', 'contribution')),
  holds_reports boolean not null
);
comment on column organisation_kinds.reads is 'Whose reports a member with report.read may read: the rule of who may know, as data.';
comment on column organisation_kinds.brings_to is 'Which cells a member with report.submit may bring a report to.';

create table organisations (
  id uuid primary key default gen_random_uuid(),
  code text not null unique
);

create table organisation_versions (
  organisation_id uuid not null references organisations on delete cascade,
  valid daterange not null,
  kind text not null references organisation_kinds,
  parent_id uuid references organisations,
  contributes_to uuid[] not null default '{}',
  name_fr text not null,
  name_en text not null,
  corps text,
  state text,
  territory jsonb,
  seat jsonb,
  illustrative boolean not null default false,
  details jsonb not null default '{}',
  exclude using gist (organisation_id with =, valid with &&)
);
create index organisation_versions_parent_idx on organisation_versions (parent_id);

create view organisations_today with (security_invoker = true) as
  select o.id, o.code, v.kind, v.parent_id, v.contributes_to, v.name_fr, v.name_en, v.corps, v.state
  from organisations o join organisation_versions v on v.organisation_id = o.id
  where v.valid @> current_date;

create table positions (
  organisation_id uuid not null references organisations on delete cascade,
  position text not null,
  label_fr text not null,
  label_en text not null,
  corps text not null,
  holder text,
  holder_name text,
  valid daterange not null default daterange(current_date, null),
  exclude using gist (organisation_id with =, position with =, corps with =, valid with &&)
);

comment on column positions.holder is 'Login of the person who holds the post, where it has an account.';
comment on column positions.holder_name is 'Name of who holds it, where that person has none.';

create policy select_signed_in on organisation_kinds for select to recoupe_app using (true);
create policy select_signed_in on organisations for select to recoupe_app using (true);
create policy select_signed_in on organisation_versions for select to recoupe_app using (true);
create policy select_signed_in on positions for select to recoupe_app using (true);
grant select on organisation_kinds, organisations, organisation_versions, organisations_today, positions to recoupe_app;
