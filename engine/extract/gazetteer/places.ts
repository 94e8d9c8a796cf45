import { createRequire } from 'node:module';
import { beginsCommune, communeOf } from './communes.ts';
import { nameKey } from './fold.ts';
import { countries, everydayRegions, foreignTowns, shortTownNames, smallerPlaces } from './foreign-places.ts';
import type { Token } from './tokens.ts';

export interface KnownPlace {
  name: string;
  /** Inhabitants of a French commune; a large number for towns abroad, countries and regions. */
  weight: number;
  kind: 'commune' | 'abroad' | 'country' | 'department';
  /** Index of its last word. */
  to: number;
}

let named: Map<string, Omit<KnownPlace, 'to'>> | undefined;
let heads: Set<string> | undefined;
const mostWords = 7;

/** The longest known place whose name begins at a word: commune, department, region, country or town abroad. */
export function placeAt(tokens: Token[], at: number): KnownPlace | undefined {
  named ??= build();
  const head = tokens[at]!.key.split(' ', 1)[0]!;
  const [communeHead, namedHead] = [beginsCommune(head), heads!.has(head)];
  if (!communeHead && !namedHead) return undefined;
  let key = '';
  let best: KnownPlace | undefined;
  for (let to = at; to < tokens.length && to - at < mostWords; to++) {
    const token = tokens[to]!;
    if (
      to > at &&
      !/^[ \u00a0-]?$/.test(token.gap) &&
      !(token.gap === '. ' && /^ste?$/.test(tokens[to - 1]!.low)) &&
      !(/^ ?\/ ?$/.test(token.gap) && tokens[to - 1]!.low === 's')
    )
      break;
    key = key === '' ? token.key : `${key} ${token.key}`;
    if (key.length > 48) break;
    const other = named.get(key);
    if (other !== undefined) best = { ...other, to };
    const commune = communeHead ? communeOf(key) : undefined;
    if (commune !== undefined && (other === undefined || commune.population > 50_000))
      best = { name: commune.name, weight: commune.population, kind: 'commune', to };
  }
  return best;
}

function build(): Map<string, Omit<KnownPlace, 'to'>> {
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
  heads = new Set([...all.keys()].map((key) => key.split(' ', 1)[0]!));
  return all;
}
