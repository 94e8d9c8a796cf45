import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en_IN } from '@faker-js/faker/locale/en_IN';
import { faker as en_NG } from '@faker-js/faker/locale/en_NG';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as fr_SN } from '@faker-js/faker/locale/fr_SN';
import { faker as hr } from '@faker-js/faker/locale/hr';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as pt_PT } from '@faker-js/faker/locale/pt_PT';
import { faker as ro } from '@faker-js/faker/locale/ro';
import { faker as tr } from '@faker-js/faker/locale/tr';
import type { Rng } from '../rng.ts';
import { type NameList, ownNames } from './names-own.ts';

export interface PersonName {
  given: string;
  family: string;
  gender: 'f' | 'm';
}

interface Pool extends NameList {
  weight: number;
}

/** Shares are an order of magnitude of the country's population, not a measure; every role draws from all of them. */
const pools: Pool[] = [
  { weight: 58, ...own('french'), families: merge(own('french'), locale(fr)).families },
  { weight: 11, ...own('maghreb') },
  { weight: 6, ...merge(own('westAfrica'), locale(fr_SN)) },
  { weight: 3, ...own('centralAfrica') },
  { weight: 4, ...own('islands') },
  { weight: 3.5, ...locale(pt_PT) },
  { weight: 3, ...locale(it) },
  { weight: 2.5, ...locale(es) },
  { weight: 2, ...locale(tr) },
  { weight: 1.5, ...own('eastAsia') },
  { weight: 1, ...merge(own('southAsia'), locale(en_IN)) },
  { weight: 1.5, ...locale(pl) },
  { weight: 1, ...locale(ro) },
  { weight: 1, ...merge(own('balkan'), locale(hr)) },
  { weight: 1, ...own('caucasusEast') },
  { weight: 1, ...own('middleEast') },
  { weight: 1, ...own('jewish') },
  { weight: 0.7, ...own('british') },
  { weight: 0.7, ...locale(nl) },
  { weight: 0.7, ...locale(de) },
  { weight: 0.4, ...locale(en_NG) },
];
const totalWeight = pools.reduce((sum, pool) => sum + pool.weight, 0);

/** A name drawn like the country's: a few surnames are common, most are rare; one person in eight mixes two traditions. */
export function drawName(rng: Rng): PersonName {
  const pool = drawPool(rng);
  const gender = rng.chance(0.38) ? 'f' : 'm';
  const givenPool = rng.chance(0.12) ? drawPool(rng) : pool;
  const given = skewed(rng, gender === 'f' ? givenPool.women : givenPool.men, 1.4);
  return { given, family: drawFamily(rng, pool), gender };
}

function drawFamily(rng: Rng, pool: Pool): string {
  if (pool === pools[0] && rng.chance(0.45)) return composeFrenchSurname(rng);
  if (pool === pools[1] && rng.chance(0.4)) return titleCase(rng.pick(maghrebStarts) + rng.pick(maghrebStems));
  const family = skewed(rng, pool.families, 1.25);
  return rng.chance(0.025) ? `${family}-${skewed(rng, pools[0]!.families, 1.3)}` : family;
}

const open =
  'Ba Bau Bé Boi Bou Bré Cha Ché Cla Co Cré Dau Dé Do Dou Fau Fé Fo Fou Fré Gai Gau Gé Gou Gra Gui Ja Jau Jo La Lau Lé Lou Ma Mau Mé Mo Mou Nau No Pa Pé Poi Pou Pré Qué Ra Ré Rou Sa Sau Sé Sou Ta Tau Té Thé Trou Va Vé Vi Vau'.split(
    ' ',
  );
const shut =
  'Ber Bar Bel Bon Bour Cam Car Chan Char Cor Cour Del Dor Fer Fon Ger Gran Gour Jar Lam Lan Lar Mar Mer Mon Mor Mou Nor Par Per Pon Pour Ram San Ser Sour Tar Ter Tour Val Var Ver Vin'.split(
    ' ',
  );
const links = 'b d g l m n r t v ch ll ss nn qu'.split(' ');
const tails = 'ier eau in ot et ard el oux as ault ois ret ineau elle aud on ay ière ais and ert ez eix'.split(' ');

/** The long tail of surnames: some thirty thousand plausible ones that no list holds. */
function composeFrenchSurname(rng: Rng): string {
  const closed = rng.chance(0.5);
  const head = rng.pick(closed ? shut : open);
  const link = rng.pick(closed ? ['d', 't', 'b', 'g', 'v', 'ch'] : links);
  const second =
    !closed && rng.chance(0.35) ? rng.pick(['a', 'e', 'i', 'o']) + rng.pick(['b', 'd', 'l', 'n', 'r', 't', 'v']) : '';
  const name = head + link + second + rng.pick(tails);
  return rng.chance(0.04) ? `Le ${name}` : rng.chance(0.03) ? `de ${name}` : name;
}

const maghrebStarts = ['Ben', 'Bou', 'Bel', 'El ', 'Ben ', 'Aït ', 'Ould ', ''];
const maghrebStems =
  'kacem slama jelloul mokhtar amara taleb hamdi chérif mebrouk zeroual rabah chaoui haddad nouar yazid guermi zaoui tayeb lounis makhlouf kheddar sadek touati guettaf hanafi chikhi dahmane djaballah fellah arab medjad remili souilah zouari'.split(
    ' ',
  );

function drawPool(rng: Rng): Pool {
  let left = rng.next() * totalWeight;
  for (const pool of pools) {
    left -= pool.weight;
    if (left < 0) return pool;
  }
  return pools[0]!;
}

/** Earlier entries come up more often; a `power` of 1 is even. */
function skewed(rng: Rng, items: readonly string[], power: number): string {
  return items[Math.floor(items.length * rng.next() ** power)]!;
}

function own(key: keyof typeof ownNames): NameList {
  return ownNames[key]!;
}

interface LocaleNames {
  rawDefinitions: {
    person?: {
      first_name?: { female?: string[] | null; male?: string[] | null } | null;
      last_name?: { generic?: string[] | null; female?: string[] | null; male?: string[] | null } | null;
    };
  };
}

function locale(faker: unknown): NameList {
  const person = (faker as LocaleNames).rawDefinitions.person;
  const clean = (names: string[] | null | undefined) =>
    (names ?? [])
      .map(titleCase)
      .filter((name) => /^[\p{Lu}][\p{Script=Latin}' -]{1,17}$/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name));
  const last = person?.last_name;
  return {
    women: clean(person?.first_name?.female),
    men: clean(person?.first_name?.male),
    families: clean(last?.generic ?? last?.male),
  };
}

function titleCase(name: string): string {
  return name
    .trim()
    .replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function merge(a: NameList, b: NameList): NameList {
  const join = (x: string[], y: string[]) => [...new Set([...x, ...y])];
  return { women: join(a.women, b.women), men: join(a.men, b.men), families: join(a.families, b.families) };
}
