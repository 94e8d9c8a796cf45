import type { CompareContext, Comparison, Evidence } from '../comparison.ts';
import { verdictOf } from '../judge/verdict.ts';
import type { Profile, SubjectType } from '../profile.ts';
import { probability } from '../score/strength.ts';
import { priorBits } from '../score/weights.ts';
import { compareAddresses } from './addresses.ts';
import { type Comparator, type Draft, sum } from './draft.ts';
import { compareOrganisations } from './organisations.ts';
import { comparePersons } from './persons.ts';
import { comparePhones, compareValues } from './values.ts';
import { comparePlates, compareVehicles } from './vehicles.ts';

/** True for two subjects of one kind that may link at all. */
export function comparable(a: Profile, b: Profile): boolean {
  return (
    kindOf(a.type) === kindOf(b.type) &&
    !a.attributes.shared &&
    !b.attributes.shared &&
    !(a.attributes.possible && b.attributes.possible)
  );
}

/**
 * What two comparable subjects of two reports themselves say for and against being one.
 * @returns null where they cannot be, or nothing speaks for it
 */
export function draftOf(a: Profile, b: Profile, context: CompareContext): Draft | null {
  if (context.stopped(a.type, a.value) || context.stopped(b.type, b.value)) return null;
  return comparators[kindOf(a.type)]({ a, b, context });
}

/**
 * Judges a draft with what else the two reports share.
 * @returns null where it is not worth showing
 */
export function judge(
  a: Profile,
  b: Profile,
  draft: Draft,
  context: CompareContext,
  support: readonly Evidence[],
): Comparison | null {
  if (draft.support === 'needed' && support.length === 0) return null;
  const supported = draft.support === 'none' ? [] : support;
  const evidence = [...draft.own, ...supported, ...(draft.around ?? [])];
  const prior = priorBits(context.reports);
  const bits = prior + sum(evidence);
  const rule = draft.rule === 'name-rare' && supported.length > 0 ? 'name-supported' : draft.rule;
  const { strength } = verdictOf(rule, bits, evidence);
  if (!strength) return null;
  return { rule, strength, score: probability(bits), prior, left: a.value, right: b.value, evidence };
}

/** A nickname is compared as a person. */
function kindOf(type: SubjectType): Exclude<SubjectType, 'alias'> {
  return type === 'alias' ? 'person' : type;
}

const comparators: Record<Exclude<SubjectType, 'alias'>, Comparator> = {
  person: comparePersons,
  phone: comparePhones,
  plate: comparePlates,
  vehicle: compareVehicles,
  address: compareAddresses,
  organisation: compareOrganisations,
  iban: compareValues,
  crypto: compareValues,
  handle: compareValues,
  email: compareValues,
};
