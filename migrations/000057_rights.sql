-- Requests of data subjects (directive 2016/680, articles 14 to 18): what was asked, where the person stands, what was
-- decided and answered. What is held is read here by a role of its own, recoupe_rights, which the application takes for
-- some statements of one transaction: its policies open what the request in hand has found, and nothing without one.
create table rights_requests (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique,
  kind text not null check (kind in ('access', 'rectification', 'erasure', 'restriction')),
  channel text not null check (channel in ('letter', 'email', 'counter', 'authority')),
  received_on date not null check (received_on <= current_date),
  due_on date not null,
  language text not null check (language in ('fr', 'en')),
  identity text not null check (identity in ('to_check', 'checked', 'authority')),
  identity_note text not null default '',
  wording text not null default '',
  subject jsonb not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  assigned_to uuid not null default access.actor() references users,
  registered_by uuid not null default access.actor() references users,
  registered_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  end_note text not null default '',
  check ((state = 'open') = (ended_at is null))
);
comment on table rights_requests is 'What a person, or the authority for them, asks about their own data.';
comment on column rights_requests.subject is 'What identifies the person: names, birth date, nicknames, numbers, as given.';
comment on column rights_requests.identity is 'Whether whoever asks is that person: still to check, checked, or answered for by the authority.';
create index rights_requests_due_idx on rights_requests (due_on, id) where state = 'open';

create table rights_searches (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_requests on delete cascade,
  asked_by uuid not null default access.actor() references users,
  asked_at timestamptz not null default clock_timestamp(),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'stopped')),
  stage text not null default 'index' check (stage in ('index', 'reports', 'books', 'linked', 'account')),
  last text not null default '',
  done int not null default 0,
  total int not null default 0,
  problem text,
  finished_at timestamptz
);
comment on column rights_searches.last is 'Where its stage stands: what comes after it is still to be looked at.';
create unique index rights_searches_running_idx on rights_searches (request_id) where state in ('waiting', 'running');

-- Where the person may stand. No word of what is held is kept here: it is read again where it stands, under the request.
create table rights_matches (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_requests on delete cascade,
  place text not null check (place in ('mention', 'text', 'book', 'judgement', 'line')),
  report_id uuid references reports on delete cascade,
  mention_id uuid,
  start_offset int,
  end_offset int,
  book_id uuid references books on delete cascade,
  book_row int,
  object_id uuid,
  reasons text[] not null,
  sure boolean not null,
  standing text not null default 'undecided' check (standing in ('undecided', 'concerns', 'other')),
  stood_by uuid references users,
  stood_at timestamptz,
  check ((standing = 'undecided') = (stood_by is null) and (standing = 'undecided') = (stood_at is null)),
  check (num_nonnulls(report_id, book_id, object_id) >= 1)
);
comment on column rights_matches.reasons is 'Why it was found: family, given, nickname, birthDate, phone…, linked (judged the same), likeness.';
comment on column rights_matches.standing is 'Whether it is the person who asks: a person says so.';
create unique index rights_matches_once_idx on rights_matches (request_id, place, report_id, mention_id, start_offset, book_id, book_row, object_id) nulls not distinct;
create index rights_matches_report_idx on rights_matches (report_id);

-- What was decided of what a report says, one row a decision; the latest stands. It outlives what was erased, so that the
-- ground can be shown to the authority: references and headings, no content.
create table rights_decisions (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_requests on delete cascade,
  match_id uuid not null,
  report_reference text,
  heading text not null,
  action text not null check (action in ('communicate', 'refuse', 'rectify', 'erase', 'restrict', 'lift')),
  ground text check (ground in ('investigation', 'public_security', 'national_security', 'rights_of_others', 'inquiries', 'no_longer_necessary', 'inaccurate', 'unlawful', 'contested')),
  reason text not null check (length(trim(reason)) >= 3),
  told boolean not null default false,
  decided_by uuid not null default access.actor() references users,
  decided_at timestamptz not null default clock_timestamp(),
  check (action <> 'refuse' or ground in ('investigation', 'public_security', 'national_security', 'rights_of_others', 'inquiries')),
  check (action <> 'refuse' or not told)
);
comment on column rights_decisions.heading is 'Predicate of the statement, or passage, contact: what is decided upon, never what it says.';
comment on column rights_decisions.told is 'Whether the answer tells of it.';
create index rights_decisions_request_idx on rights_decisions (request_id, decided_at);

