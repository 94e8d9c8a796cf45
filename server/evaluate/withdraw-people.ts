import type { TaskList } from 'graphile-worker';
import { sql } from 'kysely';
import { keysOf } from '../../engine/index.ts';
import type { Db } from '../db/actor.ts';
import { packProfiles, unpackProfiles } from '../statements/pack-profiles.ts';

/** Reports taken at a time: each is one transaction, so that nothing waits for a long one. */
const batch = 100;

/** When the job looks, as cron writes it: each night, and at the start where the night was missed. */
export const withdrawPeopleCron = '17 3 * * * withdraw_people ?fill=2d';

/** `withdraw_people`: takes out whoever was undetermined, or never categorised, for six months. */
export function withdrawPeopleTasks(matcher: Db): TaskList {
  return {
    async withdraw_people() {
      await withdrawPeople(matcher);
    },
  };
}

/** Withdraws every person whose six months are over, one report after the other. Says how many reports it touched. */
export async function withdrawPeople(matcher: Db): Promise<number> {
  let done = 0;
  for (;;) {
    const { rows } = await sql<{ reportId: string; mentionIds: string[] }>`
      select report_id as "reportId", mention_ids as "mentionIds" from access.people_to_withdraw(${batch})`.execute(
      matcher,
    );
    for (const { reportId, mentionIds } of rows) await withdraw(matcher, reportId, mentionIds);
    done += rows.length;
    if (rows.length < batch) return done;
  }
}

async function withdraw(matcher: Db, reportId: string, mentionIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ profiles: string; primaries: string[] }>`
    select profiles, mention_ids as primaries from match_reports where report_id = ${reportId}::uuid`.execute(matcher);
  const held = rows[0] ? unpackProfiles(rows[0].profiles) : [];
  const kept = held.flatMap((profile, i) => {
    const primary = rows[0]!.primaries[i]!;
    return mentionIds.includes(primary) ? [] : [{ profile, primary }];
  });
  const profiles = kept.map(({ profile }) => profile);
  await sql`
    select access.withdraw_people(${reportId}::uuid, ${mentionIds}::uuid[], ${packProfiles(profiles)},
      ${kept.map(({ primary }) => primary)}::uuid[], ${[...new Set(profiles.flatMap(keysOf))]}::text[])`.execute(
    matcher,
  );
}
