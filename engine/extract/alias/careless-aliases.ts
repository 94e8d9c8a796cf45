import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isStrangeWord } from '../gazetteer/strange-words.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { isTrade } from './common-noun-aliases.ts';
import type { AliasSpan } from './descriptive-aliases.ts';
import { isNicknameNoun } from './nickname-words.ts';
import { isShortForm } from './short-forms.ts';

/**
 * Nicknames without a capital in messages: a pet form or a word of no language where a person is expected (`ya un mec
 * tchoumi ki sert`, `demande nanou`, `jeje il passe le soir`, `le chef c gwo ti`).
 */
export function carelessAlias(tokens: Token[], at: number): AliasSpan | undefined {
  const token = tokens[at]!;
  if (token.shape !== 'lower') return undefined;
  if (isSize(token)) return sized(tokens, at);
  if (token.low === 'le' || token.low === 'la') return articled(tokens, at);
  if (!isPetForm(token) && !isStranger(token)) return undefined;
  if (isTied(tokens[at + 1]) && isPetForm(tokens[at + 1])) return undefined;
  if (placeAt(tokens, at) !== undefined && !isPetForm(token)) return undefined;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const led = before !== undefined && isTied(token) && leads(tokens, at - 1);
  const told = tellsAfter(tokens, at);
  if (led && (told || isPetForm(token) || bringsSurely(tokens, at - 1))) return { to: at, priority: 46 };
  if (toldByOthers(tokens, at)) return { to: at, priority: 45 };
  const opens = token.first || /[,.:;!?(]/.test(token.gap);
  if (opens && told && (isPetForm(token) || isPronoun(next) || /^(?:ma|ta|la)$/.test(next?.low ?? '')))
    return { to: at, priority: 45 };
  return isLongPetForm(token) && (opens || told || isAnd(before) || isAnd(next)) ? { to: at, priority: 44 } : undefined;
}

/** `laisse tchoumi vendre`, `jai vu jopta donner un sac`, `la voiture de skapou`, `brako et ses petits`. */
function toldByOthers(tokens: Token[], at: number): boolean {
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (isTied(next) && next!.low === 'et' && isTied(second) && /^(?:ses|son|sa|c)$/.test(second!.low)) return true;
  if (before === undefined || !isTied(tokens[at])) return false;
  if (/^(?:vu|vois|voit|laisse|laissent|croise|entendu)$/.test(before.low))
    return isTied(next) && /[a-z]{2}(?:er|ir|re|dr|oir)$/.test(next!.low);
  return before.low === 'de' && earlier !== undefined && isTheirs(earlier);
}

const isTheirs = wordTest(
  /^(?:voiture|caisse|bagnole|scooter|scoot|moto|frere|frerot|soeur|mere|pere|cousin|cousine|copine|meuf|pote|potes|petits|equipe|bande|tel|telephone|numero|num|snap|appart|cave|box|chien)$/,
);

/** `le chef c gwo ti`, `demande ti jo` */
function sized(tokens: Token[], at: number): AliasSpan | undefined {
  const [size, name] = [tokens[at]!, tokens[at + 1]];
  if (name === undefined || name.gap !== ' ' || name.shape !== 'lower' || !isTied(size)) return undefined;
  const creole = /^(?:ti|gwo)$/.test(size.low) && givenStrength(name.key) === 0 && name.low.length > 1;
  if (!isPetForm(name) && !creole) return undefined;
  return bringsSurely(tokens, at - 1) || tellsAfter(tokens, at + 1) ? { to: at + 1, priority: 47 } : undefined;
}

/** `ya le grand qui siffle`, `c le borgne ki gere` */
function articled(tokens: Token[], at: number): AliasSpan | undefined {
  const [noun, relative, verb] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (noun === undefined || noun.gap !== ' ' || !isByname(noun) || !isTied(tokens[at])) return undefined;
  if (!/^(?:ya|c|cest|c'est|est|ses|avec)$/.test(tokens[at - 1]?.low ?? '')) return undefined;
  if (!/^(?:qui|ki)$/.test(relative?.low ?? '') || !isTied(verb) || !tellsOfPerson(verb)) return undefined;
  return { to: at + 1, priority: 45 };
}

const isByname = wordTest(
  ({ low }) => /^(?:grand|petit|gros|ptit|vieux)e?$/.test(low) || (isNicknameNoun(low) && !isTrade(low)),
);

const isSize = wordTest(/^(?:ti|gwo|gro|gros|ptit|pti|petit|grand|vieux|tonton|tata|papi|papy|big|lil)$/);
const isAnd = wordTest(/^(?:et|ou)$/);
const isPetForm = wordTest(
  ({ key, low }) => isShortForm(key) && low.length > 2 && !alsoWord.test(low) && !isCommonWord(low),
);
const isLongPetForm = wordTest(
  ({ key, low }) => isShortForm(key) && low.length > 3 && !alsoWord.test(low) && !isCommonWord(low),
);
/** Pet forms that are words, makes and slips too: only where a person is sure. */
const alsoWord =
  /^(?:polo|val|mat|max|mic|mick|sab|bob|rob|sal|sam|ram|tif|tom|win|pol|chef|ours|coco|nana|tata|tonton|papi|mamie|lino|mimi|bibi|pepe|meme|toto|titi|kiki|bobo|dada|dodo|loulou|nounours|flo|flow|nat|dan|ben|jo|ou|oli|sol|kad|kel|mel|bastos|manu|gab|fab|gus|pat|sid|tam|vic|will|wal|was|yas|yo|yaz|zak|vals|toff|cess)$/;
const isStranger = wordTest((word) => isStrangeWord({ word }) && givenStrength(word.key) === 0 && word.low.length > 3);

/** Is a person expected after this word? */
function leads(tokens: Token[], at: number): boolean {
  const word = tokens[at]!;
  if (isPerson(word) || isCall(word)) return true;
  if (/^(?:c|ses|cest|est)$/.test(word.low)) return true;
  if (/^(?:avec|chez|pr|pour|a|et|ya|par|de)$/.test(word.low)) return true;
  return word.low === 'un' && /^(?:ya|a|\d+)$/.test(tokens[at - 1]?.low ?? '');
}

const isPerson = wordTest(
  /^(?:mec|gars|type|keum|pote|copain|chef|boss|vendeur|guetteur|dealer|dealeur|livreur|patron|frere|frerot|cousin|nomme|nommee|denomme|certain|certaine|surnom|blaze|jeune|gamin|fils|reuf|collegue|fournisseur|meuf|fille|voisin|ami|tipe|gar|bosse|nourrice|chouf)$/,
);
const isCall = wordTest(
  /^(?:demande|demandez|demander|appelle|appel|apel|apelle|apele|appeler|voir|vois|voit|attend|attendre|prevenir|previens|rejoindre|dis|contacte|contacter|siffle|paye|rappelle|surnomme|nomme|lapel|lapelle|sapel|sapelle|sapele)$/,
);

/** After these words nothing but a person stands. */
function bringsSurely(tokens: Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined) return false;
  if (/^(?:nomme|nommee|denomme|certain|surnom|blaze|lapel|lapelle|sapel|sapelle|sapele|surnomme)$/.test(word.low))
    return true;
  const [earlier, subject] = [tokens[at - 1]?.low ?? '', tokens[at - 2]?.low ?? ''];
  if (/^(?:mec|gars|type|keum|tipe|gar)$/.test(word.low)) return /^(?:un|1)$/.test(earlier);
  if (/^(?:c|ses|cest|est)$/.test(word.low))
    return isPerson(tokens[at - 1]) || (earlier === "c'" && isPerson(tokens[at - 2]));
  if (/^(?:appel|apel|apele|apelle)$/.test(word.low))
    return /^(?:y|on|s|se|l|moune|lui)$/.test(earlier) && !/^(?:un|l'|d'|mon|son)$/.test(subject);
  if (/^(?:demande|demandez|demander|dis|previens)$/.test(word.low)) return true;
  return word.low === 'a' && /^(?:demande|demandez|demander|parle|dis|dit|dire)$/.test(earlier);
}

/** What follows tells of a person: a verb of people, `ki`, `il`, `ma di`. */
function tellsAfter(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isTied(next)) return false;
  if (/^\d\d$/.test(next.low) && tokens[at + 2]?.low === 'ans') return true;
  return tellsOfPerson(next) || isPronoun(next) || /^(?:ma|ta|la)$/.test(next.low)
    ? !/^(?:ma|ta|la)$/.test(next.low) || /^(?:di|dit|vendu|fai|donne)$/.test(tokens[at + 2]?.low ?? '')
    : false;
}

const isPronoun = wordTest(/^(?:ki|qui|il|elle|lui|i)$/);
