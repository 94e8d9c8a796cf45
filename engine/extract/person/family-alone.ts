import { isCommonWord } from '../gazetteer/common-words.ts';
import { isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, institutionWords, roleWords } from '../gazetteer/word-classes.ts';

/**
 * A family name alone, known or not, after the words that call for one: `les frères Vauquelle`, `la famille Petit`,
 * `le gardien Ostrava`, `le fils Renard`.
 */
export function isFamilyAlone(tokens: Token[], at: number, to: number): boolean {
  const [head, name, next] = [tokens[at - 1], tokens[to]!, tokens[to + 1]];
  if (head === undefined || !isTied(tokens[at])) return false;
  const kin = isKin(head);
  if (!kin && !isBearer(head)) return false;
  if (name.text.length < 3 || !/^\p{Lu}[\p{L}'’-]+$/u.test(name.text)) return false;
  if (acronyms.has(name.low) || calendarWords.has(name.low) || institutionWords.has(name.low)) return false;
  if (demonyms.has(name.low) || roleWords.has(name.low)) return false;
  if (isTied(next) && next!.shape !== 'lower' && !name.caps) return false;
  if (name.caps) return kin && (!isCommonWord(name.low) || isFamilyName(name.key));
  if (kin) return true;
  return (!isOrdinary(name) || (name.shape === 'upper' && isFamilyName(name.key))) && placeAt(tokens, to) === undefined;
}

/** What stands before a family name and nothing else. */
const isKin = wordTest(/^(?:famille|freres|soeurs|fratrie|consorts|epoux|couple|cousins|clan|fils|heritiers)$/);

const isBearer = wordTest(
  /^(?:gardien|gardienne|agent|agente|gendarme|policier|policiere|surveillant|surveillante|douanier|douaniere|pere|mere|fille|oncle|tante|voisin|voisine|docteur|professeur|instituteur|institutrice|brigadiere|lieutenant|lieutenante|capitaine|commandant|commandante|commissaire|sergent|sergente|caporal|colonel|inspecteur|inspectrice|controleur|controleuse|juge|detenu|detenue|codetenu|codetenue)$/,
);
