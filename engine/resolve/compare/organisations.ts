import { organisationKey } from '../block/keys-of.ts';
import { ALIKE, compareNames } from '../names/compare-names.ts';
import { prepareName } from '../names/prepare.ts';
import { organisationWords } from '../normalise/organisation.ts';
import { weights } from '../score/weights.ts';
import { type Comparator, evidence, type Pair } from './draft.ts';
import { comparePlaces } from './places.ts';

/** Organisations by their name, weighted by how much it is theirs, and the place of the reports. */
export const compareOrganisations: Comparator = (pair) => {
  const { a, b } = pair;
  const [left, right] = [organisationWords(a.value), organisationWords(b.value)];
  if (isKnownAtHome(pair, left.all)) return null;
  const [x, y] = [left.all.join(''), right.all.join('')];
  const bits = (words: typeof left) =>
    Math.min(
      24,
      words.proper.length * weights.organisationProper +
        (words.all.length - words.proper.length) * weights.organisationKind,
    );
  const least = Math.min(bits(left), bits(right));
  const around = comparePlaces(pair);
  if (x === y) {
    const whole = least + (left.all.length > 1 ? weights.organisationWhole : 0);
    return {
      rule: 'organisation-name',
      own: [evidence('value-equal', whole, a.value, b.value)],
      around,
      support: 'welcome',
    };
  }
  const contained = left.proper.length > 0 && left.proper.join('') === right.proper.join('');
  if (
    !contained &&
    !reordered(left.all, right.all) &&
    !shortens(left.all, right.all) &&
    !shortens(right.all, left.all) &&
    !alike(a.value, b.value)
  )
    return null;
  const own = [evidence('value-near', least + weights.organisationNear, a.value, b.value)];
  return { rule: 'organisation-name', own, around, support: 'welcome' };
};

/** The comparator of names: spellings, legal forms, words left out; numbers that must agree. */
function alike(left: string, right: string): boolean {
  return compareNames(prepareName(left, 'organisation'), prepareName(right, 'organisation')).likeness >= ALIKE;
}

/**
 * A name that more than a dozen reports of one cell give is known there, or signs its letters: each new one would meet
 * all of them, and tell nobody anything. Another cell still learns of it.
 */
function isKnownAtHome({ a, b, context }: Pair, words: readonly string[]): boolean {
  const sameCell = a.attributes.cell !== undefined && a.attributes.cell === b.attributes.cell;
  return sameCell && context.holders(organisationKey(words)) > KNOWN;
}

const KNOWN = 12;

/** `Grand Large Marée` and « Marée du Grand Large »: the same words in another order. */
function reordered(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word) => right.includes(word));
}

/** `Rhône Négoce` for Rhône Négoce Distribution, `Fret Normand Serv.` for its Services: words left out or cut at the end. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  return short.every((word, i) => word === long[i] || (i > 0 && word.length >= 3 && long[i]!.startsWith(word)));
}
