import type { Strength } from '../../../shared/vocabulary.ts';

/** Probability that corresponds to a sum of bits, prior included. */
export function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** Bits from which a comparison is shown: three chances in ten, for a person to judge. */
const SHOWN = -1.2;

/** Bits from which it is medium, and strong. */
export const MEDIUM = 3;
export const STRONG = 7;

/** More is asked of what is doubtful: even odds where something speaks against, a rare name where nothing stands beside it. */
const ASKED = { nothing: SHOWN, contradicted: 0, bare: MEDIUM } as const;

/** What makes a comparison doubtful. */
export type Doubt = keyof typeof ASKED;

/** Bits from which a comparison is shown, given what makes it doubtful. */
export function asked(doubt: Doubt): number {
  return ASKED[doubt];
}

/** Strength of a sum of bits, or null where it is not worth showing. */
export function strengthOf(bits: number, doubt: Doubt): Strength | null {
  if (bits < ASKED[doubt]) return null;
  if (bits < MEDIUM) return 'weak';
  return bits < STRONG ? 'medium' : 'strong';
}
