-- As for reports: who reads nearly all is compared with what it does not read, and where nothing is withheld no row is
-- asked whether it is.
alter policy not_withheld on hits using (not (select access.withholds())
  or (not (report_a in (select access.withheld_reports())) and not (report_b in (select access.withheld_reports()))
    and (via_report is null or not (via_report in (select access.withheld_reports())))));
alter policy select_every_side on hits using ((select access.can('hit.read'))
  and (cell_a <> all ((select access.hidden_cells())::uuid[]) or cell_a = any ((select access.readable_cells())::uuid[]))
  and (cell_b <> all ((select access.hidden_cells())::uuid[]) or cell_b = any ((select access.readable_cells())::uuid[]))
  and (via_cell is null or via_cell <> all ((select access.hidden_cells())::uuid[])
    or via_cell = any ((select access.readable_cells())::uuid[])));
