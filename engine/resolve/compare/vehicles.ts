import type { Evidence } from '../comparison.ts';
import { easilyMistaken, lookAlike, type PlatePattern, platePattern, readCharacters } from '../normalise/plate.ts';
import type { Attributes } from '../profile.ts';
import { weights } from '../score/weights.ts';
import { type Comparator, evidence } from './draft.ts';
import { comparePlaces } from './places.ts';

/** Characters that must have been read on both sides for two partial plates to be compared at all. */
const LEAST_READ = 2;
/** Characters below which something shared beside them is needed. */
const ENOUGH_READ = 3;
/** Characters of the shorter of two plates of different lengths that must begin or end the longer. */
const LEAST_PART = 4;

/** Plates: equal, or readings of one plate that agree where both were read, with what is known of the vehicle. */
export const comparePlates: Comparator = (pair) => {
  const { a, b } = pair;
  const found = plateEvidence(a.value, b.value);
  if (!found) return null;
  if (found.whole) return { rule: 'plate-equal', own: found.list, support: 'none' };
  const [left, right] = [splitVehicle(a.attributes), splitVehicle(b.attributes)];
  if (found.other && (modelDiffers(left, right) || coloursDiffer(left, right))) return null;
  return {
    rule: 'plate-near',
    own: [...found.list, ...describe(left, right)],
    around: comparePlaces(pair),
    support: found.few ? 'needed' : 'welcome',
  };
};

/** Vehicles: by their plates where both are known, else by make, model and colour with strong support. */
export const compareVehicles: Comparator = (pair) => {
  const { a, b } = pair;
  const [left, right] = [a.attributes, b.attributes];
  if (left.plate && right.plate) {
    const plates = plateEvidence(left.plate, right.plate);
    if (!plates || modelDiffers(left, right) || (plates.other && coloursDiffer(left, right))) return null;
    if (plates.whole) return { rule: 'vehicle-plate', own: plates.list, support: 'none' };
    const own = [...plates.list, ...describe(left, right)];
    return { rule: 'vehicle-plate', own, around: comparePlaces(pair), support: plates.few ? 'needed' : 'welcome' };
  }
  const looks = describe(left, right);
  if (!looks.some(({ code }) => code === 'make-equal')) return null;
  return { rule: 'vehicle-described', own: looks, around: comparePlaces(pair), support: 'welcome' };
};

interface PlateEvidence {
  /** All was read and is equal. */
  whole: boolean;
  /** A character differs that is easily mistaken. */
  other: boolean;
  /** Too little was read to tell by itself. */
  few: boolean;
  list: Evidence[];
}

function plateEvidence(left: string, right: string): PlateEvidence | null {
  const [x, y] = sameLength(platePattern(left), platePattern(right));
  if (
    x.characters === y.characters &&
    !x.characters.includes('?') &&
    (!x.country || !y.country || x.country === y.country)
  ) {
    const list = [evidence('value-equal', weights.identifier, left, right)];
    return { whole: true, other: false, few: false, list };
  }
  if (x.characters.length !== y.characters.length) return null;
  const read = Math.min(readCharacters(x.characters), readCharacters(y.characters));
  if (read < LEAST_READ) return null;
  const { bits, unlike, other } = alignPlates(x.characters, y.characters);
  if (other > 1 || unlike + other > 2) return null;
  const code = x.characters.includes('?') || y.characters.includes('?') ? 'value-partial' : 'value-near';
  const list = [evidence(code, bits, left, right)];
  if (x.country && y.country && x.country !== y.country)
    list.push(evidence('country-different', weights.plateCountryDiffers, x.country, y.country));
  return { whole: false, other: other > 0, few: read < ENOUGH_READ, list };
}

/** A plate of which only the beginning or the end was written down: the rest was not read. */
function sameLength(x: PlatePattern, y: PlatePattern): [PlatePattern, PlatePattern] {
  const [a, b] = [x.characters, y.characters];
  if (a.length === b.length) return [x, y];
  if (a.length > b.length) return [x, { ...y, characters: completed(b, a) }];
  return [{ ...x, characters: completed(a, b) }, y];
}

function completed(part: string, whole: string): string {
  const missing = '?'.repeat(whole.length - part.length);
  if (part.length < LEAST_PART) return part;
  if (whole.startsWith(part)) return part + missing;
  return whole.endsWith(part) ? missing + part : part;
}

/** Bits in the characters read on both sides; `unlike` counts look-alikes, `other` differences. */
function alignPlates(x: string, y: string): { bits: number; unlike: number; other: number } {
  let [bits, unlike, other] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [p, q] = [x[i]!, y[i]!];
    if (p === '?' || q === '?') continue;
    if (p === q) bits += /\d/.test(p) ? weights.plateDigit : weights.plateLetter;
    else if (lookAlike(p) === lookAlike(q)) unlike++;
    else if (easilyMistaken(p, q)) other++;
    else other += TOO_MANY;
  }
  return { bits: bits + unlike * weights.plateLookAlike + other * weights.plateOther, unlike, other };
}

const COMMON_MODELS = new Set(
  `clio megane twingo captur kangoo scenic master trafic 206 207 208 307 308 3008 2008 partner c3 c4 berlingo jumpy golf polo
  a3 serie1 1 x1 classea corsa astra fiesta focus transit 500 yaris aygo sandero duster leon ibiza tmax`.split(/\s+/),
);

/** Make, model and colour of two vehicles. */
function describe(a: Attributes, b: Attributes): Evidence[] {
  const list: Evidence[] = [];
  const [left, right] = [label(a), label(b)];
  if (a.model && b.model) {
    if (modelDiffers(a, b)) list.push(evidence('make-different', weights.modelDiffers, left, right));
    else list.push(evidence('make-equal', modelBits(a, b), left, right));
  } else if (a.make && b.make && a.make !== b.make)
    list.push(evidence('make-different', weights.modelDiffers, left, right));
  else if (a.make && b.make) list.push(evidence('make-equal', weights.makeOnly, left, right));
  if (a.colour && b.colour) {
    const same = a.colour === b.colour;
    list.push(
      evidence(
        same ? 'colour-equal' : 'colour-different',
        same ? weights.colour : weights.colourDiffers,
        a.colour,
        b.colour,
      ),
    );
  }
  return list;
}

function modelBits(a: Attributes, b: Attributes): number {
  const bits = COMMON_MODELS.has(a.model!) ? weights.makeModelCommon : weights.makeModel;
  return a.make && b.make ? bits : bits + weights.modelOnly;
}

/** True where both sides name a make or a model and they cannot be one; `Golf` and `Golf GTI` can. */
function modelDiffers(a: Attributes, b: Attributes): boolean {
  if (a.make && b.make && a.make !== b.make) return true;
  if (!a.model || !b.model) return false;
  return !a.model.startsWith(b.model) && !b.model.startsWith(a.model);
}

/** A letter or digit that plainly differs is another plate: of all that look so, next to none were one. */
const TOO_MANY = 2;

function coloursDiffer(a: Attributes, b: Attributes): boolean {
  return a.colour !== undefined && b.colour !== undefined && a.colour !== b.colour;
}

function label({ make, model }: Attributes): string {
  return [make, model].filter(Boolean).join(' ');
}

function splitVehicle({ vehicle, colour }: Attributes): Attributes {
  const [make, ...model] = (vehicle ?? '').split(' ');
  if (!make) return colour ? { colour } : {};
  return model.length > 0
    ? { make, model: model.join(' '), ...(colour && { colour }) }
    : { make, ...(colour && { colour }) };
}
