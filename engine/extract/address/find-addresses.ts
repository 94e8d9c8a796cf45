import type { Candidate, Finder, ReportText } from '../document.ts';
import { type Token, tokensOf } from '../gazetteer/tokens.ts';
import { findForeignAddresses } from './foreign-addresses.ts';
import { grandStreet } from './grand-street.ts';
import { houseNumberBefore } from './house-number.ts';
import { localityAfter } from './locality.ts';
import { openAddress } from './open-address.ts';
import { wayNameAfter } from './way-name.ts';
import { type WayType, wayTypeOf } from './way-types.ts';

/**
 * Postal addresses: number, way and, where written together, postcode and commune, in any case and with any
 * abbreviation; streets without a number too. The value is as written with abbreviations opened.
 */
export const findAddresses: Finder = (report) => {
  const tokens = tokensOf(report);
  const found: Candidate[] = [];
  let past = 0;
  for (let i = 0; i < tokens.length; i++) {
    const grand = grandStreet(report, tokens, i, past);
    if (grand !== undefined) {
      found.push(grand.candidate);
      past = grand.to + 1;
      i = grand.to;
      continue;
    }
    const type = wayTypeOf(tokens[i]!.low);
    if (type === undefined) continue;
    const span = addressAt(report, tokens, i, type, past);
    if (span === undefined) continue;
    const start = tokens[span.from]!.start;
    const end = tokens[span.to]!.end;
    const value = openAddress(tokens.slice(span.from, span.to + 1), i - span.from, type.name);
    found.push({ start, end, surface: report.text.slice(start, end), type: 'address', value, priority: 70 });
    past = span.to + 1;
    i = span.to;
  }
  found.push(...findForeignAddresses(report, tokens));
  return found;
};

interface Span {
  from: number;
  to: number;
}

function addressAt(report: ReportText, tokens: Token[], at: number, type: WayType, floor: number): Span | undefined {
  const from = houseNumberBefore(tokens, at, floor);
  const numbered = from !== undefined;
  const way = tokens[at]!;
  if (type.strength === 'number' && !numbered) return undefined;
  const stopped = report.text[way.end] === '.';
  if (type.abbreviated && !numbered && !isCertainAbbreviation(way, tokens[at + 1], tokens[at + 2], stopped))
    return undefined;
  const name = wayNameAfter(tokens, at, {
    numbered,
    sure: type.strength === 'sure',
    stopped: stopped && type.abbreviated,
  });
  if (name === undefined) return undefined;
  // `par la route de Langonnet`: the road to a place, that the place names.
  if (!numbered && type.name === 'route' && /^(?:de|d')$/.test(tokens[at + 1]!.low)) return undefined;
  const to = localityAfter(report, tokens, name, numbered);
  if (type.strength === 'coded' && !tokens.slice(name + 1, to + 1).some((token) => /^\d{5}$/.test(token.low)))
    return undefined;
  return { from: from ?? at, to };
}

/** Without a number, `av.` and `bd` before a capital still open an address; `r.`, `pl`, `ch` prove nothing. */
function isCertainAbbreviation(
  way: Token,
  next: Token | undefined,
  after: Token | undefined,
  stopped: boolean,
): boolean {
  // `la r. du Tisserand Aveugle`
  if (
    stopped &&
    next?.shape === 'lower' &&
    after?.shape === 'title' &&
    /^(?:r|av|ave|imp|all|pl|chem|q|rte|sq)$/.test(way.low)
  )
    return /^(?:de|du|des|d'|la|le|les|l')$/.test(next.low) && /^\. $/.test(next.gap);
  if (next === undefined || next.shape === 'lower')
    return way.low === 'bd' || way.low === 'bld' || way.low === 'bvd' ? next !== undefined : false;
  return stopped || /^(?:bd|bld|bvd|blvd|av|ave|imp|rte)$/.test(way.low);
}
