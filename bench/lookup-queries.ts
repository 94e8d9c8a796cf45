import { createEntities, type DemoEntity } from '../demo/entities.ts';
import { createRng, type Rng } from '../demo/rng.ts';
import { misspell } from '../demo/writing/misspell.ts';
import type { Asked } from '../engine/index.ts';

/** One lookup: who it asks about, and whether that person is held. */
export interface LookupQuery {
  asked: Asked;
  /** Number of the entity, from 1; null for a person who is not held. */
  entity: number | null;
}

/**
 * Lookups of persons drawn over all that is held, and of persons of the same country who are not. A person is asked
 * with all that is held of them (names, nickname, birth date and place, phone where there is one, plate, address), or
 * `bare`, with names and birth date alone; none to three of these fields hold a mistake, each number of mistakes as often.
 */
export function lookupQueries(options: {
  seed: number;
  entities: number;
  held: number;
  absent: number;
  bare: boolean;
}): LookupQuery[] {
  const entity = createEntities({ seed: options.seed, count: options.entities });
  const rng = createRng(options.seed + 2);
  const every = Math.max(1, Math.floor(options.entities / options.held));
  return [
    ...Array.from({ length: options.held }, (_, i) => {
      const index = (i * every) % options.entities;
      return { asked: askAbout(entity(index), i % 4, options.bare, rng), entity: index + 1 };
    }),
    ...Array.from({ length: options.absent }, (_, i) => ({
      asked: askAbout(entity(options.entities + i), i % 4, options.bare, rng),
      entity: null,
    })),
  ];
}

function askAbout(entity: DemoEntity, mistakes: number, bare: boolean, rng: Rng): Asked {
  const { number, street, postcode, city } = entity.address;
  const asked: Asked = {
    given: entity.given,
    family: entity.family,
    birthDate: entity.born,
    ...(!bare && {
      ...(entity.alias && { alias: entity.alias }),
      ...(entity.phone && { phone: entity.phone }),
      birthPlace: entity.birthCommune,
      plate: entity.vehicle.plate,
      address: `${number} ${street}, ${postcode} ${city}`,
    }),
  };
  const fields = (Object.keys(mistaken) as (keyof typeof mistaken)[]).filter((field) => asked[field]);
  for (const field of rng.sample(fields, mistakes)) asked[field] = mistaken[field](rng, asked[field]!);
  if (mistakes > 0 && rng.chance(0.05)) [asked.given, asked.family] = [asked.family, asked.given];
  return asked;
}

const mistaken = { given: name, family: name, birthDate: date, phone: digit, plate, address } satisfies Partial<
  Record<keyof Asked, (rng: Rng, value: string) => string>
>;

/** Misheard, or a slip of the keyboard. */
function name(rng: Rng, value: string): string {
  const heard = rng.chance(0.5) ? misspell(rng, value) : value;
  return heard === value ? slip(rng, value) : heard;
}

function slip(rng: Rng, value: string): string {
  const at = rng.int(0, value.length - 1);
  const other = 'abcdefghijklmnopqrstuvwxyz'[rng.int(0, 25)]!;
  const kind = rng.int(0, 3);
  if (kind === 0 && value.length > 3) return value.slice(0, at) + value.slice(at + 1);
  if (kind === 1) return value.slice(0, at) + other + value.slice(at);
  if (kind === 2) return value.slice(0, at) + other + value.slice(at + 1);
  return value.slice(0, at) + (value[at + 1] ?? '') + value[at]! + value.slice(at + 2);
}

/** Day and month exchanged, a neighbouring year, or one digit of the day for another. */
function date(rng: Rng, value: string): string {
  const [year, month, day] = value.split('-') as [string, string, string];
  const kind = rng.int(0, 2);
  if (kind === 0 && Number(day) <= 12 && day !== month) return `${year}-${day}-${month}`;
  if (kind === 1) return `${Number(year) + (rng.chance(0.5) ? 1 : -1)}-${month}-${day}`;
  const other = rng.pick([...'123456789'].filter((unit) => unit !== day[1] && `${day[0]}${unit}` <= '28'));
  return `${year}-${month}-${day[0]}${other}`;
}

function digit(rng: Rng, value: string): string {
  const at = rng.int(6, value.length - 1);
  return value.slice(0, at) + String((Number(value[at]) + rng.int(1, 9)) % 10) + value.slice(at + 1);
}

function plate(rng: Rng, value: string): string {
  const places = [...value].flatMap((c, i) => (/[A-Z\d]/.test(c) ? [i] : []));
  const at = rng.pick(places);
  const pool = /\d/.test(value[at]!) ? '0123456789' : 'ABCDEFGHJKLMNPQRSTVWXYZ';
  const other = rng.pick([...pool].filter((c) => c !== value[at]));
  return value.slice(0, at) + other + value.slice(at + 1);
}

function address(rng: Rng, value: string): string {
  const number = /^\d+/.exec(value)![0];
  return rng.chance(0.3) ? String(Number(number) + rng.int(1, 9)) + value.slice(number.length) : misspell(rng, value);
}
