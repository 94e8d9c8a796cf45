import { sql } from 'kysely';
import { type Asked, askedProfiles, lookUp, type Profile, probesOf } from '../../engine/index.ts';
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
 * and no text. Whoever bears the very name asked for is shown too, however many others bear it: it is for the auditor to
 * say who is meant. Those first whose lines are shown.
 */
export async function findSubject(matcher: Db, asked: Asked): Promise<SubjectFound[]> {
  const held = await readHeld(matcher);
  const profiles = askedProfiles(asked);
  const { rows } = await sql<{ reportId: string; mentionIds: string[]; profiles: string }>`
    with probed as (
      select array_agg(x.report) as reports, count(*) as holders
      from unnest(${probesOf(profiles).map(({ key }) => key)}::text[]) with ordinality as k(key, rank)
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
      const compared = new Map(lookUp(profiles, theirs, context).map(({ right, sure }) => [right, sure]));
      return theirs.flatMap(({ type, value }, right) => {
        const named = profiles.some((asked) => bearsName(asked, theirs[right]!));
        if (!compared.has(right) && !named) return [];
        return [{ reportId, mentionId: mentionIds[right]!, type, value, sure: named || compared.get(right) === true }];
      });
    })
    .sort((a, b) => Number(b.sure) - Number(a.sure) || (a.mentionId < b.mentionId ? -1 : 1));
}

/** Whether every word of the name asked for stands in one name of the other, and no birth date speaks against it. */
function bearsName({ attributes: asked }: Profile, { attributes: theirs }: Profile): boolean {
  if (asked.birthDate && theirs.birthDate && asked.birthDate !== theirs.birthDate) return false;
  return (asked.names ?? []).some(
    (name) =>
      name.family.length > 0 &&
      (theirs.names ?? []).some((other) => within(name.family, other.family) && within(name.given, other.given)),
  );
}

function within(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/** The hits in which these mentions stand: a line about one of them is about the subject. */
export async function hitsWith(matcher: Db, mentionIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from hits where mention_a = any (${mentionIds}::uuid[]) or mention_b = any (${mentionIds}::uuid[])`.execute(
    matcher,
  );
  return rows.map(({ id }) => id);
}
