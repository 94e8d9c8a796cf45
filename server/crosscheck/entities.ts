import { sql } from 'kysely';
import { RecoupeError } from '../../shared/errors.ts';
import type { MentionType } from '../../shared/vocabulary.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { Tx } from '../db/actor.ts';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { subjectOf } from '../statements/confirm-mentions.ts';
import { maskedOr } from '../statements/masking.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { allClusters, clusterOf, reachedFrom } from './clusters.ts';
import { contradictionsOf, linksBetween } from './contradictions.ts';
import { findJudgements } from './queries.ts';
import type { EntityList, EntitySummary, EntityView, SideSummary, StatementView } from './schema.ts';

interface MemberRow extends Omit<SideSummary, 'recordedAt'> {
  type: MentionType;
  recordedAt: Date;
}

/** Entities that the actor may see: clusters of two mentions or more, filtered on what they are called. */
export async function listEntities(
  tx: Tx,
  query: { q?: string | undefined; type?: MentionType | undefined; cursor?: string | undefined; limit: number },
): Promise<EntityList> {
  const clusters = await allClusters(tx);
  const members = new Map((await readMembers(tx, clusters.flat())).map((member) => [member.mentionId, member]));
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = query.q ? fold(query.q) : null;
  const all = clusters
    .map((cluster) => summariseCluster(cluster.flatMap((id) => members.get(id) ?? [])))
    .filter((entity) => entity !== null)
    .filter((entity) => !query.type || entity.type === query.type)
    .filter((entity) => !wanted || [entity.label, ...entity.otherNames].some((name) => fold(name).includes(wanted)));
  const from = Number(decodeCursor(query.cursor)?.[0] ?? 0);
  const items = all.slice(from, from + query.limit);
  return {
    items,
    nextCursor: from + query.limit < all.length ? encodeCursor([from + query.limit]) : null,
    total: all.length,
  };
}

/** Everything said of the thing that a mention denotes, by the reports that the actor may read. */
export async function getEntity(tx: Tx, mentionId: string): Promise<EntityView> {
  const cluster = await clusterOf(tx, mentionId);
  const members = await readMembers(tx, cluster);
  const summary = summariseCluster(members);
  if (!summary) throw new RecoupeError('not_found');

  const subjects: string[] = [];
  for (const member of members) {
    const report = asMentioned(await getReport(tx, member.reportId));
    subjects.push(...subjectOf(report, await readMentions(tx, member.reportId), member.mentionId).mentionIds);
  }
  const reached = await reachedFrom(tx, mentionId);
  const label = new Map(
    (await readMembers(tx, reached)).map((one) => [one.mentionId, `${one.surface} (${one.reference})`]),
  );
  const name = (id: string) => label.get(id) ?? '—';
  const among = sql`j.undone_at is null and j.mention_a = any (${reached}::uuid[]) and j.mention_b = any (${reached}::uuid[])`;
  const judgements = await findJudgements(tx, among);
  const inside = new Set(cluster);
  const statements = await readStatements(tx, [...new Set([...subjects, ...cluster])]);
  return {
    ...summary,
    statements,
    sources: members.map(({ type: _, ...side }) => ({ ...side, recordedAt: side.recordedAt.toISOString() })),
    judgements: judgements
      .filter(({ verdict, mentionA, mentionB }) => verdict === 'same' && inside.has(mentionA) && inside.has(mentionB))
      .map(({ mentionA, mentionB, ...view }) => ({ ...view, left: name(mentionA), right: name(mentionB) })),
    conflicts: judgements
      .filter(
        ({ verdict, mentionA, mentionB }) => verdict === 'different' && (inside.has(mentionA) || inside.has(mentionB)),
      )
      .map(({ hitId, mentionA, mentionB, reason }) => ({
        hitId,
        left: name(mentionA),
        right: name(mentionB),
        reason,
        links: linksBetween(new Set([mentionA]), new Set([mentionB]), judgements, name),
      })),
    contradictions: contradictionsOf(
      statements,
      members,
      judgements.filter(({ mentionA, mentionB }) => inside.has(mentionA) && inside.has(mentionB)),
      name,
    ),
  };
}

async function readMembers(tx: Tx, mentionIds: readonly string[]): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.id as "mentionId", m.report_id as "reportId", r.reference, o.code as cell, r.channel, r.recorded_at as "recordedAt", ${maskedOr('m', sql`m.surface`)} as surface,
      ${maskedOr('m', sql`m.value`)} as value, m.type
    from mentions m join reports r on r.id = m.report_id join organisations o on o.id = m.cell_id
    where m.id = any (${mentionIds}::uuid[]) order by r.recorded_at desc, m.id`.execute(tx);
  return rows;
}

/** The label is the writing most reports use, the longest among equals. */
function summariseCluster(members: readonly MemberRow[]): EntitySummary | null {
  const first = [...members].sort((a, b) => (a.mentionId < b.mentionId ? -1 : 1))[0];
  if (!first) return null;
  const counts = new Map<string, number>();
  for (const { value, surface } of members) counts.set(value || surface, (counts.get(value || surface) ?? 0) + 1);
  const [label, ...otherNames] = [...counts]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  const type = members.some((member) => member.type === 'person') ? 'person' : first.type;
  return {
    id: first.mentionId,
    type,
    label: label ?? '',
    otherNames,
    reports: new Set(members.map(({ reportId }) => reportId)).size,
    cells: [...new Set(members.map(({ cell }) => cell))].sort(),
    lastSeen: new Date(Math.max(...members.map(({ recordedAt }) => recordedAt.getTime()))).toISOString(),
  };
}

/** A mention judged twice before anyone confirmed it says the same twice: once is shown; confirmed, its own statements stand. */
async function readStatements(tx: Tx, subjects: readonly string[]): Promise<StatementView[]> {
  const { rows } = await sql<StatementView & { recordedAt: Date }>`
    select distinct on (s.predicate, s.valid_from, s.report_id, s.subject_mention, coalesce(s.value, om.value))
      s.id, s.predicate, ${maskedOr('m', sql`coalesce(s.value, om.value)`)} as value, om.type as "objectType", s.nature,
      jsonb_build_object('scheme', s.grade_scheme, 'source', s.grade_source, 'information', s.grade_information) as grade,
      jsonb_build_object('codes', s.handling, 'conditions', s.conditions) as handling,
      s.recorded_at as "recordedAt", s.valid_from as "validFrom", s.valid_to as "validTo", s.report_id as "reportId", r.reference, o.code as cell, ${maskedOr('m', sql`m.surface`)} as surface
    from statements s join mentions m on m.report_id = s.report_id and m.id = s.subject_mention
    join reports r on r.id = s.report_id join organisations o on o.id = s.cell_id
    left join mentions om on om.report_id = s.report_id and om.id = s.object_mention
    where s.subject_mention = any (${subjects}::uuid[]) and s.status = 'active'
      and (s.judgement_id is null or m.state in ('proposed', 'possible'))
    order by s.predicate, s.valid_from desc, s.report_id, s.subject_mention, coalesce(s.value, om.value), s.recorded_at, s.id`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}
