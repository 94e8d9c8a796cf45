-- Run as recoupe_jobs, which owns the queue and nothing else, after the queue has migrated itself.
-- Checks of phone books and searches for a person are long and wait for each other in a queue of their own: reports never wait for them.
-- The application adds a job in the transaction of the change that causes it, and can do no more with the queue.
create or replace function jobs.enqueue(task text, payload json) returns void
  language sql volatile security definer set search_path = graphile_worker, pg_temp
  as $$ select graphile_worker.add_job(task, payload, queue_name => case when task in ('check-book', 'search-subject') then task end, max_attempts => 8) $$;
revoke all on function jobs.enqueue(text, json) from public;
grant usage on schema jobs to recoupe_app;
grant execute on function jobs.enqueue(text, json) to recoupe_app;

-- How many jobs that wait name a report: asked by the proof of an erasure.
create or replace function jobs.naming(report uuid) returns int
  language sql stable security definer set search_path = graphile_worker, pg_temp
  as $$ select count(*)::int from graphile_worker._private_jobs j where position(report::text in j.payload::text) > 0 $$;
revoke all on function jobs.naming(uuid) from public;
grant execute on function jobs.naming(uuid) to recoupe_app;
