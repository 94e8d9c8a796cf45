import { isCommonWord } from '../gazetteer/common-words.ts';
import { opensQuote } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { chains } from '../organisation/known-companies.ts';

export interface AliasSpan {
  to: number;
  priority: number;
}

/**
 * A nickname made of everyday words, told by its capital where a person is expected: `« le Notaire »`, `Gros Nougat`,
 * `dans la rue c'est Casquette`, `un client, Pépin, qui …`.
 */
export function descriptiveAlias(tokens: Token[], at: number): AliasSpan | undefined {
  return quotedDescription(tokens, at) ?? sized(tokens, at) ?? presented(tokens, at) ?? apposed(tokens, at);
}

const closeQuote = /^\s*[»"”]/;
const isArticle = wordTest(/^(?:le|la|l')$/);
const isSize = wordTest(/^(?:petit|petite|gros|grosse|grand|grande|vieux|vieille|ptit|p'tit|ti|big|lil|super)$/);

/** One or two words with capitals between quotation marks, said of somebody. */
function quotedDescription(tokens: Token[], at: number): AliasSpan | undefined {
  const first = tokens[at]!;
  if (!opensQuote(first) || first.caps) return undefined;
  let to = at;
  while (to - at < 2 && isTied(tokens[to + 1])) to++;
  while (to > at && !closeQuote.test(tokens[to + 1]?.gap ?? '»')) to--;
  if (!closeQuote.test(tokens[to + 1]?.gap ?? '»')) return undefined;
  const parts = tokens.slice(at, to + 1);
  const names = isArticle(first) ? parts.slice(1) : parts;
  if (names.length === 0 || names.some((part) => part.shape !== 'title' || part.text.length < 3)) return undefined;
  if (names.length === 1 && givenStrength(names[0]!.key) === 2 && !isCommonWord(names[0]!.low)) return undefined;
  const before = tokens[at - 1];
  if (before === undefined || things.has(before.low) || stamped.has(before.low) || acronyms.has(names[0]!.low))
    return undefined;
  if (calendarWords.has(names[0]!.low) || (demonyms.has(names[0]!.low) && names === parts)) return undefined;
  if ((placeAt(tokens, at)?.weight ?? 0) > 5000 && names.length === 1 && !isArticle(first)) return undefined;
  const person = bringsPerson.has(before.low) || actsLikePerson(tokens[to + 1]);
  const nicknamed = isArticle(first) || isSize(names[0]);
  return person && (nicknamed || names.length === 1) ? { to, priority: 47 } : undefined;
}

/** What bears a stamp or a name of its own: a name in quotation marks after it is no person's. */
export const stamped = new Set(
  words(`pain pains logos estampilles estampillees timbre timbres tampons cachet cachets plaquette plaquettes sachet sachets blister pochon pochons ballot ballots savonnette savonnettes comprime comprimes capsule
  capsules parcelle lieudit ferme moulin maillot tee-shirt sweat blouson operation bateau navire bar restaurant enseigne`),
);

/** What a name in quotation marks may belong to besides a person. */
const things = new Set(
  words(`operation bar societe enseigne logo marque mention inscription panneau canal groupe application navire bateau film jeu code mot terme mots estampille produit tampon titre slogan affiche
  restaurant brasserie cafe snack epicerie boutique magasin commerce association residence cite quartier parking hotel discotheque club boite page chaine fichier dossier cachet logiciel programme
  marque marquee marquees intitule intitulee denomme denommee baptise dite dit dites siglee sigles`),
);
const bringsPerson = new Set(
  words(`que qu' par avec pour chez attendent attend evoquent evoque citent cite craignent appellent nomme contact surnom sobriquet appellation individu homme jeune chef patron nourrice vendeur guetteur livreur grossiste
  fournisseur commanditaire client certain mentionne mentionnent connaissent connait redoutent designent designe`),
);

const actions =
  /^(?:a|aurait|est|serait|attend|gere|tient|vend|livre|garde|passe|vient|revient|commande|decide|paye|paie|recoit|fixe|recrute|dirige|s'|se|qui|demande|menace|doit|habite|part|fait|donne|prend|ramene|stocke)$/;

function actsLikePerson(next: Token | undefined): boolean {
  return next !== undefined && /^\s?[»"”] $/.test(next.gap) && next.shape === 'lower' && actions.test(next.low);
}

/** `Gros Nougat a pris …`, `viennent voir Petit Turbo` */
function sized(tokens: Token[], at: number): AliasSpan | undefined {
  const [first, head, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isSize(first) || first.shape !== 'title' || first.caps) return undefined;
  if (!isTied(head) || head!.shape !== 'title' || givenStrength(head!.key) === 2 || isFamilyName(head!.key))
    return undefined;
  if (placeAt(tokens, at) !== undefined || placeAt(tokens, at + 1) !== undefined) return undefined;
  const before = tokens[at - 1]?.low ?? '';
  if (isTied(first) && /^(?:au|aux|du|le|la|les|un|une|de|rue|avenue|place)$/.test(before)) return undefined;
  const acts = after !== undefined && isTied(after) && after.shape === 'lower' && actions.test(after.low);
  return acts || (isTied(first) && bringsPerson.has(before)) ? { to: at + 1, priority: 47 } : undefined;
}

/** `dans la rue c'est Casquette`, `le chef c'est Cobra, tout le monde le sait` */
function presented(tokens: Token[], at: number): AliasSpan | undefined {
  const token = tokens[at]!;
  if (
    token.shape === 'title' &&
    (isArticle(token) || isSize(token)) &&
    isTied(tokens[at + 1]) &&
    tokens[at + 1]!.shape === 'title'
  ) {
    const after = tokens[at + 2];
    const called = tokens[at - 1]?.low === 'est' && tokens[at - 2]?.low === "c'";
    return called && (after === undefined || !isTied(after)) && placeAt(tokens, at) === undefined
      ? { to: at + 1, priority: 44 }
      : undefined;
  }
  const [verb, subject] = [tokens[at - 1], tokens[at - 2]];
  if (token.shape !== 'title' || token.caps || token.first || !isTied(token) || token.text.length < 3) return undefined;
  if (!(verb?.low === 'cest' || (verb?.low === 'est' && subject?.low === "c'")) || isNamed(tokens, at))
    return undefined;
  const next = tokens[at + 1];
  if (isTied(next) && next!.shape !== 'lower') return undefined;
  return next === undefined || !isTied(next) || /^(?:qui|le|la|son|celui)$/.test(next.low)
    ? { to: at, priority: 44 }
    : undefined;
}

/** `un autre client, Pépin, qui revend` */
function apposed(tokens: Token[], at: number): AliasSpan | undefined {
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (token.shape !== 'title' || token.caps || token.gap !== ', ' || token.text.length < 3) return undefined;
  if (before === undefined || !people.has(before.low) || !/^(?:, | \(| ?\. ?| ?[»"”])/.test(next?.gap ?? '. '))
    return undefined;
  return isNamed(tokens, at) || isCommonWord(token.low) ? undefined : { to: at, priority: 44 };
}

const people = new Set(
  words(
    'client grand petit responsable chef gars homme mec jeune individu ami amie copain copine pote cousin cousine frere neveu voisin voisine type boss dealer monsieur adolescent ado mineur dealeur vendeur guetteur livreur fournisseur complice gerant nourrice recruteur patron autre',
  ),
);

/** Does the word name something else: a place, a chain, a day, a person? */
function isNamed(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    placeAt(tokens, at) !== undefined ||
    chains.has(token.low) ||
    acronyms.has(token.low) ||
    calendarWords.has(token.low) ||
    demonyms.has(token.low) ||
    personTitles.has(token.low) ||
    givenStrength(token.key) === 2 ||
    (isCapital(token) && isFamilyName(token.key) && !isCommonWord(token.low))
  );
}
