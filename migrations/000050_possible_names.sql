-- Words of a report that may be names although nothing in it says so: sought by the cross-check, shown to nobody by themselves.
alter table mentions drop constraint mentions_state_check;
alter table mentions add constraint mentions_state_check check (state in ('proposed', 'confirmed', 'removed', 'possible'));
comment on column mentions.state is 'possible: a word that may be a name (engine/extract/possible-names.ts), in no list of mentions.';
