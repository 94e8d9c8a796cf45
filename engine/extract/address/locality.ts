import type { ReportText } from '../document.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { shortTown } from '../gazetteer/communes.ts';
import { placeAt } from '../gazetteer/places.ts';
import type { Token } from '../gazetteer/tokens.ts';

const complement =
  /^(?:bat|batiment|bt|hall|esc|escalier|etage|appartement|appt|apt|app|porte|bloc|tour|entree|cage|residence|res|rdc|rez-de-chaussee|chambre|bp|cs|lot|villa|pavillon|lotissement)$/;

/**
 * Index of the last word of an address whose street name ends at `at`: the postcode and the commune that follow by
 * comma, space, dash or line break, or by `à`; building and floor between them are kept only when a commune follows.
 */
export function localityAfter(report: ReportText, tokens: Token[], at: number, numbered: boolean): number {
  const direct = localityFrom(report, tokens, at + 1, numbered);
  if (direct !== undefined) return direct;
  const number = tokens[at + 1];
  // Belgium and others write the number after the street.
  if (!numbered && number !== undefined && /^,? $/.test(number.gap) && /^\d{1,4}[a-z]?$/.test(number.low)) {
    const coded = postcodeFrom(tokens, at + 2);
    if (coded !== undefined) return coded;
  }
  let i = at + 1;
  while (
    i < tokens.length &&
    i - at < 8 &&
    (complement.test(tokens[i]!.low) ||
      complement.test(tokens[i - 1]!.low) ||
      /^\d{1,2}(?:er|e|eme)$/.test(tokens[i]!.low) ||
      /^(?:gauche|droite|droit|face|[a-h])$/.test(tokens[i]!.low)) &&
    /^[ ,.–-]{1,3}$/.test(tokens[i]!.gap)
  )
    i++;
  if (i === at + 1) return at;
  return postcodeFrom(tokens, i) ?? closingTown(tokens, i) ?? at;
}

