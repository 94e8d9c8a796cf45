import type { Strength } from '../../../shared/vocabulary.ts';
import { evidence, sum } from '../compare/draft.ts';
import type { Comparison, Evidence, EvidenceCode, Rule } from '../comparison.ts';
import { weights } from '../score/weights.ts';
import { isSupport, withSupport } from './support.ts';
import { verdictOf } from './verdict.ts';

/** One thing which, were it known or found false, would change what is said of a pair. */
export interface Change {
  /** `learnt`: not known today; `withdrawn`: told today. */
  kind: 'learnt' | 'withdrawn';
  evidence: Evidence;
  /** What the pair would then be; null: no longer shown. */
  strength: Strength | null;
}

/**
 * What would change the strength of a comparison, by the same sum: each reason for it taken away, and each thing that
 * an analyst could still learn about such a pair. Empty for a relayed link, and where nothing single would change it.
 */
export function whatIf(comparison: Comparison): Change[] {
  const { prior, evidence: known, rule, strength } = comparison;
  if (prior === undefined) return [];
  const after = (list: readonly Evidence[]) => verdictOf(ruleOf(rule, list), prior + sum(list), list).strength;
  const withdrawn = known
    .filter((item) => item.for)
    .map(
      (item): Change => ({ kind: 'withdrawn', evidence: item, strength: after(known.filter((own) => own !== item)) }),
    );
  const learnt = LEARNABLE[rule]
    .filter((code) => !known.some((item) => topic(item.code) === topic(code)))
    .map((code): Change => {
      const next = isSupport(code) ? withSupport(known, code) : [...known, evidence(code, WEIGHT[code]!)];
      return { kind: 'learnt', evidence: next.find((item) => item.code === code)!, strength: after(next) };
    });
  return [...learnt, ...withdrawn].filter((change) => change.strength !== strength);
}

/** The rule that the same names would come under with this evidence. */
function ruleOf(rule: Rule, list: readonly Evidence[]): Rule {
  if (!rule.startsWith('name-')) return rule;
  if (list.some(({ code }) => code === 'birth-equal' || code === 'birth-near')) return 'name-and-birth';
  return list.some(({ code }) => isSupport(code)) ? 'name-supported' : 'name-rare';
}

/** What a code is about: `birth-equal` and `birth-different` are never both told. */
function topic(code: EvidenceCode): string {
  return code.slice(0, code.indexOf('-'));
}

/** What `weights` calls what these codes say. */
const WEIGHT: Partial<Record<EvidenceCode, number>> = {
  'birth-equal': weights.birthDate,
  'birth-different': weights.birthDiffers,
  'sex-different': weights.sexDiffers,
  'colour-different': weights.colourDiffers,
  'make-different': weights.modelDiffers,
  'building-different': weights.buildingDiffers,
  'commune-different': weights.communeDiffers,
};

const PERSON: EvidenceCode[] = [
  'birth-equal',
  'birth-different',
  'phone-shared',
  'address-shared',
  'companion-shared',
  'sex-different',
];
const SEEN_WITH: EvidenceCode[] = ['phone-shared', 'companion-shared'];

/** What can still be learnt about a pair, by what brought it together. An equal identifier needs nothing more. */
const LEARNABLE: Record<Rule, readonly EvidenceCode[]> = {
  'value-equal': [],
  'phone-equal': [],
  'plate-equal': [],
  'address-equal': [],
  relayed: [],
  'phone-near': ['companion-shared', 'address-shared'],
  'plate-near': [...SEEN_WITH, 'make-different'],
  'vehicle-plate': [...SEEN_WITH, 'make-different'],
  'vehicle-described': [...SEEN_WITH, 'colour-different'],
  'address-near': [...SEEN_WITH, 'building-different', 'commune-different'],
  'organisation-name': ['address-shared', ...SEEN_WITH],
  'name-and-birth': PERSON,
  'name-supported': PERSON,
  'name-rare': PERSON,
  'alias-supported': PERSON,
};
