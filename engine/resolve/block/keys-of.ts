import { streetToItsEnd } from '../normalise/address.ts';
import { aliasCore } from '../normalise/alias.ts';
import { organisationWords } from '../normalise/organisation.ts';
import { isParticle } from '../normalise/person-name.ts';
import { confusable, platePattern } from '../normalise/plate.ts';
import { sound } from '../normalise/sound.ts';
import type { Profile } from '../profile.ts';

/** Rises with each change of the keys that profiles are held under, so that what is held is indexed anew. */
export const keysVersion = 1;

const LONGEST = 60;
const MOST = 20;

/**
 * Blocking keys under which a subject is held: two reports are compared only where one is held under a key that the
 * other seeks. Each is narrow by construction (a surname with a first name, a street with its number), so that what is
 * common stays findable through what is not.
 */
export function keysOf(profile: Profile): string[] {
  if (profile.attributes.possible) return narrow(profile, possibleKeys(profile).held);
  return narrow(profile, profile.type === 'plate' ? plateKeys(profile).held : keysByType[profile.type](profile));
}

/** Keys under which those are sought that a subject may match: the ones it is held under, but for plates and names. */
export function soughtKeys(profile: Profile): string[] {
  if (profile.attributes.possible) return narrow(profile, possibleKeys(profile).sought);
  if (profile.type === 'plate') return narrow(profile, plateKeys(profile).sought);
  return narrow(profile, [...keysByType[profile.type](profile), ...wordsOfName(profile)]);
}

function narrow({ attributes }: Profile, keys: readonly string[]): string[] {
  return attributes.shared ? [] : [...new Set(keys.map((key) => key.slice(0, LONGEST)))].slice(0, MOST);
}

/** Key whose holders count the bearers of a family name. */
export function familyKey(joined: string): string {
  return `fa:${sound(joined)}`.slice(0, LONGEST);
}

/** Key whose holders count the reports that hold a nickname. */
export function aliasKey(core: string): string {
  return `al:${core}`.slice(0, LONGEST);
}

/** Key whose holders count the reports that name an organisation, its words in any order. */
export function organisationKey(words: readonly string[]): string {
  return `or:${[...words].sort().join('')}`.slice(0, LONGEST);
}

/** Whether a key is a family name and nothing else: the one kind of key that common values fill. */
export function isFamilyKey(key: string): boolean {
  return key.startsWith('fa:');
}

const keysByType: Record<Exclude<Profile['type'], 'plate'>, (profile: Profile) => string[]> = {
  person: personKeys,
  alias: ({ attributes }) => aliasKeys(attributes.aliases ?? [], attributes.places, attributes.cell),
  phone: ({ value }) => [`ph:${value}`],
  vehicle: vehicleKeys,
  address: addressKeys,
  organisation: organisationKeys,
  iban: ({ value }) => [`ib:${value}`],
  crypto: ({ value }) => [`cr:${value}`],
  handle: ({ value }) => [`ha:${handleName(value)}`],
  email: ({ value }) => [`em:${value.toLowerCase()}`],
};

/** A handle without its network: two writers may take one network for another. */
export function handleName(value: string): string {
  return value
    .slice(value.indexOf(':') + 1)
    .toLowerCase()
    .replace(/^@/, '');
}

function personKeys({ attributes }: Profile): string[] {
  const keys: string[] = [];
  for (const { given, family } of attributes.names ?? []) {
    const joined = family.join('');
    const first = given.join('');
    if (first) keys.push(`na:${[sound(joined), sound(first)].sort().join('|')}`);
    if (first && attributes.birthDate) keys.push(...birthKeys(attributes.birthDate, sound(joined), sound(first)));
    keys.push(familyKey(joined));
    if (attributes.cell)
      keys.push(`fc:${sound(joined)}|${attributes.cell}`, `gc:${sound(first || joined)}|${attributes.cell}`);
    if (attributes.cell) for (const part of givenParts(given)) keys.push(`gc:${sound(part)}|${attributes.cell}`);
    const parts = family.filter((word) => !isParticle(word) && word.length > 2);
    if (parts.length > 1) for (const part of parts.slice(0, 2)) keys.push(familyKey(part));
  }
  const bare = (attributes.names ?? []).filter(({ given }) => given.length === 0).map(({ family }) => family.join(' '));
  return [...keys, ...aliasKeys([...(attributes.aliases ?? []), ...bare], attributes.places, attributes.cell)];
}

/**
 * A birth date with the start or the end of one name, and a part of it with the start of both or the whole family name:
 * whichever of family name, given name, year and day was misheard or mistyped, some key is left.
 */
export function birthKeys(date: string, family: string, given: string): string[] {
  const both = [family.slice(0, 2), given.slice(0, 2)].sort().join('');
  const [year, day] = [date.slice(0, 4), date.slice(5)];
  return [
    ...dayKeys(date, family, given),
    ...(date.length === 10 ? [`bm:${day}|${both}`, `bn:${day}|${family}`] : []),
    `by:${year}|${both}`,
    `bo:${year}|${family}`,
  ];
}

/** Of these, those of a whole date: one slip in a name spares its start or its end. */
export function dayKeys(date: string, family: string, given: string): string[] {
  if (date.length < 10) return [];
  return [
    `bd:${date}|${family.slice(0, 2)}`,
    `be:${date}|${family.slice(-2)}`,
    `bg:${date}|${given.slice(0, 2)}`,
    `bh:${date}|${given.slice(-2)}`,
  ];
}

/** `Kader` is found by Abdelkader, `Luc` by Jean-Luc. */
function givenParts(given: readonly string[]): string[] {
  const servant = /^abd(?:el|er|ou|oul|al|es|ess|ur)(?=.{4})(.+)$/.exec(given.join(''));
  if (servant) return [servant[1]!];
  return given.length > 1 ? given.filter((part) => part.length > 2).slice(0, 2) : [];
}

