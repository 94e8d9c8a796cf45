import type { CompareContext, Evidence, EvidenceCode, Rule } from '../comparison.ts';
import type { Profile } from '../profile.ts';

/** Evidence about a pair before the prior is added and the sum is judged. */
export interface Draft {
  rule: Rule;
  /** What the two subjects themselves say. */
  own: Evidence[];
  /** Places and cells of the two reports. */
  around?: Evidence[];
  /** Whether what else the two reports share counts: not at all, if there is any, or as a condition. */
  support: 'none' | 'welcome' | 'needed';
}

/** What a comparator is given: the pair, and how common values are. */
export interface Pair {
  a: Profile;
  b: Profile;
  context: CompareContext;
}

/** Returns null where the two cannot be one, or nothing speaks for it. */
export type Comparator = (pair: Pair) => Draft | null;

/** One piece of evidence; zero counts as for. */
export function evidence(code: EvidenceCode, weight: number, left?: string, right?: string): Evidence {
  return { code, for: weight >= 0, weight, ...(left !== undefined && { left }), ...(right !== undefined && { right }) };
}

/** Bits in a list of evidence. */
export function sum(list: readonly Evidence[]): number {
  return list.reduce((total, { weight }) => total + weight, 0);
}