-- What a cell is to correct, by the path of any correction; done once its mentions have been corrected since.
create table rights_orders (
  decision_id uuid primary key references rights_decisions on delete cascade,
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  heading text not null,
  at_version int not null,
  instruction text not null check (length(trim(instruction)) >= 3),
  ordered_at timestamptz not null default clock_timestamp()
);
comment on column rights_orders.at_version is 'reports.mentions_version when it was ordered.';
create index rights_orders_report_idx on rights_orders (report_id);

create table rights_answers (
  request_id uuid primary key references rights_requests on delete cascade,
  dated date not null,
  body text not null,
  made_by uuid not null default access.actor() references users,
  made_at timestamptz not null default clock_timestamp()
);
comment on table rights_answers is 'The answer as it was sent.';

-- What is marked as not to be used while it is contested. What the index held of it stands here until that is lifted.
alter table mentions add column restricted boolean not null default false;
comment on column mentions.restricted is 'Not to be used: masked for everybody, whatever reason is given, until that is lifted.';
create table rights_restrictions (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references rights_requests,
  report_id uuid not null references reports on delete cascade,
  cell_id uuid not null,
  mention_ids uuid[] not null,
  profiles text not null,
  primaries uuid[] not null,
  restricted_at timestamptz not null default clock_timestamp(),
  lifted_at timestamptz
);
create index rights_restrictions_report_idx on rights_restrictions (report_id) where lifted_at is null;

-- The request in hand: named by the transaction, open, and the actor's own to handle.
create function access.request_in_hand() returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  declare
    named text := current_setting('recoupe.request', true);
  begin
    if coalesce(named, '') = '' or not access.can('rights.handle') then return null; end if;
    return (select q.id from rights_requests q where q.id = named::uuid and q.state = 'open' and q.assigned_to = access.actor());
  end $$;
-- Whether its search is under way, in the name of who asked for it: then, and only then, all that is held is gone through.
create function access.request_searching() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return coalesce(current_setting('recoupe.searching', true), '') = 'on' and exists (
      select from rights_searches s where s.request_id = access.request_in_hand() and s.asked_by = access.actor() and s.state in ('waiting', 'running'));
  end $$;
create function access.request_reports() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$ begin return array(select distinct m.report_id from rights_matches m
    where m.request_id = access.request_in_hand() and m.report_id is not null and m.standing <> 'other'); end $$;
create function access.request_books() returns uuid[]
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$ begin return array(select distinct m.book_id from rights_matches m
    where m.request_id = access.request_in_hand() and m.book_id is not null and m.standing <> 'other'); end $$;
revoke execute on function access.request_in_hand(), access.request_searching(), access.request_reports(), access.request_books() from public;
grant execute on function access.request_in_hand(), access.request_searching(), access.request_reports(), access.request_books() to recoupe_app, recoupe_rights;
grant usage on schema public, access to recoupe_rights;

create policy select_request on reports for select to recoupe_rights
  using (id = any ((select access.request_reports())::uuid[]) or (select access.request_searching()));
create policy select_request on report_texts for select to recoupe_rights
  using (report_id = any ((select access.request_reports())::uuid[]) or (select access.request_searching()));
create policy select_request on mentions for select to recoupe_rights
  using (report_id = any ((select access.request_reports())::uuid[]) or (select access.request_searching()));
create policy select_request on statements for select to recoupe_rights
  using (report_id = any ((select access.request_reports())::uuid[]));
create policy select_request on match_reports for select to recoupe_rights
  using (report_id = any ((select access.request_reports())::uuid[]));
