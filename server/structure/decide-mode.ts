import type pg from 'pg';

/** The mode of an installation is decided once, at its first start. */
export async function decideMode(
  owner: pg.Pool,
  mode: 'demonstration' | 'operational',
): Promise<'demonstration' | 'operational'> {
  await owner.query(
    `insert into installation (key, value) values ('mode', to_jsonb($1::text)) on conflict (key) do nothing`,
    [mode],
  );
  const { rows } = await owner.query<{ value: 'demonstration' | 'operational' }>(
    `select value from installation where key = 'mode'`,
  );
  return rows[0]!.value;
}
