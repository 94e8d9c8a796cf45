import { sql } from 'kysely';
import {
  type Asked,
  askedProfiles,
  type CompareContext,
  explain,
  type Found,
  isFamilyKey,
  lookUp,
  type Profile,
  probesOf,
} from '../../engine/index.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { ActorTx, Tx } from '../db/actor.ts';
import { isMasked, mask, maskedSentence } from '../statements/masking.ts';
import { unpackProfiles } from '../statements/pack-profiles.ts';
import type { Held } from './held.ts';
import type { LookupItem, LookupView } from './schema.ts';

/** Holders of one key beyond which it brings nobody: a narrower key of the same subject does. */
const holdersCap = 60;
/** Bearers of a family name that are counted: how common it is weighs, who they are does not. */
const bearersCap = 200;
/** Reports compared: those that share the most and the rarest keys, none of a tenth of the best one's or less. */
const mostCompared = 24;
const leastOfBest = 0.1;

export interface Candidate {
  id: string;
  mentionIds: string[];
  profiles: Profile[];
}

/** What is shown of a report that a hit stands in. */
interface Shown {
  id: string;
  reference: string;
  recordedAt: Date;
  cell: string;
  /** Those of its mentions that are masked for the actor. */
  masked: string[];
}

/**
 * What is held of a person or a thing, in the reports that the actor may read: the keys of what is asked are probed
 * under the actor's policies, the best candidates are compared, and the lookup is accounted for with what was asked.
 */
export async function lookUpAs(
  { tx, audit }: ActorTx,
  asked: Asked,
  held: Held,
  language: Language,
): Promise<LookupView> {
  const profiles = askedProfiles(asked);
  const hits = await findHeld(tx, profiles, held);
  const shown = await readShown(tx, hits);
  const items = hits.flatMap((hit) => {
    const report = shown.get(hit.candidate.id);
    return report ? [itemOf(profiles, hit, report, language)] : [];
  });
  await audit({
    operation: 'CONSULTATION',
    objectType: 'lookup',
    objectIds: [...new Set(items.map(({ reportId }) => reportId))],
    results: items.length,
    details: { asked },
  });
  return { items: items.filter(({ sure }) => sure), others: items.filter(({ sure }) => !sure) };
}

/** A hit of a lookup, with the report that it stands in. */
export interface HeldHit extends Found {
  candidate: Candidate;
}

/**
 * Hits of what is asked in the reports that the actor of the transaction may read, strongest first. Writes no line of
 * the account: that is the caller's, who knows why it was asked.
 */
export async function findHeld(tx: Tx, asked: readonly Profile[], held: Held): Promise<HeldHit[]> {
  const { candidates, context } = await readCandidates(tx, asked, held);
  return candidates
    .flatMap((candidate) => lookUp(asked, candidate.profiles, context).map((hit) => ({ ...hit, candidate })))
    .sort((a, b) => b.comparison.score - a.comparison.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

/** Of the reports that hits stand in, and of no other candidate. */
async function readShown(tx: Tx, hits: readonly HeldHit[]): Promise<Map<string, Shown>> {
  if (hits.length === 0) return new Map();
  const mentions = hits.map(({ right, candidate }) => candidate.mentionIds[right]!);
  const { rows } = await sql<Shown>`
    select r.id, r.reference, r.recorded_at as "recordedAt", o.code as cell,
      array(select m.id from mentions m where m.report_id = r.id and m.id = any (${mentions}::uuid[]) and ${isMasked('m')}) as masked
    from reports r join organisations o on o.id = r.cell_id
    where r.id = any (${[...new Set(hits.map(({ candidate }) => candidate.id))]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

interface CandidateRow extends Omit<Candidate, 'id' | 'profiles'> {
  cells: number[];
  ranks: number[] | null;
  holders: number[] | null;
  id: string | null;
  profiles: string;
}

async function readCandidates(
  tx: Tx,
  asked: readonly Profile[],
  held: Held,
): Promise<{ candidates: Candidate[]; context: CompareContext }> {
  const probes = probesOf(asked);
  const keys = probes.map(({ key }) => key);
  const counted = keys.map((key) => (isFamilyKey(key) ? bearersCap : holdersCap + 1));
  const worths = probes.map(({ worth }) => worth);
  const { rows } = await sql<CandidateRow>`
    with probed as materialized (
      select k.rank::int, k.worth, h.holders, case when h.holders <= ${holdersCap} then h.reports end as reports
      from unnest(${keys}::text[], ${counted}::int[], ${worths}::float8[]) with ordinality as k(key, counted, worth, rank)
      cross join lateral (
        select count(*)::int as holders, array_agg(x.report) as reports
        from (select m.report from match_keys m where m.key = hashtextextended(k.key, 0) limit k.counted) x) h
      where h.holders > 0),
    weighed as (
      select u.report, sum(p.worth / p.holders) as weight, max(sum(p.worth / p.holders)) over () as best
      from probed p cross join lateral unnest(p.reports) as u(report) group by u.report having sum(p.worth) >= 1),
    chosen as materialized (
      select report from weighed where weight > best * ${leastOfBest}::float8 order by weight desc, report limit ${mostCompared})
    select p.*, r.*
    from (select (select access.readable_numbers()) as cells, array_agg(rank) as ranks, array_agg(holders) as holders from probed) p
    left join lateral (
      select m.report_id as id, m.mention_ids as "mentionIds", m.profiles from match_reports m
      where m.number = any (array(select report from chosen))) r on true`.execute(tx);
  const [{ cells, ranks, holders }] = rows as [CandidateRow];
  const common = new Map(ranks?.map((rank, i) => [keys[rank - 1]!, holders![i]!]));
  return {
    candidates: rows.flatMap(({ id, mentionIds, profiles }) =>
      id ? [{ id, mentionIds, profiles: unpackProfiles(profiles) }] : [],
    ),
    context: {
      reports: cells.reduce((sum, cell) => sum + (held.cells.get(cell) ?? 0), 0),
      holders: (key) => common.get(key) ?? 0,
      stopped: (type, value) => held.stopped.has(`${type}|${value}`),
    },
  };
}

function itemOf(
  asked: readonly Profile[],
  { left, right, comparison, sure, candidate }: HeldHit,
  { id, reference, cell, recordedAt, masked }: Shown,
  language: Language,
): LookupItem {
  const mentionId = candidate.mentionIds[right]!;
  const hidden = masked.includes(mentionId);
  return {
    reportId: id,
    reference,
    cell,
    recordedAt: recordedAt.toISOString(),
    mentionId,
    type: asked[left]!.type,
    value: hidden ? mask : candidate.profiles[right]!.value,
    rule: comparison.rule,
    strength: comparison.strength,
    score: comparison.score,
    sentence: hidden ? maskedSentence(language) : explain(comparison, language).sentence,
    sure,
  };
}