function localityFrom(report: ReportText, tokens: Token[], i: number, numbered: boolean): number | undefined {
  const next = tokens[i];
  if (next === undefined) return undefined;
  const coded = postcodeFrom(tokens, i);
  if (coded !== undefined) return coded;
  if (/^,? $/.test(next.gap) && /^a$/.test(next.low)) {
    const place = tokens[i + 1] !== undefined && tokens[i + 1]!.gap === ' ' ? placeAt(tokens, i + 1) : undefined;
    if (
      place !== undefined &&
      place.kind !== 'department' &&
      (tokens[i + 1]!.shape !== 'lower' || place.weight >= 5000)
    )
      return withDistrict(tokens, place.to);
    return undefined;
  }
  if (/^(?:,? | ?[-–(] ?)$/.test(next.gap)) {
    // `apt 12` is a door, not the town of Apt.
    if (complement.test(next.low) && tokens[i + 1]?.shape === 'digit') return undefined;
    const place = placeAt(tokens, i);
    if (place === undefined && next.gap === ', ' && isShortTown(tokens, i)) return i;
    if (place === undefined || place.kind === 'department' || place.kind === 'country') return undefined;
    const tail = report.text.slice(tokens[place.to]!.end, tokens[place.to]!.end + 12);
    const weighty =
      place.weight >= 10_000 ||
      (numbered && next.gap.includes(',') && next.shape !== 'lower' && /^\s*(?:[.,;:)(\n]|$)/.test(tail));
    if (!weighty || (next.gap === ' ' && next.shape === 'lower' && place.weight < 20_000)) return undefined;
    return closingCode(tokens, withDistrict(tokens, place.to));
  }
  return undefined;
}

/** `, bât B, Pierrelatte` before a sign or the end of the line: the commune without its postcode. */
function closingTown(tokens: Token[], i: number): number | undefined {
  const token = tokens[i];
  if (token === undefined || !/^, ?$/.test(token.gap) || token.shape === 'lower') return undefined;
  const place = placeAt(tokens, i);
  if (place === undefined || place.kind !== 'commune' || place.weight < 1000) return undefined;
  const after = tokens[place.to + 1];
  return after === undefined || /^\s*[.,;:)(\n]/.test(after.gap) ? place.to : undefined;
}

/** `, Boulogne »`: a town by the first word of its name, closed by a sign. */
function isShortTown(tokens: Token[], i: number): boolean {
  const after = tokens[i + 1];
  const closed = after === undefined || /^\s*[.,;:)(»"\n]/.test(after.gap);
  return (
    closed && tokens[i]!.shape === 'title' && !isCommonWord(tokens[i]!.low) && shortTown(tokens[i]!.key) !== undefined
  );
}

/** Postcode then commune: `, 13014 Marseille`, ` 1000 Bruxelles`. */
function postcodeFrom(tokens: Token[], i: number): number | undefined {
  let at = i;
  if (
    /^(?:f|b|be|ch|d|l|nl)$/.test(tokens[at]?.low ?? '') &&
    /^[ -]$/.test(tokens[at + 1]?.gap ?? '') &&
    /^\d{4,5}$/.test(tokens[at + 1]?.low ?? '')
  )
    at++;
  const code = tokens[at];
  if (code === undefined || !/^(?:\d{5}|[1-9]\d{3})$/.test(code.low) || !/^[\s,–(|-]{1,3}$/.test(code.gap)) {
    return splitCode(tokens, i);
  }
  return (
    communeFrom(tokens, at + 1) ??
    (code.low.length === 5 && /^(?:0[1-9]|[1-8]\d|9[0-8])/.test(code.low) && !isUnit(tokens[at + 1]) ? at : undefined)
  );
}

/** `13 014 Marseille` */
function splitCode(tokens: Token[], i: number): number | undefined {
  if (
    !/^\d{2}$/.test(tokens[i]?.low ?? '') ||
    !/^\d{3}$/.test(tokens[i + 1]?.low ?? '') ||
    tokens[i + 1]!.gap !== ' ' ||
    !/^[\s,–-]{1,3}$/.test(tokens[i]!.gap)
  )
    return undefined;
  return communeFrom(tokens, i + 2);
}

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && /^(?:euros?|eur|g|kg|grammes?|balles|e|unites?|comprimes?)$/.test(token.low);
}

/** The commune after a postcode: a known name, or else the run of capitals. */
function communeFrom(tokens: Token[], i: number): number | undefined {
  const first = tokens[i];
  if (first === undefined || !/^[ ,–|-]{1,3}$/.test(first.gap)) return undefined;
  const place = placeAt(tokens, i);
  if (place !== undefined) return withDistrict(tokens, place.to);
  if (first.shape === 'lower' || first.shape === 'digit' || (first.caps && isCommonWord(first.low))) return undefined;
  let to = i;
  while (
    to - i < 5 &&
    tokens[to + 1] !== undefined &&
    /^[ -]?$/.test(tokens[to + 1]!.gap) &&
    (tokens[to + 1]!.shape === first.shape || /^(?:sur|sous|les|le|la|en|de|du|l'|d')$/.test(tokens[to + 1]!.low)) &&
    !first.caps
  )
    to++;
  while (to > i && tokens[to]!.shape === 'lower') to--;
  return to;
}

/** `Paris 19e`, `Lyon 3ème`, `Marseille (13014)`, `Lille Cedex`. */
function withDistrict(tokens: Token[], at: number): number {
  const next = tokens[at + 1];
  if (next === undefined || !/^ ?$/.test(next.gap)) return at;
  if (/^\d{1,2}(?:e|er|eme|ieme)$/.test(next.low)) return at + 1;
  if (next.low === 'cedex')
    return /^\d{1,2}$/.test(tokens[at + 2]?.low ?? '') && tokens[at + 2]!.gap === ' ' ? at + 2 : at + 1;
  return at;
}

function closingCode(tokens: Token[], at: number): number {
  const next = tokens[at + 1];
  return next !== undefined && / ?\(?$/.test(next.gap) && /^[ (]{1,2}$/.test(next.gap) && /^\d{5}$/.test(next.low)
    ? at + 1
    : at;
}
