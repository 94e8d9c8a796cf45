import type { Channel } from '../shared/vocabulary.ts';
import type { DemoEntity } from './entities.ts';
import type { Rng } from './rng.ts';
import { drawName } from './world/names.ts';
import { makeEstate } from './world/places.ts';
import { productWords } from './world/products.ts';
import { type Composed, compose } from './writing/compose.ts';
import { misspell } from './writing/misspell.ts';
import type { Scene } from './writing/scene.ts';

const channels: Channel[] = [
  'police_nationale',
  'gendarmerie',
  'douane',
  'police_municipale',
  'bailleur_social',
  'citoyen',
];

/** How many mistakes slip in: none, or up to three. */
export type Care = 'careful' | 'ordinary' | 'careless';

/**
 * A short report (mostly 200 to 700 characters) about one entity and, at times, a second one, with mistakes of writing
 * according to `care`. `truth` names what it mentions.
 */
export function entityReport(entity: DemoEntity, care: Care, rng: Rng, other?: DemoEntity): Composed {
  const mistakes = care === 'careful' ? 0 : care === 'ordinary' ? rng.int(0, 2) : rng.int(1, 3);
  const main = withMistakes(entity, mistakes, rng);
  for (let tries = 0; ; tries++) {
    const report = compose(sceneOf(main, rng, other), rng);
    if (tries > 6 || (report.text.length >= 200 && report.text.length <= 700)) return report;
  }
}

function sceneOf(entity: DemoEntity, rng: Rng, other?: DemoEntity): Scene {
  const person = (e: DemoEntity): NonNullable<Scene['person']> => ({
    id: e.id,
    given: e.given,
    family: e.family,
    gender: e.gender,
    born: e.born,
    bornIn: e.birthCommune,
    alias: e.alias,
    home: e.address,
    cell,
    phones: [],
    vehicles: [e.vehicle],
  });
  const cell: Scene['cell'] = { code: '', department: '', weight: 1, communes: [], landlords: [] };
  const phoneOf = (e?: DemoEntity) => (e?.phone ? { id: `${e.id}-phone`, value: e.phone } : undefined);
  return {
    cell,
    channel: rng.pick(channels),
    day: new Date(Date.UTC(2026, rng.int(0, 10), rng.int(1, 28))),
    daysAgo: rng.int(0, 5),
    hour: rng.int(9, 22),
    product: rng.weighted(productWords, (product) => product.weight),
    estate: makeEstate(rng),
    landlord: 'Habitat des Coteaux',
    signer: { id: 'W', ...drawName(rng) },
    city: entity.address.city,
    farCity: other?.address.city ?? 'Limoges',
    person: person(entity),
    named: true,
    other: other && person(other),
    phone: phoneOf(entity),
    otherPhone: phoneOf(other),
    vehicle: rng.chance(0.7) ? entity.vehicle : undefined,
    home: rng.chance(0.7) ? entity.address : undefined,
  };
}

/** The entity as someone in a hurry would note it: a name misheard, a digit of the plate misread, a street misspelt. */
function withMistakes(entity: DemoEntity, mistakes: number, rng: Rng): DemoEntity {
  const wrong = { ...entity };
  for (let i = 0; i < mistakes; i++) {
    const kind = rng.int(0, 3);
    if (kind === 0) wrong.given = misspell(rng, wrong.given);
    else if (kind === 1) wrong.family = misspell(rng, wrong.family);
    else if (kind === 2) wrong.address = { ...wrong.address, street: misspell(rng, wrong.address.street) };
    else wrong.vehicle = { ...wrong.vehicle, plate: misread(rng, wrong.vehicle.plate) };
  }
  return wrong;
}

const alike: Record<string, string> = {
  '0': '8',
  '8': 'B',
  B: '8',
  '1': '7',
  '7': '1',
  '5': 'S',
  S: '5',
  '2': 'Z',
  Z: '2',
  D: 'Q',
};

/** One character of a plate taken for another that looks like it, where there is one. */
function misread(rng: Rng, plate: string): string {
  const places = [...plate].flatMap((c, i) => (alike[c] ? [i] : []));
  if (!places.length) return plate;
  const at = rng.pick(places);
  return plate.slice(0, at) + alike[plate[at]!] + plate.slice(at + 1);
}
