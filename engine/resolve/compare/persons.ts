import type { Evidence, Rule } from '../comparison.ts';
import type { Attributes, PersonName } from '../profile.ts';
import { weights } from '../score/weights.ts';
import { compareAliases } from './aliases.ts';
import { compareBirth } from './birth.ts';
import { type Comparator, type Draft, evidence, type Pair, sum } from './draft.ts';
import { compareNames, compareRenamed } from './names.ts';
import { comparePlaces } from './places.ts';
import { compareStanding } from './standing.ts';

/** Persons, by any of their names and nicknames, birth, and what stands beside them. */
export const comparePersons: Comparator = (pair) => {
  const { a, b, context } = pair;
  const left = a.attributes;
  const right = b.attributes;
  if (left.possible || right.possible) return comparePossible(pair);
  const alias = compareAliases(left, right, context);
  const asWritten = left.names && right.names;
  const names = (asWritten || !alias ? compareNames(namesOf(left), namesOf(right), context) : null) ?? [];
  if (names.length === 0 && isNamed(left) && isNamed(right)) return alias ? null : renamed(pair);
  const said = alias?.code === 'alias-of-name' && names.length > 0 ? null : alias;
  if (names.length === 0 && !said) return null;
  const birth = compareBirth(left, right);
  const own = [...names, ...(said ? [said] : []), ...birth, ...compareStanding(left, right)];
  return { rule: ruleOf(names, birth), own, around: comparePlaces(pair), support: 'welcome' };
};

/**
 * A word that may be a name, with someone who bears it: letter for letter, and where something brings the two reports
 * together, at the least the cell or a place.
 */
function comparePossible(pair: Pair): Draft | null {
  const [left, right] = [pair.a.attributes, pair.b.attributes];
  const readings = [
    ...(compareNames(namesOf(left), namesOf(right), pair.context) ?? []),
    ...[compareAliases(left, right, pair.context)].filter((found) => found !== null),
  ].filter((found) => found.code.startsWith('alias-equal') || sameLetters(found));
  const best = readings.sort((x, y) => y.weight - x.weight)[0];
  if (!best) return null;
  const around = comparePlaces(pair);
  const own = [best, evidence('name-possible', weights.namePossible)];
  return { rule: 'alias-supported', own, around, support: sum(around) > 0 ? 'welcome' : 'needed' };
}

function sameLetters({ left, right }: Evidence): boolean {
  const [x, y] = [left?.split(' ') ?? [], right?.split(' ') ?? []];
  return x.some((word) => y.includes(word));
}

/** Two family names are one person's only where something else tells, and no birth speaks against it. */
function renamed(pair: Pair): Draft | null {
  const [left, right] = [pair.a.attributes, pair.b.attributes];
  const names = compareRenamed(left.names ?? [], right.names ?? []);
  const birth = compareBirth(left, right);
  if (!names || birth.some((item) => !item.for)) return null;
  return {
    rule: 'name-rare',
    own: [...names, ...birth, ...compareStanding(left, right)],
    around: comparePlaces(pair),
    support: 'needed',
  };
}

/** `name-rare` becomes `name-supported` where something shared speaks for it (compare.ts). */
function ruleOf(names: readonly Evidence[], birth: readonly Evidence[]): Rule {
  if (names.length === 0) return 'alias-supported';
  const born = birth.some(({ code }) => code === 'birth-equal' || code === 'birth-near');
  return born ? 'name-and-birth' : 'name-rare';
}

/** True for one whose given and family name are told: two such that do not agree are two. */
function isNamed({ names = [] }: Attributes): boolean {
  return names.some(({ given }) => given.length > 0);
}

/** Names as written, or a nickname of one word as a bare name: writers and readers take one for the other. */
function namesOf({ names = [], aliases = [] }: Attributes): PersonName[] {
  if (names.length > 0) return names;
  return aliases
    .filter((alias) => /^\S{3,}$/.test(alias))
    .map((alias) => ({ given: [], family: [alias], ordered: false }));
}
