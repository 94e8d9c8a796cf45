import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { isUnknownWord, type Span } from './name-span.ts';
import { insideKinds, outsideKinds, tradeWords } from './trade-words.ts';

/**
 * Businesses in writing whose capitals say nothing, all small or all large: by their kind or legal form with what is
 * no everyday word (`garage petitjean`, `SCI DU VIEUX PRESSOIR`), by a word of trade after one (`halvora conseil`).
 */
export function carelessName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (!token.caps && token.shape !== 'lower') return undefined;
  const next = tokens[at + 1];
  if (next === undefined || !isTied(next)) return undefined;
  if (isKind(token)) {
    const named = afterKind(tokens, at);
    if (named !== undefined) return named;
  }
  if (isSignNoun(token)) return farSign(tokens, at);
  return isTrade(next) ? beforeTrade(tokens, at) : undefined;
}

const isKind = wordTest(({ low }) => insideKinds.has(low) || outsideKinds.has(low));
const isSignNoun = wordTest(({ low }) => signNouns.has(low));
const isTrade = wordTest(({ low }) => tradeWords.has(low));

/** Over what may follow the first word of such a name: its noun after an adjective, unknown words, words of trade, `et fils`. */
export function runEnd(tokens: Token[], head: number): number {
  let to = head;
  if (opening.test(tokens[to]!.low) && isTied(tokens[to + 1]) && !functionWords.test(tokens[to + 1]!.low)) to++;
  while (to - head < 3 && isTied(tokens[to + 1])) {
    const { low } = tokens[to + 1]!;
    const last = tokens[to + 2];
    if (low === 'et' && isTied(last) && /^(?:fils|filles?|freres?|associes|compagnie|cie)$/.test(last!.low))
      return to + 2;
    if (!(tradeWords.has(low) || isUnknownWord(tokens, to + 1))) break;
    to++;
  }
  return to;
}

