import type { Strength } from '../../../shared/vocabulary.ts';

/** Probability that corresponds to a sum of bits, prior included. */
export function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** Bits from which a comparison is shown (one chance in five, for a person to judge), medium, and strong. */
const SHOWN = -2;
const MEDIUM = 3;
const STRONG = 7;

/**
 * Strength of a sum of bits, or null where it is not worth showing.
 * @param bare true for a name with nothing beside it, not even a place: homonyms are many, so it must be rare indeed
 */
export function strengthOf(bits: number, bare = false): Strength | null {
  if (bits < (bare ? MEDIUM : SHOWN)) return null;
  if (bits < MEDIUM) return 'weak';
  return bits < STRONG ? 'medium' : 'strong';
}
