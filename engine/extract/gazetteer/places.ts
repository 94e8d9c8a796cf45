import { createRequire } from 'node:module';
import { beginsCommune, communeOf, continuesCommune } from './communes.ts';
import { nameKey } from './fold.ts';
import { countries, everydayRegions, foreignTowns, shortTownNames, smallerPlaces } from './foreign-places.ts';
import { gapTest } from './gap-test.ts';
import type { Token } from './tokens.ts';
import { wordTest } from './word.ts';

export interface KnownPlace {
  name: string;
  /** Inhabitants of a French commune; a large number for towns abroad, countries and regions. */
  weight: number;
  kind: 'commune' | 'abroad' | 'country' | 'department';
  /** Index of its last word. */
  to: number;
}

interface NamedTable {
  byKey: Map<string, Omit<KnownPlace, 'to'>>;
  /** First words of the keys, and all others. */
  heads: Set<string>;
  others: Set<string>;
}

let named: NamedTable | undefined;
const mostWords = 7;

/** The longest known place whose name begins at a word: commune, department, region, country or town abroad. */
export function placeAt(tokens: Token[], at: number): KnownPlace | undefined {
  if (!mayBegin(tokens[at])) return undefined;
  let key = '';
  let best: KnownPlace | undefined;
  for (let to = at; to < tokens.length && to - at < mostWords; to++) {
    const token = tokens[to]!;
    if (to > at && !(mayContinue(token) && isJoined(token, tokens[to - 1]!))) break;
    key = key === '' ? token.key : `${key} ${token.key}`;
    if (key.length > 48) break;
    const other = namedPlaces().byKey.get(key);
    if (other !== undefined) best = { ...other, to };
    const commune = communeOf(key);
    if (commune !== undefined && (other === undefined || commune.population > 50_000))
      best = { name: commune.name, weight: commune.population, kind: 'commune', to };
  }
  return best;
}

const mayBegin = wordTest(({ key }) => {
  const head = key.split(' ', 1)[0]!;
  return beginsCommune(head) || namedPlaces().heads.has(head);
});
const mayContinue = wordTest(({ key }) => {
  const head = key.split(' ', 1)[0]!;
  return continuesCommune(head) || namedPlaces().others.has(head);
});

/** Parted from the word before as the words of a name are; by a stop or a stroke after an abbreviation (`St. Denis`, `s/Mer`). */
function isJoined(token: Token, before: Token): boolean {
  if (isParted(token)) return true;
  return (token.gap === '. ' && /^ste?$/.test(before.low)) || (isStruck(token) && before.low === 's');
}

const isParted = gapTest(/^[ \u00a0-]?$/);
const isStruck = gapTest(/^ ?\/ ?$/);

function namedPlaces(): NamedTable {
  named ??= build();
  return named;
}

function build(): NamedTable {
  const require = createRequire(import.meta.url);
  const departments = require('@etalab/decoupage-administratif/data/departements.json') as { nom: string }[];
  const regions = require('@etalab/decoupage-administratif/data/regions.json') as { nom: string }[];
  const all = new Map<string, Omit<KnownPlace, 'to'>>();
  const add = (names: string[], kind: KnownPlace['kind']) => {
    for (const name of names) all.set(nameKey(name), { name, weight: 1_000_000, kind });
  };
  add(
    departments.map((row) => row.nom).filter((name) => name !== 'Paris'),
    'department',
  );
  add(
    regions.map((row) => row.nom),
    'department',
  );
  add(everydayRegions, 'department');
  for (const name of smallerPlaces) all.set(nameKey(name), { name, weight: 6000, kind: 'abroad' });
  for (const [short, name] of Object.entries(shortTownNames))
    all.set(nameKey(short), { name, weight: 100_000, kind: 'abroad' });
  add(foreignTowns, 'abroad');
  add(countries, 'country');
  const parts = [...all.keys()].map((key) => key.split(' '));
  const heads = new Set(parts.map(([head]) => head!));
  return { byKey: all, heads, others: new Set(parts.flatMap(([, ...rest]) => rest)) };
}
