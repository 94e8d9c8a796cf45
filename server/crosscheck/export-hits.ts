import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { spreadsheet } from '../http/spreadsheet.ts';
import { findHits, summarise } from './queries.ts';
import type { HitListQuery } from './schema.ts';

/** More than this leaves by a decision of its own, not by a link in a list. */
const mostRows = 1000;

/** The hits of a list as CSV for a spreadsheet. */
export async function exportHits(
  tx: Tx,
  query: HitListQuery,
  language: Language,
): Promise<{ csv: string; ids: string[] }> {
  const rows = await findHits(tx, query, null, mostRows);
  const header = [
    'type',
    'strength',
    'score',
    'verdict',
    'left',
    'left_report',
    'left_cell',
    'left_date',
    'right',
    'right_report',
    'right_cell',
    'right_date',
    'why',
  ];
  const lines = rows.map((row) => {
    const { type, strength, score, verdict, left, right, sentence } = summarise(row, language);
    return [
      type,
      strength,
      score.toFixed(3),
      verdict ?? '',
      left.value,
      left.reference,
      left.cell,
      left.recordedAt,
      right.value,
      right.reference,
      right.cell,
      right.recordedAt,
      sentence,
    ];
  });
  return { csv: spreadsheet([header, ...lines]), ids: rows.map(({ id }) => id) };
}
