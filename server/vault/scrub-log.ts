import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** Segments looked at before giving up: more than the log may hold (max_wal_size). */
const most = 400;

/**
 * Lets go of what the log of changes (WAL) of the embedded server still holds: segments of the past are removed rather than
 * kept for use again, and those already kept are gone through, which fills the rest of each with zeros. Needs a
 * superuser. What archives the log elsewhere keeps what it has.
 */
export async function scrubLog(client: pg.ClientBase): Promise<void> {
  await client.query('alter system set wal_recycle = off');
  try {
    await reload(client);
    const { rows } = await client.query<{ name: string }>(
      `select name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`,
    );
    const before = new Set(rows.map(({ name }) => name));
    for (let i = 0; i < most && before.has(await currentSegment(client)); i++) {
      // A switch does nothing where nothing was written since the last one.
      await client.query(`select pg_logical_emit_message(false, 'recoupe', '')`);
      await client.query('select pg_switch_wal()');
    }
    // Two: the log is kept from the checkpoint before the last.
    await client.query('checkpoint');
    await client.query('checkpoint');
  } finally {
    await client.query('alter system reset wal_recycle');
    await reload(client);
  }
}

async function currentSegment(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as name');
  return rows[0]!.name;
}

/** The checkpointer reads its settings within a moment of being told to. */
async function reload(client: pg.ClientBase): Promise<void> {
  await client.query('select pg_reload_conf()');
  await pause(300);
}
