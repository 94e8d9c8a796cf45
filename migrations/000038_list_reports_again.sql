-- Who asks is worked out once for a statement and not for each row, and all that the policy looks at stands in the index.
alter policy select_scope on reports using (cell_id = any ((select access.readable_cells())::uuid[])
  or (submitted_by = (select access.actor()) and submitted_for = (select access.my_organisation())));
drop index reports_recorded_idx;
create index reports_recorded_idx on reports (recorded_at desc, id desc) include (cell_id, submitted_by, submitted_for);
drop index reports_cell_idx;
create index reports_cell_idx on reports (cell_id, recorded_at desc, id desc) include (submitted_by, submitted_for);
