import type { CompareContext, Comparison, Evidence } from '../comparison.ts';
import type { Profile, SubjectType } from '../profile.ts';
import { probability, strengthOf } from '../score/strength.ts';
import { priorBits } from '../score/weights.ts';
import { compareAddresses } from './addresses.ts';
import { type Comparator, sum } from './draft.ts';
import { compareOrganisations } from './organisations.ts';
import { comparePersons } from './persons.ts';
import { comparePhones, compareValues } from './values.ts';
import { comparePlates, compareVehicles } from './vehicles.ts';

/**
 * Judges whether two subjects of two reports may be one.
 * @param support what else the two reports share, as evidence (cross-check.ts gathers it)
 * @returns null where it is not worth showing
 */
export function compare(
  a: Profile,
  b: Profile,
  context: CompareContext,
  support: readonly Evidence[] = [],
): Comparison | null {
  if (kindOf(a.type) !== kindOf(b.type) || a.attributes.shared || b.attributes.shared) return null;
  if (context.stopped(a.type, a.value) || context.stopped(b.type, b.value)) return null;
  const draft = comparators[kindOf(a.type)]({ a, b, context, support });
  if (!draft) return null;
  const bits = priorBits(context.reports) + sum(draft.evidence);
  const strength = strengthOf(bits);
  if (!strength) return null;
  return {
    rule: draft.rule,
    strength,
    score: probability(bits),
    left: a.value,
    right: b.value,
    evidence: draft.evidence,
  };
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
