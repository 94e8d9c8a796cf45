-- Reports in the order in which they are listed, for one cell and for all. With who brought it in the index, the policy is
-- decided there: a count reads no row, and a page reads those that it shows.
create index reports_recorded_idx on reports (recorded_at desc, id desc) include (cell_id, submitted_by);
drop index reports_cell_idx;
create index reports_cell_idx on reports (cell_id, recorded_at desc, id desc) include (submitted_by);
