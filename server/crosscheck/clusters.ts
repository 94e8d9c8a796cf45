import { sql } from 'kysely';
import type { Tx } from '../db/actor.ts';

/**
 * The entity of a mention, as the actor may see it: every mention reached through judgements « same » in force.
 * Nothing is stored, so undoing one judgement splits it again, and two readers may see two true pictures.
 */
export async function clusterOf(tx: Tx, mentionId: string): Promise<string[]> {
  const { rows } = await sql<{ mention: string }>`
    with recursive cluster(mention) as (
      select ${mentionId}::uuid
      union
      select case when j.mention_a = c.mention then j.mention_b else j.mention_a end
      from cluster c join judgements j on (j.mention_a = c.mention or j.mention_b = c.mention) and j.undone_at is null and j.verdict = 'same')
    select mention from cluster order by mention`.execute(tx);
  return rows.map(({ mention }) => mention);
}

/** The smallest mention of the cluster names the entity; null when nothing was judged the same. */
export async function entityIdOf(tx: Tx, mentionId: string): Promise<string | null> {
  const cluster = await clusterOf(tx, mentionId);
  return cluster.length > 1 ? cluster[0]! : null;
}

/** All clusters that the actor may see, each sorted, largest first; their order depends on nothing else. */
export async function allClusters(tx: Tx): Promise<string[][]> {
  const { rows } = await sql<{ a: string; b: string }>`
    select mention_a as a, mention_b as b from judgements where undone_at is null and verdict = 'same'`.execute(tx);
  const parent = new Map<string, string>();
  const root = (mention: string): string => {
    let at = mention;
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const { a, b } of rows) {
    const [x, y] = [root(a), root(b)];
    if (!parent.has(x)) parent.set(x, x);
    if (x !== y) parent.set(y, x);
  }
  const clusters = new Map<string, string[]>();
  for (const mention of new Set(rows.flatMap(({ a, b }) => [a, b]))) {
    const key = root(mention);
    clusters.set(key, [...(clusters.get(key) ?? []), mention]);
  }
  return [...clusters.values()]
    .map((cluster) => cluster.sort())
    .sort((x, y) => y.length - x.length || (x[0]! < y[0]! ? -1 : 1));
}
