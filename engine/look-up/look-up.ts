import type { CompareContext, Hit } from '../resolve/comparison.ts';
import { crossCheck } from '../resolve/cross-check.ts';
import { supportFor } from '../resolve/judge/support.ts';
import type { Profile } from '../resolve/profile.ts';
import { compareNearPersons } from './near-persons.ts';

/** A hit of a lookup. */
export interface Found extends Hit {
  /** True where chance, over all that is held, is left out but for less than one lookup in a thousand. */
  sure: boolean;
}

/**
 * Compares what is asked with one held report. The comparison is that of two reports, but that a person mistyped in
 * every field is still met where all of it is near; what a match must weigh to be sure grows with the number of reports
 * that the lookup goes through, because each may be alike by chance.
 * @returns hits, strongest first; `left` indexes `asked`, `right` indexes `held`
 */
export function lookUp(asked: readonly Profile[], held: readonly Profile[], context: CompareContext): Found[] {
  const beyond = Math.max(0, Math.log2(Math.max(1, context.reports)) - COUNTED);
  const hits = crossCheck(asked, held, context);
  return [...hits, ...nearPersons(asked, held, hits, context)].map((hit) => {
    const { score } = hit.comparison;
    const bornElsewhere = birthPlacesDiffer(asked[hit.left]!, held[hit.right]!) ? BORN_ELSEWHERE : 0;
    return { ...hit, sure: Math.log2(score / (1 - score)) - beyond - bornElsewhere >= SURE };
  });
}

/** Reports, as bits, that the comparison of two reports already counts against a match at most. */
const COUNTED = 21;

/** Bits left after the prior. */
const SURE = 7;

/** A birthplace told differently, in bits: over a whole country, namesakes of one day are many. */
const BORN_ELSEWHERE = 6;

function birthPlacesDiffer({ attributes: a }: Profile, { attributes: b }: Profile): boolean {
  return Boolean(a.birthPlace && b.birthPlace) && a.birthPlace !== b.birthPlace;
}

/** The person asked about, where no person of the report is a hit by the rules for reports. */
function nearPersons(
  asked: readonly Profile[],
  held: readonly Profile[],
  hits: readonly Hit[],
  context: CompareContext,
): Hit[] {
  const left = asked.findIndex(({ type }) => type === 'person');
  if (left < 0 || hits.some((hit) => hit.left === left)) return [];
  const mine = asked[left]!;
  return held.flatMap((theirs, right) => {
    if (theirs.type !== 'person') return [];
    const comparison = compareNearPersons({ a: mine, b: theirs, context }, (draft) =>
      supportFor({ left, right, draft }, hits, [], asked),
    );
    return comparison ? [{ left, right, comparison }] : [];
  });
}
