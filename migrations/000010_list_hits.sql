-- The two orders in which hits are listed, for a page without sorting all that is held.
create index hits_open_score_idx on hits (score desc, id desc) where verdict is null;
create index hits_created_idx on hits (created_at desc, id desc);
