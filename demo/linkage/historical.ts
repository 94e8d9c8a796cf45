import { createRng, type Rng } from '../rng.ts';
import { drawAlias } from '../world/aliases.ts';
import { drawName } from '../world/names.ts';
import { type Commune, communesBySize } from '../world/places.ts';
import { type Noise, spoil, spoilDate } from './noise.ts';

/** Columns of a table of people of other centuries, many records each, badly kept. `person` is the truth. */
export const historicalColumns = [
  'record_id',
  'person',
  'full_name',
  'first_name',
  'surname',
  'dob',
  'birth_place',
  'postcode',
  'gender',
  'occupation',
] as const;

interface Life {
  given: string[];
  family: string;
  title: string;
  alias: string;
  /** A name of marriage, or of the other parent. */
  otherFamily: string;
  born: string;
  home: Commune;
  postcodes: string[];
  gender: string;
  occupation: string;
}

/** How badly the records were kept: each field of a worn one is wrong or missing some times as often. */
export type Wear = 'light' | 'heavy';

/**
 * Rows of people with some ten records each (two to ten, where wear is heavy): names cut, shortened or misspelt, dates
 * of birth partial or wrong, half of the rest missing. One person in six is of the same family and town as another, some
 * under the same first name. With heavy wear a third of the records tell little of the person any more.
 */
export function* historicalRows(options: {
  seed: number;
  people: number;
  noise: Noise;
  wear: Wear;
}): Generator<string[]> {
  const rng = createRng(options.seed);
  const communes = communesBySize().slice(0, 3000);
  let last: Life | undefined;
  let record = 0;
  const heavy = options.wear === 'heavy';
  for (let person = 0; person < options.people; person++) {
    const life: Life = last !== undefined && rng.chance(0.16) ? relative(rng, last) : begin(rng, communes);
    last = life;
    const drawn = 1 + Math.floor(-Math.log(1 - rng.next()) * 8.8);
    const records = heavy ? rng.int(2, 10) : Math.min(drawn, 30);
    for (let r = 0; r < records; r++) {
      const times = heavy ? rng.pick([0.7, 1.6, 2.8]) : 1;
      yield [`H${record++}`, `P${person}`, ...(r === 0 ? faithful(life) : careless(rng, options.noise, life, times))];
    }
  }
}

const OCCUPATIONS =
  'homme politique,peintre,écrivain,militaire,prêtre,négociant,avocat,médecin,armateur,notaire,imprimeur,graveur,sculpteur,botaniste,architecte,musicien,journaliste,ingénieur,navigateur,joueur'.split(
    ',',
  );

function begin(rng: Rng, communes: readonly Commune[]): Life {
  const name = drawName(rng);
  const given = [name.given];
  while (given.length < 4 && rng.chance(0.35)) given.push(drawName(rng).given);
  const home = communes[Math.floor(communes.length * rng.next() ** 2)]!;
  const title = rng.chance(0.15)
    ? `${rng.pick(['comte', 'baron', 'marquis', 'seigneur'])} de ${rng.pick(communes).name}`
    : '';
  return {
    given,
    family: name.family,
    title,
    alias: rng.chance(0.2) ? drawAlias(rng, name.given) : '',
    otherFamily: drawName(rng).family,
    home,
    gender: name.gender === 'f' ? 'female' : 'male',
    occupation: OCCUPATIONS[Math.floor(OCCUPATIONS.length * rng.next() ** 2)]!,
    ...dates(rng),
    postcodes: postcodes(rng, home),
  };
}

function relative(rng: Rng, of: Life): Life {
  const given = rng.chance(0.3) ? of.given : [drawName(rng).given, ...of.given.slice(1)];
  return {
    ...of,
    given,
    alias: '',
    ...dates(rng),
    postcodes: rng.chance(0.3) ? of.postcodes : postcodes(rng, of.home),
  };
}

function dates(rng: Rng): { born: string } {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = rng.int(1620, 1950);
  return { born: rng.chance(0.2) ? `${year}-01-01` : `${year}-${two(rng.int(1, 12))}-${two(rng.int(1, 28))}` };
}

/** The post code of the home and some made up beside it. */
function postcodes(rng: Rng, { postcodes: known }: Commune): string[] {
  const first = `${rng.pick(known).slice(0, 3)}${rng.int(10, 99)} ${rng.int(0, 9)}${rng.pick(['A', 'B', 'C', 'D'])}`;
  return [first, `${first.slice(0, 5)} ${rng.int(0, 9)}A`, `${first.slice(0, 3)}${rng.int(10, 99)} 1B`];
}

function faithful(life: Life): string[] {
  const full = [...life.given, life.family].join(' ') + (life.title && `, ${life.title}`);
  return written(full, life.given[0]!, life.family, life);
}

function written(full: string, first: string, last: string, life: Life): string[] {
  const low = (text: string) => text.toLowerCase();
  return [
    low(full),
    low(first),
    low(last),
    life.born,
    low(life.home.name),
    low(life.postcodes[0]!),
    life.gender,
    low(life.occupation),
  ];
}

/** What some clerks write where a date is not known. */
const FILLER = '1850-01-01';

/** One record of a life; `times` is how many times likelier than usual each thing goes wrong. */
function careless(rng: Rng, noise: Noise, life: Life, times: number): string[] {
  const slips = (share: number) => rng.chance(Math.min(0.7, share * times));
  let first = life.given[0]!;
  if (slips(0.15)) first = rng.chance(0.5) ? first.slice(0, rng.int(1, 4)) : (life.given[1] ?? drawAlias(rng, first));
  let last = life.title !== '' && rng.chance(0.3) ? life.title.split(' ').at(-1)! : life.family;
  if (times > 1 && slips(0.06)) last = life.otherFamily;
  const error = noise === 'keyboard' ? 0.15 : 0.2;
  if (slips(error)) first = spoil(rng, noise, first);
  if (slips(error)) last = spoil(rng, noise, last);
  if (slips(noise === 'keyboard' ? 0.02 : 0.06)) [first, last] = [last, first];
  const middle = life.given.slice(1).filter(() => rng.chance(0.6));
  const full = [first, ...middle, last].join(' ') + (life.title !== '' && rng.chance(0.6) ? `, ${life.title}` : '');
  const row = written(slips(0.08) && life.alias !== '' ? life.alias : full, first, last, life);
  if (slips(0.06)) row[2] = '';
  if (slips(0.06)) row[1] = '';
  row[3] = slips(0.15)
    ? times > 1 && rng.chance(0.4)
      ? FILLER
      : ''
    : slips(0.22)
      ? spoilDate(rng, noise, life.born)
      : life.born;
  row[4] = slips(0.15) ? '' : slips(0.08) ? spoil(rng, noise, row[4]!) : row[4]!;
  row[5] = slips(0.1) ? '' : slips(0.25) ? rng.pick(life.postcodes).toLowerCase() : row[5]!;
  row[6] = slips(0.25) ? '' : row[6]!;
  row[7] = slips(0.3) ? '' : slips(0.1) ? rng.pick(OCCUPATIONS) : row[7]!;
  return row;
}
