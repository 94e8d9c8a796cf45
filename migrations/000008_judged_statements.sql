-- Judging two mentions the same makes statements of them, on the strength of that judgement. Whoever may not see the
-- judgement, because its other side is out of scope, must see no trace of it: neither these statements nor a changed
-- state of the mention. Taken back, the judgement takes them with it.
alter table statements add column judgement_id uuid references judgements on delete cascade;
create index statements_judgement_idx on statements (judgement_id) where judgement_id is not null;
comment on column statements.judgement_id is 'Judgement they rest on, where nobody has confirmed the mention itself; null once confirmed.';

drop policy select_scope on statements;
create policy select_scope on statements for select to recoupe_app
  using (cell_id = any ((select access.readable_cells())::uuid[])
    and (judgement_id is null or exists (select from judgements j where j.id = judgement_id and j.undone_at is null)));
