import { compareBirth } from '../resolve/compare/birth.ts';
import { judge } from '../resolve/compare/compare.ts';
import { type Draft, evidence, type Pair, sum } from '../resolve/compare/draft.ts';
import { comparePlaces } from '../resolve/compare/places.ts';
import type { Comparison, Evidence } from '../resolve/comparison.ts';
import { compareNames } from '../resolve/names/compare-names.ts';
import { prepareName } from '../resolve/names/prepare.ts';
import { probability } from '../resolve/score/strength.ts';
import { priorBits } from '../resolve/score/weights.ts';

/** Likeness from which two names may be slips of one, where the birth dates are one, or one slip apart. */
const MAY_BE_SLIPS = 0.3;

/**
 * Two persons whose birth dates are one, or one slip apart, and whose names may be two writings of one, mistakes of the
 * keyboard included. Whoever looks one person up may be shown less than what two reports are brought together for.
 * @returns null where the dates or the names say otherwise
 */
export function compareNearPersons(pair: Pair, support: (draft: Draft) => readonly Evidence[]): Comparison | null {
  const draft = draftNearPersons(pair);
  if (!draft) return null;
  const { a, b, context } = pair;
  const judged = judge(a, b, draft, context, support(draft));
  if (judged) return judged;
  const list = [...draft.own, ...support(draft), ...(draft.around ?? [])];
  const prior = priorBits(context.reports);
  const score = probability(prior + sum(list));
  return { rule: draft.rule, strength: 'weak', score, prior, left: a.value, right: b.value, evidence: list };
}

function draftNearPersons(pair: Pair): Draft | null {
  const { a, b } = pair;
  const birth = compareBirth(a.attributes, b.attributes);
  if (!birth.some(({ code }) => code === 'birth-equal' || code === 'birth-near')) return null;
  if (birth.some(({ code }) => code === 'sex-different')) return null;
  const { bits, likeness } = compareNames(prepareName(a.value, 'person'), prepareName(b.value, 'person'));
  if (bits <= 0 || likeness < MAY_BE_SLIPS) return null;
  const names = evidence('name-variant', bits, a.value, b.value);
  return { rule: 'name-and-birth', own: [names, ...birth], around: comparePlaces(pair), support: 'welcome' };
}
