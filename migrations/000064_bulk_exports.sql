-- Above how many rows an export takes two persons; loaded from reference/export-limits.json.
create table export_limits (
  kind text primary key references approval_kinds,
  rows int not null check (rows > 0),
  rows_a_day int not null check (rows_a_day >= rows)
);
comment on column export_limits.rows is 'Of one file.';
comment on column export_limits.rows_a_day is 'Of all the files of one person in a day that nobody else approved.';
create policy select_signed_in on export_limits for select to recoupe_app using (access.actor() is not null);
grant select on export_limits to recoupe_app;
