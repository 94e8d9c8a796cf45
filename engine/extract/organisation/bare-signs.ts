import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { communeOf } from '../gazetteer/communes.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  personTitles,
  roleWords,
} from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { vehicleTable } from '../vehicle/vehicle-table.ts';
import { capitalEnd, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';

/** `c'était au Balajo`: a word that nothing knows, where nobody dwells. */
function isStrangeHouse(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (tokens[at - 1]!.low !== 'au' || token.text.length < 5 || isOrdinary(token)) return false;
  if (vehicleTable().models.has(token.low) || vehicleTable().makes.has(token.low)) return false;
  for (let i = at - 2; i >= 0 && at - i < 6; i--) if (dwells.test(tokens[i]!.low)) return false;
  return true;
}

const dwells =
  /^(?:habite|habitait|vit|vivait|ne|nee|reside|residait|connu|connue|jeunes|quartier|loge|demeure|demeurant|originaire|deal|point|secteur|cite|hlm|ecroue|detenu|volant)$/;

/** `ils se posent au sully`: in careless writing, what nothing knows where one meets. */
function carelessHouse(tokens: Token[], at: number): Span | undefined {
  const [token, before] = [tokens[at]!, tokens[at - 1]!];
  if (before.low !== 'au' || !isTied(token) || token.text.length < 4 || isOrdinary(token)) return undefined;
  if (demonyms.has(token.low) || givenStrength(token.key) === 2) return undefined;
  const place = placeAt(tokens, at);
  if ((place !== undefined && place.kind !== 'commune') || communeOf(`le ${token.key}`) !== undefined) return undefined;
  // `un sandwich au brie`: what is met must stand at once before, or a time.
  const lead = tokens[at - 2]?.low ?? '';
  return (met.has(lead) || moments.test(lead)) && metNear(tokens, at) ? { from: at, to: at, priority: 50 } : undefined;
}

const moments =
  /^(?:soirs?|midis?|nuits?|matins?|samedis?|dimanches?|vendredis?|jours?|lieu|tjr|tjrs|toujours|souvent|tous|apres)$/;

/** What stands before a house seen from outside. */
const beside = /^(?:abords|devant|derriere|hauteur|face|cote|proximite|terrasse|vitrine)$/;

/** `Le Sully est resté fermé` */
function isOpenHouse(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]!.low !== 'le') return false;
  for (let i = at + 1; i <= at + 4 && i < tokens.length && !tokens[i]!.first; i++)
    if (/^(?:ferme|ferment|ouvert|ouvre|rouvre|rouvert|affiche)$/.test(tokens[i]!.low))
      return /^(?:est|reste|sera|a|etait|ne|n'|ouvre|ferme|rouvre)$/.test(tokens[at + 1]!.low);
  return false;
}

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
  if (before === undefined) return undefined;
  if (token.caps || token.shape === 'lower') return carelessHouse(tokens, at);
  if (!isSignNoun(tokens, at)) return undefined;
  const article = /^(?:la|l')$/.test(before.low) && tokens[at - 2]?.low === 'a';
  const around = /^(?:le|du)$/.test(before.low) && beside.test(tokens[at - 2]?.low ?? '');
  if (!article && !around && before.low !== 'au' && !isOpenHouse(tokens, at)) return undefined;
  // No town takes an article that it does not bear: `au Sully` is no Sully.
  const place = placeAt(tokens, at);
  if (place !== undefined && place.kind !== 'commune') return undefined;
  const to = capitalEnd(tokens, at);
  if (to === at && (acronyms.has(token.low) || token.text.length < 4 || isNicknameNoun(token.low))) return undefined;
  const commune = communeOf(`${article ? 'la' : 'le'} ${token.key}`);
  if (
    (commune !== undefined && commune.population >= 1500) ||
    !(around || isOpenHouse(tokens, at) || metNear(tokens, at) || isStrangeHouse(tokens, at))
  )
    return undefined;
  return { from: at, to, priority: 51 };
}

/** `le Bosphore d'Or`, `au palmier d'or`: what is of gold and is no jewel. */
export function goldSign(tokens: Token[], at: number): Span | undefined {
  if (tokens[at + 1]?.low !== "d'") return undefined;
  const [noun, link, metal, before] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at - 1]];
  if (metal === undefined || !/^(?:or|argent|azur|orient|ivoire)$/.test(metal.low) || !isTied(link)) return undefined;
  if (!isTied(metal) || noun.low.length < 3 || jewels.has(noun.low) || jewels.has(noun.low.replace(/s$/, '')))
    return undefined;
  const led = /^(?:le|la|l'|au|aux|du|les)$/.test(before?.low ?? '') && isTied(noun);
  const written = metal.shape === 'title' && noun.shape === 'title';
  if (!(written || (led && metal.low === 'or')) || notSign.has(noun.low)) return undefined;
  const from = led && isCapital(before) && !before!.first ? at - 1 : at;
  return { from, to: at + 2, priority: 61 };
}

const jewels = new Set(
  words(
    'chaine bijou bijoux lingot piece bague montre dent collier bracelet gourmette medaille poudre paillette boucle pendentif once gramme kilo prix poids regle age livre mine disque ballon noces cheveux coeur feuille carte louis reserve cours masse somme pot trait sac saisie retrait versement envoi transfert pret recette remise depot quete rentree manque besoin cote',
  ),
);

function isSignNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.shape !== 'title' || token.caps || token.first || !isTied(token)) return false;
  if (before?.shape !== 'lower' && !(before?.first && /^(?:le|au|du)$/.test(before.low))) return false;
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
    habitue habitues habituee sort sortie sortent passent traine trainent traire vient boire ferme pose poses posee posent squatte squattent accoude comptoir bagarre fermeture apercu apercus stationne stationnent gare garee livre livrent livraison`,
  ),
);
const houses = new Set(
  words(
    'bar pub cafe brasserie restaurant boite discotheque club hotel tabac pmu kebab snack pizzeria patron gerant serveur serveuse comptoir terrasse enseigne magasin boutique',
  ),
);
