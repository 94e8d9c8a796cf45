import type { Rng } from '../rng.ts';
import { drawAlias } from './aliases.ts';
import { createPhoneBook, cryptoAddress, iban } from './identifiers.ts';
import { drawName, type PersonName } from './names.ts';
import { trickySurnames } from './names-own.ts';
import { type Address, type Cell, type Commune, communesBySize, drawCommune, makeAddress } from './places.ts';
import { type ProductWords, productWords } from './products.ts';
import { makeVehicle, type Vehicle } from './vehicles.ts';

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

export function createMaker(rng: Rng): Maker {
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
