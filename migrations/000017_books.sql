-- Seized phone books. A book belongs to the cell of whoever brought it, like a report; its rows are kept as read and
-- nothing of it enters the index. What a check finds is what its author may read: it is shown to those who read the
-- same cells and to nobody else, so that a check by someone who sees more tells nothing to someone who sees less.
create table books (
  id uuid primary key default gen_random_uuid(),
  cell_id uuid not null references organisations,
  brought_by uuid not null references users,
  brought_at timestamptz not null default now(),
  name text not null,
  sha256 text not null,
  form text not null check (form in ('csv', 'vcard')),
  encoding text not null,
  columns jsonb not null,
  entries int not null,
  rejected int not null
);
comment on table books is 'One file of contacts; the file itself is not kept, only its rows.';
comment on column books.columns is 'Columns in order, each with the role guessed for it and why.';
create index books_cell_idx on books (cell_id, brought_at desc, id);

create table book_rows (
  book_id uuid not null references books on delete cascade,
  row int not null,
  cell_id uuid not null,
  line int not null,
  cells jsonb not null,
  primary key (book_id, row)
);
comment on column book_rows.line is 'Where it begins in the file, from 1.';

create table book_rejects (
  book_id uuid not null references books on delete cascade,
  line int not null,
  cell_id uuid not null,
  reason text not null,
  primary key (book_id, line)
);

-- One check a book and a scope: a new one takes the place of the last.
create table book_checks (
  id uuid primary key default gen_random_uuid(),
  book_id uuid not null references books on delete cascade,
  cell_id uuid not null,
  scope int[] not null,
  asked_by uuid not null references users,
  asked_at timestamptz not null default now(),
  roles jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped')),
  stage text not null default 'duplicates' check (stage in ('duplicates', 'hits')),
  stage_at timestamptz not null default now(),
  done int not null default 0,
  total int not null default 0,
  problem text,
  finished_at timestamptz
);
comment on column book_checks.scope is 'organisations.number of the cells that its author read, in order: who reads the same ones sees what it found.';
comment on column book_checks.roles is 'Role of each column, as the person left it.';
create unique index book_checks_scope_idx on book_checks (book_id, scope);

create table book_duplicates (
  check_id uuid not null references book_checks on delete cascade,
  cluster int not null,
  cell_id uuid not null,
  rows int[] not null,
  links jsonb not null,
  primary key (check_id, cluster)
);
comment on table book_duplicates is 'Rows of one book that are one contact, with the evidence between them.';

create table book_hits (
  id uuid primary key default gen_random_uuid(),
  check_id uuid not null references book_checks on delete cascade,
  cell_id uuid not null,
  row int not null,
  label text not null,
  report_id uuid not null references reports on delete cascade,
  report_cell uuid not null,
  mention_id uuid not null,
  type text not null,
  value text not null,
  strength text not null check (strength in ('strong', 'medium', 'weak')),
  score double precision not null,
  sure boolean not null,
  comparison jsonb not null
);
comment on column book_hits.label is 'What the entry is called in a list.';
comment on column book_hits.value is 'What the report says.';
create unique index book_hits_pair_idx on book_hits (check_id, row, mention_id, type);
create index book_hits_order_idx on book_hits (check_id, sure, score desc, row, id);
create index book_hits_report_idx on book_hits (report_id);

-- What the actor reads, as a check keeps it.
create function access.scope() returns int[]
  language sql stable
  as $$ select array(select unnest(access.readable_numbers()) order by 1) $$;
revoke execute on function access.scope() from public;
grant execute on function access.scope() to recoupe_app;

-- A check whose author may no longer go on is ended in the author's name: by then the policies let nothing else through.
create function access.end_book_check(id uuid, problem text) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with ended as (
      update book_checks c set state = 'stopped', problem = $2, finished_at = now()
      where c.id = $1 and c.asked_by = access.actor() and c.state in ('waiting', 'running')
      returning 1)
    select exists (select from ended)
  $$;
revoke execute on function access.end_book_check(uuid, text) from public;
grant execute on function access.end_book_check(uuid, text) to recoupe_app;

create policy select_scope on books for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('hit.read')));
create policy insert_own on books for insert to recoupe_app
  with check (brought_by = access.actor() and cell_id = any ((select access.submit_cells())::uuid[])
    and cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('book.check')));
create policy delete_own on books for delete to recoupe_app using (brought_by = access.actor());
grant select, insert, delete on books to recoupe_app;

create policy select_scope on book_rows for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('hit.read')));
create policy insert_own on book_rows for insert to recoupe_app
  with check (exists (select from books b where b.id = book_id and b.cell_id = book_rows.cell_id and b.brought_by = access.actor()));
grant select, insert on book_rows to recoupe_app;

create policy select_scope on book_rejects for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('hit.read')));
create policy insert_own on book_rejects for insert to recoupe_app
  with check (exists (select from books b where b.id = book_id and b.cell_id = book_rejects.cell_id and b.brought_by = access.actor()));
grant select, insert on book_rejects to recoupe_app;

create policy select_same_scope on book_checks for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('hit.read'))
    and scope = (select access.scope()));
create policy insert_own on book_checks for insert to recoupe_app
  with check (asked_by = access.actor() and scope = (select access.scope()) and (select access.can('book.check'))
    and exists (select from books b where b.id = book_id and b.cell_id = book_checks.cell_id));
create policy update_same_scope on book_checks for update to recoupe_app
  using (scope = (select access.scope()) and (select access.can('book.check')));
create policy delete_same_scope on book_checks for delete to recoupe_app
  using (scope = (select access.scope()) and (select access.can('book.check')));
grant select, insert, update (state, stage, stage_at, done, total, problem, finished_at), delete on book_checks to recoupe_app;

-- The check that a row belongs to answers for it: who may not read the check reads nothing of what it found. A hit is
-- there for those who may read its report now, whatever keeps them from it.
create policy select_with_check on book_duplicates for select to recoupe_app
  using (check_id in (select id from book_checks));
create policy insert_own on book_duplicates for insert to recoupe_app
  with check (exists (select from book_checks c where c.id = check_id and c.cell_id = book_duplicates.cell_id and c.asked_by = access.actor()));
grant select, insert on book_duplicates to recoupe_app;

create policy select_with_check on book_hits for select to recoupe_app
  using (check_id in (select id from book_checks) and exists (select from reports r where r.id = report_id));
create policy insert_own on book_hits for insert to recoupe_app
  with check (exists (select from book_checks c where c.id = check_id and c.cell_id = book_hits.cell_id and c.asked_by = access.actor())
    and exists (select from reports r where r.id = report_id and r.cell_id = report_cell and r.cell_id = any (access.readable_cells())));
grant select, insert on book_hits to recoupe_app;