create policy select_request on attachments for select to recoupe_rights
  using (report_id = any ((select access.request_reports())::uuid[]));
create policy select_request on judgements for select to recoupe_rights
  using (report_a = any ((select access.request_reports())::uuid[]) or report_b = any ((select access.request_reports())::uuid[])
    or (select access.request_searching()));
create policy select_request on books for select to recoupe_rights
  using (id = any ((select access.request_books())::uuid[]) or (select access.request_searching()));
create policy select_request on book_rows for select to recoupe_rights
  using (book_id = any ((select access.request_books())::uuid[]) or (select access.request_searching()));
grant select on reports, report_texts, mentions, statements, match_reports, attachments, judgements, books, book_rows to recoupe_rights;

-- Those who handle requests see them all, so that none waits on one desk; only whom it is assigned to works on it.
create policy select_handler on rights_requests for select to recoupe_app using ((select access.can('rights.handle')));
create policy insert_handler on rights_requests for insert to recoupe_app
  with check ((select access.can('rights.handle')) and registered_by = access.actor() and state = 'open'
    and (select access.processing_open('oversight')));
create policy update_handler on rights_requests for update to recoupe_app
  using ((select access.can('rights.handle')) and state = 'open')
  with check ((select access.can('rights.handle')));
grant select, insert (reference, kind, channel, received_on, due_on, language, identity, identity_note, wording, subject),
  update (kind, channel, language, identity, identity_note, wording, subject, assigned_to, state, ended_at, end_note) on rights_requests to recoupe_app;

create policy select_handler on rights_searches for select to recoupe_app using ((select access.can('rights.handle')));
create policy insert_handler on rights_searches for insert to recoupe_app
  with check (asked_by = access.actor() and request_id = (select access.request_in_hand()));
create policy update_own on rights_searches for update to recoupe_app
  using (asked_by = access.actor() and (select access.can('rights.handle')));
grant select, insert (request_id, total), update (state, stage, last, done, total, problem, finished_at) on rights_searches to recoupe_app;

create policy select_handler on rights_matches for select to recoupe_app using ((select access.can('rights.handle')));
create policy insert_handler on rights_matches for insert to recoupe_app
  with check (request_id = (select access.request_in_hand()) and standing = 'undecided');
create policy update_handler on rights_matches for update to recoupe_app
  using (request_id = (select access.request_in_hand())) with check (stood_by is null or stood_by = access.actor());
grant select, insert (request_id, place, report_id, mention_id, start_offset, end_offset, book_id, book_row, object_id, reasons, sure),
  update (standing, stood_by, stood_at, reasons, sure) on rights_matches to recoupe_app;
create policy select_request on rights_matches for select to recoupe_rights using (request_id = (select access.request_in_hand()));
grant select on rights_matches to recoupe_rights;

create policy select_handler on rights_decisions for select to recoupe_app using ((select access.can('rights.handle')));
create policy insert_handler on rights_decisions for insert to recoupe_app
  with check (decided_by = access.actor() and request_id = (select access.request_in_hand())
    and exists (select from rights_matches m where m.id = match_id and m.request_id = rights_decisions.request_id and m.standing = 'concerns'));
grant select, insert (request_id, match_id, report_reference, heading, action, ground, reason, told) on rights_decisions to recoupe_app;

create policy select_handler on rights_answers for select to recoupe_app using ((select access.can('rights.handle')));
create policy insert_handler on rights_answers for insert to recoupe_app
  with check (made_by = access.actor() and request_id = (select access.request_in_hand()));
grant select, insert (request_id, dated, body) on rights_answers to recoupe_app;

create policy select_handler on rights_orders for select to recoupe_app using ((select access.can('rights.handle')));
create policy select_corrector on rights_orders for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[]) and (select access.can('mention.correct'))
    and exists (select from reports r where r.id = report_id));
