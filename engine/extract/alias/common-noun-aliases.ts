import { isCommonNoun } from '../gazetteer/common-words.ts';
import { opensQuote } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, demonyms } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import type { AliasSpan } from './descriptive-aliases.ts';
import { isNicknameNoun } from './nickname-words.ts';
import { isShortForm } from './short-forms.ts';

/**
 * Nicknames that nothing introduces: article and everyday noun with a capital (`c'est le Marin qui l'a`), the entry of
 * a contact list (`SMS de « tonton lausanne »`), in careless writing `mon pote le lion`, `le breton vend`.
 */
export function commonNounAlias(tokens: Token[], at: number): AliasSpan | undefined {
  return articled(tokens, at) ?? bare(tokens, at) ?? contact(tokens, at) ?? careless(tokens, at);
}

const closeQuote = /^\s*[»"”]/;

const isArticle = wordTest(/^(?:le|la|l')$/);
const isPlainArticle = wordTest(({ text }) => /^(?:le|la)$/.test(text));

/** `le Marin`: a capital inside a sentence, on a noun that has none by itself. */
function articled(tokens: Token[], at: number): AliasSpan | undefined {
  const [article, noun, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isArticle(article) || article.shape === 'upper' || article.caps || noun === undefined) return undefined;
  if (noun.shape !== 'title' || !isTied(noun) || !isNicknameNoun(noun.low)) return undefined;
  if (isTied(next) && (next!.shape !== 'lower' || /^(?:de|du|des|d'|aux?)$/.test(next!.low))) return undefined;
  // `Brigade de surveillance, Le Marin.`: a town under a heading.
  if (article.shape === 'title' && article.gap === ', ' && (placeAt(tokens, at)?.to ?? at) > at) return undefined;
  const before = tokens[at - 1];
  if (before !== undefined && isTied(article) && named.has(before.low)) return undefined;
  return article.shape === 'lower' || !article.first ? { to: at + 1, priority: 47 } : undefined;
}

/** `le magot de Casque`: the capital alone makes the name, after the words that bring people. */
function bare(tokens: Token[], at: number): AliasSpan | undefined {
  const [noun, before, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (noun.shape !== 'title' || noun.first || noun.caps || !isTied(noun) || !isNicknameNoun(noun.low)) return undefined;
  if (before?.shape !== 'lower' || !/^(?:de|pour|avec|chez)$/.test(before.low)) return undefined;
  if (before.low === 'de' && !belongings.test(tokens[at - 2]?.low ?? '')) return undefined;
  if (isTied(next) && next!.shape !== 'lower') return undefined;
  if (isFamilyName(noun.key) || givenStrength(noun.key) > 0) return undefined;
  // `mention « pour Turbo »`: there are towns of every name.
  const meant = before.low === 'pour' && opensQuote(before);
  return meant || placeAt(tokens, at) === undefined ? { to: at, priority: 44 } : undefined;
}

const belongings =
  /^(?:magot|argent|marchandise|came|stock|colis|paquets?|affaires|sacs?|dettes?|equipe|bande|hommes|gars|potes?|frere|soeur|cousin|copine|femme|clients?|clientes?|numero|telephone|contact|ordres?|retour|arrivee|compte|voiture|scooter|box|cave|appartement)$/;

/** What bears such names besides people: shops, boats, streets, signs. */
const named = new Set(
  words(
    `bar cafe restaurant hotel brasserie bistrot auberge enseigne societe discotheque boite club bateau navire voilier chalutier peniche rue place avenue impasse quartier cite residence parking journal film equipe cafe-tabac
    tabac snack kebab epicerie boulangerie pizzeria camping association operation pub resto tour batiment`,
  ),
);

/** `SMS de « tonton lausanne »`, `contact « Ludo Poisson »`, `inconnu (« tonton »)` */
function contact(tokens: Token[], at: number): AliasSpan | undefined {
  const first = tokens[at]!;
  if (!opensQuote(first) || first.caps) return undefined;
  let to = at;
  while (to - at < 4 && isTied(tokens[to + 1])) to++;
  if (to - at > 2 || !closeQuote.test(tokens[to + 1]?.gap ?? '»')) return undefined;
  const parts = tokens.slice(at, to + 1);
  if (parts.some((part) => part.shape === 'digit' || part.low.length < 2) || acronyms.has(first.low)) return undefined;
  // `« Ludo la Marée »`: a pet form at the head makes the whole a nickname.
  if (isShortForm(first.key) && first.shape === 'title')
    return {
      to: parts.length === 2 && parts[1]!.shape === 'lower' && isCommonNoun(parts[1]!.low) ? at : to,
      priority: 66,
    };
  let i = at - 1;
  while (
    i > at - 5 &&
    i >= 0 &&
    /^(?:de|d'|nom|sous|le|la|un|une|au|comme|par|a|recu|recus|\d{1,2}h\d{0,2})$/.test(tokens[i]!.low)
  )
    i--;
  const bringer = tokens[i];
  if (bringer === undefined || !contactWords.has(bringer.low)) return undefined;
  const plain = parts.length === 1 || petHeads.test(first.low) || parts.every((part) => part.shape === 'title');
  return plain ? { to, priority: 47 } : undefined;
}

const contactWords = new Set(
  words(
    'sms texto textos contact contacts inconnu inconnue appel appels correspondant correspondante enregistre enregistree enregistres interlocuteur interlocutrice repertorie repertoriee pseudo pseudonyme pseudos',
  ),
);
const petHeads =
  /^(?:tonton|tata|tati|papi|mamie|papa|mama|gros|grosse|petit|petite|ptit|grand|vieux|le|la|el|al|big|lil|ti|gwo|don|khoya|frero)$/;

const people = /^(?:pote|copain|cousin|frere|reuf|chef|collegue|complice|gars|fournisseur|patron|vendeur|guetteur)$/;
const acts =
  /^(?:vend|vends|deale|livre|gere|tient|tien|siffle|garde|stocke|fournit|ecoule|revend|recrute|encaisse|decide|commande|menace|paie|paye)$/;

/** In lower case: `mon pote le lion`, `le breton vend`. */
function careless(tokens: Token[], at: number): AliasSpan | undefined {
  const [article, noun, verb] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isPlainArticle(article) || noun === undefined || noun.shape !== 'lower' || !isTied(noun)) return undefined;
  const known = isNicknameNoun(noun.low) || demonyms.has(noun.low);
  if (!known) return undefined;
  const apposed = isTied(article) && people.test(tokens[at - 1]?.low ?? '') && tokens[at - 1]!.shape === 'lower';
  if (apposed) return { to: at + 1, priority: 51 };
  return isTied(verb) && acts.test(verb!.low) && !trades.has(noun.low) ? { to: at + 1, priority: 47 } : undefined;
}

/** Is this the word of a trade, that describes more often than it names? */
export function isTrade(low: string): boolean {
  return trades.has(low);
}

/** Who sells or keeps by trade is described, not nicknamed (`le boucher vend`). */
const trades = new Set(
  words(
    `apothicaire avocat banquier barbier berger bijoutier boucher boulanger brocanteur cafetier capitaine chapelier charcutier chasseur coiffeur comptable concierge cordonnier cuisinier cure dentiste docteur douanier electricien epicier facteur fermier fleuriste
    horloger infirmier ingenieur instituteur jardinier libraire macon maitre menuisier mineur notaire opticien ouvrier pasteur patissier patron pecheur peintre pharmacien photographe pilote plombier pompier professeur prof proviseur soldat taxi technicien veto vigneron
    voyageur president ministre juge general sergent caporal imam chien mecano musicien epice`,
  ),
);
