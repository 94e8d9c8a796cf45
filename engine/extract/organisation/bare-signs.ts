import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { communeOf } from '../gazetteer/communes.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  personTitles,
  roleWords,
} from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { capitalEnd, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';

/** A noun whose capital nothing else explains, with what it is of: `la Perle du Bosphore`, `à l'Auberge du Lac`. */
export function nounSign(tokens: Token[], at: number): Span | undefined {
  const [noun, link] = [tokens[at]!, tokens[at + 1]];
  if (!isSignNoun(tokens, at) || !isCommonWord(noun.low) || !isTied(link)) return undefined;
  if ((placeAt(tokens, at)?.weight ?? 0) >= 5000) return undefined;
  if (!/^(?:de|du|des|d'|aux|au|et)$/.test(link!.low) || link!.shape !== 'lower') return undefined;
  if (!/^(?:la|le|les|l'|au|aux|du|des|de|chez|devant|derriere)$/.test(tokens[at - 1]!.low)) return undefined;
  const to = capitalEnd(tokens, at, true);
  return to > at + 1 && !notSign.has(tokens[to]!.low) ? { from: at, to, priority: 45 } : undefined;
}

/** `se retrouvent au Sully`, `déjeunent à la Marmite`: a house by what one does there. */
export function houseSign(tokens: Token[], at: number): Span | undefined {
  const [token, before] = [tokens[at]!, tokens[at - 1]];
  if (before === undefined || !isSignNoun(tokens, at)) return undefined;
  const article = /^(?:la|l')$/.test(before.low) && tokens[at - 2]?.low === 'a';
  if (!article && before.low !== 'au') return undefined;
  // No town takes an article that it does not bear: `au Sully` is no Sully.
  const place = placeAt(tokens, at);
  if (place !== undefined && place.kind !== 'commune') return undefined;
  const to = capitalEnd(tokens, at);
  if (to === at && (acronyms.has(token.low) || token.text.length < 4 || isNicknameNoun(token.low))) return undefined;
  const commune = communeOf(`${article ? 'la' : 'le'} ${token.key}`);
  if ((commune !== undefined && commune.population >= 1500) || !metNear(tokens, at)) return undefined;
  return { from: at, to, priority: 51 };
}

function isSignNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.shape !== 'title' || token.caps || token.first || before?.shape !== 'lower' || !isTied(token)) return false;
  const { low } = token;
  if (notSign.has(low) || institutionWords.has(low) || personTitles.has(low) || roleWords.has(low)) return false;
  if (calendarWords.has(low) || demonyms.has(low) || givenStrength(token.key) === 2) return false;
  return true;
}

/** Is meeting, eating, drinking or serving spoken of in the six words before or the three after? */
function metNear(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    if (met.has(tokens[i]!.low)) return true;
    if (tokens[i]!.first) break;
  }
  for (let i = at + 1; i < tokens.length && i - at <= 4 && !tokens[i]!.first; i++)
    if (houses.has(tokens[i]!.low)) return true;
  return false;
}

const met = new Set(
  words(
    `retrouve retrouvent retrouvaient retrouver retrouves reunion reunis reunissent reunit rencontre rencontrent rencontrer rencontraient rejoint rejoindre rejoignent rendez-vous rdv mange mangent manger mangeait dejeune dejeunent dejeuner dine dinent diner
    boit boivent boire buvaient verre verres cafe cafes attable attables attablee terrasse soiree soirees danse dansent comptoir pression apero seance jouent parie parient paris pmu serveur serveuse extra plongeur consomme consomment consommaient frequente frequentent
    habitue habitues habituee sort sortie sortent passent traine trainent traire vient boire ferme fermeture apercu apercus stationne stationnent gare garee livre livrent livraison`,
  ),
);
const houses = new Set(
  words(
    'bar pub cafe brasserie restaurant boite discotheque club hotel tabac pmu kebab snack pizzeria patron gerant serveur serveuse comptoir terrasse enseigne magasin boutique',
  ),
);
