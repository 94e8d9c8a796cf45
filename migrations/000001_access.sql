-- Who acts, as every policy sees it. The application sets both with SET LOCAL in each transaction
-- (server/db/actor.ts); without them every policy answers no.
create extension if not exists btree_gist;

create schema access;
revoke all on schema public from public;
grant usage on schema public, access to recoupe_app, recoupe_matcher;

create function access.actor() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('recoupe.actor', true), '')::uuid $$;

create function access.session() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('recoupe.session', true), '')::uuid $$;

create table installation (
  key text primary key,
  value jsonb not null
);
comment on table installation is 'Facts of this installation: mode (demonstration or operational), when it was loaded.';
create policy select_anyone on installation for select to recoupe_app using (true);
grant select on installation to recoupe_app;
