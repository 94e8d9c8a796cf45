-- The registry of legal acts: each act is an identity, and what it allows is versions with validity dates, never
-- overlapping. A processing that no version in force covers does not start.
create table act_versions (
  act_code text not null references acts on delete cascade,
  valid daterange not null,
  reference text not null,
  regime text not null check (regime in ('LED', 'GDPR')),
  controller_fr text not null,
  controller_en text not null,
  processings text[] not null,
  purposes text[] not null,
  categories text[] not null,
  recipients text[] not null,
  retention_days int not null check (retention_days > 0),
  review_days int not null check (review_days between 1 and retention_days),
  dpia_reference text,
  dpia_on date,
  grant_days int check (grant_days > 0),
  exclude using gist (act_code with =, valid with &&)
);
comment on column act_versions.processings is 'Which processings it lets run (shared/vocabulary.ts).';
comment on column act_versions.purposes is 'Codes of the purposes it opens: a closed list.';
comment on column act_versions.categories is 'Categories of data subjects that it admits.';
comment on column act_versions.recipients is 'Kinds of organisation that may receive what comes of it.';
comment on column act_versions.grant_days is 'How long an access given on the strength of it may last; none where it allows no such grant.';
create policy select_signed_in on act_versions for select to recoupe_app using (access.actor() is not null);
grant select on act_versions to recoupe_app;

-- Loaded again from reference/acts.json at each start; kept here for a database between the two.
insert into act_versions (act_code, valid, reference, regime, controller_fr, controller_en, processings, purposes, categories, recipients, retention_days, review_days)
  select a.code, a.valid, a.reference, 'LED', '', '', '{}', array(select p.code from purposes p where p.act_code = a.code), '{}', '{}', 1095, 365 from acts a;
alter table acts drop column reference, drop column valid;

create view acts_today with (security_invoker = true) as
  select a.code, a.title_fr, a.title_en, a.illustrative, v.reference, v.regime, v.controller_fr, v.controller_en, v.processings, v.purposes,
    v.categories, v.recipients, v.retention_days, v.review_days, v.dpia_reference, v.dpia_on, v.grant_days, v.valid
  from acts a join act_versions v on v.act_code = a.code and v.valid @> current_date;
grant select on acts_today to recoupe_app;

-- Whether an act in force lets a processing run.
create function access.processing_open(processing text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return exists (select from act_versions v where v.valid @> current_date and $1 = any (v.processings));
  end $$;
revoke execute on function access.processing_open(text) from public;
grant execute on function access.processing_open(text) to recoupe_app, recoupe_matcher;

-- Bringing and judging are refused by the database itself, whichever way they come.
create policy processing_open on reports as restrictive for insert to recoupe_app
  with check ((select access.processing_open('intake')));
create policy processing_open on judgements as restrictive for insert to recoupe_app
  with check ((select access.processing_open('crosscheck')));
