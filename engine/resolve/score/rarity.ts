import type { CompareContext } from '../comparison.ts';
import { commonFamilyNames, commonGivenNames } from './common-names.ts';

/** Bits that an agreement on a name of each tier carries; the last is for names in no list. */
const FAMILY_BITS = [9, 10.5, 12, 14.5];
const GIVEN_BITS = [6, 7.5, 9, 11];

/** Reports that the built-in frequencies weigh against those counted in the file. */
const PRIOR_REPORTS = 20_000;

const family = tiers(commonFamilyNames, FAMILY_BITS);
const given = tiers(commonGivenNames, GIVEN_BITS);

/**
 * Bits of information in agreeing on a family name: -log2 of the share of people who bear it.
 * @param joined folded, without spaces
 * @param key the blocking key whose holders count its bearers in the file
 */
export function familyBits(joined: string, key: string, context: CompareContext): number {
  return corrected(family.get(joined) ?? FAMILY_BITS[3]!, context.holders(key), context.reports);
}

/** The same for a given name (no counts are kept for these). */
export function givenBits(joined: string): number {
  return given.get(joined) ?? GIVEN_BITS[3]!;
}

/** True for a name that is usual as a given name. */
export function isGivenName(joined: string): boolean {
  return given.has(joined);
}

function corrected(bits: number, holders: number, reports: number): number {
  if (holders === 0 || reports === 0) return bits;
  return Math.min(bits + 1, -Math.log2((holders + PRIOR_REPORTS * 2 ** -bits) / (reports + PRIOR_REPORTS)));
}

function tiers(lists: readonly string[][], bits: readonly number[]): Map<string, number> {
  const byName = new Map<string, number>();
  lists.forEach((list, tier) => {
    for (const name of list) if (!byName.has(name)) byName.set(name, bits[tier]!);
  });
  return byName;
}