/** `garage petitjean`, `boucherie el baraka`, `kebab chez mourad`, `café des sports`, `pharmacie centrale` */
function afterKind(tokens: Token[], at: number): Span | undefined {
  const [kind, next] = [tokens[at]!, tokens[at + 1]!];
  const inside = insideKinds.has(kind.low) && !/^(?:bar|restaurant|club|agence|cabinet|association)$/.test(kind.low);
  const from = inside ? at : at + 1;
  if (next.low === 'chez' && isTied(tokens[at + 2])) {
    const owner = tokens[at + 2]!;
    return functionWords.test(owner.low) || owner.low.length < 3
      ? undefined
      : { from: at + 1, to: at + 2, priority: 58 };
  }
  if (/^(?:al|el|es|o|ti|ty|big|new|bella|royal|king|star|happy|dar|bab)$/.test(next.low) && isTied(tokens[at + 2]))
    return functionWords.test(tokens[at + 2]!.low) ? undefined : { from, to: at + 2, priority: 56 };
  if (/^(?:centrale|moderne|internationale|principale)$/.test(next.low) && inside && kind.low !== 'maison')
    return /^(?:gare|station|office|agence|regie|union|mutuelle)$/.test(kind.low)
      ? undefined
      : { from: at, to: at + 1, priority: 50 };
  if (next.low === 'des' && inside) return hostKinds.has(kind.low) ? hosted(tokens, at, at + 2) : undefined;
  if (next.low === 'de' && inside && hostKinds.has(kind.low) && /^(?:la|l')$/.test(tokens[at + 2]?.low ?? ''))
    return hosted(tokens, at, at + 3);
  if (associations.test(kind.low)) {
    const [et, second] = [tokens[at + 2], tokens[at + 3]];
    if (
      isTied(et) &&
      et!.low === 'et' &&
      isTied(second) &&
      !functionWords.test(next.low) &&
      !functionWords.test(second!.low)
    )
      return { from: at + 1, to: at + 3, priority: 50 };
  }
  if (!shops.has(kind.low) || personTitles.has(next.low) || next.low.length < 4) return undefined;
  // `cabinet dentaire`: an adjective that no list knows, in a text that does use capitals.
  const strange =
    isUnknownWord(tokens, at + 1) &&
    !tradeWords.has(next.low) &&
    (!adjective.test(next.low) || startsSmall(tokens, at));
  const owner = isFamilyName(next.key) && givenStrength(next.key) < 2 && !isCommonWord(next.low);
  if (!strange && !(owner && placeAt(tokens, at + 1) === undefined)) return undefined;
  return { from, to: runEnd(tokens, at + 1), priority: 56 };
}

/** `hotel de la poste`, `café des sports`: a plural, or what inns are named after. `noun`: its index. */
function hosted(tokens: Token[], from: number, noun: number): Span | undefined {
  const token = tokens[noun];
  if (token === undefined || !isTied(token) || functionWords.test(token.low)) return undefined;
  const plural =
    tokens[noun - 1]!.low === 'des' && token.low.length > 4 && token.low.endsWith('s') && !people.has(token.low);
  return plural || hostNouns.has(token.low) ? { from, to: noun, priority: 52 } : undefined;
}

const adjective =
  /(?:iere?s?|ale?s?|aux|aire?s?|iques?|ifs?|ives?|elle?s?|ees?|euse?s?|eux|ables?|ibles?|antes?|ants?|entes?|ents?|istes?|oise?s?|aines?|ains?|iens?|iennes?)$/;

/** Does the sentence begin with a small letter, as messages do? */
export function startsSmall(tokens: Token[], at: number): boolean {
  for (let i = at; i >= 0 && at - i < 40; i--) if (tokens[i]!.first) return tokens[i]!.shape === 'lower';
  return false;
}

const hostKinds = new Set(words('cafe hotel auberge casino domaine brasserie bazar bistrot taverne relais pharmacie'));
const hostNouns = new Set(
  words(
    'poste paix mairie liberte republique plage mer marine fontaine victoire concorde bourse union cathedrale mosquee musique jetee',
  ),
);
const people = new Set(
  words(
    'jeunes gitans turcs arabes voisins parents dealers vendeurs trafiquants policiers gendarmes clients filles garcons freres cousins nuits jours soirs heures choses affaires',
  ),
);
const associations = /^(?:association|asso|collectif|cercle|amicale)$/;
const shops = new Set(
  words(`societe entreprise association collectif cabinet agence garage carrosserie epicerie boucherie boulangerie patisserie pharmacie pizzeria kebab snack pressing laverie bijouterie menuiserie serrurerie quincaillerie poissonnerie librairie brasserie supermarche superette alimentation
    discotheque pub boutique magasin transports imprimerie concession blanchisserie cordonnerie fleuriste traiteur sandwicherie parfumerie onglerie optique droguerie scierie maconnerie plomberie ambulances taxis autocars cars etablissements hotel`),
);
const opening =
  /^(?:vieux|vieille|grand|grande|petit|petite|bon|bonne|beau|belle|trois|deux|quatre|cinq|saint|sainte|bati|haut|haute)$/;
export const functionWords =
  /^(?:dont|comme|aussi|deja|encore|bien|tout|tous|toute|de|du|des|d'|la|le|les|l'|un|une|et|ou|a|au|aux|en|dans|sur|sous|pour|par|avec|sans|est|sont|a|ont|qui|que|quand|il|elle|on|ils|elles|je|j'|c'|s'|se|n'|ne|y|ce|cet|cette|ces|son|sa|ses|mon|ma|mes|leur|leurs|pas|plus|tres|si|mais|donc|car|puis|vers|chez|entre|depuis|sis|sise|rue|avenue|boulevard|fait|va|vend|ferme|ouvre|ouvert|fermee?|situee?)$/;

/** What signs of far countries begin with. */
export const signNouns = new Set(
  words(
    'perle etoile rose fleur oasis paradis royaume delices delice saveurs saveur palais jardin jardins porte table bazar coin fournil marmite lanterne comptoir tresor tresors nuits soleil',
  ),
);

/** `la perle du bosphore`, `l'étoile de tunis`: of a place or of what nothing knows. */
function farSign(tokens: Token[], at: number): Span | undefined {
  const link = tokens[at + 1]!;
  if (!/^(?:du|de|d')$/.test(link.low)) return undefined;
  const name = tokens[at + 2];
  if (name === undefined || !isTied(name) || name.low.length < 4) return undefined;
  const place = placeAt(tokens, at + 2);
  const far =
    place !== undefined &&
    place.kind !== 'department' &&
    place.weight > 20_000 &&
    !/^(?:porte|palais|jardins?|coin|table|royaume|tresors?|paradis|soleil|nuits)$/.test(tokens[at]!.low);
  if (!far && !(isUnknownWord(tokens, at + 2) && !/^(?:coin|porte|table|palais|jardins?)$/.test(tokens[at]!.low)))
    return undefined;
  return { from: at, to: far ? place!.to : at + 2, priority: 57 };
}

/** `halvora conseil`, `fatou coiffure`, `RICARD TRANSIT` */
function beforeTrade(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const trade = tokens[at + 1]!;
  if ((token.low.length < 4 && token.shape !== 'digit') || functionWords.test(token.low)) return undefined;
  if (loose.has(trade.low) || trade.shape !== token.shape) return undefined;
  const after = tokens[at + 2];
  if (isTied(after) && /^(?:de|du|des|d'|a|en)$/.test(after!.low)) return undefined;
  const own =
    isUnknownWord(tokens, at) ||
    (isFamilyName(token.key) && !isCommonWord(token.low)) ||
    (closeTrade.has(trade.low) &&
      !isCommonWord(token.low) &&
      (givenStrength(token.key) === 2 || placeAt(tokens, at)?.to === at));
  return own ? { from: at, to: runEnd(tokens, at + 1), priority: 56 } : undefined;
}

/** Words of trade that are as often plain words after a name. */
const loose = new Set(
  words(
    'sa sarl sas snc ets scop etablissements transport transports location locations service services auto moto motos mobile bois peinture securite transit intervention surveillance protection mode sport groupe entreprise domaine courses voyage voyages formation boutique telecom energie store phone fils freres associes aide interim toit frais bar net bat fumage recup menage maree livraison express food',
  ),
);
/** Trades that a first name alone signs. */
const closeTrade = new Set(
  words(
    'coiff renov immo coiffure barber beauty auto traiteur market food pizza kebab tacos cash fleurs couture mode nails phone telecom',
  ),
);
