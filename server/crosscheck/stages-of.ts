import { explain, profilesOf, soughtKeys, weigh } from '../../engine/index.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { asMentioned, getReport } from '../collect/queries.ts';
import type { Tx } from '../db/actor.ts';
import { readMentions } from '../statements/store-mentions.ts';
import { findHits } from './queries.ts';
import { hitListQuery } from './schema.ts';

/** Most hits whose sums are shown at once. */
const MOST = 200;

/**
 * What each stage of the engine makes of one report: its subjects in normal form, the keys under which others are
 * sought, and for each hit that the actor may see, the comparison, the sum and its explanation. What was compared and
 * led to nothing is not told: it may be of a report that the actor may not know of.
 */
export async function stagesOf(tx: Tx, reportId: string, language: Language) {
  const report = asMentioned(await getReport(tx, reportId));
  const profiles = profilesOf({ ...report, mentions: await readMentions(tx, reportId) });
  const hits = await findHits(tx, hitListQuery.parse({ report: reportId, state: 'all' }), null, MOST);
  return {
    normalise: profiles,
    block: profiles.map(soughtKeys),
    judge: hits.map(({ id, comparison }) => ({
      hit: id,
      compare: comparison,
      score: weigh(comparison, language),
      explain: explain(comparison, language),
    })),
  };
}
