import type { Evidence } from '../comparison.ts';
import { streetToItsEnd } from '../normalise/address.ts';
import { sound } from '../normalise/sound.ts';
import type { Attributes } from '../profile.ts';
import { weights } from '../score/weights.ts';
import { type Comparator, type Draft, evidence, type Pair, sum } from './draft.ts';
import { comparePlaces } from './places.ts';
import { jaroWinkler, oneEditApart } from './similarity.ts';

/** Street names that most towns have, as compared (joined, without articles). */
const COMMON_STREETS = new Set(
  `republique gare eglise mairie victorhugo pasteur jeanjaures generalgaulle charlesgaulle gambetta liberte paix europe marche
  moulin stade ecole ecoles fontaine chateau ancienneecole verdun gabrielperi foch marechalfoch leclerc generalleclerc jeanmoulin
  anatolefrance emilezola voltaire rousseau jules ferry julesferry lilas roses tilleuls peupliers acacias marronniers pins chenes
  11novembre 8mai1945 14juillet 4septembre resistance nationale grand grande principale clemenceau carnot thiers lafayette
  lamartine moliere mozart ronsard balzac curie pierrecurie marcelpagnol jeanbouin aristidebriand leonblum jeannedarc hopital
  port plage mer lavoir vieuxlavoir puits vignes pres champs bois foret clos croix sources soleil`.split(/\s+/),
);

/** Addresses in any writing: number and street, the commune written, taken from the rest of the report, or missing. */
export const compareAddresses: Comparator = (pair) => {
  let best: Draft | null = null;
  for (const left of readings(pair.a.attributes)) {
    for (const right of readings(pair.b.attributes)) {
      const found = compareReadings(pair, left, right);
      if (found && (!best || sum(found.own) > sum(best.own))) best = found;
    }
  }
  return best;
};

/** An address as read, and with its doubtful commune as the end of the street. */
function readings(attributes: Attributes): Attributes[] {
  const street = streetToItsEnd(attributes);
  if (!street) return [attributes];
  const { commune: _, ...rest } = attributes;
  return [attributes, { ...rest, street }];
}

function compareReadings(pair: Pair, left: Attributes, right: Attributes): Draft | null {
  if (!left.street || !right.street) return null;
  const unnumbered = (left.number ?? '') !== (right.number ?? '');
  if (unnumbered && left.number && right.number) return null;
  const street = compareStreets(left, right);
  if (!street) return null;
  const own: Evidence[] = [street];
  if (unnumbered) own.push(evidence('number-missing', weights.numberMissing, left.number ?? '', right.number ?? ''));
  else if (left.number) own.push(evidence('number-equal', weights.number, left.number, right.number));
  if (left.building && right.building && left.building !== right.building) {
    own.push(evidence('building-different', weights.buildingDiffers, left.building, right.building));
  }
  const town = compareTowns(left, right);
  if (town) own.push(...town);
  const places = town ? [] : comparePlaces(pair);
  const rule =
    street.code === 'street-equal' && !unnumbered && town?.every((item) => item.for) ? 'address-equal' : 'address-near';
  return { rule, own, around: places, support: rule === 'address-near' ? 'welcome' : 'none' };
}

function compareStreets(a: Attributes, b: Attributes): Evidence | null {
  const [x, y] = [streetOf(a, b), streetOf(b, a)];
  const bits = COMMON_STREETS.has(x) ? weights.streetCommon : weights.street;
  const waysDiffer = a.way && b.way && a.way !== b.way;
  if (x === y) return evidence('street-equal', bits + (waysDiffer ? weights.streetNear * 2 : 0), label(a), label(b));
  const similarity = jaroWinkler(x, y);
  const near =
    similarity >= 0.93 ||
    (similarity >= 0.9 && Math.min(x.length, y.length) >= 8) ||
    (x.length >= 6 && oneEditApart(x, y)) ||
    (similarity >= 0.8 && sound(x) === sound(y));
  if (!near || waysDiffer) return null;
  return evidence('street-near', bits + weights.streetNear, label(a), label(b));
}

/** A street written with its town and no comma between is read with the town that the other address or report names. */
function streetOf({ street = '', commune }: Attributes, other: Attributes): string {
  if (commune) return street;
  const town = [other.commune, ...(other.places ?? [])].find((name) => name && endsWith(street, name));
  return town ? street.slice(0, -town.replaceAll(' ', '').length) : street;
}

function endsWith(street: string, town: string): boolean {
  const joined = town.replaceAll(' ', '');
  return street.length > joined.length + 2 && street.endsWith(joined);
}

/** Communes as written, or as the other report's places allow; null where neither tells. */
function compareTowns(a: Attributes, b: Attributes): Evidence[] | null {
  if (a.commune && b.commune) {
    if (!sameTown(a.commune, b.commune))
      return [evidence('commune-different', weights.communeDiffers, a.commune, b.commune)];
    const list = [evidence('commune-equal', weights.communeWritten, a.commune, b.commune)];
    if (a.postcode && b.postcode && a.postcode !== b.postcode) {
      list.push(evidence('commune-different', weights.postcodeDiffers, a.postcode, b.postcode));
    }
    return list;
  }
  const town = a.commune ?? b.commune;
  const places = (a.commune ? b.places : a.places) ?? [];
  if (!town || places.length === 0) return null;
  if (!places.some((place) => sameTown(place, town)))
    return a.cell && a.cell === b.cell
      ? null
      : [evidence('commune-different', weights.communeElsewhere, a.commune ?? places[0], b.commune ?? places[0])];
  return [evidence('commune-assumed', weights.communeAssumed, a.commune ?? '', b.commune ?? '')];
}

/** `boulogne` is how its people write Boulogne-sur-Mer; towns named for one saint are many. */
function sameTown(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 5 && !/^ste? /.test(short) && long.startsWith(`${short} `));
}

function label({ number, way, street }: Attributes): string {
  return [number, way, street].filter(Boolean).join(' ');
}
