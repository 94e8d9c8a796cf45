import type { Rng } from '../rng.ts';
import { createMaker, type Handle, type Maker, type Named, type Person, type Shop } from './maker.ts';
import { type Address, type Cell, makeEstate } from './places.ts';
import type { ProductWords } from './products.ts';
import { nearTwin, type Vehicle } from './vehicles.ts';

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
