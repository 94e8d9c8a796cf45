import { createEntities } from '../entities.ts';
import { createRng, type Rng } from '../rng.ts';
import { slug } from '../world/maker.ts';
import { type Noise, spoil, spoilDate } from './noise.ts';

/** Columns of a table of people as a national file holds them; `person` is the truth. */
export const nationalColumns = [
  'record_id',
  'person',
  'prenom',
  'nom',
  'sexe',
  'date_naissance',
  'commune_naissance',
  'adresse',
  'code_postal',
  'ville',
  'telephone',
  'email',
] as const;

/**
 * One row for each of `people`, and `copies` more of people taken at random, with one to four errors each: names
 * misspelt, swapped, shortened or changed by marriage, dates wrong, people moved, fields left out.
 */
export function* nationalRows(options: {
  seed: number;
  people: number;
  copies: number;
  noise: Noise;
}): Generator<string[]> {
  const rng = createRng(options.seed ^ 0x51ed);
  let record = 0;
  let left = options.copies;
  let peopleLeft = options.people;
  let stranger: string[] | undefined;
  const draw = createEntities({ seed: options.seed, count: options.people });
  for (let person = 0; person < options.people; person++) {
    const entity = draw(person);
    const { address } = entity;
    const row = [
      `R${record++}`,
      entity.id,
      entity.given,
      entity.family,
      entity.gender === 'f' ? 'F' : 'M',
      entity.born,
      entity.birthCommune,
      rng.chance(0.9) ? `${address.number} ${address.street}` : '',
      address.postcode,
      address.city,
      entity.phone ?? '',
      rng.chance(0.35) ? `${slug(entity.given)}.${slug(entity.family)}${rng.int(1, 99)}@example.org` : '',
    ];
    yield row;
    for (let expected = left / peopleLeft--; rng.chance(Math.min(0.9, expected)) && left > 0; expected *= 0.6) {
      left--;
      yield copy(rng, options.noise, row, stranger, `R${record++}`);
    }
    stranger = row;
  }
}

const GIVEN = 2;
const FAMILY = 3;
const BORN = 5;
const STREET = 7;

function copy(
  rng: Rng,
  noise: Noise,
  row: readonly string[],
  other: readonly string[] | undefined,
  id: string,
): string[] {
  const made = [id, ...row.slice(1)];
  const errors = rng.weighted([1, 2, 3, 4], (count) => [5, 4, 2, 1][count - 1]!);
  for (let e = 0; e < errors; e++) ERRORS[rng.weighted(ODDS, (k) => WEIGHTS[k]!)]!(rng, noise, made, other);
  return made;
}

type Spoiler = (rng: Rng, noise: Noise, row: string[], other: readonly string[] | undefined) => void;

const ERRORS: readonly Spoiler[] = [
  (rng, noise, row) => (row[GIVEN] = spoil(rng, noise, row[GIVEN]!)),
  (rng, noise, row) => (row[FAMILY] = spoil(rng, noise, row[FAMILY]!)),
  (rng, noise, row) => (row[BORN] = row[BORN] === '' ? '' : spoilDate(rng, noise, row[BORN]!)),
  (rng, _, row) => (row[rng.pick([GIVEN, BORN, 6, STREET, 8, 9, 10, 11])] = ''),
  (_, __, row) => ([row[GIVEN], row[FAMILY]] = [row[FAMILY]!, row[GIVEN]!]),
  (_, __, row, other) => {
    if (other) row.splice(STREET, 3, ...other.slice(STREET, STREET + 3));
  },
  (rng, _, row, other) => {
    if (row[4] === 'F' && other) row[FAMILY] = rng.chance(0.3) ? `${row[FAMILY]}-${other[FAMILY]}` : other[FAMILY]!;
  },
  (rng, noise, row) => (row[rng.pick([6, STREET, 9])] = spoil(rng, noise, row[STREET]!.length > 3 ? row[9]! : row[6]!)),
  (rng, _, row) => (row[GIVEN] = rng.chance(0.4) ? row[GIVEN]!.slice(0, 1) : row[GIVEN]!.slice(0, rng.int(3, 5))),
  (_, __, row) => (row[11] = ''),
];
const WEIGHTS = [5, 5, 4, 4, 1, 3, 1, 2, 1, 2];
const ODDS = WEIGHTS.map((_, k) => k);
