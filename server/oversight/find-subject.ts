import { sql } from 'kysely';
import { type Asked, askedProfiles, lookUp, probesOf } from '../../engine/index.ts';
import { readHeld } from '../crosscheck/held.ts';
import type { Db } from '../db/actor.ts';
import { unpackProfiles } from '../statements/pack-profiles.ts';
import type { SubjectFound } from './schema.ts';

/** Holders of one key beyond which it brings nobody: a narrower key of the same subject does. */
const holdersCap = 500;
/** Reports compared: those that share the most and the rarest keys. */
const mostCompared = 200;

/**
 * Where all reports speak of a person or a thing, whoever may read them: asked as the matcher, which sees normal forms
 * and no text. Sure ones first.
 */
export async function findSubject(matcher: Db, asked: Asked): Promise<SubjectFound[]> {
  const held = await readHeld(matcher);
  const profiles = askedProfiles(asked);
  const { rows } = await sql<{ reportId: string; mentionIds: string[]; profiles: string }>`
    with probed as (
      select array_agg(x.report) as reports, count(*) as holders
      from unnest(${probesOf(profiles)}::text[]) with ordinality as k(key, rank)
      cross join lateral (select m.report from match_keys m where m.key = hashtextextended(k.key, 0) limit ${holdersCap + 1}) x
      group by k.rank having count(*) <= ${holdersCap}),
    chosen as (
      select u.report from probed p cross join lateral unnest(p.reports) as u(report)
      group by u.report order by sum(1.0 / p.holders) desc, u.report limit ${mostCompared})
    select m.report_id as "reportId", m.mention_ids as "mentionIds", m.profiles
    from match_reports m where m.number = any (array(select report from chosen))`.execute(matcher);
  const context = {
    reports: [...held.cells.values()].reduce((sum, count) => sum + count, 0),
    holders: () => 1,
    stopped: (type: string, value: string) => held.stopped.has(`${type}|${value}`),
  };
  return rows
    .flatMap(({ reportId, mentionIds, profiles: packed }) => {
      const theirs = unpackProfiles(packed);
      return lookUp(profiles, theirs, context).map(({ right, sure }) => ({
        reportId,
        mentionId: mentionIds[right]!,
        type: theirs[right]!.type,
        value: theirs[right]!.value,
        sure,
      }));
    })
    .sort((a, b) => Number(b.sure) - Number(a.sure) || (a.mentionId < b.mentionId ? -1 : 1));
}

/** The hits in which these mentions stand: a line about one of them is about the subject. */
export async function hitsWith(matcher: Db, mentionIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from hits where mention_a = any (${mentionIds}::uuid[]) or mention_b = any (${mentionIds}::uuid[])`.execute(
    matcher,
  );
  return rows.map(({ id }) => id);
}
