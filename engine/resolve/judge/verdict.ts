import type { Strength } from '../../../shared/vocabulary.ts';
import type { Evidence, EvidenceCode, Rule } from '../comparison.ts';
import { asked, type Doubt, strengthOf } from '../score/strength.ts';

/** What a sum of bits comes to, given what it is made of. */
export interface Verdict {
  /** Null where it is not worth showing. */
  strength: Strength | null;
  /** True where the bits would say `strong`, and what they are made of does not allow it. */
  capped: boolean;
  /** Bits from which this pair is shown. */
  asked: number;
}

/**
 * How strong a pair is, from its bits (prior included) and from what they are made of. The one place that says so:
 * the matcher, its explanation and `what would change it` all ask here.
 */
export function verdictOf(rule: Rule, bits: number, evidence: readonly Evidence[]): Verdict {
  const doubt = doubtOf(rule, evidence);
  const strength = strengthOf(bits, doubt);
  const capped = strength === 'strong' && isDeceptive(rule, evidence);
  return { strength: capped ? 'medium' : strength, capped, asked: asked(doubt) };
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

function doubtOf(rule: Rule, evidence: readonly Evidence[]): Doubt {
  if (rule === 'name-rare' && !evidence.some((item) => item.for && AROUND.has(item.code))) return 'bare';
  return evidence.some(({ weight }) => weight <= CONTRADICTION) ? 'contradicted' : 'nothing';
}

/** Places and cells of the two reports. */
const AROUND = new Set<EvidenceCode>(['place-shared', 'cell-shared', 'region-shared', 'season-shared']);
