import { sql } from 'kysely';
import { keysOf, keysVersion } from '../../engine/index.ts';
import type { Db } from '../db/actor.ts';
import { unpackProfiles } from '../statements/pack-profiles.ts';

/** Reports indexed anew in one transaction: a fraction of a second. */
const batch = 200;

/**
 * Gives some of the reports held under keys of another version those of this one, from their profiles. What is done
 * stays done, however it ends; a report brought or corrected meanwhile has its keys already.
 * @returns whether more may wait
 */
export async function reindexSome(matcher: Db): Promise<boolean> {
  return matcher.transaction().execute(async (tx) => {
    const { rows } = await sql<{ number: number; profiles: string }>`
      (select number, profiles from match_reports where keys_version < ${keysVersion} order by keys_version limit ${batch})
      union all
      (select number, profiles from match_reports where keys_version > ${keysVersion} order by keys_version limit ${batch})`.execute(
      tx,
    );
    for (const { number, profiles } of rows) {
      const keys = [...new Set(unpackProfiles(profiles).flatMap(keysOf))];
      await sql`select access.reindex_report(${number}::int, ${profiles}, ${keys}::text[], ${keysVersion}::int)`.execute(
        tx,
      );
    }
    return rows.length >= batch;
  });
}
