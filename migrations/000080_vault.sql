-- Keys of reports and books, for backups in which what was erased can no longer be read: each row and file that belongs
-- to a report is sealed with that report's key (server/backup). A key goes with its report, by the cascade, in the
-- transaction that erases it. Nobody but the owner may enter the schema. A key is made by the first backup that meets
-- the report, so that bringing a report in costs nothing more.
create schema vault;

create table vault.report_keys (
  report_id uuid primary key references reports on delete cascade,
  key bytea not null check (length(key) = 32)
);
create table vault.book_keys (
  book_id uuid primary key references books on delete cascade,
  key bytea not null check (length(key) = 32)
);

-- What was destroyed, and when: the keys file is written anew until it knows of each (server/vault/keeper.ts).
create table vault.destroyed_keys (
  number bigint generated always as identity primary key,
  owner uuid not null,
  destroyed_at timestamptz not null default now()
);

create table vault.backups (
  id uuid primary key,
  finished_at timestamptz not null default now(),
  reports int not null,
  records bigint not null,
  bytes bigint not null
);

create function vault.note_destroyed() returns trigger language plpgsql security definer
  set search_path = vault, pg_temp as $$
  begin
    if tg_table_name = 'report_keys' then insert into destroyed_keys (owner) select d.report_id from destroyed d;
    else insert into destroyed_keys (owner) select d.book_id from destroyed d; end if;
    return null;
  end $$;
revoke all on function vault.note_destroyed() from public;

create trigger note_destroyed after delete on vault.report_keys referencing old table as destroyed
  for each statement execute function vault.note_destroyed();
create trigger note_destroyed after delete on vault.book_keys referencing old table as destroyed
  for each statement execute function vault.note_destroyed();

alter table vault.report_keys enable row level security;
alter table vault.book_keys enable row level security;
alter table vault.destroyed_keys enable row level security;
alter table vault.backups enable row level security;
