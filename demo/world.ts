import { createPhoneBook, cryptoAddress, iban } from './identifiers.ts';
import { drawName, type PersonName } from './names.ts';
import { trickySurnames } from './names-own.ts';
import {
  type Address,
  type Cell,
  type Commune,
  communesBySize,
  drawCommune,
  makeAddress,
  makeEstate,
} from './places.ts';
import { type ProductWords, productWords } from './products.ts';
import type { Rng } from './rng.ts';
import { makeVehicle, nearTwin, type Vehicle } from './vehicles.ts';

/** A value with the identity that it denotes. */
export interface Named {
  id: string;
  value: string;
}

export interface Handle extends Named {
  /** As the network shows it. */
  network: 'Snapchat' | 'Telegram' | 'Instagram';
  name: string;
}

export interface Shop extends Named {
  /** With article and trade, `le bar Le Grillon Doré`. */
  phrase: string;
}

export interface Person extends PersonName {
  id: string;
  /** Family name of the spouse, where the person uses one. */
  married?: string;
  /** ISO date. */
  born: string;
  bornIn: string;
  alias?: string;
  home: Address;
  cell: Cell;
  /** Numbers in the order of use; each serves for its share of the two years. */
  phones: Named[];
  vehicles: Vehicle[];
}

export interface Network {
  id: string;
  cells: Cell[];
  people: Person[];
  /** Where it sells, at least one place in each of its cells. */
  points: { cell: Cell; address: Address; estate: string }[];
  stashes: { cell: Cell; address: Address }[];
  shops: { cell: Cell; shop: Shop }[];
  handles: Handle[];
  ibans: Named[];
  crypto: Named[];
  emails: Named[];
  products: ProductWords[];
}

export interface World {
  networks: Network[];
  /** People who share a name with a network's member and nothing else. */
  homonyms: Person[];
  /** A car like a network's, under a plate one character away. */
  twins: { owner: Person; vehicle: Vehicle }[];
  maker: Maker;
}

/** Builds people and things with running identities (`P12`, `T40`…). */
export interface Maker {
  person(cell: Cell, changes?: Partial<Person>): Person;
  address(cell: Cell): Address;
  vehicle(cell: Cell, foreignShare?: number): Vehicle;
  phone(): Named;
  shop(): Shop;
  handle(stem: string, cell: Cell): Handle;
  iban(): Named;
  crypto(): Named;
  email(stem: string): Named;
  product(): ProductWords;
}

/** Twelve networks, each over two to four cells, with what surrounds and resembles them. */
export function buildWorld(rng: Rng, cells: readonly Cell[], networkCount = 12): World {
  const maker = createMaker(rng.fork('maker'));
  const networks = Array.from({ length: networkCount }, (_, i) =>
    buildNetwork(rng.fork(`network ${i}`), maker, `N${i + 1}`, cells),
  );
  const members = networks.flatMap((network) => network.people);
  const homonyms = rng.sample(members, 22).map((member) => {
    const cell = rng.pick(cells.filter((c) => c !== member.cell));
    const changes: Partial<Person> = { given: member.given, family: member.family, gender: member.gender };
    return maker.person(cell, { ...changes, alias: undefined, married: undefined });
  });
  const plated = members.filter((member) => /^[A-Z]{2}-\d{3}-/.test(member.vehicles[0]?.plate ?? ''));
  const twins = rng.sample(plated, 10).map((member, i) => ({
    owner: maker.person(member.cell),
    vehicle: nearTwin(rng, member.vehicles[0]!, `VT${i + 1}`),
  }));
  return { networks, homonyms, twins, maker };
}

function buildNetwork(rng: Rng, maker: Maker, id: string, cells: readonly Cell[]): Network {
  const own = new Set<Cell>();
  for (const size = rng.int(2, 4); own.size < size; ) own.add(rng.weighted(cells, (cell) => cell.weight));
  return fillNetwork(rng, maker, id, [...own]);
}

