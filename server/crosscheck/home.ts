import type { Language } from '../../shared/vocabulary.ts';
import { listReports } from '../collect/queries.ts';
import type { Tx } from '../db/actor.ts';
import { countHits, listHits } from './queries.ts';
import { type HomeView, hitListQuery } from './schema.ts';

/** How many of each list the home page shows before « all of them ». */
const shown = 8;

/** What waits for the actor: hits to judge, strongest first, and reports whose mentions nobody has confirmed. */
export async function homeOf(tx: Tx, language: Language): Promise<HomeView> {
  const open = hitListQuery.parse({ limit: shown });
  const hits = await listHits(tx, open, language);
  const reports = await listReports(tx, { state: 'proposed', sort: 'recent', limit: shown });
  return {
    toJudge: { total: hits.total, across: await countHits(tx, { ...open, across: true }), items: hits.items },
    toConfirm: {
      total: reports.total,
      items: reports.items.map(({ id, reference, cell, recordedAt, excerpt }) => ({
        id,
        reference,
        cell,
        recordedAt,
        excerpt,
      })),
    },
  };
}
