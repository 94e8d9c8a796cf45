import type { Mention } from '../../shared/mention.ts';
import type { ReportText } from './document.ts';
import { isCommonWord } from './gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from './gazetteer/names.ts';
import { isOrdinary } from './gazetteer/ordinary-words.ts';
import { placeAt } from './gazetteer/places.ts';
import { isStrangeWord } from './gazetteer/strange-words.ts';
import { isCapital, type Token, tokensOf } from './gazetteer/tokens.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  personTitles,
  roleWords,
} from './gazetteer/word-classes.ts';

/**
 * Words that may name a person although nothing in this report says so: a capital where no sentence begins, a family name
 * that is a word too, a word of no dictionary, a given name in small letters (`jai vu gramoun`, `vu avec Tartine`). They are no mentions: nobody is shown
 * them, until another report says plainly who bears the name.
 * @param mentions what was extracted; nothing is proposed within it
 */
export function possibleNames(report: ReportText, mentions: readonly { start: number; end: number }[]): Mention[] {
  const tokens = tokensOf(report);
  const spans = [...mentions].sort((a, b) => a.start - b.start);
  const found = new Map<string, Mention>();
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    while (next < spans.length && spans[next]!.end <= token.start) next++;
    if (next < spans.length && spans[next]!.start < token.end) continue;
    if (found.has(token.low) || !(mayBeFamily(token) || (mayName(token) && !placeAt(tokens, at)))) continue;
    const { start, end } = token;
    const surface = report.text.slice(start, end);
    found.set(token.low, { start, end, surface, type: 'alias', value: surface });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** Words kept of one report: the first ones. A text without any known word is no French, and says nothing by it. */
const MOST = 8;

/** A family name with a capital, be it also a trade, a commune or the first word of a sentence: `Vigneron`, `Fontaine`. */
function mayBeFamily(token: Token): boolean {
  return (
    token.low.length > 3 && isCapital(token) && isFamilyName(token.key) && !(token.first && isCommonWord(token.low))
  );
}

function mayName(token: Token): boolean {
  const { low, key, shape } = token;
  if (low.length < 3 || low.length > 16 || shape === 'digit' || CLASSES.some((set) => set.has(low))) return false;
  const capital = isCapital(token) && !token.caps;
  if (/['’]/.test(low) && !capital) return false;
  if (isStrangeWord(token) || (givenStrength(key) === 2 && !isOrdinary(token))) return true;
  return capital && !token.first && (shape !== 'upper' || low.length > 4);
}

const CLASSES = [acronyms, calendarWords, demonyms, institutionWords, personTitles, roleWords];
