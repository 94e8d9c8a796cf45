import type { Channel } from '../shared/vocabulary.ts';
import type { Rng } from './rng.ts';
import type { Network, World } from './world/build-world.ts';
import { switchboards } from './world/identifiers.ts';
import type { Named, Person } from './world/maker.ts';
import { drawName, type PersonName } from './world/names.ts';
import { type Cell, drawCommune, makeEstate } from './world/places.ts';
import type { Scene } from './writing/scene.ts';

/** A moment of the two years: its place in them (0 to 1) and its calendar day. */
export interface Moment {
  share: number;
  day: Date;
}

type Teller = (moment: Moment) => Scene;

const channelShares: [Channel, number][] = [
  ['police_nationale', 24],
  ['citoyen', 18],
  ['gendarmerie', 14],
  ['police_municipale', 13],
  ['bailleur_social', 11],
  ['douane', 9],
  ['penitentiaire', 6],
  ['etranger', 5],
];

/** Tells, report after report, what happens in the country: networks, small local stories, chance and noise. */
export function createTeller(rng: Rng, world: World, cells: readonly Cell[]): Teller {
  const signers = createSigners(rng.fork('signers'), cells);
  const base = (cell: Cell, moment: Moment, channel?: Channel): Scene => {
    const drawn = channel ?? rng.weighted(channelShares, ([, share]) => share)[0];
    const daysAgo = rng.weighted([0, 1, 2, 3, 5, 8], (d) => [4, 5, 2, 1, 1, 0.5][[0, 1, 2, 3, 5, 8].indexOf(d)]!);
    return {
      cell,
      channel: drawn,
      day: new Date(moment.day.getTime() - daysAgo * 86_400_000),
      daysAgo,
      hour: rng.int(9, 22),
      product: world.maker.product(),
      estate: makeEstate(rng),
      landlord: rng.pick(cell.landlords),
      signer: rng.pick(signers.get(`${cell.code} ${drawn}`)!),
      city: drawCommune(rng, cell).name,
      farCity: rng.pick(cells.filter((c) => c !== cell)).communes[0]!.name,
      named: rng.chance(0.86),
      ...(rng.chance(0.5) ? { switchboard: localSwitchboard(cell) } : {}),
    };
  };

  const drawCell = () => rng.weighted(cells, (cell) => cell.weight);

  const network = (moment: Moment): Scene => {
    const net = rng.pick(world.networks);
    const person = rng.weighted(net.people, (p) => (p.alias ? 3 : 2));
    const cell = rng.chance(0.75) ? person.cell : rng.pick(net.cells);
    return networkScene(rng, base(cell, moment), net, person, moment);
  };

  // A handful of people who come up two to four times within a few months, in one place.
  let recent: { person: Person; until: number; left: number }[] = [];
  const local = (moment: Moment): Scene => {
    recent = recent.filter((entry) => entry.left > 0 && entry.until > moment.share);
    const known = recent.length > 6 && rng.chance(0.62) ? rng.pick(recent) : undefined;
    if (known) known.left--;
    const person = known?.person ?? world.maker.person(drawCell());
    if (!known) recent.push({ person, until: moment.share + 0.25, left: rng.int(1, 3) });
    return personScene(rng, base(person.cell, moment), person, moment, world);
  };

  const stranger = (moment: Moment): Scene => {
    const person = world.maker.person(drawCell());
    return personScene(rng, base(person.cell, moment), person, moment, world);
  };

  const lookAlike = (moment: Moment): Scene => {
    if (rng.chance(0.3)) {
      const twin = rng.pick(world.twins);
      return { ...base(twin.owner.cell, moment), person: twin.owner, named: true, vehicle: twin.vehicle };
    }
    const person = rng.pick(world.homonyms);
    return { ...personScene(rng, base(person.cell, moment), person, moment, world), named: true };
  };

  const deadEnd = (moment: Moment): Scene => {
    const cell = drawCell();
    const scene = base(cell, moment, rng.pick(['citoyen', 'bailleur_social', 'police_municipale', 'police_nationale']));
    const point = rng.chance(0.7) ? { point: world.maker.address(cell) } : {};
    return { ...scene, ...point, named: false, ...(rng.chance(0.2) ? { vehicle: world.maker.vehicle(cell) } : {}) };
  };

  const kinds: [Teller, number][] = [
    [network, 42],
    [local, 24],
    [stranger, 17],
    [deadEnd, 13],
    [lookAlike, 4],
  ];
  return (moment) => {
    const scene = rng.weighted(kinds, ([, share]) => share)[0](moment);
    return { ...scene, city: scene.point?.city ?? scene.home?.city ?? scene.city };
  };
}

