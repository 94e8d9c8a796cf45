import type pg from 'pg';

/**
 * Gives a key to each report and book that has none, but for those that lost theirs within the last minute: the snapshot
 * of a backup may still hold what was erased of them. The bytes are drawn by the database, which reads the system's own
 * generator for them: three random UUIDs hold 366 bits of chance.
 */
export async function makeKeys(owner: pg.Pool): Promise<void> {
  const drawn = Array.from({ length: 3 }, () => 'uuid_send(gen_random_uuid())').join(' || ');
  for (const [table, column, of] of [
    ['report_keys', 'report_id', 'reports'],
    ['book_keys', 'book_id', 'books'],
  ]) {
    await owner.query(
      `insert into vault.${table} (${column}, key) select o.id, sha256(${drawn}) from ${of} o
       where not exists (select from vault.${table} k where k.${column} = o.id)
         and not exists (select from vault.destroyed_keys d where d.owner = o.id and d.destroyed_at > now() - interval '1 minute')
       on conflict do nothing`,
    );
  }
}

/** Keys of these owners as they stand now; who was erased in the meantime is not among them. */
export async function readKeys(owner: pg.Pool, owners: readonly string[]): Promise<Map<string, Buffer>> {
  const { rows } = await owner.query<{ id: string; key: Buffer }>(
    `select report_id as id, key from vault.report_keys where report_id = any ($1::uuid[])
     union all select book_id, key from vault.book_keys where book_id = any ($1::uuid[])`,
    [owners],
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}
