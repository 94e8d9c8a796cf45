import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isStrangeWord } from '../gazetteer/strange-words.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { words } from '../gazetteer/words.ts';
import { chains } from '../organisation/known-companies.ts';
import type { AliasSpan } from './descriptive-aliases.ts';
import { isShortForm } from './short-forms.ts';

/**
 * Nicknames that no list holds and nothing introduces, by what is told of them as of a person: what they do (`Zorbec vend
 * au deuxième`, `Hier, Skap est passé`), whose they are (`serait son cousin`), what is theirs (`la voiture de Kaly`), what
 * is owed, said or handed to them (`de l'argent à Toz`), a size (`le grand Bibo`), a signature.
 */
export function toldAlias(tokens: Token[], at: number): AliasSpan | undefined {
  const token = tokens[at]!;
  if (token.caps || !mayBeTold(token) || standsInName(tokens, at) || placeAt(tokens, at) !== undefined)
    return undefined;
  return actsAfter(tokens, at) || ledBefore(tokens, at) ? { to: at, priority: 42 } : undefined;
}

const mayBeTold = wordTest(
  (word) =>
    word.shape === 'title' &&
    word.text.length > 2 &&
    givenStrength(word.key) < 2 &&
    !isFamilyName(word.key) &&
    !chains.has(word.low) &&
    !publicNames.has(word.low) &&
    (isShortForm(word.key) || isStrangeWord({ word: { ...word, shape: 'lower', answers: [], values: [] } })),
);

/** Agencies, networks, makers and feasts that act in sentences like people. */
const publicNames = new Set(
  words(
    `europol interpol eurojust frontex tracfin ofast octris enedis engie veolia suez urssaf cpam unedic agirc apec afpa acadomia ramadan noel paques toussaint pentecote halloween hanouka achoura
    google facebook meta instagram snapchat tiktok telegram whatsapp signal discord twitter messenger skype zoom netflix spotify youtube twitch deezer amazon vinted leboncoin ebay aliexpress temu shein
    uber bolt heetch deliveroo blablacar flixbus ouigo thalys eurostar intercites transilien chronopost colissimo mondial fedex ups dhl gls ricard marlboro heineken redbull monster
    fortnite playstation xbox nintendo pokemon minecraft iphone samsung huawei xiaomi nokia lycamobile lebara sosh bouygues paypal revolut lydia nickel moneygram bitcoin monero ethereum tether
    linky vigipirate sentinelle pharos parafe fnaeg navigo velib velov autolib doctolib parcoursup pronote ameli impots franceconnect`,
  ),
);

