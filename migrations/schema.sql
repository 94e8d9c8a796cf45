-- Generated from migrations/*.sql by "npm run -s schema". Do not edit.

create table acknowledgements (
  report_id uuid not null,
  user_id uuid not null default access.actor(),
  conditions jsonb not null,
  acknowledged_at timestamp with time zone not null default now(),
  until date,
  constraint acknowledgements_pkey PRIMARY KEY (report_id, user_id, conditions),
  constraint acknowledgements_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint acknowledgements_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.acknowledgements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table acknowledgements enable row level security;
create policy insert_own on acknowledgements for insert to recoupe_app
  with check ((user_id = access.actor()) AND (EXISTS ( SELECT
   FROM report_conditions c
  WHERE ((c.report_id = acknowledgements.report_id) AND (c.conditions = acknowledgements.conditions)))));
create policy select_scope on acknowledgements for select to recoupe_app
  using ((user_id = access.actor()) OR (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id = acknowledgements.report_id) AND (r.cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))))));
grant insert (conditions, report_id, until), select on acknowledgements to recoupe_app;

create table act_versions (
  act_code text not null,
  valid daterange not null,
  reference text not null,
  regime text not null,
  controller_fr text not null,
  controller_en text not null,
  processings text[] not null,
  purposes text[] not null,
  categories text[] not null,
  recipients text[] not null,
  retention_days integer not null,
  review_days integer not null,
  dpia_reference text,
  dpia_on date,
  grant_days integer,
  warn_days integer not null default 30,
  extension_days integer,
  longest_days integer,
  constraint act_versions_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code) ON DELETE CASCADE,
  constraint act_versions_act_code_valid_excl EXCLUDE USING gist (act_code WITH =, valid WITH &&),
  constraint act_versions_check CHECK (((review_days >= 1) AND (review_days <= retention_days))),
  constraint act_versions_check1 CHECK ((longest_days >= retention_days)),
  constraint act_versions_extension_days_check CHECK ((extension_days > 0)),
  constraint act_versions_grant_days_check CHECK ((grant_days > 0)),
  constraint act_versions_regime_check CHECK ((regime = ANY (ARRAY['LED'::text, 'GDPR'::text]))),
  constraint act_versions_retention_days_check CHECK ((retention_days > 0)),
  constraint act_versions_warn_days_check CHECK ((warn_days > 0))
);
alter table act_versions enable row level security;
create policy select_signed_in on act_versions for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on act_versions to recoupe_app;

create table acts (
  code text not null,
  title_fr text not null,
  title_en text not null,
  illustrative boolean not null default false,
  constraint acts_pkey PRIMARY KEY (code)
);
alter table acts enable row level security;
create policy select_signed_in on acts for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on acts to recoupe_app;

create view acts_today (
  code text,
  title_fr text,
  title_en text,
  illustrative boolean,
  reference text,
  regime text,
  controller_fr text,
  controller_en text,
  processings text[],
  purposes text[],
  categories text[],
  recipients text[],
  retention_days integer,
  review_days integer,
  dpia_reference text,
  dpia_on date,
  grant_days integer,
  valid daterange
);
grant select on acts_today to recoupe_app;

create table approval_kinds (
  code text not null,
  label_fr text not null,
  label_en text not null,
  asks text not null,
  answers text not null,
  among text not null,
  hours_to_answer integer not null,
  minutes_to_use integer not null,
  constraint approval_kinds_among_check CHECK ((among = ANY (ARRAY['cell'::text, 'leaders'::text, 'peers'::text]))),
  constraint approval_kinds_hours_to_answer_check CHECK ((hours_to_answer > 0)),
  constraint approval_kinds_minutes_to_use_check CHECK ((minutes_to_use > 0)),
  constraint approval_kinds_pkey PRIMARY KEY (code)
);
alter table approval_kinds enable row level security;
create policy select_signed_in on approval_kinds for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on approval_kinds to recoupe_app;

create table approvals (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  subject text not null,
  cell_id uuid,
  motive text not null,
  details jsonb not null default '{}'::jsonb,
  asked_by uuid not null default access.actor(),
  asked_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null default now(),
  decided_by uuid,
  decided_at timestamp with time zone,
  verdict text,
  reason text,
  used_at timestamp with time zone,
  used_by uuid,
  constraint approvals_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users(id),
  constraint approvals_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint approvals_decided CHECK ((num_nonnulls(decided_by, decided_at, verdict, reason) = ANY (ARRAY[0, 4]))),
  constraint approvals_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id),
  constraint approvals_id_kind_key UNIQUE (id, kind),
  constraint approvals_kind_fkey FOREIGN KEY (kind) REFERENCES approval_kinds(code),
  constraint approvals_motive_check CHECK ((length(TRIM(BOTH FROM motive)) >= 3)),
  constraint approvals_pkey PRIMARY KEY (id),
  constraint approvals_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint approvals_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200))),
  constraint approvals_two_persons CHECK ((decided_by <> asked_by)),
  constraint approvals_used CHECK (((num_nonnulls(used_at, used_by) = 0) OR ((num_nonnulls(used_at, used_by) = 2) AND (verdict = 'given'::text) AND ((used_by = asked_by) OR (used_by = decided_by))))),
  constraint approvals_used_by_fkey FOREIGN KEY (used_by) REFERENCES users(id),
  constraint approvals_verdict_check CHECK ((verdict = ANY (ARRAY['given'::text, 'refused'::text])))
);
CREATE INDEX approvals_asked_idx ON public.approvals USING btree (asked_by, asked_at DESC);
CREATE INDEX approvals_waiting_idx ON public.approvals USING btree (asked_at) WHERE (decided_at IS NULL);
CREATE TRIGGER keep_two_persons BEFORE INSERT OR UPDATE ON public.approvals FOR EACH ROW EXECUTE FUNCTION access.keep_two_persons();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.approvals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table approvals enable row level security;
create policy insert_asker on approvals for insert to recoupe_app
  with check ((asked_by = access.actor()) AND (decided_by IS NULL) AND (EXISTS ( SELECT
   FROM approval_kinds k
  WHERE ((k.code = approvals.kind) AND access.can(k.asks) AND ((k.among <> 'cell'::text) OR (approvals.cell_id IS NOT NULL))))) AND ((cell_id IS NULL) OR (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))));
create policy select_concerned on approvals for select to recoupe_app
  using ((asked_by = access.actor()) OR (decided_by = access.actor()) OR ((decided_by IS NULL) AND (expires_at > now()) AND access.may_approve(kind, cell_id, asked_by)));
create policy update_second on approvals for update to recoupe_app
  using ((decided_by IS NULL) AND access.may_approve(kind, cell_id, asked_by))
  with check ((decided_by = access.actor()) AND (used_by IS NULL));
grant insert (cell_id, details, kind, motive, subject), select, update (decided_at, decided_by, reason, verdict) on approvals to recoupe_app;

create table attachments (
  report_id uuid not null,
  sha256 text not null,
  cell_id uuid not null,
  submitted_by uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  constraint attachments_pkey PRIMARY KEY (report_id, sha256),
  constraint attachments_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.attachments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table attachments enable row level security;
create policy insert_contributor on attachments for insert to recoupe_app
  with check ((submitted_by = access.actor()) AND (cell_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])));
create policy not_withheld on attachments as restrictive for select to recoupe_app
  using (NOT (report_id IN ( SELECT access.withheld_reports() AS withheld_reports)));
create policy select_emergency on attachments for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_request on attachments for select to recoupe_rights
  using (report_id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[]));
create policy select_scope on attachments for select to recoupe_app
  using (((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('text.read'::text) AS can)) OR (submitted_by = access.actor()));
grant insert, select on attachments to recoupe_app;
grant select on attachments to recoupe_rights;

create table audit_chain (
  "position" bigint not null,
  event_id uuid not null,
  leaf bytea not null,
  hash bytea not null,
  chained_at timestamp with time zone not null default clock_timestamp(),
  constraint audit_chain_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint audit_chain_event_id_key UNIQUE (event_id),
  constraint audit_chain_hash_check CHECK ((length(hash) = 32)),
  constraint audit_chain_leaf_check CHECK ((length(leaf) = 32)),
  constraint audit_chain_pkey PRIMARY KEY ("position"),
  constraint audit_chain_position_check CHECK (("position" >= 0))
);
alter table audit_chain enable row level security;
create policy insert_sequencer on audit_chain for insert to recoupe_sequencer
  with check true;
create policy select_auditor on audit_chain for select to recoupe_app
  using ( SELECT access.can('audit.read.all'::text) AS can);
create policy select_sequencer on audit_chain for select to recoupe_sequencer
  using true;
grant select on audit_chain to recoupe_app;
grant insert, select on audit_chain to recoupe_sequencer;

create table audit_checkpoints (
  size bigint not null,
  root bytea not null,
  edge bytea[] not null,
  note text not null,
  signed_at timestamp with time zone not null default clock_timestamp(),
  constraint audit_checkpoints_pkey PRIMARY KEY (size),
  constraint audit_checkpoints_size_check CHECK ((size > 0))
);
alter table audit_checkpoints enable row level security;
create policy insert_sequencer on audit_checkpoints for insert to recoupe_sequencer
  with check true;
create policy select_auditor on audit_checkpoints for select to recoupe_app
  using ( SELECT access.can('audit.read.all'::text) AS can);
create policy select_sequencer on audit_checkpoints for select to recoupe_sequencer
  using true;
grant select on audit_checkpoints to recoupe_app;
grant insert, select on audit_checkpoints to recoupe_sequencer;

create table audit_events (
  seq bigint not null generated always as identity,
  id uuid not null default gen_random_uuid(),
  at timestamp with time zone not null default clock_timestamp(),
  actor_id uuid not null,
  session_id uuid,
  organisation_id uuid,
  operation text not null,
  object_type text not null,
  object_ids text[] not null default '{}'::text[],
  results integer,
  purpose_code text,
  purpose_act text,
  purpose_reference text,
  purpose_motive text,
  details jsonb not null default '{}'::jsonb,
  version smallint not null default 2,
  roles text[] not null default '{}'::text[],
  route text,
  query jsonb,
  fields text[] not null default '{}'::text[],
  recipients text[] not null default '{}'::text[],
  channel text not null default 'job'::text,
  client text,
  outcome text not null default 'done'::text,
  constraint audit_events_channel_check CHECK ((channel = ANY (ARRAY['request'::text, 'command'::text, 'job'::text]))),
  constraint audit_events_id_key UNIQUE (id),
  constraint audit_events_operation_check CHECK ((operation = ANY (ARRAY['COLLECTION'::text, 'CONSULTATION'::text, 'CHANGE'::text, 'COMBINATION'::text, 'EXPORT'::text, 'SESSION'::text, 'PURPOSE'::text, 'COMMUNICATION'::text, 'ERASURE'::text, 'BREAK_GLASS'::text]))),
  constraint audit_events_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
  constraint audit_events_pkey PRIMARY KEY (seq)
);
CREATE INDEX audit_events_actor_idx ON public.audit_events USING btree (actor_id, seq DESC);
CREATE INDEX audit_events_at_idx ON public.audit_events USING btree (at DESC);
CREATE INDEX audit_events_erasures_idx ON public.audit_events USING btree (at) WHERE (operation = 'ERASURE'::text);
CREATE TRIGGER await_chain AFTER INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION access.await_chain();
CREATE TRIGGER forget_key AFTER INSERT ON public.audit_events FOR EACH ROW WHEN (((new.operation = 'ERASURE'::text) AND (new.outcome = 'done'::text) AND (new.channel <> 'job'::text))) EXECUTE FUNCTION vault.forget_key();
alter table audit_events enable row level security;
create policy insert_combination on audit_events for insert to recoupe_matcher
  with check (operation = 'COMBINATION'::text);
create policy insert_own on audit_events for insert to recoupe_app
  with check (actor_id = access.actor());
create policy select_files on audit_events for select to recoupe_app
  using (( SELECT access.can('audit.read.files'::text) AS can) AND (object_type <> 'rights_request'::text) AND (EXISTS ( SELECT
   FROM audit_subjects s
  WHERE (s.event_id = audit_events.id))));
create policy select_own_or_auditor on audit_events for select to recoupe_app
  using ((actor_id = access.actor()) OR ( SELECT access.can('audit.read.all'::text) AS can));
create policy select_sequencer on audit_events for select to recoupe_sequencer
  using true;
grant insert (actor_id, channel, client, details, fields, object_ids, object_type, operation, organisation_id, outcome, purpose_act, purpose_code, purpose_motive, purpose_reference, query, recipients, results, roles, route, session_id), select on audit_events to recoupe_app;
grant insert (actor_id, details, object_ids, object_type, operation, organisation_id, results) on audit_events to recoupe_matcher;
grant select on audit_events to recoupe_sequencer;

create table audit_pending (
  event_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  constraint audit_pending_pkey PRIMARY KEY (event_id)
);
alter table audit_pending enable row level security;
create policy all_sequencer on audit_pending for all to recoupe_sequencer
  using true;
grant delete, select on audit_pending to recoupe_sequencer;

create table audit_reviews (
  id uuid not null default gen_random_uuid(),
  event_id uuid not null,
  mark text not null,
  note text not null default ''::text,
  written_by uuid not null default access.actor(),
  written_at timestamp with time zone not null default clock_timestamp(),
  constraint audit_reviews_check CHECK (((mark <> ALL (ARRAY['question'::text, 'answer'::text])) OR (length(TRIM(BOTH FROM note)) >= 3))),
  constraint audit_reviews_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint audit_reviews_mark_check CHECK ((mark = ANY (ARRAY['seen'::text, 'question'::text, 'answer'::text, 'closed'::text]))),
  constraint audit_reviews_pkey PRIMARY KEY (id),
  constraint audit_reviews_written_by_fkey FOREIGN KEY (written_by) REFERENCES users(id)
);
CREATE INDEX audit_reviews_event_idx ON public.audit_reviews USING btree (event_id, written_at);
alter table audit_reviews enable row level security;
create policy insert_asked on audit_reviews for insert to recoupe_app
  with check ((mark = 'answer'::text) AND (written_by = access.actor()) AND access.asked_about(event_id));
create policy insert_auditor on audit_reviews for insert to recoupe_app
  with check ((mark <> 'answer'::text) AND (written_by = access.actor()) AND ( SELECT access.can('audit.read.all'::text) AS can) AND (EXISTS ( SELECT
   FROM audit_events e
  WHERE ((e.id = audit_reviews.event_id) AND (e.actor_id <> access.actor())))));
create policy select_asked on audit_reviews for select to recoupe_app
  using ((mark = ANY (ARRAY['question'::text, 'answer'::text])) AND (EXISTS ( SELECT
   FROM audit_events e
  WHERE ((e.id = audit_reviews.event_id) AND (e.actor_id = ( SELECT access.actor() AS actor))))));
create policy select_auditor on audit_reviews for select to recoupe_app
  using ( SELECT access.can('audit.read.all'::text) AS can);
grant insert (event_id, mark, note), select on audit_reviews to recoupe_app;

create table audit_subjects (
  object_id text not null,
  event_id uuid not null,
  constraint audit_subjects_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint audit_subjects_pkey PRIMARY KEY (object_id, event_id)
);
CREATE INDEX audit_subjects_event_idx ON public.audit_subjects USING btree (event_id);
alter table audit_subjects enable row level security;
create policy insert_sequencer on audit_subjects for insert to recoupe_sequencer
  with check true;
create policy select_auditor_or_files on audit_subjects for select to recoupe_app
  using (( SELECT access.can('audit.read.all'::text) AS can) OR (( SELECT access.can('audit.read.files'::text) AS can) AND (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id)::text = audit_subjects.object_id)))));
create policy select_sequencer on audit_subjects for select to recoupe_sequencer
  using true;
grant select on audit_subjects to recoupe_app;
grant insert, select on audit_subjects to recoupe_sequencer;

create table book_checks (
  id uuid not null default gen_random_uuid(),
  book_id uuid not null,
  cell_id uuid not null,
  scope integer[] not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null default now(),
  roles jsonb not null,
  state text not null default 'waiting'::text,
  stage text not null default 'duplicates'::text,
  stage_at timestamp with time zone not null default now(),
  done integer not null default 0,
  total integer not null default 0,
  problem text,
  finished_at timestamp with time zone,
  constraint book_checks_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users(id),
  constraint book_checks_book_id_fkey FOREIGN KEY (book_id) REFERENCES books(id) ON DELETE CASCADE,
  constraint book_checks_pkey PRIMARY KEY (id),
  constraint book_checks_stage_check CHECK ((stage = ANY (ARRAY['duplicates'::text, 'hits'::text]))),
  constraint book_checks_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'stopped'::text])))
);
CREATE UNIQUE INDEX book_checks_scope_idx ON public.book_checks USING btree (book_id, scope);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.book_checks DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table book_checks enable row level security;
create policy delete_same_scope on book_checks for delete to recoupe_app
  using ((scope = ( SELECT access.scope() AS scope)) AND ( SELECT access.can('book.check'::text) AS can));
create policy insert_own on book_checks for insert to recoupe_app
  with check ((asked_by = access.actor()) AND (scope = ( SELECT access.scope() AS scope)) AND ( SELECT access.can('book.check'::text) AS can) AND (EXISTS ( SELECT
   FROM books b
  WHERE ((b.id = book_checks.book_id) AND (b.cell_id = book_checks.cell_id)))));
create policy select_same_scope on book_checks for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('hit.read'::text) AS can) AND (scope = ( SELECT access.scope() AS scope)));
create policy update_same_scope on book_checks for update to recoupe_app
  using ((scope = ( SELECT access.scope() AS scope)) AND ( SELECT access.can('book.check'::text) AS can));
grant delete, insert, select, update (done, finished_at, problem, stage, stage_at, state, total) on book_checks to recoupe_app;

-- Rows of one book that are one contact, with the evidence between them.
create table book_duplicates (
  check_id uuid not null,
  cluster integer not null,
  cell_id uuid not null,
  rows integer[] not null,
  links jsonb not null,
  constraint book_duplicates_check_id_fkey FOREIGN KEY (check_id) REFERENCES book_checks(id) ON DELETE CASCADE,
  constraint book_duplicates_pkey PRIMARY KEY (check_id, cluster)
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.book_duplicates DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table book_duplicates enable row level security;
create policy insert_own on book_duplicates for insert to recoupe_app
  with check (EXISTS ( SELECT
   FROM book_checks c
  WHERE ((c.id = book_duplicates.check_id) AND (c.cell_id = book_duplicates.cell_id) AND (c.asked_by = access.actor()))));
create policy select_with_check on book_duplicates for select to recoupe_app
  using (check_id IN ( SELECT book_checks.id
   FROM book_checks));
grant insert, select on book_duplicates to recoupe_app;

create table book_hits (
  id uuid not null default gen_random_uuid(),
  check_id uuid not null,
  cell_id uuid not null,
  "row" integer not null,
  label text not null,
  report_id uuid not null,
  report_cell uuid not null,
  mention_id uuid not null,
  type text not null,
  value text not null,
  strength text not null,
  score double precision not null,
  sure boolean not null,
  comparison jsonb not null,
  constraint book_hits_check_id_fkey FOREIGN KEY (check_id) REFERENCES book_checks(id) ON DELETE CASCADE,
  constraint book_hits_pkey PRIMARY KEY (id),
  constraint book_hits_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint book_hits_strength_check CHECK ((strength = ANY (ARRAY['strong'::text, 'medium'::text, 'weak'::text])))
);
CREATE INDEX book_hits_order_idx ON public.book_hits USING btree (check_id, sure, score DESC, "row", id);
CREATE INDEX book_hits_report_idx ON public.book_hits USING btree (report_id);
CREATE UNIQUE INDEX book_hits_pair_idx ON public.book_hits USING btree (check_id, "row", mention_id, type);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.book_hits DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table book_hits enable row level security;
create policy insert_own on book_hits for insert to recoupe_app
  with check ((EXISTS ( SELECT
   FROM book_checks c
  WHERE ((c.id = book_hits.check_id) AND (c.cell_id = book_hits.cell_id) AND (c.asked_by = access.actor())))) AND (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id = book_hits.report_id) AND (r.cell_id = book_hits.report_cell) AND (r.cell_id = ANY (access.readable_cells()))))));
create policy select_with_check on book_hits for select to recoupe_app
  using ((check_id IN ( SELECT book_checks.id
   FROM book_checks)) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = book_hits.report_id))));
grant insert, select on book_hits to recoupe_app;

create table book_rejects (
  book_id uuid not null,
  line integer not null,
  cell_id uuid not null,
  reason text not null,
  constraint book_rejects_book_id_fkey FOREIGN KEY (book_id) REFERENCES books(id) ON DELETE CASCADE,
  constraint book_rejects_pkey PRIMARY KEY (book_id, line)
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.book_rejects DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table book_rejects enable row level security;
create policy insert_own on book_rejects for insert to recoupe_app
  with check (EXISTS ( SELECT
   FROM books b
  WHERE ((b.id = book_rejects.book_id) AND (b.cell_id = book_rejects.cell_id) AND (b.brought_by = access.actor()))));
create policy select_scope on book_rejects for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('hit.read'::text) AS can));
grant insert, select on book_rejects to recoupe_app;

create table book_rows (
  book_id uuid not null,
  "row" integer not null,
  cell_id uuid not null,
  line integer not null,
  cells jsonb not null,
  constraint book_rows_book_id_fkey FOREIGN KEY (book_id) REFERENCES books(id) ON DELETE CASCADE,
  constraint book_rows_pkey PRIMARY KEY (book_id, "row")
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.book_rows DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table book_rows enable row level security;
create policy insert_own on book_rows for insert to recoupe_app
  with check (EXISTS ( SELECT
   FROM books b
  WHERE ((b.id = book_rows.book_id) AND (b.cell_id = book_rows.cell_id) AND (b.brought_by = access.actor()))));
create policy select_request on book_rows for select to recoupe_rights
  using ((book_id = ANY (( SELECT access.request_books() AS request_books)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy select_scope on book_rows for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('hit.read'::text) AS can));
grant insert, select on book_rows to recoupe_app;
grant select on book_rows to recoupe_rights;

-- One file of contacts; the file itself is not kept, only its rows.
create table books (
  id uuid not null default gen_random_uuid(),
  cell_id uuid not null,
  brought_by uuid not null,
  brought_at timestamp with time zone not null default now(),
  name text not null,
  sha256 text not null,
  form text not null,
  encoding text not null,
  columns jsonb not null,
  entries integer not null,
  rejected integer not null,
  retention_end date,
  constraint books_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES users(id),
  constraint books_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint books_form_check CHECK ((form = ANY (ARRAY['csv'::text, 'vcard'::text]))),
  constraint books_pkey PRIMARY KEY (id)
);
CREATE INDEX books_cell_idx ON public.books USING btree (cell_id, brought_at DESC, id);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.books DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
CREATE TRIGGER start_book_clock BEFORE INSERT ON public.books FOR EACH ROW EXECUTE FUNCTION access.start_book_clock();
alter table books enable row level security;
create policy delete_own on books for delete to recoupe_app
  using (brought_by = access.actor());
create policy insert_own on books for insert to recoupe_app
  with check ((brought_by = access.actor()) AND (cell_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('book.check'::text) AS can));
create policy select_request on books for select to recoupe_rights
  using ((id = ANY (( SELECT access.request_books() AS request_books)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy select_scope on books for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('hit.read'::text) AS can));
grant delete, insert, select on books to recoupe_app;
grant select on books to recoupe_rights;

create table cell_grants (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  cell_id uuid not null,
  valid tstzrange not null,
  act_code text not null,
  reason text not null,
  given_by uuid not null default access.actor(),
  ended_by uuid,
  end_reason text,
  constraint cell_grants_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code),
  constraint cell_grants_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint cell_grants_check CHECK ((((NOT isempty(valid)) AND (NOT upper_inf(valid)) AND (NOT lower_inf(valid))) OR (ended_by IS NOT NULL))),
  constraint cell_grants_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES users(id),
  constraint cell_grants_given_by_fkey FOREIGN KEY (given_by) REFERENCES users(id),
  constraint cell_grants_once EXCLUDE USING gist (user_id WITH =, cell_id WITH =, valid WITH &&),
  constraint cell_grants_pkey PRIMARY KEY (id),
  constraint cell_grants_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint cell_grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX cell_grants_user_idx ON public.cell_grants USING btree (user_id);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.cell_grants FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.cell_grants DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table cell_grants enable row level security;
create policy insert_giver on cell_grants for insert to recoupe_app
  with check ((user_id <> access.actor()) AND (given_by = access.actor()) AND (ended_by IS NULL) AND ( SELECT access.can('grant.give'::text) AS can) AND (cell_id = ANY (( SELECT access.zone_cells() AS zone_cells)::uuid[])) AND (lower(valid) = now()) AND (upper(valid) <= access.grant_limit(act_code)));
create policy select_concerned on cell_grants for select to recoupe_app
  using ((user_id = access.actor()) OR (given_by = access.actor()) OR (user_id = ANY (( SELECT access.led_people() AS led_people)::uuid[])) OR ((cell_id = ANY (( SELECT access.zone_cells() AS zone_cells)::uuid[])) AND ( SELECT access.can('grant.give'::text) AS can)));
grant insert (act_code, cell_id, reason, user_id, valid), select on cell_grants to recoupe_app;

-- Who reads what a circle holds: the members of its compartment; else its cell, the organisations named, and unless named_only the zone; all with the clearance of its marking.
create table circles (
  organisation_id uuid not null,
  cell_id uuid not null,
  compartment_id uuid,
  named_only boolean not null,
  named uuid[] not null,
  marking text not null,
  constraint circles_cell_id_compartment_id_named_only_named_marking_key UNIQUE NULLS NOT DISTINCT (cell_id, compartment_id, named_only, named, marking),
  constraint circles_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint circles_compartment_id_fkey FOREIGN KEY (compartment_id) REFERENCES compartments(id),
  constraint circles_marking_check CHECK ((marking = ANY (ARRAY['NON_PROTEGE'::text, 'DIFFUSION_RESTREINTE'::text]))),
  constraint circles_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint circles_pkey PRIMARY KEY (organisation_id)
);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.circles FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
alter table circles enable row level security;
create policy select_reader on circles for select to recoupe_app
  using ((organisation_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) OR (organisation_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])));
grant select on circles to recoupe_app;

create table clock_changes (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  change text not null,
  ground text,
  motive text not null,
  ends_before date not null,
  ends_after date not null,
  asked_by uuid not null,
  decided_by uuid not null default access.actor(),
  decided_at timestamp with time zone not null default clock_timestamp(),
  constraint clock_changes_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users(id),
  constraint clock_changes_change_check CHECK ((change = ANY (ARRAY['let_go'::text, 'rejected'::text, 'ordered'::text, 'extended'::text, 'restored'::text]))),
  constraint clock_changes_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id),
  constraint clock_changes_motive_check CHECK ((length(TRIM(BOTH FROM motive)) >= 3)),
  constraint clock_changes_pkey PRIMARY KEY (id),
  constraint clock_changes_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX clock_changes_report_idx ON public.clock_changes USING btree (report_id, decided_at DESC);
alter table clock_changes enable row level security;
create policy select_scope on clock_changes for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = clock_changes.report_id))));
grant select on clock_changes to recoupe_app;

-- Stop-list: values too common to link anything (emergency numbers, public lines).
create table common_values (
  type text not null,
  value text not null,
  reason_fr text not null,
  reason_en text not null,
  constraint common_values_pkey PRIMARY KEY (type, value)
);
alter table common_values enable row level security;
create policy select_matcher on common_values for select to recoupe_matcher
  using true;
create policy select_signed_in on common_values for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on common_values to recoupe_app;
grant select on common_values to recoupe_matcher;

create table compartment_members (
  id uuid not null default gen_random_uuid(),
  compartment_id uuid not null,
  user_id uuid not null,
  valid tstzrange not null,
  act_code text not null,
  reason text not null,
  given_by uuid not null default access.actor(),
  ended_by uuid,
  end_reason text,
  constraint compartment_members_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code),
  constraint compartment_members_compartment_id_fkey FOREIGN KEY (compartment_id) REFERENCES compartments(id),
  constraint compartment_members_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES users(id),
  constraint compartment_members_given_by_fkey FOREIGN KEY (given_by) REFERENCES users(id),
  constraint compartment_members_once EXCLUDE USING gist (compartment_id WITH =, user_id WITH =, valid WITH &&),
  constraint compartment_members_pkey PRIMARY KEY (id),
  constraint compartment_members_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint compartment_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint compartment_members_valid_check CHECK ((NOT upper_inf(valid)))
);
CREATE INDEX compartment_members_user_idx ON public.compartment_members USING btree (user_id);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.compartment_members FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.compartment_members DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table compartment_members enable row level security;
create policy insert_head on compartment_members for insert to recoupe_app
  with check ((user_id <> access.actor()) AND (given_by = access.actor()) AND (ended_by IS NULL) AND (compartment_id IN ( SELECT c.id
   FROM compartments c
  WHERE (c.head_id = access.actor()))) AND (lower(valid) = now()) AND (upper(valid) <= access.grant_limit(act_code)));
create policy select_member on compartment_members for select to recoupe_app
  using (compartment_id = ANY (( SELECT access.my_compartments() AS my_compartments)::uuid[]));
grant insert (act_code, compartment_id, reason, user_id, valid), select on compartment_members to recoupe_app;

create table compartments (
  id uuid not null default gen_random_uuid(),
  cell_id uuid not null,
  name text not null,
  reason text not null,
  head_id uuid default access.actor(),
  opened_by uuid not null default access.actor(),
  opened_at timestamp with time zone not null default now(),
  constraint compartments_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint compartments_head_id_fkey FOREIGN KEY (head_id) REFERENCES users(id),
  constraint compartments_name_check CHECK (((length(TRIM(BOTH FROM name)) >= 2) AND (length(TRIM(BOTH FROM name)) <= 80))),
  constraint compartments_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES users(id),
  constraint compartments_pkey PRIMARY KEY (id),
  constraint compartments_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3))
);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.compartments FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.compartments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table compartments enable row level security;
create policy insert_head on compartments for insert to recoupe_app
  with check ((head_id = access.actor()) AND (opened_by = access.actor()) AND ( SELECT access.can('compartment.open'::text) AS can) AND (cell_id = ANY (( SELECT access.zone_cells() AS zone_cells)::uuid[])));
create policy select_member on compartments for select to recoupe_app
  using ((head_id = access.actor()) OR (id = ANY (( SELECT access.my_compartments() AS my_compartments)::uuid[])));
grant insert (cell_id, name, reason), select on compartments to recoupe_app;

create table crosschecks (
  report_id uuid not null,
  cell_id uuid not null,
  checked_at timestamp with time zone not null default now(),
  version integer not null default 0,
  constraint crosschecks_pkey PRIMARY KEY (report_id),
  constraint crosschecks_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
alter table crosschecks enable row level security;
create policy all_matcher on crosschecks for all to recoupe_matcher
  using true
  with check true;
create policy select_scope on crosschecks for select to recoupe_app
  using (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]));
grant select on crosschecks to recoupe_app;
grant insert, select, update on crosschecks to recoupe_matcher;

create table disclosure_items (
  disclosure_id uuid not null,
  report_id uuid not null,
  mention_id uuid not null,
  cell_id uuid not null,
  constraint disclosure_items_disclosure_id_fkey FOREIGN KEY (disclosure_id) REFERENCES disclosures(id),
  constraint disclosure_items_pkey PRIMARY KEY (report_id, mention_id, disclosure_id),
  constraint disclosure_items_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX disclosure_items_disclosure_idx ON public.disclosure_items USING btree (disclosure_id);
CREATE TRIGGER items_erased AFTER DELETE ON public.disclosure_items REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION access.items_erased();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.disclosure_items DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table disclosure_items enable row level security;
create policy insert_own on disclosure_items for insert to recoupe_app
  with check ((EXISTS ( SELECT
   FROM disclosures d
  WHERE ((d.id = disclosure_items.disclosure_id) AND (d.disclosed_by = access.actor()) AND (d.disclosed_at > (now() - '00:01:00'::interval))))) AND (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id = disclosure_items.report_id) AND (r.cell_id = disclosure_items.cell_id)))));
create policy select_concerned on disclosure_items for select to recoupe_app
  using (EXISTS ( SELECT
   FROM disclosures d
  WHERE (d.id = disclosure_items.disclosure_id)));
grant insert, select on disclosure_items to recoupe_app;

create table disclosure_notices (
  id uuid not null default gen_random_uuid(),
  disclosure_id uuid not null,
  reference text not null,
  kind text not null,
  raised_at timestamp with time zone not null default clock_timestamp(),
  sent_by uuid,
  sent_at timestamp with time zone,
  acknowledged_by uuid,
  acknowledged_at timestamp with time zone,
  constraint disclosure_notices_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES users(id),
  constraint disclosure_notices_disclosure_id_fkey FOREIGN KEY (disclosure_id) REFERENCES disclosures(id),
  constraint disclosure_notices_kind_check CHECK ((kind = ANY (ARRAY['rectified'::text, 'withdrawn'::text, 'regraded'::text, 'erased'::text]))),
  constraint disclosure_notices_pkey PRIMARY KEY (id),
  constraint disclosure_notices_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES users(id)
);
CREATE INDEX disclosure_notices_raised_idx ON public.disclosure_notices USING btree (raised_at DESC, id);
CREATE UNIQUE INDEX disclosure_notices_open_idx ON public.disclosure_notices USING btree (disclosure_id, reference, kind) WHERE (acknowledged_at IS NULL);
alter table disclosure_notices enable row level security;
create policy select_concerned on disclosure_notices for select to recoupe_app
  using (EXISTS ( SELECT
   FROM disclosures d
  WHERE (d.id = disclosure_notices.disclosure_id)));
grant select on disclosure_notices to recoupe_app;

create table disclosures (
  id uuid not null default gen_random_uuid(),
  channel text not null,
  disclosed_by uuid not null default access.actor(),
  disclosed_at timestamp with time zone not null default clock_timestamp(),
  cells uuid[] not null,
  recipient text,
  contact text,
  permission text,
  lines integer not null,
  purpose_code text,
  purpose_reference text,
  purpose_motive text,
  handling text[] not null,
  conditions jsonb not null default '[]'::jsonb,
  constraint disclosures_channel_check CHECK ((channel = ANY (ARRAY['export'::text, 'transmission'::text]))),
  constraint disclosures_check CHECK ((((channel = 'transmission'::text) = (recipient IS NOT NULL)) AND ((channel = 'transmission'::text) = (contact IS NOT NULL)))),
  constraint disclosures_disclosed_by_fkey FOREIGN KEY (disclosed_by) REFERENCES users(id),
  constraint disclosures_lines_check CHECK ((lines > 0)),
  constraint disclosures_pkey PRIMARY KEY (id)
);
CREATE INDEX disclosures_at_idx ON public.disclosures USING btree (disclosed_at DESC, id);
CREATE INDEX disclosures_by_idx ON public.disclosures USING btree (disclosed_by, disclosed_at DESC);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.disclosures DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table disclosures enable row level security;
create policy insert_own on disclosures for insert to recoupe_app
  with check ((disclosed_by = access.actor()) AND (cells <@ ( SELECT access.readable_cells() AS readable_cells)));
create policy select_concerned on disclosures for select to recoupe_app
  using ((disclosed_by = access.actor()) OR ( SELECT access.can('erasure.order'::text) AS can) OR (( SELECT access.can('retention.read'::text) AS can) AND (cells <@ ( SELECT access.readable_cells() AS readable_cells))));
grant insert (cells, channel, conditions, contact, handling, lines, permission, purpose_code, purpose_motive, purpose_reference, recipient), select on disclosures to recoupe_app;

create table emergencies (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null default access.actor(),
  danger text not null,
  motive text not null,
  asked jsonb not null,
  opened_at timestamp with time zone not null default now(),
  until timestamp with time zone not null default (now() + '01:00:00'::interval),
  review_before timestamp with time zone not null default (now() + '3 days'::interval),
  ended_at timestamp with time zone,
  reviewed_by uuid,
  reviewed_at timestamp with time zone,
  verdict text,
  review text,
  constraint emergencies_danger_check CHECK ((danger = ANY (ARRAY['life'::text, 'attack'::text, 'child'::text, 'officer'::text]))),
  constraint emergencies_motive_check CHECK ((length(TRIM(BOTH FROM motive)) >= 10)),
  constraint emergencies_pkey PRIMARY KEY (id),
  constraint emergencies_review_check CHECK ((length(TRIM(BOTH FROM review)) >= 3)),
  constraint emergencies_reviewed CHECK ((num_nonnulls(reviewed_by, reviewed_at, verdict, review) = ANY (ARRAY[0, 4]))),
  constraint emergencies_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES users(id),
  constraint emergencies_two_persons CHECK ((reviewed_by <> user_id)),
  constraint emergencies_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint emergencies_verdict_check CHECK ((verdict = ANY (ARRAY['justified'::text, 'abuse'::text])))
);
CREATE INDEX emergencies_user_idx ON public.emergencies USING btree (user_id, opened_at DESC);
CREATE INDEX emergencies_waiting_idx ON public.emergencies USING btree (opened_at) WHERE (reviewed_at IS NULL);
CREATE TRIGGER keep_emergency BEFORE UPDATE ON public.emergencies FOR EACH ROW EXECUTE FUNCTION access.keep_emergency();
alter table emergencies enable row level security;
create policy select_concerned on emergencies for select to recoupe_app
  using ((user_id = access.actor()) OR access.told_of_emergency(id));
grant select on emergencies to recoupe_app;

create table emergency_reports (
  emergency_id uuid not null,
  report_id uuid not null,
  cell_id uuid not null,
  constraint emergency_reports_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint emergency_reports_emergency_id_fkey FOREIGN KEY (emergency_id) REFERENCES emergencies(id) ON DELETE CASCADE,
  constraint emergency_reports_pkey PRIMARY KEY (emergency_id, report_id),
  constraint emergency_reports_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX emergency_reports_report_idx ON public.emergency_reports USING btree (report_id);
alter table emergency_reports enable row level security;
create policy select_concerned on emergency_reports for select to recoupe_app
  using (emergency_id IN ( SELECT e.id
   FROM emergencies e
  WHERE (e.user_id = access.actor())));
grant select on emergency_reports to recoupe_app;

-- One certificate an erasure. Digests are keyed with a key kept outside the database.
create table erasures (
  id uuid not null default gen_random_uuid(),
  erased_report uuid not null,
  reference text not null,
  cell_id uuid not null,
  scope text not null,
  why text not null,
  act_code text,
  act_reference text,
  retention_start date,
  retention_end date,
  decided_by uuid[] not null default '{}'::uuid[],
  counts jsonb not null,
  files integer not null,
  ids uuid[] not null,
  text_digest bytea,
  file_digests bytea[] not null default '{}'::bytea[],
  event_id uuid not null,
  erased_at timestamp with time zone not null default clock_timestamp(),
  files_left text[] not null default '{}'::text[],
  neighbours uuid[] not null default '{}'::uuid[],
  finished_at timestamp with time zone,
  constraint erasures_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint erasures_pkey PRIMARY KEY (id),
  constraint erasures_scope_check CHECK ((scope = ANY (ARRAY['report'::text, 'statements'::text]))),
  constraint erasures_why_check CHECK ((why = ANY (ARRAY['expired'::text, 'let_go'::text, 'rejected'::text, 'ordered'::text])))
);
CREATE INDEX erasures_cell_idx ON public.erasures USING btree (cell_id, erased_at DESC, id);
CREATE INDEX erasures_report_idx ON public.erasures USING btree (erased_report);
CREATE INDEX erasures_unfinished_idx ON public.erasures USING btree (erased_at) WHERE (finished_at IS NULL);
alter table erasures enable row level security;
create policy select_reader on erasures for select to recoupe_app
  using (( SELECT access.can('erasure.prove'::text) AS can) OR ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('retention.read'::text) AS can)));
grant select (act_code, act_reference, cell_id, counts, decided_by, erased_at, erased_report, event_id, files, finished_at, id, reference, retention_end, retention_start, scope, why) on erasures to recoupe_app;

create table evaluations (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  subject_mention uuid,
  predicate text,
  value text,
  scheme text not null,
  source text not null,
  information text not null,
  nature text not null,
  handling text[] not null,
  conditions jsonb not null default '[]'::jsonb,
  reason text not null,
  evaluated_by uuid not null default access.actor(),
  evaluated_at timestamp with time zone not null default clock_timestamp(),
  undone_by uuid,
  undone_at timestamp with time zone,
  undo_reason text,
  constraint evaluations_check CHECK ((((scheme = 'admiralty'::text) AND (source ~ '^[A-F]$'::text) AND (information ~ '^[1-6]$'::text)) OR ((scheme = 'europol'::text) AND (source ~ '^[ABCX]$'::text) AND (information ~ '^[1-4]$'::text)) OR ((scheme = 'uk_3x5x2'::text) AND (source ~ '^[1-3]$'::text) AND (information ~ '^[A-E]$'::text)))),
  constraint evaluations_check1 CHECK ((num_nulls(subject_mention, predicate, value) = ANY (ARRAY[0, 3]))),
  constraint evaluations_check2 CHECK ((('H3'::text = ANY (handling)) = (conditions <> '[]'::jsonb))),
  constraint evaluations_check3 CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undo_reason IS NULL)))),
  constraint evaluations_conditions_check CHECK ((jsonb_typeof(conditions) = 'array'::text)),
  constraint evaluations_evaluated_by_fkey FOREIGN KEY (evaluated_by) REFERENCES users(id),
  constraint evaluations_handling_check CHECK (((cardinality(handling) > 0) AND (handling <@ '{H0,H1,H2,H3}'::text[]))),
  constraint evaluations_nature_check CHECK ((nature = ANY (ARRAY['fact'::text, 'assessment'::text]))),
  constraint evaluations_pkey PRIMARY KEY (id),
  constraint evaluations_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint evaluations_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint evaluations_undo_reason_check CHECK ((length(TRIM(BOTH FROM undo_reason)) >= 3)),
  constraint evaluations_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES users(id)
);
CREATE INDEX evaluations_report_idx ON public.evaluations USING btree (report_id, evaluated_at DESC);
CREATE TRIGGER evaluated AFTER INSERT OR UPDATE ON public.evaluations FOR EACH ROW EXECUTE FUNCTION access.evaluated();
CREATE TRIGGER regraded AFTER INSERT OR UPDATE ON public.evaluations FOR EACH ROW EXECUTE FUNCTION access.regraded();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.evaluations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table evaluations enable row level security;
create policy insert_evaluator on evaluations for insert to recoupe_app
  with check ((evaluated_by = access.actor()) AND (undone_at IS NULL) AND ( SELECT access.can('mention.correct'::text) AS can) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id = evaluations.report_id) AND (r.cell_id = evaluations.cell_id)))));
create policy select_emergency on evaluations for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_scope on evaluations for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = evaluations.report_id))));
create policy update_evaluator on evaluations for update to recoupe_app
  using ((undone_at IS NULL) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can))
  with check (undone_by = access.actor());
grant insert (cell_id, conditions, handling, information, nature, predicate, reason, report_id, scheme, source, subject_mention, value), select, update (undo_reason, undone_at, undone_by) on evaluations to recoupe_app;

create table export_limits (
  kind text not null,
  rows integer not null,
  rows_a_day integer not null,
  constraint export_limits_check CHECK ((rows_a_day >= rows)),
  constraint export_limits_kind_fkey FOREIGN KEY (kind) REFERENCES approval_kinds(code),
  constraint export_limits_pkey PRIMARY KEY (kind),
  constraint export_limits_rows_check CHECK ((rows > 0))
);
alter table export_limits enable row level security;
create policy select_signed_in on export_limits for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on export_limits to recoupe_app;

create table hits (
  id uuid not null default gen_random_uuid(),
  report_a uuid not null,
  mention_a uuid not null,
  subject_a integer not null,
  cell_a uuid not null,
  report_b uuid not null,
  mention_b uuid not null,
  subject_b integer not null,
  cell_b uuid not null,
  via_report uuid,
  via_cell uuid,
  type text not null,
  rule text not null,
  strength text not null,
  score real not null,
  comparison jsonb not null,
  created_at timestamp with time zone not null default now(),
  verdict text,
  constraint hits_pkey PRIMARY KEY (id),
  constraint hits_report_a_fkey FOREIGN KEY (report_a) REFERENCES reports(id) ON DELETE CASCADE,
  constraint hits_report_b_fkey FOREIGN KEY (report_b) REFERENCES reports(id) ON DELETE CASCADE,
  constraint hits_strength_check CHECK ((strength = ANY (ARRAY['strong'::text, 'medium'::text, 'weak'::text]))),
  constraint hits_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text, 'unsure'::text]))),
  constraint hits_via_report_fkey FOREIGN KEY (via_report) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX hits_cells_idx ON public.hits USING btree (cell_a, cell_b, score DESC, id);
CREATE INDEX hits_created_idx ON public.hits USING btree (created_at DESC, id DESC);
CREATE INDEX hits_open_score_idx ON public.hits USING btree (score DESC, id DESC) WHERE (verdict IS NULL);
CREATE INDEX hits_report_a_idx ON public.hits USING btree (report_a, subject_a);
CREATE INDEX hits_report_b_idx ON public.hits USING btree (report_b, subject_b);
CREATE INDEX hits_via_idx ON public.hits USING btree (via_report) WHERE (via_report IS NOT NULL);
CREATE UNIQUE INDEX hits_pair_idx ON public.hits USING btree (LEAST(mention_a, mention_b), GREATEST(mention_a, mention_b), via_cell) NULLS NOT DISTINCT;
alter table hits enable row level security;
create policy all_matcher on hits for all to recoupe_matcher
  using true
  with check true;
create policy not_withheld on hits as restrictive for select to recoupe_app
  using ((NOT ( SELECT access.withholds() AS withholds)) OR ((NOT (report_a IN ( SELECT access.withheld_reports() AS withheld_reports))) AND (NOT (report_b IN ( SELECT access.withheld_reports() AS withheld_reports))) AND ((via_report IS NULL) OR (NOT (via_report IN ( SELECT access.withheld_reports() AS withheld_reports))))));
create policy select_every_side on hits for select to recoupe_app
  using (( SELECT access.can('hit.read'::text) AS can) AND ((cell_a <> ALL (( SELECT access.hidden_cells() AS hidden_cells)::uuid[])) OR (cell_a = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))) AND ((cell_b <> ALL (( SELECT access.hidden_cells() AS hidden_cells)::uuid[])) OR (cell_b = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))) AND ((via_cell IS NULL) OR (via_cell <> ALL (( SELECT access.hidden_cells() AS hidden_cells)::uuid[])) OR (via_cell = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))));
grant select on hits to recoupe_app;
grant delete, insert, select on hits to recoupe_matcher;

create table import_runs (
  id uuid not null default gen_random_uuid(),
  file_sha256 text not null,
  file_name text not null,
  started_by uuid not null,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  lines_done integer not null default 0,
  accepted integer not null default 0,
  duplicates integer not null default 0,
  rejected integer not null default 0,
  constraint import_runs_pkey PRIMARY KEY (id),
  constraint import_runs_started_by_fkey FOREIGN KEY (started_by) REFERENCES users(id)
);
CREATE UNIQUE INDEX import_runs_file_idx ON public.import_runs USING btree (started_by, file_sha256);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.import_runs DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table import_runs enable row level security;
create policy all_own on import_runs for all to recoupe_app
  using (started_by = access.actor())
  with check ((started_by = access.actor()) AND ( SELECT access.can('import.run'::text) AS can));
grant insert, select, update (accepted, duplicates, finished_at, lines_done, rejected) on import_runs to recoupe_app;

-- Facts of this installation: mode (demonstration or operational), when it was loaded.
create table installation (
  key text not null,
  value jsonb not null,
  constraint installation_pkey PRIMARY KEY (key)
);
alter table installation enable row level security;
create policy select_anyone on installation for select to recoupe_app
  using true;
grant select on installation to recoupe_app;

create table judgements (
  id uuid not null default gen_random_uuid(),
  hit_id uuid not null,
  report_a uuid not null,
  mention_a uuid not null,
  cell_a uuid not null,
  report_b uuid not null,
  mention_b uuid not null,
  cell_b uuid not null,
  via_cell uuid,
  type text not null,
  verdict text not null,
  reason text not null,
  judged_by uuid not null,
  judged_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone,
  undo_reason text,
  constraint judgements_hit_id_fkey FOREIGN KEY (hit_id) REFERENCES hits(id) ON DELETE CASCADE,
  constraint judgements_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES users(id),
  constraint judgements_pkey PRIMARY KEY (id),
  constraint judgements_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint judgements_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES users(id),
  constraint judgements_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text, 'unsure'::text])))
);
CREATE INDEX judgements_mention_a_idx ON public.judgements USING btree (mention_a) WHERE (undone_at IS NULL);
CREATE INDEX judgements_mention_b_idx ON public.judgements USING btree (mention_b) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX judgements_in_force_idx ON public.judgements USING btree (hit_id) WHERE (undone_at IS NULL);
CREATE TRIGGER keep_verdict AFTER INSERT OR UPDATE ON public.judgements FOR EACH ROW EXECUTE FUNCTION access.keep_verdict();
CREATE TRIGGER note_duty AFTER INSERT ON public.judgements REFERENCING NEW TABLE AS noted FOR EACH STATEMENT EXECUTE FUNCTION access.note_duty();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.judgements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table judgements enable row level security;
create policy insert_judge on judgements for insert to recoupe_app
  with check ((judged_by = access.actor()) AND ( SELECT access.can('hit.judge'::text) AS can) AND (EXISTS ( SELECT
   FROM hits h
  WHERE ((h.id = judgements.hit_id) AND (h.mention_a = judgements.mention_a) AND (h.mention_b = judgements.mention_b) AND (h.cell_a = judgements.cell_a) AND (h.cell_b = judgements.cell_b) AND (NOT (h.via_cell IS DISTINCT FROM judgements.via_cell))))));
create policy not_withheld on judgements as restrictive for select to recoupe_app
  using ((NOT (report_a IN ( SELECT access.withheld_reports() AS withheld_reports))) AND (NOT (report_b IN ( SELECT access.withheld_reports() AS withheld_reports))));
create policy processing_open on judgements as restrictive for insert to recoupe_app
  with check ( SELECT access.processing_open('crosscheck'::text) AS processing_open);
create policy select_every_side on judgements for select to recoupe_app
  using ((cell_a = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (cell_b = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ((via_cell IS NULL) OR (via_cell = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]))) AND ( SELECT access.can('hit.read'::text) AS can));
create policy select_request on judgements for select to recoupe_rights
  using ((report_a = ANY (( SELECT access.request_reports() AS request_reports)::uuid[])) OR (report_b = ANY (( SELECT access.request_reports() AS request_reports)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy update_judge on judgements for update to recoupe_app
  using (( SELECT access.can('hit.judge'::text) AS can) AND (cell_a = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (cell_b = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])))
  with check (undone_by = access.actor());
grant insert, select, update (undo_reason, undone_at, undone_by) on judgements to recoupe_app;
grant select on judgements to recoupe_rights;

create table match_keys (
  key bigint not null,
  cell integer not null,
  report integer not null,
  constraint match_keys_pkey PRIMARY KEY (key, cell, report)
);
alter table match_keys enable row level security;
create policy select_matcher on match_keys for select to recoupe_matcher
  using true;
create policy select_scope on match_keys for select to recoupe_app
  using (cell = ANY (( SELECT access.readable_numbers() AS readable_numbers)::integer[]));
grant select on match_keys to recoupe_app;
grant select on match_keys to recoupe_matcher;

create table match_reports (
  report_id uuid not null,
  cell_id uuid not null,
  brought_by uuid not null,
  recorded_at timestamp with time zone not null,
  profiles text not null,
  number integer not null generated always as identity,
  cell integer not null,
  keys bigint[] not null default '{}'::bigint[],
  mention_ids uuid[] not null,
  keys_version integer not null,
  constraint match_reports_number_key UNIQUE (number),
  constraint match_reports_pkey PRIMARY KEY (report_id),
  constraint match_reports_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX match_reports_cell_idx ON public.match_reports USING btree (cell_id);
CREATE INDEX match_reports_keys_version_idx ON public.match_reports USING btree (keys_version);
alter table match_reports enable row level security;
create policy not_withheld on match_reports as restrictive for select to recoupe_app
  using (NOT (report_id IN ( SELECT access.withheld_reports() AS withheld_reports)));
create policy select_matcher on match_reports for select to recoupe_matcher
  using true;
create policy select_request on match_reports for select to recoupe_rights
  using (report_id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[]));
create policy select_scope on match_reports for select to recoupe_app
  using (cell = ANY (( SELECT access.readable_numbers() AS readable_numbers)::integer[]));
grant select on match_reports to recoupe_app;
grant select on match_reports to recoupe_matcher;
grant select on match_reports to recoupe_rights;

create table mention_corrections (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  mention_id uuid not null,
  action text not null,
  before jsonb,
  after jsonb,
  corrected_by uuid not null,
  corrected_at timestamp with time zone not null default now(),
  constraint mention_corrections_action_check CHECK ((action = ANY (ARRAY['add'::text, 'remove'::text, 'change'::text]))),
  constraint mention_corrections_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES users(id),
  constraint mention_corrections_pkey PRIMARY KEY (report_id, id),
  constraint mention_corrections_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE TRIGGER note_duty AFTER INSERT ON public.mention_corrections REFERENCING NEW TABLE AS noted FOR EACH STATEMENT EXECUTE FUNCTION access.note_duty();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.mention_corrections DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table mention_corrections enable row level security;
create policy insert_corrector on mention_corrections for insert to recoupe_app
  with check ((corrected_by = access.actor()) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can));
create policy select_scope on mention_corrections for select to recoupe_app
  using (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]));
grant insert, select on mention_corrections to recoupe_app;

create table mentions (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  start_offset integer not null,
  end_offset integer not null,
  surface text not null,
  type text not null,
  value text not null,
  origin text not null,
  state text not null,
  maybe_minor boolean not null default false,
  shielded boolean not null default false,
  restricted boolean not null default false,
  constraint mentions_check CHECK (((start_offset >= 0) AND (end_offset > start_offset))),
  constraint mentions_origin_check CHECK ((origin = ANY (ARRAY['engine'::text, 'person'::text]))),
  constraint mentions_pkey PRIMARY KEY (report_id, id),
  constraint mentions_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint mentions_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'removed'::text, 'possible'::text])))
);
CREATE INDEX mentions_masked_idx ON public.mentions USING btree (report_id) WHERE (maybe_minor OR shielded);
CREATE TRIGGER mentions_changed AFTER UPDATE ON public.mentions REFERENCING OLD TABLE AS before_change NEW TABLE AS after_change FOR EACH STATEMENT EXECUTE FUNCTION access.mentions_changed();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.mentions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table mentions enable row level security;
create policy insert_contributor on mentions for insert to recoupe_app
  with check ((cell_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])) OR ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can)));
create policy not_withheld on mentions as restrictive for select to recoupe_app
  using (NOT (report_id IN ( SELECT access.withheld_reports() AS withheld_reports)));
create policy select_emergency on mentions for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_request on mentions for select to recoupe_rights
  using ((report_id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy select_scope on mentions for select to recoupe_app
  using (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[]));
create policy update_corrector_or_judge on mentions for update to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (( SELECT access.can('mention.correct'::text) AS can) OR ( SELECT access.can('hit.judge'::text) AS can)));
grant insert, select, update (state, type, value) on mentions to recoupe_app;
grant select on mentions to recoupe_rights;

create table migrations (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (name)
);
alter table migrations enable row level security;

create table organisation_kinds (
  code text not null,
  label_fr text not null,
  label_en text not null,
  rank integer not null,
  reads text not null,
  brings_to text not null,
  holds_reports boolean not null,
  may_know boolean not null default false,
  constraint organisation_kinds_brings_to_check CHECK ((brings_to = ANY (ARRAY['own'::text, 'descendants'::text, 'all'::text, 'contribution'::text]))),
  constraint organisation_kinds_pkey PRIMARY KEY (code),
  constraint organisation_kinds_reads_check CHECK ((reads = ANY (ARRAY['none'::text, 'own'::text, 'descendants'::text, 'all'::text])))
);
CREATE TRIGGER note_holders AFTER INSERT OR UPDATE ON public.organisation_kinds FOR EACH STATEMENT EXECUTE FUNCTION access.note_holders();
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.organisation_kinds FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
alter table organisation_kinds enable row level security;
create policy select_signed_in on organisation_kinds for select to recoupe_app
  using (( SELECT access.actor() AS actor) IS NOT NULL);
grant select on organisation_kinds to recoupe_app;

create table organisation_versions (
  organisation_id uuid not null,
  valid daterange not null,
  kind text not null,
  parent_id uuid,
  contributes_to uuid[] not null default '{}'::uuid[],
  name_fr text not null,
  name_en text not null,
  corps text,
  state text,
  territory jsonb,
  seat jsonb,
  illustrative boolean not null default false,
  details jsonb not null default '{}'::jsonb,
  constraint organisation_versions_kind_fkey FOREIGN KEY (kind) REFERENCES organisation_kinds(code),
  constraint organisation_versions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint organisation_versions_organisation_id_valid_excl EXCLUDE USING gist (organisation_id WITH =, valid WITH &&),
  constraint organisation_versions_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations(id)
);
CREATE INDEX organisation_versions_organisation_idx ON public.organisation_versions USING btree (organisation_id);
CREATE INDEX organisation_versions_parent_idx ON public.organisation_versions USING btree (parent_id);
CREATE TRIGGER note_holders AFTER INSERT OR UPDATE ON public.organisation_versions FOR EACH STATEMENT EXECUTE FUNCTION access.note_holders();
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.organisation_versions FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
alter table organisation_versions enable row level security;
create policy select_signed_in on organisation_versions for select to recoupe_app
  using (organisation_id IN ( SELECT organisations.id
   FROM organisations));
grant select on organisation_versions to recoupe_app;

create table organisations (
  id uuid not null default gen_random_uuid(),
  code text not null,
  number integer not null generated always as identity,
  circle_of uuid,
  holds boolean not null default false,
  constraint organisations_circle_of_fkey FOREIGN KEY (circle_of) REFERENCES organisations(id),
  constraint organisations_code_key UNIQUE (code),
  constraint organisations_number_key UNIQUE (number),
  constraint organisations_pkey PRIMARY KEY (id)
);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.organisations FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
alter table organisations enable row level security;
create policy select_emergency on organisations for select to recoupe_app
  using (id = ANY (( SELECT access.emergency_places() AS emergency_places)::uuid[]));
create policy select_signed_in on organisations for select to recoupe_app
  using ((( SELECT access.actor() AS actor) IS NOT NULL) AND ((circle_of IS NULL) OR (id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) OR (id = ANY (( SELECT access.places_to_submit() AS places_to_submit)::uuid[]))));
grant select on organisations to recoupe_app;

create view organisations_today (
  id uuid,
  code text,
  kind text,
  parent_id uuid,
  contributes_to uuid[],
  name_fr text,
  name_en text,
  corps text,
  state text
);
grant select on organisations_today to recoupe_app;

create table passkeys (
  id text not null,
  user_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  constraint passkeys_name_check CHECK ((name <> ''::text)),
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX passkeys_user_idx ON public.passkeys USING btree (user_id);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.passkeys DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table passkeys enable row level security;
create policy delete_self on passkeys for delete to recoupe_app
  using (user_id = access.actor());
create policy insert_self on passkeys for insert to recoupe_app
  with check (user_id = access.actor());
create policy select_self on passkeys for select to recoupe_app
  using (user_id = access.actor());
grant delete, insert (counter, id, name, public_key, transports, user_id), select on passkeys to recoupe_app;

create table person_categories (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  mention_ids uuid[] not null,
  category text not null,
  age text not null,
  reason text not null,
  decided_by uuid not null default access.actor(),
  decided_at timestamp with time zone not null default clock_timestamp(),
  undetermined_since date,
  ended_at timestamp with time zone,
  constraint person_categories_age_check CHECK ((age = ANY (ARRAY['adult'::text, 'minor'::text, 'unknown'::text]))),
  constraint person_categories_category_check CHECK ((category = ANY (ARRAY['SUSPECT_SERIEUX'::text, 'CONDAMNE'::text, 'VICTIME'::text, 'VICTIME_POSSIBLE'::text, 'TEMOIN'::text, 'SOURCE'::text, 'CONTACT'::text, 'ASSOCIE'::text, 'TIERS'::text, 'INDETERMINE'::text]))),
  constraint person_categories_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id),
  constraint person_categories_mention_ids_check CHECK ((cardinality(mention_ids) > 0)),
  constraint person_categories_pkey PRIMARY KEY (id),
  constraint person_categories_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint person_categories_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX person_categories_report_idx ON public.person_categories USING btree (report_id) WHERE (ended_at IS NULL);
CREATE INDEX person_categories_undetermined_idx ON public.person_categories USING btree (undetermined_since) WHERE ((ended_at IS NULL) AND (category = 'INDETERMINE'::text));
CREATE TRIGGER categorised BEFORE INSERT ON public.person_categories FOR EACH ROW EXECUTE FUNCTION access.categorised();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.person_categories DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table person_categories enable row level security;
create policy insert_evaluator on person_categories for insert to recoupe_app
  with check ((decided_by = access.actor()) AND (ended_at IS NULL) AND ( SELECT access.can('mention.correct'::text) AS can) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE ((r.id = person_categories.report_id) AND (r.cell_id = person_categories.cell_id)))));
create policy select_emergency on person_categories for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_scope on person_categories for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = person_categories.report_id))));
grant insert (age, category, cell_id, mention_ids, reason, report_id), select on person_categories to recoupe_app;

create table positions (
  organisation_id uuid not null,
  "position" text not null,
  label_fr text not null,
  label_en text not null,
  corps text not null,
  holder text,
  holder_name text,
  valid daterange not null default daterange(CURRENT_DATE, NULL::date),
  constraint positions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint positions_organisation_id_position_corps_valid_excl EXCLUDE USING gist (organisation_id WITH =, "position" WITH =, corps WITH =, valid WITH &&)
);
alter table positions enable row level security;
create policy select_signed_in on positions for select to recoupe_app
  using (( SELECT access.actor() AS actor) IS NOT NULL);
grant select on positions to recoupe_app;

create table purpose_roles (
  purpose_code text not null,
  role_code text not null,
  constraint purpose_roles_pkey PRIMARY KEY (purpose_code, role_code),
  constraint purpose_roles_purpose_code_fkey FOREIGN KEY (purpose_code) REFERENCES purposes(code) ON DELETE CASCADE,
  constraint purpose_roles_role_code_fkey FOREIGN KEY (role_code) REFERENCES roles(code)
);
alter table purpose_roles enable row level security;
create policy select_signed_in on purpose_roles for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on purpose_roles to recoupe_app;

create table purposes (
  code text not null,
  act_code text not null,
  label_fr text not null,
  label_en text not null,
  needs_reference boolean not null,
  rank integer not null default 0,
  constraint purposes_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code),
  constraint purposes_pkey PRIMARY KEY (code)
);
alter table purposes enable row level security;
create policy select_signed_in on purposes for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on purposes to recoupe_app;

-- How often anything changed that decides who reads what.
create table reach_changes (
  one boolean not null default true,
  changes bigint not null,
  constraint reach_changes_one_check CHECK (one),
  constraint reach_changes_pkey PRIMARY KEY (one)
);
alter table reach_changes enable row level security;

create table recovery_codes (
  code_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  used_at timestamp with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (code_hash),
  constraint recovery_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX recovery_codes_user_idx ON public.recovery_codes USING btree (user_id);
alter table recovery_codes enable row level security;
create policy select_self on recovery_codes for select to recoupe_app
  using (user_id = access.actor());
grant select (created_at, used_at, user_id) on recovery_codes to recoupe_app;

-- Conditions of the evaluations in force of a report and of its statements, together. Kept by a trigger.
create table report_conditions (
  report_id uuid not null,
  cell_id uuid not null,
  conditions jsonb not null,
  constraint report_conditions_pkey PRIMARY KEY (report_id),
  constraint report_conditions_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
alter table report_conditions enable row level security;
create policy select_emergency on report_conditions for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_scope on report_conditions for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = report_conditions.report_id))));
grant select on report_conditions to recoupe_app;

-- Who handles the source of a report and who works on what it says: one row a person, so never both.
create table report_duties (
  report_id uuid not null,
  user_id uuid not null,
  duty text not null,
  constraint report_duties_duty_check CHECK ((duty = ANY (ARRAY['source'::text, 'analysis'::text]))),
  constraint report_duties_pkey PRIMARY KEY (report_id, user_id),
  constraint report_duties_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint report_duties_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
);
alter table report_duties enable row level security;

create table report_sources (
  report_id uuid not null,
  cell_id uuid not null,
  token text not null,
  constraint report_sources_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint report_sources_pkey PRIMARY KEY (report_id),
  constraint report_sources_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX report_sources_token_idx ON public.report_sources USING btree (token);
CREATE TRIGGER forget_source AFTER DELETE ON public.report_sources FOR EACH ROW EXECUTE FUNCTION access.forget_source();
alter table report_sources enable row level security;
create policy select_scope on report_sources for select to recoupe_app
  using (((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (( SELECT access.can('source.open'::text) AS can) OR ( SELECT access.can('text.read'::text) AS can))) OR (token IN ( SELECT s.token
   FROM sources s
  WHERE (s.manager_id = access.actor()))));
grant select on report_sources to recoupe_app;

-- The owner's alone. A trace names a report after it is gone, without content.
create table report_tables (
  table_name text not null,
  found text not null,
  rank integer not null,
  trace boolean not null,
  constraint report_tables_pkey PRIMARY KEY (table_name)
);
alter table report_tables enable row level security;

create table report_texts (
  report_id uuid not null,
  version integer not null default 0,
  cell_id uuid not null,
  submitted_by uuid not null,
  body text not null,
  sha256 bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint report_texts_pkey PRIMARY KEY (report_id, version),
  constraint report_texts_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.report_texts DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table report_texts enable row level security;
create policy insert_contributor on report_texts for insert to recoupe_app
  with check ((submitted_by = access.actor()) AND (cell_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])));
create policy not_withheld on report_texts as restrictive for select to recoupe_app
  using ((NOT ( SELECT access.withholds() AS withholds)) OR (NOT (report_id IN ( SELECT access.withheld_reports() AS withheld_reports))));
create policy select_emergency on report_texts for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_request on report_texts for select to recoupe_rights
  using ((report_id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy select_scope on report_texts for select to recoupe_app
  using ((( SELECT access.can('text.read'::text) AS can) AND ((cell_id <> ALL (( SELECT access.hidden_cells() AS hidden_cells)::uuid[])) OR (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])))) OR (submitted_by = ( SELECT access.actor() AS actor)));
grant insert, select on report_texts to recoupe_app;
grant select on report_texts to recoupe_rights;

create table reports (
  id uuid not null default gen_random_uuid(),
  reference text not null,
  cell_id uuid not null,
  submitted_by uuid not null,
  submitted_for uuid not null,
  submission_key text not null,
  content_hash bytea not null,
  channel text not null,
  external_id text,
  natures text[] not null default '{}'::text[],
  place text,
  facts_from timestamp with time zone,
  facts_to timestamp with time zone,
  recorded_at timestamp with time zone not null,
  recorded_offset text not null,
  received_at timestamp with time zone not null default now(),
  mention_state text not null default 'proposed'::text,
  mentions_version integer not null default 0,
  tlp text not null default 'AMBER+STRICT'::text,
  pap text,
  french_marking text not null default 'NON_PROTEGE'::text,
  act_code text,
  retention_start date,
  retention_end date,
  extended_days integer not null default 0,
  constraint reports_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint reports_extended_days_check CHECK ((extended_days >= 0)),
  constraint reports_french_marking_check CHECK ((french_marking = ANY (ARRAY['NON_PROTEGE'::text, 'DIFFUSION_RESTREINTE'::text]))),
  constraint reports_mention_state_check CHECK ((mention_state = ANY (ARRAY['proposed'::text, 'confirmed'::text]))),
  constraint reports_pap_check CHECK ((pap = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'RED'::text]))),
  constraint reports_pkey PRIMARY KEY (id),
  constraint reports_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users(id),
  constraint reports_submitted_for_fkey FOREIGN KEY (submitted_for) REFERENCES organisations(id),
  constraint reports_tlp_check CHECK ((tlp = ANY (ARRAY['CLEAR'::text, 'GREEN'::text, 'AMBER'::text, 'AMBER+STRICT'::text, 'RED'::text])))
);
CREATE INDEX reports_cell_idx ON public.reports USING btree (cell_id, recorded_at DESC, id DESC) INCLUDE (submitted_by, submitted_for);
CREATE INDEX reports_recorded_idx ON public.reports USING btree (recorded_at DESC, id DESC) INCLUDE (cell_id, submitted_by, submitted_for);
CREATE INDEX reports_retention_idx ON public.reports USING btree (retention_end);
CREATE INDEX reports_submitter_idx ON public.reports USING btree (submitted_by, received_at DESC);
CREATE UNIQUE INDEX reports_reference_idx ON public.reports USING btree (reference);
CREATE UNIQUE INDEX reports_submission_idx ON public.reports USING btree (submitted_for, submission_key);
CREATE TRIGGER hold_clock BEFORE UPDATE OF retention_start, retention_end ON public.reports FOR EACH ROW EXECUTE FUNCTION access.hold_clock();
CREATE TRIGGER note_duty AFTER INSERT ON public.reports REFERENCING NEW TABLE AS noted FOR EACH STATEMENT EXECUTE FUNCTION access.note_duty();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.reports DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
CREATE TRIGGER start_clock BEFORE INSERT ON public.reports FOR EACH ROW EXECUTE FUNCTION access.start_clock();
alter table reports enable row level security;
create policy insert_contributor on reports for insert to recoupe_app
  with check ((submitted_by = access.actor()) AND (cell_id = ANY (( SELECT access.submit_cells() AS submit_cells)::uuid[])));
create policy not_withheld on reports as restrictive for select to recoupe_app
  using ((NOT ( SELECT access.withholds() AS withholds)) OR (NOT (id IN ( SELECT access.withheld_reports() AS withheld_reports))));
create policy processing_open on reports as restrictive for insert to recoupe_app
  with check ( SELECT access.processing_open('intake'::text) AS processing_open);
create policy select_emergency on reports for select to recoupe_app
  using (id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_request on reports for select to recoupe_rights
  using ((id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[])) OR ( SELECT access.request_searching() AS request_searching));
create policy select_scope on reports for select to recoupe_app
  using ((cell_id <> ALL (( SELECT access.hidden_cells() AS hidden_cells)::uuid[])) OR (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) OR ((submitted_by = ( SELECT access.actor() AS actor)) AND (submitted_for = ( SELECT access.my_organisation() AS my_organisation))));
create policy update_corrector on reports for update to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can));
grant insert, select, update (mention_state, mentions_version) on reports to recoupe_app;
grant select on reports to recoupe_rights;

create table reveals (
  report_id uuid not null,
  mention_ids uuid[] not null,
  user_id uuid not null default access.actor(),
  reason text not null,
  revealed_at timestamp with time zone not null default now(),
  until timestamp with time zone not null default (now() + '01:00:00'::interval),
  constraint reveals_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint reveals_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint reveals_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id)
);
CREATE INDEX reveals_user_idx ON public.reveals USING btree (user_id, until);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.reveals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table reveals enable row level security;
create policy insert_own on reveals for insert to recoupe_app
  with check ((user_id = access.actor()) AND (EXISTS ( SELECT
   FROM mentions m
  WHERE ((m.report_id = reveals.report_id) AND (m.id = ANY (reveals.mention_ids))))));
create policy select_own on reveals for select to recoupe_app
  using (user_id = access.actor());
grant insert (mention_ids, reason, report_id), select on reveals to recoupe_app;

-- The answer as it was sent.
create table rights_answers (
  request_id uuid not null,
  dated date not null,
  body text not null,
  made_by uuid not null default access.actor(),
  made_at timestamp with time zone not null default clock_timestamp(),
  constraint rights_answers_made_by_fkey FOREIGN KEY (made_by) REFERENCES users(id),
  constraint rights_answers_pkey PRIMARY KEY (request_id),
  constraint rights_answers_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights_requests(id) ON DELETE CASCADE
);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_answers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_answers enable row level security;
create policy insert_handler on rights_answers for insert to recoupe_app
  with check ((made_by = access.actor()) AND (request_id = ( SELECT access.request_in_hand() AS request_in_hand)));
create policy select_handler on rights_answers for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
grant insert (body, dated, request_id), select on rights_answers to recoupe_app;

create table rights_decisions (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  match_id uuid not null,
  report_reference text,
  heading text not null,
  action text not null,
  ground text,
  reason text not null,
  told boolean not null default false,
  decided_by uuid not null default access.actor(),
  decided_at timestamp with time zone not null default clock_timestamp(),
  constraint rights_decisions_action_check CHECK ((action = ANY (ARRAY['communicate'::text, 'refuse'::text, 'rectify'::text, 'erase'::text, 'restrict'::text, 'lift'::text]))),
  constraint rights_decisions_check CHECK (((action <> 'refuse'::text) OR (ground = ANY (ARRAY['investigation'::text, 'public_security'::text, 'national_security'::text, 'rights_of_others'::text, 'inquiries'::text])))),
  constraint rights_decisions_check1 CHECK (((action <> 'refuse'::text) OR (NOT told))),
  constraint rights_decisions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES users(id),
  constraint rights_decisions_ground_check CHECK ((ground = ANY (ARRAY['investigation'::text, 'public_security'::text, 'national_security'::text, 'rights_of_others'::text, 'inquiries'::text, 'no_longer_necessary'::text, 'inaccurate'::text, 'unlawful'::text, 'contested'::text]))),
  constraint rights_decisions_pkey PRIMARY KEY (id),
  constraint rights_decisions_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint rights_decisions_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights_requests(id) ON DELETE CASCADE
);
CREATE INDEX rights_decisions_request_idx ON public.rights_decisions USING btree (request_id, decided_at);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_decisions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_decisions enable row level security;
create policy insert_handler on rights_decisions for insert to recoupe_app
  with check ((decided_by = access.actor()) AND (request_id = ( SELECT access.request_in_hand() AS request_in_hand)) AND (EXISTS ( SELECT
   FROM rights_matches m
  WHERE ((m.id = rights_decisions.match_id) AND (m.request_id = rights_decisions.request_id) AND (m.standing = 'concerns'::text)))));
create policy select_handler on rights_decisions for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
grant insert (action, ground, heading, match_id, reason, report_reference, request_id, told), select on rights_decisions to recoupe_app;

create table rights_matches (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  place text not null,
  report_id uuid,
  mention_id uuid,
  start_offset integer,
  end_offset integer,
  book_id uuid,
  book_row integer,
  object_id uuid,
  reasons text[] not null,
  sure boolean not null,
  standing text not null default 'undecided'::text,
  stood_by uuid,
  stood_at timestamp with time zone,
  constraint rights_matches_book_id_fkey FOREIGN KEY (book_id) REFERENCES books(id) ON DELETE CASCADE,
  constraint rights_matches_check CHECK ((((standing = 'undecided'::text) = (stood_by IS NULL)) AND ((standing = 'undecided'::text) = (stood_at IS NULL)))),
  constraint rights_matches_check1 CHECK ((num_nonnulls(report_id, book_id, object_id) >= 1)),
  constraint rights_matches_pkey PRIMARY KEY (id),
  constraint rights_matches_place_check CHECK ((place = ANY (ARRAY['mention'::text, 'text'::text, 'book'::text, 'judgement'::text, 'line'::text]))),
  constraint rights_matches_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint rights_matches_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights_requests(id) ON DELETE CASCADE,
  constraint rights_matches_standing_check CHECK ((standing = ANY (ARRAY['undecided'::text, 'concerns'::text, 'other'::text]))),
  constraint rights_matches_stood_by_fkey FOREIGN KEY (stood_by) REFERENCES users(id)
);
CREATE INDEX rights_matches_report_idx ON public.rights_matches USING btree (report_id);
CREATE UNIQUE INDEX rights_matches_once_idx ON public.rights_matches USING btree (request_id, place, report_id, mention_id, start_offset, book_id, book_row, object_id) NULLS NOT DISTINCT;
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_matches DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_matches enable row level security;
create policy insert_handler on rights_matches for insert to recoupe_app
  with check ((request_id = ( SELECT access.request_in_hand() AS request_in_hand)) AND (standing = 'undecided'::text));
create policy select_handler on rights_matches for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
create policy select_request on rights_matches for select to recoupe_rights
  using (request_id = ( SELECT access.request_in_hand() AS request_in_hand));
create policy update_handler on rights_matches for update to recoupe_app
  using (request_id = ( SELECT access.request_in_hand() AS request_in_hand))
  with check ((stood_by IS NULL) OR (stood_by = access.actor()));
grant insert (book_id, book_row, end_offset, mention_id, object_id, place, reasons, report_id, request_id, start_offset, sure), select, update (reasons, standing, stood_at, stood_by, sure) on rights_matches to recoupe_app;
grant select on rights_matches to recoupe_rights;

create table rights_orders (
  decision_id uuid not null,
  report_id uuid not null,
  cell_id uuid not null,
  heading text not null,
  at_version integer not null,
  instruction text not null,
  ordered_at timestamp with time zone not null default clock_timestamp(),
  constraint rights_orders_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES rights_decisions(id) ON DELETE CASCADE,
  constraint rights_orders_instruction_check CHECK ((length(TRIM(BOTH FROM instruction)) >= 3)),
  constraint rights_orders_pkey PRIMARY KEY (decision_id),
  constraint rights_orders_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE INDEX rights_orders_report_idx ON public.rights_orders USING btree (report_id);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_orders enable row level security;
create policy insert_handler on rights_orders for insert to recoupe_app
  with check (EXISTS ( SELECT
   FROM (rights_decisions d
     JOIN rights_matches m ON ((m.id = d.match_id)))
  WHERE ((d.id = rights_orders.decision_id) AND (d.action = 'rectify'::text) AND (d.decided_by = access.actor()) AND (d.request_id = ( SELECT access.request_in_hand() AS request_in_hand)) AND (m.report_id = rights_orders.report_id))));
create policy select_corrector on rights_orders for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can) AND (EXISTS ( SELECT
   FROM reports r
  WHERE (r.id = rights_orders.report_id))));
create policy select_handler on rights_orders for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
grant insert (at_version, cell_id, decision_id, heading, instruction, report_id), select on rights_orders to recoupe_app;

-- What a person, or the authority for them, asks about their own data.
create table rights_requests (
  id uuid not null default gen_random_uuid(),
  reference text not null,
  kind text not null,
  channel text not null,
  received_on date not null,
  due_on date not null,
  language text not null,
  identity text not null,
  identity_note text not null default ''::text,
  wording text not null default ''::text,
  subject jsonb not null,
  state text not null default 'open'::text,
  assigned_to uuid not null default access.actor(),
  registered_by uuid not null default access.actor(),
  registered_at timestamp with time zone not null default clock_timestamp(),
  ended_at timestamp with time zone,
  end_note text not null default ''::text,
  constraint rights_requests_assigned_to_fkey FOREIGN KEY (assigned_to) REFERENCES users(id),
  constraint rights_requests_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'email'::text, 'counter'::text, 'authority'::text]))),
  constraint rights_requests_check CHECK (((state = 'open'::text) = (ended_at IS NULL))),
  constraint rights_requests_identity_check CHECK ((identity = ANY (ARRAY['to_check'::text, 'checked'::text, 'authority'::text]))),
  constraint rights_requests_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'rectification'::text, 'erasure'::text, 'restriction'::text]))),
  constraint rights_requests_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint rights_requests_pkey PRIMARY KEY (id),
  constraint rights_requests_received_on_check CHECK ((received_on <= CURRENT_DATE)),
  constraint rights_requests_reference_key UNIQUE (reference),
  constraint rights_requests_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES users(id),
  constraint rights_requests_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text])))
);
CREATE INDEX rights_requests_due_idx ON public.rights_requests USING btree (due_on, id) WHERE (state = 'open'::text);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_requests DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_requests enable row level security;
create policy insert_handler on rights_requests for insert to recoupe_app
  with check (( SELECT access.can('rights.handle'::text) AS can) AND (registered_by = access.actor()) AND (state = 'open'::text) AND ( SELECT access.processing_open('oversight'::text) AS processing_open));
create policy select_handler on rights_requests for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
create policy update_handler on rights_requests for update to recoupe_app
  using (( SELECT access.can('rights.handle'::text) AS can) AND (state = 'open'::text))
  with check ( SELECT access.can('rights.handle'::text) AS can);
grant insert (channel, due_on, identity, identity_note, kind, language, received_on, reference, subject, wording), select, update (assigned_to, channel, end_note, ended_at, identity, identity_note, kind, language, state, subject, wording) on rights_requests to recoupe_app;

create table rights_restrictions (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  report_id uuid not null,
  cell_id uuid not null,
  mention_ids uuid[] not null,
  profiles text not null,
  primaries uuid[] not null,
  restricted_at timestamp with time zone not null default clock_timestamp(),
  lifted_at timestamp with time zone,
  constraint rights_restrictions_pkey PRIMARY KEY (id),
  constraint rights_restrictions_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint rights_restrictions_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights_requests(id)
);
CREATE INDEX rights_restrictions_report_idx ON public.rights_restrictions USING btree (report_id) WHERE (lifted_at IS NULL);
alter table rights_restrictions enable row level security;
create policy select_handler on rights_restrictions for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
grant select on rights_restrictions to recoupe_app;

create table rights_searches (
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  asked_by uuid not null default access.actor(),
  asked_at timestamp with time zone not null default clock_timestamp(),
  state text not null default 'waiting'::text,
  stage text not null default 'index'::text,
  last text not null default ''::text,
  done integer not null default 0,
  total integer not null default 0,
  problem text,
  finished_at timestamp with time zone,
  constraint rights_searches_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES users(id),
  constraint rights_searches_pkey PRIMARY KEY (id),
  constraint rights_searches_request_id_fkey FOREIGN KEY (request_id) REFERENCES rights_requests(id) ON DELETE CASCADE,
  constraint rights_searches_stage_check CHECK ((stage = ANY (ARRAY['index'::text, 'reports'::text, 'books'::text, 'linked'::text, 'account'::text]))),
  constraint rights_searches_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'stopped'::text])))
);
CREATE UNIQUE INDEX rights_searches_running_idx ON public.rights_searches USING btree (request_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.rights_searches DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
alter table rights_searches enable row level security;
create policy insert_handler on rights_searches for insert to recoupe_app
  with check ((asked_by = access.actor()) AND (request_id = ( SELECT access.request_in_hand() AS request_in_hand)));
create policy select_handler on rights_searches for select to recoupe_app
  using ( SELECT access.can('rights.handle'::text) AS can);
create policy update_own on rights_searches for update to recoupe_app
  using ((asked_by = access.actor()) AND ( SELECT access.can('rights.handle'::text) AS can));
grant insert (request_id, total), select, update (done, finished_at, last, problem, stage, state, total) on rights_searches to recoupe_app;

create table role_capabilities (
  role_code text not null,
  capability text not null,
  constraint role_capabilities_pkey PRIMARY KEY (role_code, capability),
  constraint role_capabilities_role_code_fkey FOREIGN KEY (role_code) REFERENCES roles(code) ON DELETE CASCADE
);
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.role_capabilities FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
alter table role_capabilities enable row level security;
create policy select_signed_in on role_capabilities for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on role_capabilities to recoupe_app;

-- Which roles the holder of a role may give for a time to those it leads.
create table role_gives (
  role_code text not null,
  gives text not null,
  constraint role_gives_gives_fkey FOREIGN KEY (gives) REFERENCES roles(code) ON DELETE CASCADE,
  constraint role_gives_pkey PRIMARY KEY (role_code, gives),
  constraint role_gives_role_code_fkey FOREIGN KEY (role_code) REFERENCES roles(code) ON DELETE CASCADE
);
alter table role_gives enable row level security;
create policy select_signed_in on role_gives for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on role_gives to recoupe_app;

create table roles (
  code text not null,
  label_fr text not null,
  label_en text not null,
  duty text not null default 'operational'::text,
  constraint roles_code_duty_key UNIQUE (code, duty),
  constraint roles_duty_check CHECK ((duty = ANY (ARRAY['operational'::text, 'oversight'::text, 'administration'::text, 'custody'::text]))),
  constraint roles_pkey PRIMARY KEY (code)
);
alter table roles enable row level security;
create policy select_signed_in on roles for select to recoupe_app
  using (access.actor() IS NOT NULL);
grant select on roles to recoupe_app;

create table sessions (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  purpose_code text,
  purpose_act text,
  purpose_reference text,
  purpose_motive text,
  purpose_since timestamp with time zone,
  method text not null default 'password'::text,
  second_factor boolean not null default false,
  device text,
  last_seen_at timestamp with time zone not null default now(),
  proven_at timestamp with time zone not null default now(),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_hash_key UNIQUE (token_hash),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE INDEX sessions_user_idx ON public.sessions USING btree (user_id);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.sessions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table sessions enable row level security;
create policy select_self on sessions for select to recoupe_app
  using (user_id = access.actor());
create policy update_self on sessions for update to recoupe_app
  using ((id = access.session()) AND (user_id = access.actor()))
  with check (user_id = access.actor());
grant select (created_at, device, ended_at, expires_at, id, last_seen_at, method, proven_at, purpose_act, purpose_code, purpose_motive, purpose_reference, purpose_since, second_factor, user_id), update (ended_at, purpose_act, purpose_code, purpose_motive, purpose_reference, purpose_since) on sessions to recoupe_app;

-- Tries since the last right answer, by the digest of what was claimed: a login nobody has waits as long as one somebody has. No policy and no grant.
create table sign_in_failures (
  key bytea not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  constraint sign_in_failures_pkey PRIMARY KEY (key)
);
alter table sign_in_failures enable row level security;

-- One-time links; the token itself is shown once and never stored. No policy and no grant: only the functions below.
create table sign_in_links (
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint sign_in_links_pkey PRIMARY KEY (token_hash),
  constraint sign_in_links_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
alter table sign_in_links enable row level security;

-- Between two steps of a sign-in: minutes, and used once. No policy and no grant: only the functions below.
create table sign_in_steps (
  token_hash bytea not null,
  kind text not null,
  user_id uuid,
  data jsonb not null default '{}'::jsonb,
  expires_at timestamp with time zone not null,
  constraint sign_in_steps_pkey PRIMARY KEY (token_hash),
  constraint sign_in_steps_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
alter table sign_in_steps enable row level security;

create table source_openings (
  id uuid not null default gen_random_uuid(),
  token text not null,
  approval_id uuid not null,
  opened_by uuid not null default access.actor(),
  opened_at timestamp with time zone not null default now(),
  until timestamp with time zone not null default (now() + '00:15:00'::interval),
  constraint source_openings_approval_id_key UNIQUE (approval_id),
  constraint source_openings_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES users(id),
  constraint source_openings_pkey PRIMARY KEY (id)
);
CREATE INDEX source_openings_token_idx ON public.source_openings USING btree (token);
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.source_openings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table source_openings enable row level security;
create policy insert_opener on source_openings for insert to recoupe_app
  with check ((opened_by = access.actor()) AND access.approval_used(approval_id, 'source_opening'::text, token));
create policy select_concerned on source_openings for select to recoupe_app
  using ((opened_by = access.actor()) OR (token IN ( SELECT s.token
   FROM sources s
  WHERE (s.manager_id = access.actor()))));
grant insert (approval_id, token), select on source_openings to recoupe_app;

create table sources (
  token text not null,
  manager_id uuid not null default access.actor(),
  cell_id uuid not null,
  sealed bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint sources_cell_id_fkey FOREIGN KEY (cell_id) REFERENCES organisations(id),
  constraint sources_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES users(id),
  constraint sources_pkey PRIMARY KEY (token),
  constraint sources_token_check CHECK ((token ~ '^S-[0-9A-Z]{4}-[0-9A-Z]{4}$'::text))
);
alter table sources enable row level security;
create policy select_manager on sources for select to recoupe_app
  using (manager_id = access.actor());
grant select (cell_id, created_at, manager_id, token) on sources to recoupe_app;

-- Subject and object are mentions of the same report; an entity is a cluster of them by judgement, never a row.
create table statements (
  id uuid not null default gen_random_uuid(),
  report_id uuid not null,
  cell_id uuid not null,
  subject_mention uuid not null,
  predicate text not null,
  object_mention uuid,
  value text,
  unit text,
  valid_from text,
  valid_to text,
  valid_precision text,
  recorded_at timestamp with time zone not null default now(),
  grade_scheme text not null default 'admiralty'::text,
  grade_source text not null default 'F'::text,
  grade_information text not null default '6'::text,
  nature text not null default 'fact'::text,
  probability text,
  author_id uuid not null,
  act_code text,
  legal_title text,
  subject_category text,
  tlp text not null default 'AMBER+STRICT'::text,
  handling text[] not null default '{H2}'::text[],
  pap text,
  french_marking text,
  retention_rule text not null default 'default'::text,
  retention_start date not null default CURRENT_DATE,
  retention_end date not null default (CURRENT_DATE + 1095),
  review_on date not null default (CURRENT_DATE + 365),
  status text not null default 'active'::text,
  replaces uuid,
  judgement_id uuid,
  conditions jsonb not null default '[]'::jsonb,
  constraint statements_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code),
  constraint statements_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id),
  constraint statements_check CHECK (((object_mention IS NOT NULL) OR (value IS NOT NULL))),
  constraint statements_judgement_id_fkey FOREIGN KEY (judgement_id) REFERENCES judgements(id) ON DELETE CASCADE,
  constraint statements_nature_check CHECK ((nature = ANY (ARRAY['fact'::text, 'assessment'::text]))),
  constraint statements_pkey PRIMARY KEY (report_id, id),
  constraint statements_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE,
  constraint statements_status_check CHECK ((status = ANY (ARRAY['active'::text, 'contested'::text, 'rectified'::text, 'withdrawn'::text])))
);
CREATE INDEX statements_judgement_idx ON public.statements USING btree (judgement_id) WHERE (judgement_id IS NOT NULL);
CREATE INDEX statements_retention_idx ON public.statements USING btree (retention_end);
CREATE INDEX statements_subject_idx ON public.statements USING btree (subject_mention);
CREATE TRIGGER hold_clock BEFORE UPDATE OF retention_start, retention_end ON public.statements FOR EACH ROW EXECUTE FUNCTION access.hold_clock();
CREATE TRIGGER keep_clock BEFORE INSERT ON public.statements FOR EACH ROW EXECUTE FUNCTION access.keep_clock();
CREATE TRIGGER note_duty AFTER INSERT ON public.statements REFERENCING NEW TABLE AS noted FOR EACH STATEMENT EXECUTE FUNCTION access.note_duty();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.statements DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION access.require_line();
CREATE TRIGGER stated AFTER INSERT ON public.statements REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION access.stated();
alter table statements enable row level security;
create policy insert_author on statements for insert to recoupe_app
  with check ((author_id = access.actor()) AND (cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND (( SELECT access.can('mention.correct'::text) AS can) OR ( SELECT access.can('hit.judge'::text) AS can)));
create policy not_withheld on statements as restrictive for select to recoupe_app
  using (NOT (report_id IN ( SELECT access.withheld_reports() AS withheld_reports)));
create policy select_emergency on statements for select to recoupe_app
  using (report_id = ANY (( SELECT access.emergency_reports() AS emergency_reports)::uuid[]));
create policy select_request on statements for select to recoupe_rights
  using (report_id = ANY (( SELECT access.request_reports() AS request_reports)::uuid[]));
create policy select_scope on statements for select to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ((judgement_id IS NULL) OR (EXISTS ( SELECT
   FROM judgements j
  WHERE ((j.id = statements.judgement_id) AND (j.undone_at IS NULL))))));
create policy update_author on statements for update to recoupe_app
  using ((cell_id = ANY (( SELECT access.readable_cells() AS readable_cells)::uuid[])) AND ( SELECT access.can('mention.correct'::text) AS can));
grant insert, select, update (status) on statements to recoupe_app;
grant select on statements to recoupe_rights;

-- The secret is sealed with a key that is not in the database (server/identity/factors/seal.ts); a step is used once.
create table totp_secrets (
  user_id uuid not null,
  sealed bytea not null,
  last_step bigint not null default '-1'::integer,
  created_at timestamp with time zone not null default now(),
  confirmed_at timestamp with time zone,
  constraint totp_secrets_pkey PRIMARY KEY (user_id),
  constraint totp_secrets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
alter table totp_secrets enable row level security;
create policy select_self on totp_secrets for select to recoupe_app
  using (user_id = access.actor());
grant select (confirmed_at, created_at, user_id) on totp_secrets to recoupe_app;

-- Files received before the report they will stand in.
create table uploads (
  sha256 text not null,
  uploaded_by uuid not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  uploaded_at timestamp with time zone not null default now(),
  constraint uploads_pkey PRIMARY KEY (uploaded_by, sha256),
  constraint uploads_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES users(id)
);
alter table uploads enable row level security;
create policy delete_own on uploads for delete to recoupe_app
  using (uploaded_by = access.actor());
create policy insert_own on uploads for insert to recoupe_app
  with check ((uploaded_by = access.actor()) AND ( SELECT access.can('report.submit'::text) AS can));
create policy select_own on uploads for select to recoupe_app
  using (uploaded_by = access.actor());
grant delete, insert, select on uploads to recoupe_app;

-- Loaded from reference/limits.json. No policy and no grant.
create table use_limits (
  kind text not null,
  seconds integer not null,
  for_purpose integer not null,
  in_all integer not null,
  constraint use_limits_check CHECK ((in_all >= for_purpose)),
  constraint use_limits_for_purpose_check CHECK ((for_purpose > 0)),
  constraint use_limits_pkey PRIMARY KEY (kind, seconds),
  constraint use_limits_seconds_check CHECK (((seconds >= 1) AND (seconds <= 86400)))
);
alter table use_limits enable row level security;

create table user_roles (
  user_id uuid not null,
  role_code text not null,
  valid tstzrange not null default tstzrange(now(), NULL::timestamp with time zone),
  id uuid not null default gen_random_uuid(),
  duty text not null,
  act_code text,
  reason text,
  given_by uuid default access.actor(),
  ended_by uuid,
  end_reason text,
  constraint user_roles_accounted CHECK ((upper_inf(valid) OR (ended_by IS NOT NULL) OR ((reason IS NOT NULL) AND (act_code IS NOT NULL) AND (given_by IS NOT NULL)))),
  constraint user_roles_act_code_fkey FOREIGN KEY (act_code) REFERENCES acts(code),
  constraint user_roles_duty_fkey FOREIGN KEY (role_code, duty) REFERENCES roles(code, duty) ON UPDATE CASCADE,
  constraint user_roles_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES users(id),
  constraint user_roles_given_by_fkey FOREIGN KEY (given_by) REFERENCES users(id),
  constraint user_roles_once EXCLUDE USING gist (user_id WITH =, role_code WITH =, valid WITH &&),
  constraint user_roles_one_duty EXCLUDE USING gist (user_id WITH =, duty WITH <>, valid WITH &&),
  constraint user_roles_pkey PRIMARY KEY (id),
  constraint user_roles_reason_check CHECK ((length(TRIM(BOTH FROM reason)) >= 3)),
  constraint user_roles_role_code_fkey FOREIGN KEY (role_code) REFERENCES roles(code),
  constraint user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE TRIGGER copy_duty BEFORE INSERT ON public.user_roles FOR EACH ROW EXECUTE FUNCTION access.copy_duty();
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE ON public.user_roles FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.user_roles DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table user_roles enable row level security;
create policy insert_giver on user_roles for insert to recoupe_app
  with check ((user_id <> access.actor()) AND (given_by = access.actor()) AND (ended_by IS NULL) AND (reason IS NOT NULL) AND (user_id = ANY (( SELECT access.led_people() AS led_people)::uuid[])) AND (role_code = ANY (( SELECT access.givable_roles() AS givable_roles)::text[])) AND (lower(valid) = now()) AND (upper(valid) <= access.grant_limit(act_code)));
create policy insert_manager on user_roles for insert to recoupe_app
  with check (( SELECT access.can('user.manage'::text) AS can) AND (user_id <> access.actor()) AND (given_by = access.actor()) AND (valid = tstzrange(now(), NULL::timestamp with time zone)) AND (ended_by IS NULL));
create policy select_self_or_leader on user_roles for select to recoupe_app
  using ((user_id = access.actor()) OR (user_id = ANY (( SELECT access.led_people() AS led_people)::uuid[])));
grant insert (act_code, reason, role_code, user_id, valid), select on user_roles to recoupe_app;

create table users (
  id uuid not null default gen_random_uuid(),
  login text not null,
  display_name text not null,
  organisation_id uuid not null,
  corps text,
  language text not null default 'fr'::text,
  description_fr text,
  description_en text,
  demonstration boolean not null default false,
  password_hash text,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  clearance text not null default 'NON_PROTEGE'::text,
  constraint users_clearance_check CHECK ((clearance = ANY (ARRAY['NON_PROTEGE'::text, 'DIFFUSION_RESTREINTE'::text]))),
  constraint users_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint users_login_key UNIQUE (login),
  constraint users_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint users_pkey PRIMARY KEY (id)
);
CREATE TRIGGER end_everything AFTER UPDATE OF organisation_id, closed_at ON public.users FOR EACH ROW WHEN (((old.organisation_id IS DISTINCT FROM new.organisation_id) OR ((old.closed_at IS NULL) AND (new.closed_at IS NOT NULL)))) EXECUTE FUNCTION access.end_everything();
CREATE TRIGGER forget_passkeys AFTER UPDATE OF password_hash ON public.users FOR EACH ROW WHEN (((old.password_hash IS NOT NULL) AND (new.password_hash IS NULL))) EXECUTE FUNCTION access.forget_passkeys();
CREATE TRIGGER note_reach AFTER INSERT OR DELETE OR UPDATE OF organisation_id, clearance, closed_at ON public.users FOR EACH STATEMENT EXECUTE FUNCTION access.note_reach();
CREATE CONSTRAINT TRIGGER require_line AFTER INSERT OR DELETE OR UPDATE ON public.users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((access.actor() IS NOT NULL)) EXECUTE FUNCTION access.require_line();
alter table users enable row level security;
create policy insert_manager on users for insert to recoupe_app
  with check (( SELECT access.can('user.manage'::text) AS can) AND (NOT demonstration));
create policy select_auditor on users for select to recoupe_app
  using ( SELECT access.can('audit.read.all'::text) AS can);
create policy select_self_or_colleagues on users for select to recoupe_app
  using ((id = access.actor()) OR ( SELECT access.can('hit.read'::text) AS can) OR ( SELECT access.can('user.manage'::text) AS can));
create policy update_self on users for update to recoupe_app
  using (id = access.actor())
  with check (id = access.actor());
grant insert (clearance, corps, display_name, language, login, organisation_id), select (clearance, closed_at, corps, created_at, demonstration, description_en, description_fr, display_name, id, language, login, organisation_id), update (language) on users to recoupe_app;

-- What was done within the longest time of its kind, by whom. No policy and no grant.
create table uses (
  user_id uuid not null,
  kind text not null,
  purpose_code text not null,
  at timestamp with time zone not null
);
CREATE INDEX uses_idx ON public.uses USING btree (user_id, kind, at DESC);
alter table uses enable row level security;

-- When the account was last told that a person was refused for its pace. No policy and no grant.
create table uses_refused (
  user_id uuid not null,
  kind text not null,
  told_at timestamp with time zone not null,
  constraint uses_refused_pkey PRIMARY KEY (user_id, kind)
);
alter table uses_refused enable row level security;

create table vault.backups (
  id uuid not null,
  finished_at timestamp with time zone not null default now(),
  reports integer not null,
  records bigint not null,
  bytes bigint not null,
  constraint backups_pkey PRIMARY KEY (id)
);
alter table vault.backups enable row level security;

create table vault.book_keys (
  book_id uuid not null,
  key bytea not null,
  constraint book_keys_book_id_fkey FOREIGN KEY (book_id) REFERENCES books(id) ON DELETE CASCADE,
  constraint book_keys_key_check CHECK ((length(key) = 32)),
  constraint book_keys_pkey PRIMARY KEY (book_id)
);
CREATE TRIGGER note_destroyed AFTER DELETE ON vault.book_keys REFERENCING OLD TABLE AS destroyed FOR EACH STATEMENT EXECUTE FUNCTION vault.note_destroyed();
alter table vault.book_keys enable row level security;

create table vault.destroyed_keys (
  number bigint not null generated always as identity,
  owner uuid not null,
  destroyed_at timestamp with time zone not null default now(),
  constraint destroyed_keys_pkey PRIMARY KEY (number)
);
alter table vault.destroyed_keys enable row level security;

create table vault.report_keys (
  report_id uuid not null,
  key bytea not null,
  constraint report_keys_key_check CHECK ((length(key) = 32)),
  constraint report_keys_pkey PRIMARY KEY (report_id),
  constraint report_keys_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE CASCADE
);
CREATE TRIGGER note_destroyed AFTER DELETE ON vault.report_keys REFERENCING OLD TABLE AS destroyed FOR EACH STATEMENT EXECUTE FUNCTION vault.note_destroyed();
alter table vault.report_keys enable row level security;

create table vault.rewrites (
  table_name text not null,
  erased_until timestamp with time zone not null,
  constraint rewrites_pkey PRIMARY KEY (table_name)
);
alter table vault.rewrites enable row level security;

CREATE OR REPLACE FUNCTION access.activity(since timestamp with time zone, before timestamp with time zone)
 RETURNS TABLE(user_id uuid, kind text, lines integer, at_odd_hours integer, refused integer, too_fast integer, exports integer, subjects integer, elsewhere integer, same_motive integer, motive text)
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('audit.read.all') then raise insufficient_privilege; end if;
    return query
    with chosen as materialized (
      select e.* from audit_events e where e.at >= since and e.at < before and e.operation not in ('COMBINATION', 'SESSION', 'PURPOSE')
    ), counted as (
      select c.actor_id, count(*)::int as lines,
        count(*) filter (where extract(isodow from c.at at time zone 'Europe/Paris') > 5
          or extract(hour from c.at at time zone 'Europe/Paris') not between 7 and 19)::int as at_odd_hours,
        count(*) filter (where c.outcome = 'refused' and c.details->>'refused' is distinct from 'too_fast')::int as refused,
        count(*) filter (where c.details->>'refused' = 'too_fast')::int as too_fast,
        count(*) filter (where c.operation = 'EXPORT' and c.outcome = 'done')::int as exports
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
    select u.id, v.kind, c.lines, c.at_odd_hours, c.refused, c.too_fast, c.exports, coalesce(s.subjects, 0), coalesce(s.elsewhere, 0),
      coalesce(m.uses, 0), m.purpose_motive
    from counted c join users u on u.id = c.actor_id
    join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
    left join seen s on s.actor_id = c.actor_id left join motives m on m.actor_id = c.actor_id;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('recoupe.actor', true), '')::uuid $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.alerts()
 RETURNS TABLE(approvals integer, opened integer, told integer, to_review integer, sources integer, until timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select
      (select count(*)::int from approvals a where a.decided_by is null and a.expires_at > now() and access.may_approve(a.kind, a.cell_id, a.asked_by)),
      (select count(*)::int from emergencies e where e.user_id = access.actor() and e.ended_at is null and e.until > now()),
      (select count(*)::int from emergencies e where e.user_id <> access.actor() and e.ended_at is null and e.until > now() and access.told_of_emergency(e.id)),
      (select count(*)::int from emergencies e where e.reviewed_at is null and access.can('emergency.review') and access.independent(e.user_id, access.actor())),
      (select count(*)::int from source_openings o join sources s on s.token = o.token
        where s.manager_id = access.actor() and o.opened_at > now() - interval '7 days'),
      (select max(e.until) from emergencies e where e.user_id = access.actor() and e.ended_at is null and e.until > now())
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.apply_acts()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    rule record;
    lowered int := 0;
    n int;
  begin
    -- What came in while no act was known has no clock yet.
    update reports r set act_code = v.act_code, retention_start = r.received_at::date, retention_end = access.end_of(r.received_at::date, v, 0)
    from access.rule_on(null, 'intake', current_date) v where r.retention_end is null;
    for rule in select a.code, v.retention_days as days, coalesce(v.longest_days, v.retention_days) as longest
      from acts a cross join lateral access.rule_on(a.code, null, current_date) v loop
      update reports r set retention_end = r.retention_start + least(rule.days + r.extended_days, rule.longest)
      where r.act_code = rule.code and r.retention_end > r.retention_start + least(rule.days + r.extended_days, rule.longest);
      get diagnostics n = row_count;
      lowered := lowered + n;
      update statements s set retention_end = s.retention_start + least(rule.days + r.extended_days, rule.longest)
      from reports r where r.id = s.report_id and s.retention_rule = rule.code
        and s.retention_end > s.retention_start + least(rule.days + r.extended_days, rule.longest);
      get diagnostics n = row_count;
      lowered := lowered + n;
    end loop;
    update statements s set retention_end = r.retention_end from reports r where r.id = s.report_id and s.retention_end > r.retention_end;
    get diagnostics n = row_count;
    return lowered + n;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.apply_decision(decision uuid, mention_ids uuid[], profiles text, primaries uuid[], keys text[], taken text, taken_primaries uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.apply_evaluations(report uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    asked jsonb;
  begin
    update statements s set
      grade_scheme = f.scheme, grade_source = f.source, grade_information = f.information, nature = f.nature,
      handling = f.handling, conditions = f.conditions
    from (
      select t.id, coalesce(o.scheme, w.scheme, 'admiralty') as scheme, coalesce(o.source, w.source, 'F') as source,
        coalesce(o.information, w.information, '6') as information, coalesce(o.nature, w.nature, 'fact') as nature,
        case when o.id is null and w.id is null then '{H2}'
          else array(select distinct h from unnest(coalesce(o.handling, '{}') || coalesce(w.handling, '{}')) h order by h) end as handling,
        (select coalesce(jsonb_agg(distinct c), '[]') from jsonb_array_elements(coalesce(o.conditions, '[]') || coalesce(w.conditions, '[]')) c) as conditions
      from statements t
      left join access.evaluation_of(t.report_id, t.subject_mention, t.predicate, t.value) o on true
      left join access.evaluation_of(t.report_id, null, null, null) w on true
      where t.report_id = apply_evaluations.report and t.status = 'active') f
    where s.report_id = apply_evaluations.report and s.id = f.id;

    select jsonb_agg(distinct c) into asked
    from evaluations e, jsonb_array_elements(e.conditions) c
    where e.report_id = apply_evaluations.report and e.undone_at is null
      and e.id = (select n.id from access.evaluation_of(e.report_id, e.subject_mention, e.predicate, e.value) n);
    delete from report_conditions c where c.report_id = apply_evaluations.report;
    if asked is not null then
      insert into report_conditions (report_id, cell_id, conditions) select r.id, r.cell_id, asked from reports r where r.id = apply_evaluations.report;
    end if;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.approval_used(id uuid, kind text, subject text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from approvals a where a.id = $1 and a.kind = $2 and a.subject = $3 and a.used_at = now() and a.used_by = access.actor()) $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.asked_about(line uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select exists (select from audit_reviews q join audit_events e on e.id = q.event_id
      where q.event_id = line and q.mark = 'question' and e.actor_id = access.actor())
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.await_chain()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin insert into audit_pending (event_id) values (new.id); return null; end $function$;
-- granted: public

CREATE OR REPLACE FUNCTION access.begin_try(key bytea)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare known sign_in_failures; wait int;
  begin
    insert into sign_in_failures values ($1, 0, now()) on conflict on constraint sign_in_failures_pkey do nothing;
    select * into known from sign_in_failures f where f.key = $1 for update;
    if known.last_at < now() - interval '1 day' then known.failures := 0; end if;
    if known.failures >= 5 then
      wait := ceil(extract(epoch from known.last_at + make_interval(secs => least(900, 2 ^ least(known.failures - 4, 10))) - now()));
      if wait > 0 then return wait; end if;
    end if;
    update sign_in_failures f set failures = known.failures + 1, last_at = now() where f.key = $1;
    return 0;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.break_glass(danger text, motive text, asked jsonb, reports uuid[], reference text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.can(capability text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return (
      select exists (
        select from user_roles ur
        join role_capabilities rc on rc.role_code = ur.role_code
        join users u on u.id = ur.user_id
        where ur.user_id = access.actor() and u.closed_at is null
          and ur.valid @> now() and rc.capability = $1));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.categorised()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.cell_code(cell uuid)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select split_part(o.code, '/', 1) from organisations o where o.id = $1 $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.change_clock(report uuid, change text, ground text, motive text, approval uuid DEFAULT NULL::uuid)
 RETURNS date
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    r reports;
    rule act_versions;
    until date;
    asked uuid := access.actor();
  begin
    select * into r from reports p where p.id = change_clock.report for update;
    if not found or r.retention_end is null then return null; end if;
    if change = 'ordered' then
      if not access.can('erasure.order') then raise insufficient_privilege; end if;
    elsif not (access.can('mention.correct') and r.cell_id = any (access.readable_cells()))
      or r.id in (select access.withheld_reports()) then
      return null;
    end if;
    select * into rule from access.rule_on(r.act_code, 'intake', r.retention_start);
    case change
      when 'let_go' then until := r.retention_end;
      when 'rejected' then until := least(r.retention_end, current_date + 30);
      when 'ordered' then until := least(r.retention_end, current_date);
      when 'restored' then
        if (select c.change from clock_changes c where c.report_id = r.id order by c.decided_at desc limit 1) is distinct from 'rejected'
          or r.retention_end <= current_date then raise invalid_parameter_value; end if;
        until := access.end_of(r.retention_start, rule, r.extended_days);
      when 'extended' then
        until := access.extension_of(r.id);
        if until is null then raise invalid_parameter_value; end if;
        if not access.approval_used(change_clock.approval, 'retention_extension', format('report:%s:until:%s', r.id, until)) then raise invalid_parameter_value; end if;
        select a.asked_by, a.motive into asked, change_clock.motive from approvals a where a.id = change_clock.approval;
        r.extended_days := r.extended_days + (until - r.retention_end);
      else raise invalid_parameter_value;
    end case;
    insert into clock_changes (report_id, cell_id, change, ground, motive, ends_before, ends_after, asked_by, decided_by)
      select r.id, r.cell_id, change_clock.change, change_clock.ground, change_clock.motive, r.retention_end, until, asked,
        coalesce((select a.decided_by from approvals a where a.id = change_clock.approval), access.actor());
    update reports p set retention_end = until, extended_days = r.extended_days where p.id = r.id;
    -- A statement follows its report, as far as its own act lets it.
    update statements s set retention_end = least(until, case when s.retention_end <= current_date then s.retention_end
      else (select access.end_of(s.retention_start, v, r.extended_days) from access.rule_on(s.act_code, 'evaluation', s.retention_start) v) end)
    where s.report_id = r.id;
    return until;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.clocks(until date, cells text[] DEFAULT NULL::text[], report uuid DEFAULT NULL::uuid)
 RETURNS TABLE(id uuid, reference text, cell text, cell_id uuid, channel text, act text, starts_on date, ends_on date, warned_on date, extended_days integer, statements integer, change text, change_ground text, changed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    sees_all boolean := access.can('erasure.order');
  begin
    if not access.can('retention.read') then raise insufficient_privilege; end if;
    return query
      select r.id, r.reference, split_part(o.code, '/', 1), r.cell_id, r.channel, r.act_code, r.retention_start, r.retention_end,
        r.retention_end - coalesce(v.warn_days, 30), r.extended_days,
        (select count(*)::int from statements s where s.report_id = r.id and s.status = 'active'), c.change, c.ground, c.decided_at
      from reports r join organisations o on o.id = r.cell_id
      left join lateral access.rule_on(r.act_code, 'intake', r.retention_start) v on true
      left join lateral (select * from clock_changes x where x.report_id = r.id order by x.decided_at desc limit 1) c on true
      where r.retention_end <= clocks.until and (clocks.report is null or r.id = clocks.report)
        and (clocks.cells is null or split_part(o.code, '/', 1) = any (clocks.cells))
        and (sees_all or (r.cell_id = any (access.readable_cells()) and r.id not in (select access.withheld_reports())));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.close_account(user_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    -- Nobody closes their own: somebody who may open accounts is always left.
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set closed_at = now() where u.id = $1 and u.closed_at is null;
    if not found then return false; end if;
    update sessions s set ended_at = now() where s.user_id = $1 and s.ended_at is null;
    delete from sign_in_links l where l.user_id = $1 and l.used_at is null;
    return true;
  end $function$;
-- granted: =X/recoupe_owner, recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.copy_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin new.duty := (select r.duty from roles r where r.code = new.role_code); return new; end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.count_use(session uuid, kind text, OUT wait integer, OUT tell boolean)
 RETURNS record
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare who uuid; purpose text; moment timestamptz; longest int := 0; l use_limits; full_at timestamptz;
  begin
    wait := 0; tell := false;
    select s.user_id, coalesce(s.purpose_code, '') into who, purpose from sessions s where s.id = $1;
    if who is null then return; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text || ' ' || $2, 73));
    moment := clock_timestamp();
    for l in select * from use_limits u where u.kind = $2 loop
      longest := greatest(longest, l.seconds);
      for full_at in
        (select u.at from uses u where u.user_id = who and u.kind = $2 and u.purpose_code = purpose
            and u.at > moment - make_interval(secs => l.seconds) order by u.at desc offset l.for_purpose - 1 limit 1)
        union all
        (select u.at from uses u where u.user_id = who and u.kind = $2
            and u.at > moment - make_interval(secs => l.seconds) order by u.at desc offset l.in_all - 1 limit 1)
      loop
        wait := greatest(wait, 1, ceil(extract(epoch from full_at - moment) + l.seconds)::int);
      end loop;
    end loop;
    if wait > 0 then
      insert into uses_refused as r values (who, $2, moment)
        on conflict on constraint uses_refused_pkey do update set told_at = moment where r.told_at < moment - interval '1 minute';
      tell := found;
      return;
    end if;
    if longest = 0 then return; end if;
    insert into uses values (who, $2, purpose, moment);
    delete from uses u where u.user_id = who and u.kind = $2 and u.at < moment - make_interval(secs => longest);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.cover_passage(decision uuid, surface text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    d record;
  begin
    select m.report_id, m.start_offset, m.end_offset into d from rights_decisions e join rights_matches m on m.id = e.match_id
    where e.id = $1 and e.action = 'erase' and e.decided_by = access.actor() and e.request_id = access.request_in_hand()
      and m.standing = 'concerns' and m.place = 'text' and e.decided_at > now() - interval '1 minute';
    if not found then raise insufficient_privilege; end if;
    insert into mentions (report_id, cell_id, start_offset, end_offset, surface, type, value, origin, state, shielded, restricted)
      select r.id, r.cell_id, d.start_offset, d.end_offset, $2, 'person', '', 'person', 'removed', true, true from reports r where r.id = d.report_id;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.credentials(login text)
 RETURNS TABLE(user_id uuid, password_hash text)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select u.id, u.password_hash from users u where u.login = $1 and u.closed_at is null $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.emergency_places()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select array(select distinct r.cell_id from reports r where r.id = any (access.emergency_reports())) $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.emergency_reports()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_book_check(id uuid, problem text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with ended as (
      update book_checks c set state = 'stopped', problem = $2, finished_at = now()
      where c.id = $1 and c.asked_by = access.actor() and c.state in ('waiting', 'running')
      returning 1)
    select exists (select from ended)
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_emergency(id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update emergencies e set ended_at = now() where e.id = $1 and e.ended_at is null and e.until > now()
      and (e.user_id = access.actor() or access.told_of_emergency(e.id));
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_everything()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    author uuid := coalesce(access.actor(), new.id);
  begin
    update sessions s set ended_at = now() where s.user_id = new.id and s.ended_at is null;
    delete from sign_in_links l where l.user_id = new.id and l.used_at is null;
    update user_roles g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    update cell_grants g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    update compartment_members g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = author, end_reason = 'left'
    where g.user_id = new.id and g.valid @> now();
    update compartments c set head_id = (
      select m.user_id from compartment_members m where m.compartment_id = c.id and m.valid @> now() order by lower(m.valid), m.id limit 1)
    where c.head_id = new.id;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_grant(id uuid, reason text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    leads boolean := access.can('grant.give') or access.can('user.manage');
  begin
    if length(trim($2)) < 3 then raise invalid_parameter_value; end if;
    update user_roles g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    where g.id = $1 and g.valid @> now()
      and (g.user_id = access.actor() or (leads and g.user_id = any (access.led_people())));
    if found then return true; end if;
    update cell_grants g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    where g.id = $1 and g.valid @> now()
      and (g.user_id = access.actor() or (leads and (g.user_id = any (access.led_people()) or g.cell_id = any (access.zone_cells()))));
    if found then return true; end if;
    -- In a compartment only its head and the member itself: who leads them elsewhere does not know of it.
    update compartment_members g set valid = tstzrange(lower(g.valid), greatest(now(), lower(g.valid))), ended_by = access.actor(), end_reason = $2
    from compartments c
    where g.id = $1 and g.valid @> now() and c.id = g.compartment_id and access.actor() in (g.user_id, c.head_id);
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_of(start date, rule act_versions, extended integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE
AS $function$ select $1 + least(($2).retention_days + $3, coalesce(($2).longest_days, ($2).retention_days)) $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_search(id uuid, problem text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with ended as (
      update rights_searches s set state = 'stopped', problem = $2, finished_at = now()
      where s.id = $1 and s.asked_by = access.actor() and s.state in ('waiting', 'running')
      returning 1)
    select exists (select from ended)
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_session(id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update sessions s set ended_at = now() where s.id = $1 and s.ended_at is null
      and (s.user_id = access.actor() or access.can('user.manage'));
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_sessions(user_id uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if $1 is distinct from access.actor() and not access.can('user.manage') then raise insufficient_privilege; end if;
    return query update sessions s set ended_at = now()
      where s.user_id = $1 and s.ended_at is null and s.id is distinct from access.session() returning s.id;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.end_tries(key bytea)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ delete from sign_in_failures f where f.key = $1 $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION jobs.enqueue(task text, payload json)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'graphile_worker', 'pg_temp'
AS $function$ select graphile_worker.add_job(task, payload, queue_name => case when task in ('check-book', 'search-subject') then task end, max_attempts => 8) $function$;
-- granted: recoupe_jobs=X/recoupe_jobs, recoupe_app=X/recoupe_jobs

CREATE OR REPLACE FUNCTION access.enter()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    who text := access.actor();
    name text := 'recoupe.reach_' || replace(who, '-', '_');
    counted bigint;
    known text[];
    found record;
  begin
    if who is null then return; end if;
    select c.changes into counted from reach_changes c;
    known := string_to_array(current_setting(name, true), ':');
    if known[1] = counted::text and now() < to_timestamp(known[2]::float8) then
      perform set_config('recoupe.readable_cells', who || ':' || known[3], true),
        set_config('recoupe.readable_numbers', who || ':' || known[4], true);
      return;
    end if;
    select * into found from access.reach();
    perform set_config('recoupe.readable_cells', who || ':' || found.cells::text, true),
      set_config('recoupe.readable_numbers', who || ':' || found.numbers::text, true),
      set_config(name, concat_ws(':', counted, extract(epoch from access.reach_until()), found.cells, found.numbers), false);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.erase_books()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    today int := (select v.retention_days from access.rule_on(null, 'lookup', current_date) v);
    gone int;
  begin
    with erased as (
      delete from books b where least(b.retention_end, b.brought_at::date + today) <= current_date returning b.*)
    insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
      select u.id, u.organisation_id, 'ERASURE', 'book', array[e.id::text], e.entries, 'job', '{"why": "expired"}'
      from erased e join users u on u.id = e.brought_by;
    get diagnostics gone = row_count;
    return gone;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.erase_entry(decision uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.erase_report(report uuid, key bytea)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    gone reports;
    change clock_changes;
    held record;
    went uuid[];
    n bigint;
    ids uuid[] := array[report];
    counts jsonb := '{}';
    hashes text[];
    digest bytea;
    near uuid[];
    line uuid;
    certificate uuid;
  begin
    select * into gone from reports r where r.id = report for update;
    if not found then return null; end if;
    if gone.retention_end > current_date then raise insufficient_privilege; end if;
    select * into change from clock_changes c where c.report_id = report order by c.decided_at desc limit 1;
    hashes := array(select a.sha256 from attachments a where a.report_id = report);
    digest := (select sha256(key || t.sha256) from report_texts t where t.report_id = report order by t.version limit 1);
    near := array(select distinct n.id from hits h cross join lateral unnest(array[h.report_a, h.report_b]) as n(id)
      where (h.report_a = report or h.report_b = report or h.via_report = report) and n.id <> report);
    for held in
      select t.table_name, t.found, exists (select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'id' and c.data_type = 'uuid') as named
      from report_tables t where not t.trace order by t.rank, t.table_name
    loop
      if held.named then
        execute format('with gone as (delete from %I t where %s returning t.id) select coalesce(array_agg(id), ''{}''), count(*) from gone',
          held.table_name, held.found) into went, n using report;
        ids := ids || went;
      else
        execute format('delete from %I t where %s', held.table_name, held.found) using report;
        get diagnostics n = row_count;
      end if;
      if n > 0 then counts := counts || jsonb_build_object(held.table_name, n); end if;
    end loop;
    -- What was received for it and stands in nothing else of the same person.
    delete from uploads u where u.uploaded_by = gone.submitted_by and u.sha256 = any (hashes)
      and not exists (select from attachments a where a.sha256 = u.sha256 and a.submitted_by = u.uploaded_by);
    insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
      select u.id, u.organisation_id, 'ERASURE', 'report', array[report::text], 1, 'job',
        jsonb_build_object('why', coalesce(change.change, 'expired'), 'act', gone.act_code, 'retentionEnd', gone.retention_end)
      from users u where u.id = coalesce(change.decided_by, gone.submitted_by)
      returning id into line;
    insert into erasures (erased_report, reference, cell_id, scope, why, act_code, act_reference, retention_start, retention_end, decided_by,
        counts, files, ids, text_digest, file_digests, event_id, files_left, neighbours)
      select report, gone.reference, gone.cell_id, 'report',
        case when change.change in ('let_go', 'rejected', 'ordered') then change.change else 'expired' end,
        gone.act_code, (select v.reference from access.rule_on(gone.act_code, 'intake', gone.retention_start) v), gone.retention_start, gone.retention_end,
        case when change.change is null then '{}' else array(select distinct d from unnest(array[change.asked_by, change.decided_by]) d) end,
        counts, cardinality(hashes), ids, digest, array(select sha256(key || decode(h, 'hex')) from unnest(hashes) h), line,
        array(select h from unnest(hashes) h where not exists (select from attachments a where a.sha256 = h)
          and not exists (select from uploads u where u.sha256 = h)),
        near
      returning id into certificate;
    return certificate;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.erase_statements(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    due record;
    line uuid;
    done int := 0;
  begin
    for due in
      select r.id, r.reference, r.cell_id, r.submitted_by, r.retention_start, r.act_code, array_agg(s.id) as ids, max(s.retention_end) as ended,
        min(s.retention_rule) as rule
      from statements s join reports r on r.id = s.report_id
      where s.retention_end <= current_date and r.retention_end > current_date
      group by r.id limit most
    loop
      delete from statements s where s.report_id = due.id and s.id = any (due.ids);
      insert into audit_events (actor_id, organisation_id, operation, object_type, object_ids, results, channel, details)
        select u.id, u.organisation_id, 'ERASURE', 'statement', due.ids::text[] || due.id::text, cardinality(due.ids), 'job', jsonb_build_object('why', 'expired', 'act', due.rule)
        from users u where u.id = due.submitted_by returning id into line;
      insert into erasures (erased_report, reference, cell_id, scope, why, act_code, act_reference, retention_start, retention_end, counts, files, ids, event_id)
        values (due.id, due.reference, due.cell_id, 'statements', 'expired', due.rule,
          (select v.reference from access.rule_on(due.rule, 'evaluation', due.retention_start) v), due.retention_start, due.ended,
          jsonb_build_object('statements', cardinality(due.ids)), 0, due.ids, line);
      done := done + cardinality(due.ids);
    end loop;
    return done;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.erased_files(certificate uuid)
 RETURNS bytea[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select e.file_digests from erasures e where e.id = $1 and (access.actor() is null or access.can('erasure.prove')) $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.evaluated()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin perform access.apply_evaluations(new.report_id); return null; end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.evaluation_of(report uuid, subject uuid, predicate text, value text)
 RETURNS SETOF evaluations
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED
AS $function$
    select e.* from evaluations e
    where e.report_id = $1 and e.undone_at is null and e.subject_mention is not distinct from $2
      and e.predicate is not distinct from $3 and e.value is not distinct from $4
    order by e.evaluated_at desc, e.id limit 1
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.extension_of(report uuid)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select nullif(least(r.retention_end + v.extension_days, r.retention_start + coalesce(v.longest_days, v.retention_days)), r.retention_end)
    from reports r cross join lateral access.rule_on(r.act_code, 'intake', r.retention_start) v
    where r.id = $1 and v.extension_days is not null
      and r.retention_end > current_date and r.retention_end - v.warn_days <= current_date
      and coalesce((select c.change not in ('rejected', 'ordered') from clock_changes c where c.report_id = r.id order by c.decided_at desc limit 1), true)
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.factors_of(user_id uuid)
 RETURNS TABLE(totp boolean, passkey boolean, recovery integer)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from totp_secrets t where t.user_id = $1 and t.confirmed_at is not null),
    exists (select from passkeys p where p.user_id = $1),
    (select count(*)::int from recovery_codes r where r.user_id = $1 and r.used_at is null) $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.file_held(file text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select (access.actor() is null or access.can('erasure.prove'))
      and (exists (select from attachments a where a.sha256 = $1) or exists (select from uploads u where u.sha256 = $1))
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.finish_erasure(id uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update erasures e set finished_at = clock_timestamp(), files_left = '{}', neighbours = '{}' where e.id = $1 and e.finished_at is null $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.forget_factors(user_id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set password_hash = null where u.id = $1 and u.closed_at is null;
    if not found then return false; end if;
    delete from totp_secrets t where t.user_id = $1;
    delete from recovery_codes r where r.user_id = $1;
    delete from sign_in_links l where l.user_id = $1 and l.used_at is null;
    update sessions s set ended_at = now() where s.user_id = $1 and s.ended_at is null;
    return true;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION vault.forget_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'public', 'pg_temp'
AS $function$
  begin
    delete from report_keys k where k.report_id in (select o::uuid from unnest(new.object_ids) o where pg_input_is_valid(o, 'uuid'));
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.forget_passkeys()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin delete from passkeys p where p.user_id = new.id; return null; end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.forget_source()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    delete from sources s where s.token = old.token and not exists (select from report_sources x where x.token = old.token);
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.forget_stale_uploads()
 RETURNS text[]
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with gone as (
      delete from uploads u where u.uploaded_at < now() - interval '7 days'
        and not exists (select from attachments a where a.sha256 = u.sha256 and a.submitted_by = u.uploaded_by)
      returning u.uploaded_by, u.sha256)
    select coalesce(array_agg(distinct g.sha256), '{}') from gone g
    where not exists (select from attachments a where a.sha256 = g.sha256)
      and not exists (select from uploads u where u.sha256 = g.sha256 and u.uploaded_by not in (select x.uploaded_by from gone x where x.sha256 = g.sha256))
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.forget_uploads(files text[])
 RETURNS text[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    delete from uploads u where u.uploaded_by = access.actor() and u.sha256 = any ($1);
    return array(select f from unnest($1) f
      where not exists (select from uploads u where u.sha256 = f) and not exists (select from attachments a where a.sha256 = f));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.givable_roles()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return array(
      select distinct g.gives from user_roles ur join role_gives g on g.role_code = ur.role_code
      where ur.user_id = access.actor() and ur.valid @> now());
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.grant_limit(act text)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin return (select now() + make_interval(days => v.grant_days) from act_versions v where v.act_code = $1 and v.valid @> current_date); end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.hidden_cells()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    cells uuid[] := access.readable_cells();
    hidden uuid[];
  begin
    if cardinality(cells) < 8 then return null; end if;
    hidden := array(select o.id from organisations o where o.holds and o.id <> all (cells));
    return case when cardinality(hidden) < cardinality(cells) then hidden end;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.hold_clock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    rule act_versions;
  begin
    if tg_table_name = 'reports' then
      select * into rule from access.rule_on(new.act_code, 'intake', new.retention_start);
    else
      select * into rule from access.rule_on(new.act_code, 'evaluation', new.retention_start);
    end if;
    if new.retention_start <> old.retention_start
      or new.retention_end > new.retention_start + coalesce(rule.longest_days, rule.retention_days) then
      raise check_violation using message = format('%s: no act keeps it until %s', tg_table_name, new.retention_end);
    end if;
    return new;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.holding_cells()
 RETURNS TABLE(id uuid, number integer)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select o.id, o.number from organisations o
    where exists (select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports
      where v.organisation_id = o.id)
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.independent(first uuid, second uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select $1 <> $2
      and not exists (select from user_roles r where r.user_id = $2 and r.given_by = $1 and r.valid @> now())
      and not exists (select from cell_grants g where g.user_id = $2 and g.given_by = $1 and g.valid @> now())
      and not exists (select from compartment_members m where m.user_id = $2 and m.given_by = $1 and m.valid @> now())
  $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.index_report(report uuid, profiles text, mention_ids uuid[], keys text[], keys_version integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    r record;
    old record;
    own int;
    hashed bigint[];
  begin
    select p.id, p.cell_id, p.submitted_by, p.recorded_at, o.number as cell into strict r
    from reports p join organisations o on o.id = p.cell_id
    where p.id = report and ((p.submitted_by = access.actor() and p.mentions_version = 0)
      or (p.cell_id = any (access.readable_cells()) and access.can('mention.correct')));
    select m.number, m.cell, m.keys into old from match_reports m where m.report_id = report for update;
    if found then
      delete from match_keys k using unnest(old.keys) as gone(key)
      where k.key = gone.key and k.cell = old.cell and k.report = old.number;
    end if;
    hashed := array(select distinct hashtextextended(k, 0) from unnest(index_report.keys) k);
    insert into match_reports (report_id, cell_id, cell, brought_by, recorded_at, profiles, mention_ids, keys, keys_version)
      values (r.id, r.cell_id, r.cell, r.submitted_by, r.recorded_at, index_report.profiles, index_report.mention_ids, hashed,
        index_report.keys_version)
      on conflict (report_id) do update set profiles = excluded.profiles, mention_ids = excluded.mention_ids,
        keys = excluded.keys, keys_version = excluded.keys_version
      returning number into own;
    insert into match_keys (key, cell, report) select k, r.cell, own from unnest(hashed) k;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.items_erased()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    insert into disclosure_notices (disclosure_id, reference, kind)
    select distinct g.disclosure_id, r.reference, 'erased' from gone g join reports r on r.id = g.report_id
    on conflict (disclosure_id, reference, kind) where acknowledged_at is null do nothing;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.keep_clock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    r record;
    rule act_versions;
  begin
    select p.retention_start, p.retention_end, p.extended_days into r from reports p where p.id = new.report_id;
    select * into rule from access.rule_on(new.act_code, 'evaluation', r.retention_start);
    new.retention_start := coalesce(r.retention_start, current_date);
    new.retention_rule := coalesce(rule.act_code, 'default');
    new.retention_end := least(coalesce(access.end_of(new.retention_start, rule, r.extended_days), new.retention_start + 1095), r.retention_end);
    new.review_on := least(new.retention_end, current_date + coalesce(rule.review_days, 365));
    return new;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.keep_emergency()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if old.reviewed_at is not null or (new.reviewed_by is not null and not access.independent(new.user_id, new.reviewed_by)) then
      raise check_violation using constraint = 'emergencies_two_persons';
    end if;
    return new;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.keep_step(token_hash bytea, kind text, user_id uuid, data jsonb, seconds integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    delete from sign_in_steps where expires_at < now();
    insert into sign_in_steps (token_hash, kind, user_id, data, expires_at) values ($1, $2, $3, $4, now() + make_interval(secs => $5));
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.keep_two_persons()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.keep_verdict()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update hits set verdict = case when new.undone_at is null then new.verdict end where id = new.hit_id;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.led_people()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if access.can('user.manage') then return array(select u.id from users u); end if;
    if not access.can('grant.give') then return '{}'; end if;
    return (
      with recursive mine as (
        select u.organisation_id as id, k.reads from users u
        join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
        join organisation_kinds k on k.code = v.kind
        where u.id = access.actor()
      ), led as (
        select id from mine
        union
        select v.organisation_id from led l
        join organisation_versions v on v.parent_id = l.id and v.valid @> current_date
        where exists (select from mine where reads in ('descendants', 'all'))
      )
      select coalesce(array_agg(u.id), '{}') from users u where u.organisation_id in (select id from led));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.make_link(user_id uuid, token_hash bytea, expires_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('user.manage') then raise insufficient_privilege; end if;
    insert into sign_in_links (user_id, token_hash, expires_at) values ($1, $2, $3);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.mark_notice(notice uuid, mark text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.mask_minors(report uuid, mentions uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update mentions m set maybe_minor = true
    where m.report_id = $1 and m.id = any ($2)
      and exists (select from reports r where r.id = $1 and ((r.submitted_by = access.actor() and r.mentions_version = 0)
        or (r.cell_id = any (access.readable_cells()) and access.can('mention.correct'))))
      and not exists (select from person_categories c where c.report_id = $1 and c.ended_at is null and c.age = 'adult' and m.id = any (c.mention_ids));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.may_approve(kind text, cell uuid, asked_by uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select exists (select from approval_kinds k where k.code = $1 and access.can(k.answers) and access.independent($3, access.actor())
      and case k.among
        when 'cell' then $2 = any (access.readable_cells())
        when 'leaders' then $3 = any (access.led_people())
          or exists (select from users a join users b on b.organisation_id = a.organisation_id where a.id = $3 and b.id = access.actor())
        else true end)
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.may_break_glass()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select exists (
      select from user_roles r join role_capabilities c on c.role_code = r.role_code join users u on u.id = r.user_id
      where r.user_id = access.actor() and u.closed_at is null and r.valid @> now() and c.capability = 'emergency.open'
        and not exists (select from emergencies e where e.user_id = r.user_id and e.verdict = 'abuse' and e.reviewed_at >= lower(r.valid)))
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.mentions_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.move_account(user_id uuid, organisation uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set organisation_id = $2 where u.id = $1 and u.closed_at is null and u.organisation_id <> $2;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.my_compartments()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return array(
      select c.id from compartments c where c.head_id = access.actor()
      union
      select m.compartment_id from compartment_members m where m.user_id = access.actor() and m.valid @> now());
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.my_organisation()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin return (select u.organisation_id from users u where u.id = access.actor() and u.closed_at is null); end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION jobs.naming(report uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'graphile_worker', 'pg_temp'
AS $function$ select count(*)::int from graphile_worker._private_jobs j where position(report::text in j.payload::text) > 0 $function$;
-- granted: recoupe_jobs=X/recoupe_jobs, recoupe_app=X/recoupe_jobs

CREATE OR REPLACE FUNCTION vault.note_destroyed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
  begin
    if tg_table_name = 'report_keys' then insert into destroyed_keys (owner) select d.report_id from destroyed d;
    else insert into destroyed_keys (owner) select d.book_id from destroyed d; end if;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.note_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    reports uuid[];
  begin
    if tg_table_name = 'reports' then
      if access.can('source.handle') then
        insert into report_duties select n.id, n.submitted_by, 'source' from noted n;
      end if;
      return null;
    elsif tg_table_name = 'judgements' then
      reports := array(select distinct r from noted n, unnest(array[n.report_a, n.report_b]) r);
    else
      reports := array(select distinct n.report_id from noted n);
    end if;
    insert into report_duties select r, access.actor(), 'analysis' from unnest(reports) r where access.actor() is not null
      on conflict (report_id, user_id) do nothing;
    if exists (select from report_duties d where d.user_id = access.actor() and d.report_id = any (reports) and d.duty = 'source') then
      raise insufficient_privilege using constraint = 'report_duties_pkey';
    end if;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.note_holders()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update organisations o set holds = true where not o.holds and exists (
      select from organisation_versions v join organisation_kinds k on k.code = v.kind and k.holds_reports
      where v.organisation_id = o.id);
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.note_reach()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update reach_changes set changes = changes + 1;
    -- What was worked out before in this transaction does not know of it.
    perform set_config(name, '', true) from unnest(array['recoupe.readable_cells', 'recoupe.readable_numbers']) name;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.offer_totp(sealed bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    insert into totp_secrets as t (user_id, sealed) values (access.actor(), $1)
      on conflict (user_id) do update set sealed = excluded.sealed, created_at = now(), last_step = -1 where t.confirmed_at is null;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.open_session(user_id uuid, token_hash bytea, expires_at timestamp with time zone, method text, second_factor boolean, device text, before bytea)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    update sessions s set ended_at = now() where s.token_hash = $7 and s.ended_at is null;
    insert into sessions (user_id, token_hash, expires_at, method, second_factor, device) values ($1, $2, $3, $4, $5, $6) returning id
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.opened_by_emergency(id uuid)
 RETURNS TABLE(report_id uuid, reference text, cell text)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select r.id, r.reference, o.code from emergencies e join emergency_reports x on x.emergency_id = e.id
    join reports r on r.id = x.report_id join organisations o on o.id = x.cell_id
    where e.id = $1 and (e.user_id = access.actor() or access.can('emergency.review')
      or (access.can('grant.give') and x.cell_id = any (access.zone_cells())))
    order by r.reference
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.openings_of(token text)
 RETURNS TABLE(by text, at timestamp with time zone, motive text, "with" text)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select u.display_name, o.opened_at, a.motive, w.display_name from sources s join source_openings o on o.token = s.token
    join approvals a on a.id = o.approval_id join users u on u.id = o.opened_by
    join users w on w.id = case when a.asked_by = o.opened_by then a.decided_by else a.asked_by end
    where s.token = $1 and s.manager_id = access.actor() order by o.opened_at desc
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.passkey(id text)
 RETURNS TABLE(user_id uuid, public_key bytea, counter bigint, transports text[])
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select p.user_id, p.public_key, p.counter, p.transports from passkeys p join users u on u.id = p.user_id
    where p.id = $1 and u.closed_at is null $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.people_to_withdraw(most integer, report uuid DEFAULT NULL::uuid)
 RETURNS TABLE(report_id uuid, mention_ids uuid[])
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select p.report_id, array_agg(distinct p.mention) from (
      select c.report_id, m as mention from person_categories c, unnest(c.mention_ids) m
      where c.ended_at is null and c.category = 'INDETERMINE' and c.undetermined_since + interval '6 months' <= current_date
        and ($2 is null or c.report_id = $2)
      union all
      select m.report_id, m.id from reports r join mentions m on m.report_id = r.id
      where r.received_at::date + interval '6 months' <= current_date and ($2 is null or r.id = $2)
        and m.type = 'person' and m.state in ('proposed', 'confirmed')
        and not exists (select from person_categories c where c.report_id = m.report_id and c.ended_at is null and m.id = any (c.mention_ids))) p
    group by 1 limit most
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.personas()
 RETURNS TABLE(login text, display_name text, organisation_code text, organisation_fr text, organisation_en text, description_fr text, description_en text, roles text[])
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select u.login, u.display_name, o.code, o.name_fr, o.name_en, u.description_fr, u.description_en,
      array(select r.role_code from user_roles r where r.user_id = u.id and r.valid @> now() order by 1)
    from users u join organisations_today o on o.id = u.organisation_id
    where u.demonstration and u.closed_at is null
      and (select value from installation where key = 'mode') = '"demonstration"'
    order by u.created_at, u.login
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.place_report(cell uuid, compartment uuid, named_only boolean, named uuid[], marking text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    home uuid := cell;
    place uuid;
    sorted uuid[] := array(select distinct n from unnest(place_report.named) n order by 1);
  begin
    if compartment is not null then
      if not compartment = any (access.my_compartments()) or not access.can('report.submit') then raise insufficient_privilege; end if;
      select c.cell_id into home from compartments c where c.id = compartment;
    elsif not cell = any (access.submit_cells()) then
      raise insufficient_privilege;
    end if;
    if compartment is null and not place_report.named_only and sorted = '{}' and place_report.marking = 'NON_PROTEGE' then return home; end if;
    perform pg_advisory_xact_lock(hashtextextended(home::text, 22));
    select c.organisation_id into place from circles c
    where c.cell_id = home and c.compartment_id is not distinct from compartment and c.named_only = place_report.named_only
      and c.named = sorted and c.marking = place_report.marking;
    if found then return place; end if;
    insert into organisations (code, circle_of)
      select o.code || '/' || upper(substr(md5(gen_random_uuid()::text), 1, 6)), o.id from organisations o where o.id = home
      returning id into place;
    insert into organisation_versions (organisation_id, valid, kind, parent_id, name_fr, name_en, corps, details)
      select place, daterange(current_date, null), 'circle', home, v.name_fr, v.name_en, v.corps, '{"source": "interface"}'
      from organisation_versions v where v.organisation_id = home and v.valid @> current_date;
    insert into circles values (place, home, compartment, place_report.named_only, sorted, place_report.marking);
    -- What was worked out before in this transaction does not know of it.
    perform set_config(name, '', true) from unnest(array['recoupe.readable_cells', 'recoupe.readable_numbers', 'recoupe.submit_cells']) name;
    return place;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.places_to_submit()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    known text := current_setting('recoupe.submit_cells', true);
    cells uuid[];
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::uuid[]; end if;
    with recursive mine as (
      select u.organisation_id as id, v.contributes_to, k.brings_to
      from users u
      join organisation_versions v on v.organisation_id = u.organisation_id and v.valid @> current_date
      join organisation_kinds k on k.code = v.kind
      where u.id = access.actor() and access.can('report.submit')
    ), below as (
      select id from mine where brings_to in ('own', 'descendants')
      union
      select v.organisation_id from below b
      join organisation_versions v on v.parent_id = b.id and v.valid @> current_date
      where exists (select from mine where brings_to = 'descendants')
    ), reachable as (
      select id from below
      union
      select unnest(contributes_to) from mine where brings_to = 'contribution'
      union
      select v.organisation_id from organisation_versions v
      where v.valid @> current_date and exists (select from mine where brings_to = 'all')
    )
    select coalesce(array_agg(r.id order by r.id = (select id from mine) desc, v.name_fr), '{}') into cells
    from reachable r
    join organisations o on o.id = r.id and o.circle_of is null
    join organisation_versions v on v.organisation_id = r.id and v.valid @> current_date
    join organisation_kinds k on k.code = v.kind and k.holds_reports;
    -- The circles come after, so that the first is where a report goes when nothing is said.
    if access.can('report.submit') then
      cells := cells || array(
        select c.organisation_id from circles c
        where case when c.compartment_id is null then c.cell_id = any (cells) else c.compartment_id = any (access.my_compartments()) end);
    end if;
    return cells;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.processing_open(processing text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return exists (select from act_versions v where v.valid @> current_date and $1 = any (v.processings));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.proven()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from sessions s where s.id = access.session() and s.user_id = access.actor()
    and s.ended_at is null and s.proven_at > now() - interval '10 minutes') $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.raise_notices(report uuid, mentions uuid[], reason text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    insert into disclosure_notices (disclosure_id, reference, kind)
    select distinct i.disclosure_id, r.reference, $3 from disclosure_items i join reports r on r.id = i.report_id
    where i.report_id = $1 and ($2 is null or i.mention_id = any ($2))
    on conflict (disclosure_id, reference, kind) where acknowledged_at is null do nothing
  $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.reach(OUT cells uuid[], OUT numbers integer[])
 RETURNS record
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    who uuid := access.actor();
    zone uuid[];
  begin
    if access.can('report.read') then
      zone := access.zone_cells() || array(select g.cell_id from cell_grants g where g.user_id = who and g.valid @> now());
      select array_agg(o.id), array_agg(o.number) into cells, numbers from (
        select unnest(zone) as id
        union
        select c.organisation_id from circles c join users u on u.id = who
        where (c.marking = 'NON_PROTEGE' or c.marking = u.clearance)
          and case
            when c.compartment_id is not null then c.compartment_id = any (access.my_compartments())
            when u.organisation_id = any (c.named) then true
            when c.named_only then u.organisation_id = c.cell_id and c.cell_id = any (zone)
            else c.cell_id = any (zone)
          end) c
      join organisations o on o.id = c.id;
    end if;
    cells := coalesce(cells, '{}');
    numbers := coalesce(numbers, '{}');
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.reach_until()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select min(at) from (
      select (current_date + 1)::timestamptz as at
      union all
      select unnest(array[lower(t.valid), upper(t.valid)]) from (
        select valid from user_roles where user_id = access.actor()
        union all select valid from cell_grants where user_id = access.actor()
        union all select valid from compartment_members where user_id = access.actor()) t) e
    where at > now()
  $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.read_step(token_hash bytea, kind text)
 RETURNS TABLE(user_id uuid, data jsonb)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select s.user_id, s.data from sign_in_steps s where s.token_hash = $1 and s.kind = $2 and s.expires_at > now() $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.readable_cells()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    known text := current_setting('recoupe.readable_cells', true);
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::uuid[]; end if;
    return (select r.cells from access.reach() r);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.readable_numbers()
 RETURNS integer[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    known text := current_setting('recoupe.readable_numbers', true);
  begin
    if starts_with(known, access.actor() || ':') then return substr(known, 38)::int[]; end if;
    return (select r.numbers from access.reach() r);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.regraded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin perform access.raise_notices(new.report_id, case when new.subject_mention is null then null else array[new.subject_mention] end, 'regraded'); return null; end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.reindex_report(report integer, profiles text, keys text[], keys_version integer)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    old record;
    hashed bigint[];
  begin
    select m.cell, m.keys into old from match_reports m
    where m.number = report and m.profiles = reindex_report.profiles and m.keys_version <> reindex_report.keys_version
    for update;
    if not found then return; end if;
    hashed := array(select distinct hashtextextended(k, 0) from unnest(reindex_report.keys) k);
    delete from match_keys k using unnest(old.keys) as gone(key)
    where gone.key <> all (hashed) and k.key = gone.key and k.cell = old.cell and k.report = reindex_report.report;
    insert into match_keys (key, cell, report)
    select k, old.cell, reindex_report.report from unnest(hashed) k where k <> all (old.keys);
    update match_reports m set keys = hashed, keys_version = reindex_report.keys_version where m.number = report;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.remains_of(certificate uuid, key bytea)
 RETURNS TABLE(table_name text, column_name text, trace boolean, found bigint)
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    gone erasures;
    held record;
    counted bigint[];
    n bigint;
  begin
    if access.actor() is not null and not access.can('erasure.prove') then raise insufficient_privilege; end if;
    select * into gone from erasures e where e.id = certificate;
    if not found then return; end if;
    for held in
      select c.oid::regclass::text as tab, array_agg(a.attname::text order by a.attnum) as cols, coalesce(d.trace, false) as trace,
        string_agg(format('count(*) filter (where ' || case t.typname when 'uuid' then '%1$I = any ($1)' when '_uuid' then '%1$I && $1'
          when '_text' then '%1$I && $1::text[]' else 'position($2 in %1$I::text) > 0' end || ')', a.attname), ', ' order by a.attnum) as counted
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid join pg_namespace n on n.oid = c.relnamespace
      left join report_tables d on d.table_name = case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end
      where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
        and t.typname in ('uuid', '_uuid', 'text', '_text', 'json', 'jsonb')
      group by c.oid, d.trace order by 1
    loop
      execute format('select array[%s] from %s', held.counted, held.tab) into counted
        using gone.ids, case when gone.scope = 'report' then gone.erased_report::text else gone.ids[1]::text end;
      return query select held.tab, held.cols[i], held.trace, counted[i] from generate_subscripts(counted, 1) i where counted[i] > 0;
    end loop;
    select count(*) into n from report_texts t where gone.text_digest = sha256(key || t.sha256);
    if n > 0 then return query select 'report_texts', 'body', false, n; end if;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.remove_totp()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    delete from totp_secrets t where t.user_id = access.actor() and t.confirmed_at is not null;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.renew_recovery_codes(hashes bytea[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    delete from recovery_codes r where r.user_id = access.actor();
    insert into recovery_codes (code_hash, user_id) select h, access.actor() from unnest($1) h;
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.renew_session(token_hash bytea, method text, second_factor boolean)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    update sessions s set token_hash = $1, proven_at = now(), last_seen_at = now(), method = $2, second_factor = s.second_factor or $3
    where s.id = access.session() and s.user_id = access.actor() and s.ended_at is null
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.replace_profiles(report uuid, profiles text, primaries uuid[], keys text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.reports_to_erase(most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select id from reports where retention_end <= current_date order by retention_end, id limit most $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.request_books()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin return array(select distinct m.book_id from rights_matches m
    where m.request_id = access.request_in_hand() and m.book_id is not null and m.standing <> 'other'); end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner, recoupe_rights=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.request_in_hand()
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    named text := current_setting('recoupe.request', true);
  begin
    if coalesce(named, '') = '' or not access.can('rights.handle') then return null; end if;
    return (select q.id from rights_requests q where q.id = named::uuid and q.state = 'open' and q.assigned_to = access.actor());
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner, recoupe_rights=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.request_reports()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin return array(select distinct m.report_id from rights_matches m
    where m.request_id = access.request_in_hand() and m.report_id is not null and m.standing <> 'other'); end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner, recoupe_rights=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.request_searching()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return coalesce(current_setting('recoupe.searching', true), '') = 'on' and exists (
      select from rights_searches s where s.request_id = access.request_in_hand() and s.asked_by = access.actor() and s.state in ('waiting', 'running'));
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner, recoupe_rights=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.require_line()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    last bigint;
  begin
    if session_user <> 'recoupe_app' then return null; end if;
    last := currval('audit_events_seq_seq');
    if not exists (
      select from audit_events e join audit_pending p on p.event_id = e.id
      where e.seq = last and p.transaction = pg_current_xact_id())
    then
      raise exception 'a change of % without a line in the account', tg_table_name;
    end if;
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.revealed()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    return (select coalesce(array_agg(m), '{}') from reveals r, unnest(r.mention_ids) m where r.user_id = access.actor() and r.until > now());
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.review_emergency(id uuid, verdict text, review text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('emergency.review') then raise insufficient_privilege; end if;
    update emergencies e set reviewed_by = access.actor(), reviewed_at = now(), verdict = $2, review = $3,
      ended_at = case when $2 = 'abuse' and e.until > now() then coalesce(e.ended_at, now()) else e.ended_at end
    where e.id = $1 and e.reviewed_at is null;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.rule_on(act text, processing text, day date)
 RETURNS SETOF act_versions
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED
AS $function$
    select v.* from act_versions v
    where case when $1 is null then $2 = any (v.processings) else v.act_code = $1 end
    order by v.valid @> $3 desc, lower(v.valid), v.retention_days limit 1
  $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.scope()
 RETURNS integer[]
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED
AS $function$ select array(select unnest(access.readable_numbers()) order by 1) $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.seal_source(report uuid, token text, sealed bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare held uuid;
  begin
    if not access.can('source.handle') then raise insufficient_privilege; end if;
    select r.cell_id into held from reports r where r.id = $1 and r.submitted_by = access.actor();
    if held is null or exists (select from report_sources x where x.report_id = $1) then return false; end if;
    if $3 is not null then
      insert into sources (token, manager_id, cell_id, sealed) values ($2, access.actor(), held, $3);
    elsif not exists (select from sources s where s.token = $2 and s.manager_id = access.actor()) then
      return false;
    end if;
    insert into report_sources values ($1, held, $2);
    return true;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.sealed_source(token text)
 RETURNS TABLE(sealed bytea, until timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select s.sealed, max(o.until) from sources s join source_openings o on o.token = s.token
    where s.token = $1 and o.opened_by = access.actor() and o.until > now() and access.can('source.open')
      and exists (select from report_sources x where x.token = s.token and x.cell_id = any (access.readable_cells()))
    group by s.sealed
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.session()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('recoupe.session', true), '')::uuid $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.session_of(token_hash bytea, seen boolean DEFAULT true)
 RETURNS TABLE(session_id uuid, user_id uuid, enrolling boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare found sessions;
  begin
    select s.* into found from sessions s join users u on u.id = s.user_id
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > now()
        and s.last_seen_at > now() - interval '1 hour' and u.closed_at is null;
    if found.id is null then return; end if;
    if seen and found.last_seen_at < now() - interval '1 minute' then
      update sessions s set last_seen_at = now() where s.id = found.id;
    end if;
    return query select found.id, found.user_id, not found.second_factor
      and (select value from installation where key = 'mode') is distinct from '"demonstration"';
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.sessions_of(user_id uuid)
 RETURNS TABLE(id uuid, created_at timestamp with time zone, last_seen_at timestamp with time zone, method text, device text)
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('user.manage') then raise insufficient_privilege; end if;
    return query select s.id, s.created_at, s.last_seen_at, s.method, s.device from sessions s
      where s.user_id = $1 and s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '1 hour';
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.set_clearance(user_id uuid, clearance text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('user.manage') or $1 = access.actor() then raise insufficient_privilege; end if;
    update users u set clearance = $2 where u.id = $1 and u.closed_at is null;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.staff_motives()
 RETURNS TABLE(user_id uuid, display_name text, purpose_code text, motive text, stated integer, last_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if not access.can('motive.watch') then raise insufficient_privilege; end if;
    return query
      select u.id, u.display_name, e.purpose_code, coalesce(e.purpose_motive, e.purpose_reference, ''), count(*)::int, max(e.at)
      from audit_events e join users u on u.id = e.actor_id
      where e.operation = 'PURPOSE' and e.at > now() - interval '30 days' and u.id <> access.actor() and u.closed_at is null
        and u.id = any (access.led_people())
      group by 1, 2, 3, 4
      order by 6 desc
      limit 2000;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.start_book_clock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    select new.brought_at::date + v.retention_days into new.retention_end from access.rule_on(null, 'lookup', new.brought_at::date) v;
    return new;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.start_clock()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    rule act_versions;
  begin
    new.retention_start := new.received_at::date;
    new.extended_days := 0;
    select * into rule from access.rule_on(null, 'intake', new.retention_start);
    new.act_code := rule.act_code;
    new.retention_end := access.end_of(new.retention_start, rule, 0);
    return new;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.stated()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    perform access.apply_evaluations(n.report_id)
    from (select distinct report_id from made) n where exists (select from evaluations e where e.report_id = n.report_id);
    return null;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.submit_cells()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    cells uuid[] := access.places_to_submit();
  begin
    perform set_config('recoupe.submit_cells', access.actor() || ':' || cells::text, true);
    return cells;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.take_step(token_hash bytea, kind text)
 RETURNS TABLE(user_id uuid, data jsonb)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ delete from sign_in_steps s where s.token_hash = $1 and s.kind = $2 and s.expires_at > now() returning s.user_id, s.data $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.told_of_emergency(id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select access.can('emergency.review') or (access.can('grant.give') and exists (
      select from emergency_reports x where x.emergency_id = $1 and x.cell_id = any (access.zone_cells())))
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.totp_of(user_id uuid)
 RETURNS TABLE(sealed bytea, confirmed boolean)
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select t.sealed, t.confirmed_at is not null from totp_secrets t where t.user_id = $1 $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.unfinished_erasures()
 RETURNS TABLE(id uuid, tables text[], files text[], neighbours uuid[])
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    select e.id, array(select jsonb_object_keys(e.counts)),
      array(select h from unnest(e.files_left) h where not exists (select from attachments a where a.sha256 = h) and not exists (select from uploads u where u.sha256 = h)),
      array(select r.id from reports r where r.id = any (e.neighbours))
    from erasures e where e.finished_at is null
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.use_approval(id uuid, kind text, subject text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update approvals a set used_at = now(), used_by = access.actor()
    where a.id = $1 and a.kind = $2 and a.subject = $3 and a.verdict = 'given' and a.used_at is null and a.expires_at > now()
      and access.actor() in (a.asked_by, a.decided_by);
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.use_link(token_hash bytea, password_hash text)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
    with used as (
      update sign_in_links set used_at = now()
      where token_hash = $1 and used_at is null and expires_at > now()
      returning user_id)
    update users set password_hash = $2 from used where id = used.user_id and closed_at is null returning id
  $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.use_recovery_code(user_id uuid, code_hash bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update recovery_codes r set used_at = now() where r.user_id = $1 and r.code_hash = $2 and r.used_at is null;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.use_totp(user_id uuid, step bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    update totp_secrets t set last_step = $2, confirmed_at = coalesce(t.confirmed_at, now()) where t.user_id = $1 and t.last_step < $2;
    return found;
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.used_passkey(id text, counter bigint)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update passkeys p set counter = $2, last_used_at = now() where p.id = $1 $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.withdraw_people(report uuid, mention_ids uuid[], profiles text, primaries uuid[], keys text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    own record;
    hashed bigint[];
  begin
    if not exists (select from access.people_to_withdraw(1, $1) p where p.mention_ids @> $2) then
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
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_matcher=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.withheld_reports()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  begin
    if access.actor() is null or current_setting('recoupe.conditions', true) = 'shown' then return; end if;
    return query
      select c.report_id from report_conditions c join reports r on r.id = c.report_id
      where r.submitted_by is distinct from access.actor()
        and not exists (select from acknowledgements a where a.report_id = c.report_id and a.user_id = access.actor()
          and a.conditions = c.conditions and coalesce(a.until, 'infinity') >= current_date);
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.withholds()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin return exists (select from access.withheld_reports()); end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner

CREATE OR REPLACE FUNCTION access.zone_cells()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE PARALLEL RESTRICTED SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    mine uuid;
    extent text;
  begin
    if not (access.can('report.read') and access.can('zone.read')) then return '{}'; end if;
    select u.organisation_id, k.reads into mine, extent
    from users u join organisation_versions v on v.organisation_id = u.organisation_id
    join organisation_kinds k on k.code = v.kind
    where u.id = access.actor() and (v.valid @> current_date) is true;
    if extent = 'all' then
      return array(
        select o.id from organisations o
        where o.holds and o.circle_of is null and exists (
          select from organisation_versions v where v.organisation_id = o.id and (v.valid @> current_date) is true
            and v.kind = any (array(select k.code from organisation_kinds k where k.holds_reports))));
    elsif extent in ('own', 'descendants') then
      return array(
        with recursive below as (
          select mine as id
          union
          select v.organisation_id from below b join organisation_versions v on v.parent_id = b.id
          where extent = 'descendants' and (v.valid @> current_date) is true
        )
        select o.id from below b join organisations o on o.id = b.id
        where o.holds and o.circle_of is null and exists (
          select from organisation_versions v where v.organisation_id = o.id and (v.valid @> current_date) is true
            and v.kind = any (array(select k.code from organisation_kinds k where k.holds_reports))));
    end if;
    return '{}';
  end $function$;
-- granted: recoupe_owner=X/recoupe_owner, recoupe_app=X/recoupe_owner
