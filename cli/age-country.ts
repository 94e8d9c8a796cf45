import type pg from 'pg';

/** One report in so many came in nearly three years ago: what expires next month, and what has been erased, is there to see. */
const oneIn = 40;

/**
 * Puts the clocks of the oldest reports of the demonstration back, so that they end within the next weeks, a few of them
 * tonight. Their own dates stay. As owner: nobody else may touch a clock, and nothing of an operational installation does.
 */
export async function ageCountry(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query('alter table reports disable trigger hold_clock');
    await client.query(
      `with old as (
         select id, row_number() over (order by recorded_at, id) - 1 as nth from reports
         where mention_state = 'proposed' order by recorded_at, id limit (select count(*) / $1::int from reports))
       update reports r set retention_start = r.retention_start - (r.retention_end - current_date) + (old.nth % 60)::int,
         retention_end = current_date + (old.nth % 60)::int
       from old where old.id = r.id and r.retention_end > current_date + 60`,
      [oneIn],
    );
    await client.query('set constraints all immediate');
    await client.query('alter table reports enable trigger hold_clock');
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