function aliasKeys(aliases: readonly string[], places: readonly string[] = [], cell = ''): string[] {
  return aliases.slice(0, 2).flatMap((alias) => {
    const heard = sound(aliasCore(alias));
    return [
      aliasKey(aliasCore(alias)),
      ...(cell
        ? [`gc:${heard}|${cell}`, `fc:${heard}|${cell}`, ...longWords(alias).map((word) => `gc:${sound(word)}|${cell}`)]
        : []),
      ...places.slice(0, 2).map((place) => `ap:${heard}|${place}`),
    ];
  });
}

function longWords(alias: string): string[] {
  const words = alias.split(' ');
  return words.length > 1 ? words.filter((word) => word.length > 1 && !isParticle(word)).slice(0, 2) : [];
}

/** A word that may be a name seeks those who bear it, as a nickname anywhere and as a name in its own cell. */
function possibleKeys({ attributes: { aliases = [], cell } }: Profile): { held: string[]; sought: string[] } {
  const word = aliasCore(aliases[0] ?? '');
  const here = cell ? [`fc:${sound(word)}|${cell}`, `gc:${sound(word)}|${cell}`] : [];
  return { held: [`wo:${word}`], sought: [aliasKey(word), ...here] };
}

/** Words by which someone may stand in a report that does not say that they are a name: nicknames, and the names one by one. */
function wordsOfName({ type, attributes: { aliases = [], names = [] } }: Profile): string[] {
  if (type !== 'person' && type !== 'alias') return [];
  const called = [
    ...aliases.slice(0, 3),
    ...names.slice(0, 2).flatMap(({ given, family }) => [given.join(''), family.join('')]),
  ];
  return called.filter((name) => name.length > 2).map((name) => `wo:${aliasCore(name)}`);
}

/**
 * A whole plate is held by its parts for the partial readings that seek them, and seeks the parts of partial readings:
 * two whole plates meet by all their characters, as each may have been taken for another. Were they to meet by a part,
 * half of all comparisons would be of plates that have nothing but a part in common.
 */
function plateKeys({ value, attributes }: Profile): { held: string[]; sought: string[] } {
  const { characters } = platePattern(value);
  const whole = characters.includes('?') ? [] : [`pl:${characters}`, `pk:${confusable(characters)}`];
  const both = (keys: string[]) => ({ held: [...whole, ...keys], sought: [...whole, ...keys] });
  const old = /([A-Z]{2,3}\d{2}|[A-Z]{2,3}2[AB])$/.exec(characters);
  if (old && /^[\d?]/.test(characters)) return both([`pm:----${old[1]}`]);
  const groups = /^([A-Z?]{2})([\d?]{3})([A-Z?]{2})$/.exec(characters);
  if (!groups) return both(groupKeys(characters));
  const [, left = '', middle = '', right = ''] = groups.map((group) => (group.includes('?') ? '' : group));
  const parts: string[] = [];
  if (left && middle) parts.push(`m:${left}${middle}--`);
  if (middle && right) parts.push(`m:--${middle}${right}`);
  if (left && right) parts.push(`m:${left}---${right}`);
  for (const beside of [attributes.vehicle?.split(' ').at(-1), attributes.cell]) {
    if (beside && left) parts.push(`v:${left}|${beside}`);
    if (beside && right) parts.push(`w:${right}|${beside}`);
  }
  const [ofWhole, ofPartial] = [parts.map((part) => `p${part}`), parts.map((part) => `q${part}`)];
  return whole.length > 0
    ? { held: [...whole, ...ofWhole], sought: [...whole, ...ofPartial] }
    : { held: ofPartial, sought: [...ofPartial, ...ofWhole] };
}

/** Plates of other forms: each group of three letters or digits and more that was read, with the length of the whole. */
function groupKeys(characters: string): string[] {
  const read = characters.match(/[A-Z]{3,}|\d{3,}/g) ?? [];
  return read.slice(0, 2).map((group) => `pf:${group}|${characters.length}`);
}

function vehicleKeys({ attributes }: Profile): string[] {
  const { model, colour = '', places = [], cell } = attributes;
  if (!model) return [];
  return [...places.slice(0, 2), ...(cell ? [cell] : [])].flatMap((where) =>
    [...new Set([colour, ''])].map((seen) => `ve:${model}|${seen}|${where}`),
  );
}

function addressKeys({ attributes }: Profile): string[] {
  const { number = '', street, commune, places = [], cell } = attributes;
  if (!street) return [];
  const heard = sound(street);
  const towns = commune ? [commune] : places.slice(0, 2);
  const whole = streetToItsEnd(attributes);
  const anywhere = [street, ...(whole ? [whole] : [])].flatMap((name) =>
    number ? [`as:${number}|${sound(name)}`] : cell ? [`as:|${sound(name)}|${cell}`] : [],
  );
  const numbers = new Set([number, '']);
  return [...anywhere, ...towns.flatMap((town) => [...numbers].map((written) => `ad:${written}|${heard}|${town}`))];
}

function organisationKeys({ value, attributes }: Profile): string[] {
  const { all, proper } = organisationWords(value);
  const inOrder = (words: readonly string[]) => [...words].sort().join('');
  const heard = new Set([sound(inOrder(proper.length > 0 ? proper : all)), sound(all.slice(0, 2).join(''))]);
  const keys = [organisationKey(all)];
  for (const name of heard) {
    if (attributes.cell) keys.push(`oc:${name}|${attributes.cell}`);
    keys.push(...(attributes.places ?? []).slice(0, 2).map((place) => `op:${name}|${place}`));
  }
  return keys;
}