function fillNetwork(rng: Rng, maker: Maker, id: string, own: Cell[]): Network {
  const people = Array.from({ length: rng.int(6, 15) }, (_, i) =>
    maker.person(i < 4 || rng.chance(0.5) ? own[0]! : rng.pick(own)),
  );
  const many = <T>(min: number, max: number, make: () => T) => Array.from({ length: rng.int(min, max) }, make);
  const placesOf = (min: number, max: number) => own.flatMap((cell) => many(min, max, () => cell));
  return {
    id,
    cells: own,
    people,
    points: placesOf(1, 2).map((cell) => ({ cell, address: maker.address(cell), estate: makeEstate(rng) })),
    stashes: placesOf(0, 2).map((cell) => ({ cell, address: maker.address(cell) })),
    shops: placesOf(0, 1).map((cell) => ({ cell, shop: maker.shop() })),
    handles: many(1, 3, () => maker.handle(people[0]!.alias ?? people[0]!.given, own[0]!)),
    ibans: many(1, 2, () => maker.iban()),
    crypto: many(0, 1, () => maker.crypto()),
    emails: many(0, 2, () => maker.email(rng.pick(people).family)),
    products: [maker.product(), maker.product()],
  };
}

const nicknames =
  'Tito,Bibi,Kiko,Nano,Riton,Ficelle,Gaufrette,Scoubi,Patou,Zed,Pépito,Casquette,Moustache,Biscotte,Chicorée,Tonton,Le Grand,Le Chauve,Le Comptable,Le Boiteux,Le Facteur,Le Docteur,Le Dentiste,La Miss,La Comtesse,Bouclette,Lunettes,Fantôme,Joker,Rambo,Blanche-Neige,Mikado,Domino,Caramel,Nougat,Piment,Pistache,Capi,Maestro,Turbo,Diesel,Radar,Boussole,Cigale,Goupil,Panda,Cobra,Mulot,Gecko,Castor,Pigeon,Corbeau,Tic-Tac,Zébulon,Polo,Rolex,Vegas,Miami,Chicago,Texas,Zizou,Bambino,Speedy,Fusée,Flash,Ombre,Silence'.split(
    ',',
  );
const masculineNicknames = new Set(
  'Tito,Kiko,Nano,Scoubi,Patou,Zed,Pépito,Joker,Rambo,Mikado,Domino,Caramel,Nougat,Piment,Capi,Turbo,Diesel,Radar,Goupil,Panda,Cobra,Mulot,Gecko,Castor,Pigeon,Corbeau,Zébulon,Polo,Bambino'.split(
    ',',
  ),
);
const shopKinds: [string, string, string][] = [
  ['le bar ', 'Le ', 'm'],
  ['le bar ', 'Le ', 'm'],
  ["l'épicerie ", 'La ', 'f'],
  ['le snack ', 'La ', 'f'],
  ['le garage ', 'Auto ', 'm'],
  ['la société ', 'Transports ', 'm'],
  ['le salon de coiffure ', 'La ', 'f'],
  ['la laverie ', 'La ', 'f'],
  ['le tabac ', 'Le ', 'm'],
  ['la boutique ', 'La ', 'f'],
  ['le restaurant ', 'Le ', 'm'],
];
const shopNouns: Record<string, string[]> = {
  m: 'Grillon,Sablier,Cadran,Perroquet,Baobab,Totem,Mistral,Zénith,Carrousel,Nautile,Samovar,Colibri,Tamarin,Caribou,Phare,Zinc'.split(
    ',',
  ),
  f: 'Comète,Girouette,Luciole,Boussole,Passerelle,Mandarine,Caravelle,Rotonde,Cascade,Bobine,Marmite,Lagune,Toupie,Calebasse,Nacelle,Cantine'.split(
    ',',
  ),
};
const shopEnds = [
  '',
  ' des Quais',
  ' du Port',
  ' du Coin',
  ' des Halles',
  ' Express',
  ' 2000',
  ' du Pont',
  ' de Nuit',
  ' des Sources',
];

