import type { Language } from '../../shared/vocabulary.ts';
import type { Tx } from '../db/actor.ts';
import { spreadsheet } from '../http/spreadsheet.ts';
import { mayLeave, writeConditions } from '../statements/may-leave.ts';
import { findHits, summarise } from './queries.ts';
import type { HitListQuery } from './schema.ts';

/** More than this leaves by a decision of its own, not by a link in a list. */
const mostRows = 1000;

/** The hits of a list as CSV for a spreadsheet, each with how it may be used. What may not leave stays out, with the reason. */
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
    'left_grade',
    'left_nature',
    'right_grade',
    'right_nature',
    'handling',
    'tlp',
    'french_marking',
    'conditions',
    'withheld',
  ];
  const leaving = await mayLeave(
    tx,
    rows.map(({ reportA, mentionA, reportB, mentionB }) => [
      { reportId: reportA, mentionId: mentionA },
      { reportId: reportB, mentionId: mentionB },
    ]),
    language,
  );
  const lines = rows.map((row, i) => {
    const { type, strength, score, verdict, left, right, sentence } = summarise(row, language);
    const { withheld, grades, natures, handling, conditions, tlp, french } = leaving[i]!;
    const told = (text: string) => (withheld.length === 0 ? text : '');
    return [
      type,
      strength,
      score.toFixed(3),
      verdict ?? '',
      told(left.value),
      left.reference,
      left.cell,
      left.recordedAt,
      told(right.value),
      right.reference,
      right.cell,
      right.recordedAt,
      told(sentence),
      grades[0] ?? '',
      natures[0] ?? '',
      grades[1] ?? '',
      natures[1] ?? '',
      handling.join(' '),
      tlp,
      french,
      writeConditions(conditions),
      withheld.join(' '),
    ];
  });
  return { csv: spreadsheet([header, ...lines]), ids: rows.map(({ id }) => id) };
}
