import type { CompareContext } from '../comparison.ts';
import { sound } from '../normalise/sound.ts';
import { commonFamilyNames, commonGivenNames } from './common-names.ts';

/** Bits that an agreement on a name of each tier carries; the last is for names in no list. */
const FAMILY_BITS = [10, 12, 13, 15.5];
const GIVEN_BITS = [6.5, 8.5, 10, 12];

/** Reports that the built-in frequencies weigh against those counted in the file. */
const PRIOR_REPORTS = 200_000;

/** What a spelling in no list adds to the name it sounds like. */
const MISSPELT = 1;

/** What the second part of a compound given name adds. */
const COMPOUND = 1;

const family = tiers(commonFamilyNames, FAMILY_BITS);
const given = tiers(commonGivenNames, GIVEN_BITS);

/**
 * Bits of information in agreeing on a family name: -log2 of the share of people who bear it.
 * @param joined folded, without spaces
 * @param key the blocking key whose holders count its bearers in the file
 */
export function familyBits(joined: string, key: string, context: CompareContext): number {
  return corrected(lookUp(family, joined, FAMILY_BITS[3]!), context.holders(key), context.reports);
}

/** Bits in agreeing on a given name (no counts are kept for these); a compound one is little rarer than its rarest part. */
export function givenBits(words: readonly string[]): number {
  const rare = GIVEN_BITS[3]!;
  const whole = lookUp(given, words.join(''), rare);
  if (whole < rare || words.length < 2) return whole;
  return Math.min(rare, Math.max(...words.map((word) => lookUp(given, word, rare))) + COMPOUND);
}

/** True for a name that is usual as a given name. */
export function isGivenName(joined: string): boolean {
  return given.byName.has(joined);
}

function corrected(bits: number, holders: number, reports: number): number {
  if (holders === 0 || reports === 0) return bits;
  return Math.min(bits + 1, -Math.log2((holders + PRIOR_REPORTS * 2 ** -bits) / (reports + PRIOR_REPORTS)));
}

interface Tiers {
  byName: ReadonlyMap<string, number>;
  bySound: ReadonlyMap<string, number>;
}

/** A name in no list that sounds like one is most often its misspelling: little rarer than that name. */
function lookUp({ byName, bySound }: Tiers, joined: string, rare: number): number {
  return byName.get(joined) ?? Math.min(rare, (bySound.get(sound(joined)) ?? rare) + MISSPELT);
}

function tiers(lists: readonly string[][], bits: readonly number[]): Tiers {
  const byName = new Map<string, number>();
  const bySound = new Map<string, number>();
  lists.forEach((list, tier) => {
    for (const name of list) {
      if (!byName.has(name)) byName.set(name, bits[tier]!);
      if (name.length > 3 && !bySound.has(sound(name))) bySound.set(sound(name), bits[tier]!);
    }
  });
  return { byName, bySound };
}
