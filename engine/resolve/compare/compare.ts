import type { CompareContext, Comparison, Evidence, EvidenceCode, Rule } from '../comparison.ts';
import type { Profile, SubjectType } from '../profile.ts';
import { type Doubt, probability, strengthOf } from '../score/strength.ts';
import { priorBits } from '../score/weights.ts';
import { compareAddresses } from './addresses.ts';
import { type Comparator, type Draft, sum } from './draft.ts';
import { compareOrganisations } from './organisations.ts';
import { comparePersons } from './persons.ts';
import { comparePhones, compareValues } from './values.ts';
import { comparePlates, compareVehicles } from './vehicles.ts';

/** True for two subjects of one kind that may link at all. */
export function comparable(a: Profile, b: Profile): boolean {
  return kindOf(a.type) === kindOf(b.type) && !a.attributes.shared && !b.attributes.shared;
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
  const bits = priorBits(context.reports) + sum(evidence);
  const rule = draft.rule === 'name-rare' && supported.length > 0 ? 'name-supported' : draft.rule;
  const strength = strengthOf(bits, doubtOf(rule, draft, evidence));
  if (!strength) return null;
  const capped = strength === 'strong' && isDeceptive(rule, evidence) ? 'medium' : strength;
  return { rule, strength: capped, score: probability(bits), left: a.value, right: b.value, evidence };
}

/** True for what is alike by nature: names, and plates of which a character differs. A sum of bits never makes them sure. */
function isDeceptive(rule: Rule, evidence: readonly Evidence[]): boolean {
  if (rule === 'plate-near' || rule === 'vehicle-plate') return evidence.some(({ code }) => code === 'value-near');
  return (rule === 'name-rare' || rule === 'name-supported' || rule === 'alias-supported') && !isProved(evidence);
}

/** Two people may bear one name, frequent one place and know one person: only an identifier beside a whole name is proof. */
function isProved(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ code }) => PROOFS.has(code)) && !evidence.some(({ code }) => PARTIAL.has(code));
}

const PROOFS = new Set<EvidenceCode>(['phone-shared', 'plate-shared', 'address-shared', 'identifier-shared']);
const PARTIAL = new Set<EvidenceCode>(['name-family-only', 'name-given-only', 'name-initial', 'family-different']);

/** Evidence against that counts as a contradiction, in bits. */
const CONTRADICTION = -5;

function doubtOf(rule: Rule, draft: Draft, evidence: readonly Evidence[]): Doubt {
  if (rule === 'name-rare' && !draft.around?.some((item) => item.for)) return 'bare';
  return evidence.some(({ weight }) => weight <= CONTRADICTION) ? 'contradicted' : 'nothing';
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
