import type { Strength } from '../../../shared/vocabulary.ts';

/** Probability that corresponds to a sum of bits, prior included. */
export function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** Bits from which a comparison is shown at all (one chance in four, for a person to judge), medium, and strong. */
const SHOWN = -1.5;
const MEDIUM = 3;
const STRONG = 7;

/** Strength of a sum of bits, or null where it is not worth showing. */
export function strengthOf(bits: number): Strength | null {
  if (bits < SHOWN) return null;
  if (bits < MEDIUM) return 'weak';
  return bits < STRONG ? 'medium' : 'strong';
}
