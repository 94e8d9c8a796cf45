import { sql } from 'kysely';
import { cluster, type Judgement } from '../../engine/index.ts';
import type { Tx } from '../db/actor.ts';

/**
 * The entity of a mention, as the actor may see it: the mentions that judgements « same » in force make one with it, none
 * that a « different » keeps apart. Nothing is stored, so undoing one judgement splits it again, and two readers may see
 * two true pictures. Sorted; the mention alone where nothing was judged.
 */
export async function clusterOf(tx: Tx, mentionId: string): Promise<string[]> {
  const reached = await reachedFrom(tx, mentionId);
  const { entities } = cluster(await readJudgements(tx, reached));
  return entities.find((mentions) => mentions.includes(mentionId))?.sort() ?? [mentionId];
}

/** Every mention that a chain of « same » leads to, even past a contradiction: what an entity's conflicts are about. */
export async function reachedFrom(tx: Tx, mentionId: string): Promise<string[]> {
  const { rows } = await sql<{ mention: string }>`
    with recursive reached(mention) as (
      select ${mentionId}::uuid
      union
      select case when j.mention_a = r.mention then j.mention_b else j.mention_a end
      from reached r join judgements j on (j.mention_a = r.mention or j.mention_b = r.mention) and j.undone_at is null and j.verdict = 'same')
    select mention from reached order by mention`.execute(tx);
  return rows.map(({ mention }) => mention);
}

/** The smallest mention of the cluster names the entity; null when nothing was judged the same. */
export async function entityIdOf(tx: Tx, mentionId: string): Promise<string | null> {
  const mentions = await clusterOf(tx, mentionId);
  return mentions.length > 1 ? mentions[0]! : null;
}

/** All clusters that the actor may see, each sorted, largest first. */
export async function allClusters(tx: Tx): Promise<string[][]> {
  const { entities } = cluster(await readJudgements(tx, null));
  return entities.map((mentions) => mentions.sort()).sort((x, y) => y.length - x.length || (x[0]! < y[0]! ? -1 : 1));
}

/** In the order in which they were given: the engine follows the earlier where two contradict each other. */
async function readJudgements(tx: Tx, among: readonly string[] | null): Promise<Judgement[]> {
  const { rows } = await sql<Judgement>`
    select mention_a as left, mention_b as right, verdict from judgements
    where undone_at is null and verdict in ('same', 'different')
      and (${among}::uuid[] is null or (mention_a = any (${among}::uuid[]) and mention_b = any (${among}::uuid[])))
    order by judged_at, id`.execute(tx);
  return rows;
}
