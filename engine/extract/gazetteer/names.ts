import { createRequire } from 'node:module';
import { endsLikeWord, isCommonWord } from './common-words.ts';
import { familyNames } from './family-names.ts';
import { fold, spaced } from './fold.ts';
import { givenNames } from './given-names.ts';
import { rarerFamilyNames } from './rarer-family-names.ts';
import { rarerGivenNames } from './rarer-given-names.ts';
import { remembered } from './remembered.ts';
import { transliterate } from './transliterate.ts';

interface NameTables {
  given: Set<string>;
  /** Given names known only from lists of other countries, or so short that they prove little. */
  weakGiven: Set<string>;
  family: Set<string>;
}

let tables: NameTables | undefined;

/** How surely a folded word is a given name: 2 known well, 1 known somewhere in the world or very short, 0 not known. */
export const givenStrength = remembered((key: string): 0 | 1 | 2 => {
  tables ??= build();
  if (tables.given.has(key)) return 2;
  const known = tables.weakGiven.has(key) ? 1 : 0;
  if (!key.includes(' ')) return known;
  const parts = key.split(' ');
  if (/^(?:saint|sainte|st|ste)$/.test(parts[0]!)) return 0;
  if (parts.length > 3 || parts[0]!.length < 2) return known;
  const strengths = parts.map((part) => givenStrength(part));
  return strengths.every((strength) => strength > 0) ? (strengths.includes(2) ? 2 : 1) : known;
});

/** Is this folded word a family name of our lists, or built as family names are (`Ben…`, `…ović`, `…escu`)? */
export const isFamilyName = remembered((key: string): boolean => {
  tables ??= build();
  if (tables.family.has(key)) return true;
  if (key.includes(' '))
    return key.split(' ').some((part) => part.length > 3 && isFamilyName(part) && !isCommonWord(part));
  const welded = /^(?:le|la|de|du|da|del|di|el|ben|bel|van|vande|vander|von|mc|mac|ould|ait|st)([a-z]{4,})$/.exec(key);
  if (welded !== null && tables.family.has(welded[1]!) && !isCommonWord(key)) return true;
  return familyShape.test(key) && !isCommonWord(key) && !endsLikeWord(key);
});

const familyShape =
  /^(?:ben[a-z]{4,}|bou[a-z]{5,}|abd[eo][a-z]{4,}|mac[a-z]{4,}|mc[a-z]{4,}|van(?:de[nr]?)[a-z]{3,}|rakoto[a-z]+|rand?ria[a-z]+|razaf[a-z]+|ker[a-z]{5,}|le[a-z]{2,}ec|[a-z]{3,}(?:ovic|evic|kovic|owski|ewski|owicz|escu|eanu|oglu|dogan|idis|poulos|akis|shvili|adze|idze|enko|chuk|tchouk|yants?|ssian|zian|dian|nian|kian|ukov|akov|enov|anov|inov|eev|ieva|ova|oui|ouche|allah|eddine|inho|eira|eiro|hardt|mann|stein|berg|ssen|aert|aerts|ssens|quist|sson|zzi|cci|etti|elli|otti|ucci|aldi|uzzi|iguez|inez|andez|enez|alez))$/;

function build(): NameTables {
  const given = new Set<string>();
  const weakGiven = new Set<string>();
  const family = new Set<string>();
  for (const [origin, list] of Object.entries(givenNames))
    for (const name of list) add(name, name.length < 3 || (origin === 'asian' && name.length < 5) ? weakGiven : given);
  for (const name of rarerGivenNames) add(name, given);
  for (const list of Object.values(familyNames)) for (const name of list) add(name, family);
  for (const name of rarerFamilyNames) add(name, family);
  const faker = createRequire(import.meta.url)('@faker-js/faker') as { allLocales: Record<string, Locale> };
  for (const [code, locale] of Object.entries(faker.allLocales)) {
    if (unwritten.has(code.slice(0, 2)) || locale.person === undefined) continue;
    for (const name of entries(locale.person.first_name)) add(name, /^fr(?:_CH|_SN)?$/.test(code) ? given : weakGiven);
    for (const name of entries(locale.person.last_name)) add(name, family);
  }
  return { given, weakGiven, family };
}

interface Locale {
  person?: { first_name?: NameList; last_name?: NameList };
}
type NameList = string[] | Record<string, string[] | null> | null;

/** Scripts that write no vowels, or no letters: their names are in our own lists instead. */
const unwritten = new Set(['ar', 'fa', 'he', 'ur', 'ja', 'ko', 'zh', 'th', 'dv', 'ne', 'ta', 'bn', 'ku', 'mn', 'eo']);

function entries(list: NameList | undefined): string[] {
  if (!list) return [];
  return Array.isArray(list) ? list : Object.values(list).flatMap((part) => part ?? []);
}

function add(name: string, to: Set<string>): void {
  const key = spaced(fold(transliterate(name)));
  if (/^[a-z][a-z ]+$/.test(key)) to.add(key);
}