function createMaker(rng: Rng): Maker {
  const counters: Record<string, number> = {};
  const nextId = (letter: string) => {
    counters[letter] = (counters[letter] ?? 0) + 1;
    return `${letter}${counters[letter]}`;
  };
  const phoneBook = createPhoneBook(rng);
  const taken = new Set<string>();
  /** Draws until the value is new: two identities never share one by accident. */
  const unique = (draw: () => string): string => {
    for (;;) {
      const value = draw();
      if (taken.has(value)) continue;
      taken.add(value);
      return value;
    }
  };
  const bigCommunes = communesBySize().slice(0, 400);
  const maker: Maker = {
    person: (cell, changes = {}) => {
      const name = drawName(rng);
      if (rng.chance(0.03)) name.family = rng.pick(trickySurnames);
      const home = drawCommune(rng, cell);
      const birth: Commune = rng.chance(0.5) ? home : rng.pick(bigCommunes);
      const phones = Array.from({ length: rng.int(1, 3) }, () => maker.phone());
      const vehicles = rng.chance(0.55) ? [maker.vehicle(cell)] : [];
      if (vehicles.length && rng.chance(0.25)) vehicles.push(maker.vehicle(cell));
      return {
        id: nextId('P'),
        ...name,
        ...(name.gender === 'f' && rng.chance(0.25) ? { married: drawName(rng).family } : {}),
        born: `${rng.int(1966, 2005)}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`,
        bornIn: birth.name,
        ...(rng.chance(0.6) ? { alias: drawAlias(rng, name.given) } : {}),
        home: makeAddress(rng, nextId('A'), home),
        cell,
        phones,
        vehicles,
        ...changes,
      };
    },
    address: (cell) => makeAddress(rng, nextId('A'), drawCommune(rng, cell)),
    vehicle: (cell, foreignShare) => {
      for (;;) {
        const vehicle = makeVehicle(rng, nextId('V'), cell.department, foreignShare);
        if (taken.has(vehicle.plate)) continue;
        taken.add(vehicle.plate);
        return vehicle;
      }
    },
    phone: () => ({ id: nextId('T'), value: phoneBook() }),
    shop: () => {
      const id = nextId('S');
      let kind = '';
      const value = unique(() => {
        const [trade, start, gender] = rng.pick(shopKinds);
        kind = trade;
        return start + rng.pick(shopNouns[gender]!) + rng.pick(shopEnds);
      });
      return { id, value, phrase: kind + value };
    },
    handle: (stem, cell) => {
      const network = rng.pick(['Snapchat', 'Telegram', 'Instagram'] as const);
      const joint = network === 'Telegram' ? '_' : rng.pick(['.', '_']);
      const name = unique(() => {
        const base = slug(stem);
        const word = rng.pick([
          'plug',
          'drive',
          'livraison',
          'coffee',
          'express',
          'zone',
          'menu',
          'real',
          'off',
          'h24',
        ]);
        const tail = rng.pick([cell.department, String(rng.int(2, 99)), '']);
        return (rng.chance(0.5) ? base + joint + word : word + joint + base) + tail;
      });
      const value = `${network.toLowerCase()}:${network === 'Telegram' ? '@' : ''}${name}`;
      return { id: nextId('H'), value, network, name };
    },
    iban: () => ({ id: nextId('B'), value: unique(() => iban(rng)) }),
    crypto: () => ({ id: nextId('C'), value: unique(() => cryptoAddress(rng)) }),
    email: (stem) => ({
      id: nextId('E'),
      value: unique(
        () => `${slug(stem)}${rng.pick(['.', '_', ''])}${rng.int(2, 99)}@example.${rng.pick(['org', 'com', 'net'])}`,
      ),
    }),
    product: () => rng.weighted(productWords, (product) => product.weight),
  };
  return maker;
}

/** A nickname: out of the blue, with a size before it, or made from the given name (`Momo`, `Lulu`, `Greg`). */
export function drawAlias(rng: Rng, given: string): string {
  const form = rng.int(0, 9);
  const single = rng.pick(nicknames);
  if (form < 3 && masculineNicknames.has(single)) return `${rng.pick(['Petit', 'Gros', 'Vieux', 'Grand'])} ${single}`;
  const start = /^([BCDFGHJKLMNPRSTVZ])(\p{L}*?)([aeiouyé])/u.exec(given);
  if (form < 6 && start) {
    const syllable = start[1]!.toLowerCase() + start[3]!;
    return start[1]! + start[3]! + syllable;
  }
  return single;
}

/** Plain lower-case ASCII letters and digits, for account names. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
