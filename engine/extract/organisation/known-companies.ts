import { isCommonWord } from '../gazetteer/common-words.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { phrases, words } from '../gazetteer/words.ts';
import { capitalEnd, type Span } from './name-span.ts';

/** Chains known to all, written with a capital. */
export const chains = new Set(
  words(`carrefour leclerc auchan lidl aldi intermarche monoprix franprix casino decathlon darty fnac boulanger ikea castorama amazon ubereats deliveroo mcdonald mcdonald's mcdo kfc quick subway starbucks norauto feu-vert midas speedy europcar hertz avis sixt getaround
  dhl ups fedex chronopost colissimo gls dpd relay vinci bouygues eiffage orange sfr totalenergies esso shell bp revolut n26 nickel paypal wise lydia binance coinbase western-union moneygram airbnb booking blablacar leboncoin vinted uber bolt heetch sncf ratp flixbus ryanair easyjet
  sodexo elior onet derichebourg keolis transdev geodis heppner dachser gefco calberson veolia suez engie enedis stellantis michelin airbus safran thales adecco manpower randstad synergie proman crit foncia nexity century21 orpi logirep shurgard homebox costockage basic-fit fitness-park
  ibis campanile kyriad novotel formule1 premiere-classe zara primark kiabi gemo action gifi stokomani noz picard netto cora spar vival bricomarche mrbricolage bricorama conforama maisonsdumonde sephora marionnaud micromania easycash histoiredor lycamobile lebara syma
  eurolines aliexpress shein temu wish zalando cdiscount rakuten backmarket ria worldremit transferwise qonto n26 boursorama hellobank bitstamp kraken bitpanda kucoin crypto.com paysafecard neosurf transcash pcs`),
);

/** Of those, the ones that are also words or names. */
const wordlike = new Set(
  words(
    `carrefour leclerc boulanger casino quick midas speedy orange total shell avis relay vinci uber bolt paypal wise esso bp sixt subway lydia kfc sncf ratp airbnb paypal binance coinbase western-union moneygram nickel revolut booking vinted leboncoin blablacar amazon colissimo ups dhl chronopost fedex gls dpd
    action wish spar picard cora noz netto ria crit synergie safran thales engie suez pcs temu orpi syma michelin neosurf transcash shein kraken proman century21 elior`,
  ),
);

/** Companies known to all by more than one word, folded, the words parted by a space. */
const longer = new Map<string, string[][]>();
for (const name of phrases(`western union, mondial relay, burger king, cma cgm, super u, hyper u, marche u, u express, grand frais, leroy merlin, brico depot, mr bricolage, foot locker, jd sports, courir, basic fit, fitness park, keep cool, l'orange bleue,
  feu vert, euro repar, rent a car, ada location, first stop, point s, credit agricole, credit mutuel, credit lyonnais, societe generale, bnp paribas, banque postale, banque populaire, caisse d'epargne, bouygues telecom, free mobile, la mie caline,
  o' tacos, pizza hut, domino's pizza, five guys, buffalo grill, flunch, courtepaille, la boucherie, premiere classe, formule 1, b&b hotel, ibis budget, ibis styles, holiday inn, best western, stock habitat, une piece en plus, cash converters, easy cash, cash express,
  la halle, h&m, jules, intersport, go sport, geant casino, casino shop, carrefour city, carrefour market, carrefour contact, petit casino, leader price, colis prive, relais colis, air france, air algerie, royal air maroc, turkish airlines, air caraibes, corsair, brittany ferries, corsica linea, corsica ferries, uber eats, just eat, le bon coin`)) {
  const [head, ...rest] = name.split(' ');
  if (rest.length > 0) longer.set(head!, [...(longer.get(head!) ?? []), rest]);
}

/** Does the name of such a company begin with this word? */
export function beginsChain(low: string): boolean {
  return longer.has(low) || chains.has(low);
}

/** A chain known to all (`Lidl`, `Western Union`); those that are words only with a capital inside a sentence. */
export function chainName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const rest = longer
    .get(token.low)
    ?.find((parts) => parts.every((part, i) => tokens[at + 1 + i]?.low === part && isTied(tokens[at + 1 + i])));
  if (rest !== undefined && (isCapital(token) || !isCommonWord(token.low) || rest.some((part) => !isCommonWord(part))))
    return { from: at, to: at + rest.length, priority: 62 };
  if (!chains.has(token.low)) return undefined;
  const before = tokens[at - 1]?.low ?? '';
  const led =
    isTied(token) &&
    /^(?:le|du|au|chez|un|d'|l'|par|via|magasin|agence|garage|station|auto|centre|boutique|sport|pour)$/.test(before);
  if (token.caps && !led) return undefined;
  if (wordlike.has(token.low) && (token.shape === 'lower' || token.first || !led)) return undefined;
  return { from: at, to: isCapital(token) ? capitalEnd(tokens, at) : at, priority: led ? 52 : 48 };
}