create policy insert_handler on rights_orders for insert to recoupe_app
  with check (exists (select from rights_decisions d join rights_matches m on m.id = d.match_id where d.id = decision_id and d.action = 'rectify'
    and d.decided_by = access.actor() and d.request_id = (select access.request_in_hand()) and m.report_id = rights_orders.report_id));
grant select, insert (decision_id, report_id, cell_id, heading, at_version, instruction) on rights_orders to recoupe_app;

-- A cell learns that what it holds is restricted, not by whose request.
create policy select_handler on rights_restrictions for select to recoupe_app using ((select access.can('rights.handle')));
grant select on rights_restrictions to recoupe_app;

-- A search whose author may no longer go on is ended in the author's name: by then the policies let nothing else through.
create function access.end_search(id uuid, problem text) returns boolean
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    with ended as (
      update rights_searches s set state = 'stopped', problem = $2, finished_at = now()
      where s.id = $1 and s.asked_by = access.actor() and s.state in ('waiting', 'running')
      returning 1)
    select exists (select from ended)
  $$;
revoke execute on function access.end_search(uuid, text) from public;
grant execute on function access.end_search(uuid, text) to recoupe_app;

-- Every change here is accounted for, as that of what reports say.
create constraint trigger require_line after insert or update or delete on rights_requests deferrable initially deferred for each row execute function access.require_line();
create constraint trigger require_line after insert or update or delete on rights_searches deferrable initially deferred for each row execute function access.require_line();
create constraint trigger require_line after insert or update or delete on rights_decisions deferrable initially deferred for each row execute function access.require_line();
create constraint trigger require_line after insert or update or delete on rights_answers deferrable initially deferred for each row execute function access.require_line();

