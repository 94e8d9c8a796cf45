-- Up to which erasure a table was written anew, so that nothing of what was erased is left in its pages
-- (server/vault/scrub.ts).
create table vault.rewrites (
  table_name text primary key,
  erased_until timestamptz not null
);
alter table vault.rewrites enable row level security;

-- Which erasures came since: asked each night, and few among millions of lines.
create index audit_events_erasures_idx on audit_events (at) where operation = 'ERASURE';
