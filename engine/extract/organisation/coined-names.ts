import type { Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { capitalEnd, type Span } from './name-span.ts';

/** A business by a name made for it: `Recup'Auto`, `EuroLoc`, `O'Délice`. */
export function coinedName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (token.caps || !isApostrophised(token)) return undefined;
  return { from: at, to: capitalEnd(tokens, at), priority: 67 };
}

const isApostrophised = wordTest(({ text, low }) => apostrophised.test(text) && !kept.test(low));

/** Is this word built as names of businesses are, and words and people's names are not? */
export function isCoined(token: Token): boolean {
  if (token.caps || token.text.length < 4) return false;
  if (apostrophised.test(token.text)) return !kept.test(token.low);
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(token.text)) return !/^(?:mac|ben|van|fitz|saint)/.test(token.low);
  return token.shape === 'title' && token.text.length > 5 && affixes.test(token.low);
}

/** Two halves of which the first is cut short: `Clim'Ouest`. */
const apostrophised = /^\p{Lu}\p{L}{1,}['’]\p{Lu}\p{L}{1,}/u;
/** Names of people and places that have such an apostrophe. */
const kept = /^(?:sant|dell|dall|dal|san|qu|aujourd|m|n|d|l|ka|nuku|ch|mts|inch)['’]/;
/** Beginnings and ends of trade, as far as no everyday word and no family name has them. */
const affixes =
  /^(?:trans(?!f|i|p|m|c|g|b)|euro(?!pe)|logi(?!q|c)|inter(?!d|v|p|r|n|e|m)|auto(?!ri|ro|bu|mn|no|ps|m)|medi(?!at|c|o|u|t)|secur|mecan|techn(?!i))[a-z]{2,}|[a-z]{2,}(?:trans|fret|loc|logis|log|immo|auto|tech|express|services?|food|shop|market|bat|elec|net|invest|pharma|distri|propre|presse|rama|land|store|phone)$/;
