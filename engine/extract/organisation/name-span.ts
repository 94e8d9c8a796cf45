import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { demonyms } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { legalForms } from './trade-words.ts';

/** Words of a report, first and last index included, that name an organisation. */
export interface Span {
  from: number;
  to: number;
  priority: number;
}

/** Words that tie the parts of a trade name. */
export const links = new Set(words("de du des d' la le les l' aux au a et en sur sous &"));

/** Runs over capitals and the links between them. */
export function capitalEnd(tokens: Token[], from: number, towns = false): number {
  let to = from;
  if (/^(?:le|la|les|l'|o|chez|aux|au)$/.test(tokens[from]!.low) && isTied(tokens[from + 1])) to = from + 1;
  while (to + 1 < tokens.length && to - from < 7) {
    const next = tokens[to + 1]!;
    if (/^ ?& ?$/.test(next.gap) && isCapital(next)) to++;
    // `Alim' des Lilas`: an apostrophe that shortens the word before.
    else if (!isTied(next) && !/^['’] $/.test(next.gap)) break;
    else if (isCapital(next) && !next.caps) to++;
    else if (isClosingNumber(tokens, to + 1) && to > from && isCapital(tokens[to])) to++;
    else if (links.has(next.low)) {
      let j = to + 2;
      while (j < tokens.length && j - to < 4 && links.has(tokens[j]!.low) && isTied(tokens[j])) j++;
      if (!isCapital(tokens[j]) || !isTied(tokens[j]) || tokens[j]!.caps) break;
      if (next.low === 'et' && ((j > to + 2 && !isLinked(tokens, to)) || legalForms.has(tokens[j]!.low))) break;
      const place = placeAt(tokens, j);
      if (
        /^(?:a|en|au)$/.test(next.low) ||
        (!towns && place !== undefined && /^(?:de|d')$/.test(next.low) && place.weight > 10_000)
      )
        break;
      to = j;
    } else break;
  }
  return to;
}

/** `Fret Brume 2000`, `Sono Libre 86,`: a round number, or a department's before a sign. */
function isClosingNumber(tokens: Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    /^[1-9]000$/.test(text) ||
    (/^(?:0[1-9]|[1-9]\d|97\d)$/.test(text) &&
      (next === undefined || /^\s*[,.;)»"\n]/.test(next.gap)) &&
      next?.shape !== 'digit')
  );
}

/** `Logis du Lez et des Étangs`: the second part is tied as the first is. */
function isLinked(tokens: Token[], to: number): boolean {
  return to > 0 && /^(?:du|des|la|l')$/.test(tokens[to - 1]!.low) && tokens[to - 1]!.shape === 'lower';
}

/** The words up to the closing quotation mark. */
export function quotedName(tokens: Token[], at: number): Span | undefined {
  for (let to = at; to < tokens.length && to - at < 7; to++)
    if (/^\s?[»"”]/.test(tokens[to + 1]?.gap ?? '»')) return { from: at, to, priority: 64 };
  return undefined;
}

/** As on a sign: capitals of a passage in capitals reduced, articles inside in lower case. */
export function usualName(tokens: Token[]): string {
  return tokens
    .map((token, i) => {
      const gap = i === 0 ? '' : token.gap.replace(/\s+/g, ' ');
      if (
        token.shape === 'title' ||
        token.shape === 'mixed' ||
        (token.shape === 'upper' &&
          ((token.text.length < 4 && !links.has(token.low)) || !tokens.every((one) => one.shape === 'upper')))
      )
        return gap + token.text;
      const text = token.text.toLowerCase();
      return gap + (i > 0 && links.has(token.low) ? text : text.charAt(0).toUpperCase() + text.slice(1));
    })
    .join('');
}

/** Neither a word of the language, a person's name nor a place. */
export function isUnknownWord(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.shape === 'lower' || token.caps) &&
    token.shape !== 'digit' &&
    token.low.length > 3 &&
    !isOrdinary(token) &&
    givenStrength(token.key) === 0 &&
    !isFamilyName(token.key) &&
    placeAt(tokens, at) === undefined &&
    !demonyms.has(token.low) &&
    !/(?:ande|aise|oise|ienne|aine|(?:argent|maghreb|philipp|lat|mar|alp|citad|cous|vois|rout|mach|mat|us|cant|cuis|pisc|vitr)ine|ais|ois|ien)$/.test(
      token.low,
    )
  );
}
