import type { Candidate, ReportText } from '../document.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { localityAfter } from './locality.ts';

/** Kinds of ways that stand before their name abroad. */
const standsBefore = wordTest(
  /^(?:calle|c\/|carrer|avenida|avda|plaza|placa|paseo|passeig|camino|ronda|via|viale|corso|piazza|vicolo|rua|travessa|largo|praca|estrada|ulica|ul|bulevar|strada)$/,
);
/** Ways that end their name: `Hauptstraße`, `Kerkstraat`, `High Street`. */
const ends = wordTest(/(?:strasse|str|gasse|platz|straat|steenweg|laan|plein|dreef|kade|gracht|allee|damm|ufer)$/);
const isEnglish = wordTest(/^(?:street|road|avenue|lane|square|drive|close|court|terrace)$/);

/** Addresses written the way of other countries. */
export function findForeignAddresses(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const span = standsBefore(token)
      ? typeFirst(tokens, i)
      : isEnglish(token)
        ? numberFirst(tokens, i)
        : ends(token)
          ? typeLast(tokens, i)
          : undefined;
    if (span === undefined) continue;
    const to = localityAfter(report, tokens, span.to, true);
    const start = tokens[span.from]!.start;
    const end = tokens[to]!.end;
    const surface = report.text.slice(start, end);
    found.push({ start, end, surface, type: 'address', value: surface.replace(/\s+/g, ' '), priority: 68 });
    i = to;
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'mixed' || token.shape === 'upper');
}

/** `calle Mayor 12`, `via Roma, 4` */
function typeFirst(tokens: Token[], at: number): Span | undefined {
  let to = at;
  while (to - at < 6) {
    const next = tokens[to + 1];
    if (next === undefined || !/^[ .]{1,2}$|^$/.test(next.gap)) break;
    const linked =
      /^(?:de|del|la|las|los|el|da|do|das|dos|della|dei|di|d')$/.test(next.low) && isCapital(tokens[to + 2]);
    if (!isCapital(next) && !linked) break;
    to++;
  }
  if (to === at || !isCapital(tokens[to])) return undefined;
  const number = tokens[to + 1];
  const numbered = number !== undefined && /^\d{1,4}[a-z]?$/.test(number.low) && /^,? (?:n[.°º]? ?)?$/.test(number.gap);
  // `via` is also a French word: it needs its number.
  if (!numbered && /^(?:via|largo|strada|ronda|corso|ul|rua|camino)$/.test(tokens[at]!.low)) return undefined;
  return { from: at, to: numbered ? to + 1 : to };
}

/** `Kerkstraat 12`, `Lange Kerkstraat 12` */
function typeLast(tokens: Token[], at: number): Span | undefined {
  const way = tokens[at]!;
  const number = tokens[at + 1];
  if (
    !isCapital(way) ||
    way.low.length < 7 ||
    number === undefined ||
    number.gap !== ' ' ||
    !/^\d{1,4}[a-z]?$/.test(number.low)
  )
    return undefined;
  return { from: at, to: at + 1 };
}

/** `12 Baker Street` */
function numberFirst(tokens: Token[], at: number): Span | undefined {
  if (!isCapital(tokens[at])) return undefined;
  let from = at;
  while (at - from < 4 && isCapital(tokens[from - 1]) && tokens[from]!.gap === ' ') from--;
  const number = tokens[from - 1];
  if (from === at || number === undefined || tokens[from]!.gap !== ' ' || !/^\d{1,4}[a-z]?$/.test(number.low))
    return undefined;
  return { from: from - 1, to: at };
}
