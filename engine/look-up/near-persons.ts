import { compareBirth } from '../resolve/compare/birth.ts';
import { type Draft, evidence, type Pair } from '../resolve/compare/draft.ts';
import { comparePlaces } from '../resolve/compare/places.ts';
import { ALIKE, compareNames } from '../resolve/names/compare-names.ts';
import { prepareName } from '../resolve/names/prepare.ts';

/**
 * Two persons whose birth dates are one, or one slip apart, and whose names may be two writings of one, mistakes of the
 * keyboard included.
 * @returns null where the dates or the names say otherwise
 */
export function draftNearPersons(pair: Pair): Draft | null {
  const { a, b } = pair;
  const birth = compareBirth(a.attributes, b.attributes);
  const dates = birth.find(({ code }) => code === 'birth-equal' || code === 'birth-near');
  if (!dates || birth.some(({ code }) => code === 'sex-different')) return null;
  const { bits, likeness } = compareNames(prepareName(a.value, 'person'), prepareName(b.value, 'person'));
  if (likeness < ALIKE || bits <= 0) return null;
  const names = evidence('name-variant', bits, a.value, b.value);
  return { rule: 'name-and-birth', own: [names, ...birth], around: comparePlaces(pair), support: 'welcome' };
}