/** Beside another capital it is part of a longer name. */
function standsInName(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (isTied(next) && isCapital(next)) return true;
  // `La Ligue`, `l'Amicale`: an article makes it a thing.
  if (isTied(token) && /^(?:le|la|l'|les|au|du|aux|des|une?)$/.test(before?.low ?? '')) return true;
  return isTied(token) && isCapital(before) && !before!.first && !isSize(before);
}

/** What follows tells of a person: an act, an act on others, a bond, `et ses amis`. */
function actsAfter(tokens: Token[], at: number): boolean {
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (next?.gap === ', ' && isStanding(next)) return true;
  if (!isTied(next)) return false;
  if (tellsOfPerson(next) || isRule(next)) return isTied(second) || second === undefined;
  if (!isTied(second)) return false;
  if (/^n['’]?$|^ne$/.test(next!.low) && isBeing(second))
    return isTied(third) && isTied(tokens[at + 4]) && isPassed(tokens[at + 4]);
  if (isClitic(next)) return tellsOfPerson(second) || (isClitic(second) && isTied(third) && tellsOfPerson(third));
  if (isBeing(next)) return isPassed(second) || (isPossessive(second) && isTied(third) && isKin(third));
  if (isHaving(next)) return isDone(second);
  if (next!.low !== 'et') return false;
  return (isPossessive(second) && isTied(third) && isKin(third)) || (isGiven(second) && second!.shape === 'title');
}

/** What stands before brings a person. */
function ledBefore(tokens: Token[], at: number): boolean {
  const [token, before, earlier, first] = [tokens[at]!, tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (!isTied(token) || before === undefined) return false;
  if (isSize(before)) return /^(?:le|la|un|une|du|au|ce)$/.test(earlier?.low ?? '');
  if (isBeing(before) && isTied(before) && isOffice(earlier)) return true;
  if (before.low === 'et' && isTied(before) && isGiven(earlier) && earlier!.shape === 'title') return true;
  if (
    /^(?:enregistree?s?|signe|signee|signes|signees|previenne|previennent|surnomment|selon|nommement)$/.test(before.low)
  )
    return true;
  if (/^(?:de|d')$/.test(before.low)) return isBelonging(earlier) && !/^(?:en|sans|sous)$/.test(first?.low ?? '');
  return before.low === 'a' && (isOwed(earlier) || isHanded(earlier));
}

/** Said of a person set apart by commas. */
const isStanding = wordTest(
  /^(?:absente?|presente?|interpellee?|connue?|surnommee?|ivre|armee?|recherchee?|incarceree?|sorti|age|agee|la trentaine)$/,
);
/** What people do to places, people and trades. */
const isRule = wordTest(
  /^(?:controle|controlait|dirige|dirigeait|prepare|preparait|coupe|coupait|heberge|hebergeait|protege|approvisionne|approvisionnait|alimente|alimentait|frequente|frequentait|commande|commandait|blanchit|rencontre|rencontrait|tourne|tournait|traine|trainait|squatte|deale|fuit)$/,
);
const isOffice = wordTest(
  /^(?:fournisseur|chef|vendeur|vendeuse|responsable|gerant|gerante|meneur|meneuse|auteur|complice|commanditaire|destinataire|conducteur|passager|livreur|guetteur|patron|receleur|nourrice|financier|banquier|grossiste|intermediaire|contact)$/,
);
const isGiven = wordTest(({ key }) => givenStrength(key) === 2);
const isClitic = wordTest(/^(?:lui|leur|se|s'|y|en|l'|les|le|la|nous|vous|me|m'|te|t'|ne|n')$/);
const isBeing = wordTest(/^(?:est|etait|serait|reste|devient)$/);
const isHaving = wordTest(/^(?:a|avait|aurait)$/);
const isPossessive = wordTest(/^(?:son|sa|ses|mon|ma|mes|leur|leurs)$/);
const isPassed = wordTest(
  /^(?:passee?|venue?|revenue?|partie?|repartie?|arrivee?|alle|allee|sortie?|montee?|descendue?|rentree?|tombee?|interpellee?|absente?|presente?|parrain|derriere)$/,
);
const isDone = wordTest(
  /^(?:repris|pris|vendu|dit|donne|appele|remis|recu|ramene|achete|paye|menace|frappe|recrute|promis|demande|refuse|envoye|quitte|change|perdu|cache|depose|rejoint|recupere|fui|fait|vu)$/,
);
const isKin = wordTest(
  /^(?:cousine?s?|freres?|soeurs?|oncle|tante|neveux?|niece|peres?|mere|fils|fille|beau|belle|ami|amis|amies?|copains?|copine|potes?|associe|associes|compagnon|compagne|ex|voisine?|collegue|collegues|petits?|hommes|gars|guetteurs?|vendeurs?|bande|equipe|clients?|fournisseur|patron|chef|bras)$/,
);
const isSize = wordTest(/^(?:grand|petit|gros|vieux|jeune|fameux|grande|petite|grosse|vieille)$/);
const isBelonging = wordTest(
  /^(?:voiture|argent|freres?|soeurs?|mere|pere|copine|copain|femme|mari|cousine?|oncle|pote|potes|ami|amis|telephone|scooter|moto|appartement|appart|cave|box|bande|equipe|petits|hommes|guetteurs|vendeurs|compte|numero|adresse|domicile|logement|associe|part|retour|absence|nom|surnom|photo|visite|clients?|fournisseur|entourage|dette|place|affaires|contact|messages?)$/,
);
const isOwed = wordTest(/^(?:argent|euros?|balles|dettes?|somme|enveloppe|sac|paquet|sachet|cles?|telephone|message)$/);
const isHanded = wordTest(
  /^(?:appartient|appartiendrait|appartenait|obeit|grace|destinee?s?|reverse|verse|apporte|livre)$/,
);
