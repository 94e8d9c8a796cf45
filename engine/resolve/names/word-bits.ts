import { familyNames } from '../../extract/gazetteer/family-names.ts';
import { givenNames } from '../../extract/gazetteer/given-names.ts';
import { rarerFamilyNames } from '../../extract/gazetteer/rarer-family-names.ts';
import { rarerGivenNames } from '../../extract/gazetteer/rarer-given-names.ts';
import { commonFamilyNames, commonGivenNames } from '../score/common-names.ts';
import type { NameKind, WordSort } from './prepared.ts';

/** Bits of information in agreeing on one word of a name: the rarer among all names, the more. */
export function wordBits(text: string, kind: NameKind, sort: WordSort): number {
  if (sort === 'particle' || sort === 'title') return 4;
  if (sort === 'minor') return 0.5;
  if (sort === 'legal') return 1;
  if (sort === 'generic') return 4;
  if (sort === 'initial') return 4;
  if (sort === 'number') return 7;
  if (kind !== 'person') return Math.min(16, 5 + 1.4 * text.length);
  return tier(text) ?? unlisted(text);
}

/** Usual as a given name (1), as a family name (2), both (3), neither (0). */
export function knownAs(text: string): number {
  const { given, family } = known();
  return (given.has(text) ? 1 : 0) | (family.has(text) ? 2 : 0);
}

/** Bits of each tier of usual names, then of names that are only listed. */
const GIVEN_BITS = [6.5, 8.5, 10, 11.5, 13];
const FAMILY_BITS = [10, 11.5, 12.5, 13.5, 14.5];

function tier(text: string): number | undefined {
  const { given, family } = known();
  const [a, b] = [given.get(text), family.get(text)];
  return a === undefined ? b : b === undefined ? a : Math.min(a, b);
}

/** A name in no list: the longer, the fewer people bear it by chance. */
function unlisted(text: string): number {
  return Math.min(17, 6.5 + 1.4 * text.length);
}

interface Lists {
  given: ReadonlyMap<string, number>;
  family: ReadonlyMap<string, number>;
}
let lists: Lists | undefined;

function known(): Lists {
  lists ??= build();
  return lists;
}

function build(): Lists {
  return {
    given: tiers([...commonGivenNames, Object.values(givenNames).flat(), rarerGivenNames], GIVEN_BITS),
    family: tiers([...commonFamilyNames, Object.values(familyNames).flat(), rarerFamilyNames], FAMILY_BITS),
  };
}

function tiers(groups: readonly (readonly string[])[], bits: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  groups.forEach((names, at) => {
    for (const name of names) {
      const word = name.replaceAll(' ', '');
      if (!found.has(word)) found.set(word, bits[at]!);
    }
  });
  return found;
}