function networkScene(rng: Rng, scene: Scene, net: Network, person: Person, moment: Moment): Scene {
  const other = rng.chance(0.4) ? rng.pick(net.people.filter((p) => p !== person)) : undefined;
  const here = <T extends { cell: Cell }>(places: readonly T[]) => places.filter((place) => place.cell === scene.cell);
  const point = rng.pick(here(net.points));
  const maybe = <T>(chance: number, items: readonly T[]): T | undefined =>
    items.length && rng.chance(chance) ? rng.pick(items) : undefined;
  return {
    ...scene,
    person,
    other,
    product: rng.chance(0.85) ? rng.pick(net.products) : scene.product,
    estate: rng.chance(0.7) ? point.estate : scene.estate,
    farCity: rng.chance(0.8) ? rng.pick(net.cells.filter((c) => c !== scene.cell)).communes[0]!.name : scene.farCity,
    phone: rng.chance(0.55) ? phoneAt(person, moment.share) : undefined,
    otherPhone: other && rng.chance(0.5) ? phoneAt(other, moment.share) : undefined,
    vehicle: maybe(0.5, person.vehicles) ?? maybe(0.15, other?.vehicles ?? []),
    home: rng.chance(0.35) ? person.home : undefined,
    point: rng.chance(0.45) ? point.address : undefined,
    stash: maybe(0.35, here(net.stashes))?.address,
    shop: maybe(0.4, here(net.shops))?.shop,
    handle: maybe(0.22, net.handles),
    iban: maybe(0.08, net.ibans),
    crypto: maybe(0.05, net.crypto),
    email: maybe(0.07, net.emails),
  };
}

function personScene(rng: Rng, scene: Scene, person: Person, moment: Moment, world: World): Scene {
  const { maker } = world;
  const maybe = <T>(chance: number, make: () => T): T | undefined => (rng.chance(chance) ? make() : undefined);
  return {
    ...scene,
    person,
    phone: maybe(0.45, () => phoneAt(person, moment.share)),
    vehicle: person.vehicles.length && rng.chance(0.55) ? rng.pick(person.vehicles) : undefined,
    home: maybe(0.45, () => person.home),
    point: maybe(0.35, () => maker.address(scene.cell)),
    stash: maybe(0.08, () => maker.address(scene.cell)),
    shop: maybe(0.1, () => maker.shop()),
    handle: maybe(0.1, () => maker.handle(person.alias ?? person.given, scene.cell)),
    iban: maybe(0.03, () => maker.iban()),
    crypto: maybe(0.015, () => maker.crypto()),
    email: maybe(0.03, () => maker.email(person.family)),
  };
}

/** The number in use at that time: phones change in turn over the two years. */
function phoneAt(person: Person, share: number): Named {
  return person.phones[Math.min(person.phones.length - 1, Math.floor(share * person.phones.length))]!;
}

function localSwitchboard(cell: Cell): string {
  const bySouthOrNorth: Record<string, number> = {
    '75': 0,
    '91': 0,
    '92': 0,
    '93': 0,
    '94': 0,
    '95': 0,
    '44': 1,
    '35': 1,
    '76': 1,
    '31': 4,
    '33': 4,
  };
  const east = ['59', '67', '57', '54', '21'].includes(cell.department) ? 2 : 3;
  return switchboards[bySouthOrNorth[cell.department] ?? east]!;
}

/** Three people per cell and channel who sign what they bring. */
function createSigners(rng: Rng, cells: readonly Cell[]): Map<string, (PersonName & { id: string })[]> {
  const keys = cells.flatMap((cell) => channelShares.map(([channel]) => `${cell.code} ${channel}`));
  return new Map(keys.map((key) => [key, [1, 2, 3].map((n) => ({ id: `W ${key} ${n}`, ...drawName(rng) }))]));
}