-- Puts other profiles and keys of a report in the index; the owner's alone, for the functions below.
create function access.replace_profiles(report uuid, profiles text, primaries uuid[], keys text[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    own record;
    hashed bigint[] := array(select distinct hashtextextended(k, 0) from unnest($4) k);
  begin
    select m.number, m.cell, m.keys into own from match_reports m where m.report_id = $1 for update;
    if not found then return; end if;
    delete from match_keys k using unnest(own.keys) as gone(key)
    where k.key = gone.key and k.cell = own.cell and k.report = own.number and not gone.key = any (hashed);
    insert into match_keys (key, cell, report) select h, own.cell, own.number from unnest(hashed) h where not h = any (own.keys)
      on conflict do nothing;
    update match_reports m set profiles = $2, mention_ids = $3, keys = hashed where m.report_id = $1;
  end $$;

-- Carries out a decision of the actor, taken in this transaction: `erase` takes the person out of what is known, as the
-- end of six months without a category does; `restrict` does so until `lift`.
create function access.apply_decision(decision uuid, mention_ids uuid[], profiles text, primaries uuid[], keys text[], taken text, taken_primaries uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d record;
  begin
    select e.action, e.request_id, m.report_id, m.mention_id into d from rights_decisions e join rights_matches m on m.id = e.match_id
    where e.id = $1 and e.decided_by = access.actor() and e.request_id = access.request_in_hand() and m.standing = 'concerns'
      and m.report_id is not null and m.mention_id = any ($2) and e.decided_at > now() - interval '1 minute';
    if not found then raise insufficient_privilege; end if;
    if d.action = 'erase' then
      update mentions m set state = 'removed', shielded = true, restricted = true where m.report_id = d.report_id and m.id = any ($2);
      update statements s set status = 'withdrawn' where s.report_id = d.report_id and s.status = 'active' and s.subject_mention = any ($2);
      update person_categories c set ended_at = clock_timestamp() where c.report_id = d.report_id and c.ended_at is null and c.mention_ids && $2;
    elsif d.action = 'restrict' then
      update mentions m set restricted = true, shielded = true where m.report_id = d.report_id and m.id = any ($2);
      update statements s set status = 'contested' where s.report_id = d.report_id and s.status = 'active' and s.subject_mention = any ($2);
      insert into rights_restrictions (request_id, report_id, cell_id, mention_ids, profiles, primaries)
        select d.request_id, r.id, r.cell_id, $2, $6, $7 from reports r where r.id = d.report_id;
    elsif d.action = 'lift' then
      update rights_restrictions x set lifted_at = clock_timestamp() where x.report_id = d.report_id and x.lifted_at is null and x.mention_ids && $2;
      update mentions m set restricted = false, shielded = exists (
          select from person_categories c where c.report_id = m.report_id and c.ended_at is null and m.id = any (c.mention_ids)
            and (c.age = 'minor' or c.category in ('VICTIME', 'VICTIME_POSSIBLE', 'SOURCE')))
        where m.report_id = d.report_id and m.id = any ($2);
      update statements s set status = 'active' where s.report_id = d.report_id and s.status = 'contested' and s.subject_mention = any ($2);
    else
      raise insufficient_privilege;
    end if;
    if d.action in ('erase', 'restrict') then
      delete from hits h where h.verdict is null and (h.mention_a = any ($2) or h.mention_b = any ($2));
    end if;
    perform access.replace_profiles(d.report_id, $3, $4, $5);
  end $$;

-- One entry of a seized phone book, erased by a decision of the actor.
create function access.erase_entry(decision uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d record;
  begin
    select m.book_id, m.book_row into d from rights_decisions e join rights_matches m on m.id = e.match_id
    where e.id = $1 and e.action = 'erase' and e.decided_by = access.actor() and e.request_id = access.request_in_hand()
      and m.standing = 'concerns' and m.book_id is not null and e.decided_at > now() - interval '1 minute';
    if not found then raise insufficient_privilege; end if;
    delete from book_hits h using book_checks c where c.id = h.check_id and c.book_id = d.book_id and h.row = d.book_row;
    delete from book_duplicates x using book_checks c where c.id = x.check_id and c.book_id = d.book_id and d.book_row = any (x.rows);
    delete from book_rows r where r.book_id = d.book_id and r.row = d.book_row;
  end $$;

-- Covers a passage that is no mention, by a decision of the actor: masked for everybody in every answer that shows the text.
create function access.cover_passage(decision uuid, surface text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    d record;
  begin
    select m.report_id, m.start_offset, m.end_offset into d from rights_decisions e join rights_matches m on m.id = e.match_id
    where e.id = $1 and e.action = 'erase' and e.decided_by = access.actor() and e.request_id = access.request_in_hand()
      and m.standing = 'concerns' and m.place = 'text' and e.decided_at > now() - interval '1 minute';
    if not found then raise insufficient_privilege; end if;
    insert into mentions (report_id, cell_id, start_offset, end_offset, surface, type, value, origin, state, shielded, restricted)
      select r.id, r.cell_id, d.start_offset, d.end_offset, $2, 'person', '', 'person', 'removed', true, true from reports r where r.id = d.report_id;
  end $$;

-- A category given meanwhile does not lift a restriction.
create or replace function access.categorised() returns trigger
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
      shielded = m.restricted or new.age = 'minor' or new.category in ('VICTIME', 'VICTIME_POSSIBLE', 'SOURCE'),
      maybe_minor = m.maybe_minor and new.age = 'unknown'
    where m.report_id = new.report_id and m.id = any (new.mention_ids);
    return new;
  end $$;

revoke execute on function access.replace_profiles(uuid, text, uuid[], text[]), access.apply_decision(uuid, uuid[], text, uuid[], text[], text, uuid[]),
  access.erase_entry(uuid), access.cover_passage(uuid, text) from public;
grant execute on function access.apply_decision(uuid, uuid[], text, uuid[], text[], text, uuid[]), access.erase_entry(uuid),
  access.cover_passage(uuid, text) to recoupe_app;

-- That a person asked, and what was looked at to answer, is not told to those who work on the reports: lines of a request
-- are seen by those who watch over all accesses, and by who wrote them.
alter policy select_files on audit_events
  using ((select access.can('audit.read.files')) and object_type <> 'rights_request'
    and exists (select from audit_subjects s where s.event_id = audit_events.id));
