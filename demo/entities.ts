import { createRng, type Rng } from './rng.ts';
import { drawAlias } from './world/aliases.ts';
import { fictionPhone, fictionPrefixes } from './world/identifiers.ts';
import { drawName } from './world/names.ts';
import { type Address, type Commune, communesBySize, makeAddress } from './world/places.ts';
import { makeVehicle, type Vehicle } from './world/vehicles.ts';

/** One person for measures at scale, with what is known of them. */
export interface DemoEntity {
  id: string;
  given: string;
  family: string;
  gender: 'f' | 'm';
  /** ISO date. */
  born: string;
  birthCommune: string;
  /** E.164. Only sixty thousand numbers are reserved for fiction: beyond as many people, the others have none. */
  phone?: string;
  vehicle: Vehicle;
  address: Address;
  alias?: string;
}

const fictionNumbers = fictionPrefixes.length * 10_000;

/**
 * People in number: names as common and as rare as in the country, communes by population. Each is drawn by itself, so
 * that several workers share the work: the same options and index give the same person, who depends on `count` in
 * having a phone only.
 */
export function createEntities({ seed, count }: { seed: number; count: number }): (index: number) => DemoEntity {
  const drawCommune = createCommuneDraw();
  const phoneEvery = Math.max(1, Math.ceil(count / fictionNumbers));
  return (index) => {
    const rng = createRng(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
    const name = drawName(rng);
    const home = drawCommune(rng);
    return {
      id: `Q${index + 1}`,
      ...name,
      born: birthDate(rng),
      birthCommune: (rng.chance(0.4) ? home : drawCommune(rng)).name,
      phone: index % phoneEvery === 0 && index < count ? fictionPhone(index / phoneEvery) : undefined,
      vehicle: makeVehicle(rng, `QV${index + 1}`, home.department),
      address: makeAddress(rng, `QA${index + 1}`, home),
      alias: rng.chance(0.15) ? drawAlias(rng, name.given) : undefined,
    };
  };
}

/** Communes in proportion to their population, by bisection of the running total. */
function createCommuneDraw(): (rng: Rng) => Commune {
  const communes = communesBySize();
  const totals = new Float64Array(communes.length);
  let total = 0;
  communes.forEach((commune, i) => {
    total += commune.population;
    totals[i] = total;
  });
  return (rng) => {
    const target = rng.next() * total;
    let low = 0;
    let high = communes.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (totals[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return communes[low]!;
  };
}

function birthDate(rng: Rng): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${rng.int(1950, 2007)}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}`;
}
