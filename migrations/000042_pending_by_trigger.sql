-- Only the trigger of the account fills what waits for its place in the chain, with the line it was called for: that the
-- line exists needs no look-up for each line written.
alter table audit_pending drop constraint audit_pending_event_id_fkey;
