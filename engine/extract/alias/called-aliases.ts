import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { isCommonNoun } from '../gazetteer/common-words.ts';
import { opensQuote } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isStrangeWord } from '../gazetteer/strange-words.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, institutionWords, personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { chains } from '../organisation/known-companies.ts';
import { isTrade } from './common-noun-aliases.ts';
import type { AliasSpan } from './descriptive-aliases.ts';
import { isNicknameNoun } from './nickname-words.ts';
import { isShortForm } from './short-forms.ts';

/**
 * Nicknames with a capital, by what is said to their bearer or done with him: `« t'as du shit, Babs ? »`, `demander à
 * Cricri`, `il faut prévenir Goni`, `une voiture que Zoulou conduit`, `« salut Tartine »`, `un message laissé par JB`.
 */
export function calledAlias(tokens: Token[], at: number): AliasSpan | undefined {
  const token = tokens[at]!;
  if (isInitials(token)) return initials(tokens, at);
  if (isSize(token)) return greeted(tokens, at);
  if (token.caps)
    return isDefinite(token) ? (quotedInCapitals(tokens, at) ?? demonymInCapitals(tokens, at)) : undefined;
  if (addressed(tokens, at)) return { to: at, priority: 46 };
  if (!mayBeNickname(token) || isContinued(tokens, at)) return undefined;
  if (placeAt(tokens, at) !== undefined && !isNicknameNoun(token.low)) return undefined;
  if (!isTied(token)) return undefined;
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  if (isCall(before) || (before.low === 'a' && isCallTo(tokens[at - 2]))) return { to: at, priority: 44 };
  const told = isTied(tokens[at + 1]) && tellsOfPerson(tokens[at + 1]);
  return told && isConnective(before) ? { to: at, priority: 43 } : undefined;
}

/** Can this word, even without a capital, be what somebody is called by? */
export const mayBeCalled = wordTest(
  (word) => isSize({ word }) || mayBeAddressed({ word }) || mayBeGreeted({ word }) || isInitials({ word }),
);

/** `« oui Gros Ti »` */
function greeted(tokens: Token[], at: number): AliasSpan | undefined {
  const [size, name, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (size.shape !== 'title' || !isTied(size) || !isGreeting(tokens[at - 1])) return undefined;
  if (name?.shape !== 'title' || !isTied(name) || isTied(next)) return undefined;
  return { to: at + 1, priority: 46 };
}

const isSize = wordTest(/^(?:petit|gros|grand|vieux|ptit|ti|gwo|big|lil|tonton|papi|papy)$/);

/** `LE PORTUGAIS Y DORMIRAIT`: in capitals, told by the verb. */
function demonymInCapitals(tokens: Token[], at: number): AliasSpan | undefined {
  const [name, next] = [tokens[at + 1], tokens[at + 2]];
  if (name === undefined || next === undefined || !isTied(name) || !isTied(next)) return undefined;
  if (!demonyms.has(name.low) && !isNicknameNoun(name.low)) return undefined;
  if (isTrade(name.low)) return undefined;
  const verb = /^(?:y|se|s'|lui|en|nous)$/.test(next.low) ? tokens[at + 3] : next;
  return isTied(verb) && tellsOfPerson(verb) ? { to: at + 1, priority: 43 } : undefined;
}

/** `DES INCONNUS DEMANDENT « L'ASPERGE »` */
function quotedInCapitals(tokens: Token[], at: number): AliasSpan | undefined {
  const [article, name, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  if (name === undefined || before === undefined || !opensQuote(article)) return undefined;
  if (!isTied(name) || !/^\s*[»"”]/.test(tokens[at + 2]?.gap ?? '»')) return undefined;
  return isCall(before) || isNamer(before) ? { to: at + 1, priority: 47 } : undefined;
}

const isNamer = wordTest(
  /^(?:demande|demandent|demander|nomme|nomment|nomme|appellent|appelle|evoque|evoquent|cite|citent|par|que)$/,
);
const isDefinite = wordTest(/^(?:le|la|l')$/);

const mayBeNickname = wordTest(
  ({ text, low, key, shape }) =>
    shape === 'title' &&
    text.length > 2 &&
    (!isCommonNoun(low) || isNicknameNoun(low)) &&
    givenStrength(key) < 2 &&
    !(isFamilyName(key) && !isShortForm(key) && !isNicknameNoun(low)) &&
    !isOther(low),
);

function isOther(low: string): boolean {
  return (
    acronyms.has(low) ||
    calendarWords.has(low) ||
    demonyms.has(low) ||
    institutionWords.has(low) ||
    personTitles.has(low) ||
    chains.has(low)
  );
}

function isContinued(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isTied(next) && next!.shape !== 'lower';
}

/** Verbs whose object is a person. */
const isCall = wordTest(
  ({ low }) => calls.has(low) || /^(?:prevenir|rejoindre|craign\w+|connaissai\w+|attendr\w+)$/.test(low),
);
const calls = new Set(
  words(
    `previens prevenez previent prevenu rejoint rejoignent attend attends attendent attendait appeler contacte contacter contactez craint craignent connait connaissent cherche cherchent redoute redoutent
    remplace remplacer remplacait suit surnomme surnomment rappelle rappeler salue saluer accompagne avertir avertis avertit payer paye rembourser rembourse`,
  ),
);
/** Verbs after which `à` brings a person. */
const isCallTo = wordTest(
  /^(?:demander|demande|demandez|demandent|parler|parle|parlez|obeir|obeit|obeissent|dire|dis|dites|dit|remettre|remet|remis|remise|devoir|doit|doivent|dois|rendre|rend|donner|donne|vendre|vend|livrer|confier|confie|repondre|repond|telephoner|telephone|ecrire|ecrit|ecris|acheter|achete|achetent|appartient|appartiendrait|destinee?s?)$/,
);
const isConnective = wordTest(/^(?:que|qu'|quand|si|dont|ou|et|mais|car|puis|alors|comme|lorsque|parce)$/);

/** In speech between quotation marks, at its head, after a greeting or before its last mark. */
function addressed(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // After a greeting the capital is enough: `salut Tartine`.
  const greeted = isTied(token) && isGreeting(before);
  if (!(greeted ? mayBeGreeted(token) : mayBeAddressed(token))) return false;
  if (placeAt(tokens, at) !== undefined && !isNicknameNoun(token.low)) return false;
  const ends = /^ ?[?!.…]/.test(next?.gap ?? '.');
  if (opensQuote(token)) return next !== undefined && next.gap === ', ' && answers(next);
  if (greeted && (ends || /^ ?[»"”]/.test(next?.gap ?? '') || next?.gap === ', ')) return true;
  return token.gap === ', ' && ends && isQuoted(tokens, at);
}

const mayBeAddressed = wordTest(
  ({ low, key, shape, text }) =>
    text.length > 1 &&
    (shape === 'lower'
      ? (isShortForm(key) && low.length > 3) || isNicknameNoun(low) || isStranger(low)
      : shape === 'title' && (isShortForm(key) || isNicknameNoun(low) || isStranger(low))) &&
    (givenStrength(key) < 2 || isNicknameNoun(low)) &&
    !isOther(low),
);

const mayBeGreeted = wordTest((word) => {
  const capital = word.shape === 'title' && word.text.length > 2 && !isOther(word.low) && givenStrength(word.key) < 2;
  return capital || mayBeAddressed({ word });
});

const isGreeting = wordTest(/^(?:salut|slt|oui|allo|wesh|yo|ok|ecoute|tiens|ouais|hello|coucou)$/);
const answers = wordTest(
  /^(?:c'|c|t'|tu|je|j'|on|il|viens|passe|appelle|rappelle|reponds|dis|fais|ramene|envoie|ya|y)$/,
);

function isQuoted(tokens: Token[], at: number): boolean {
  for (let i = at; i > at - 12 && i >= 0; i--) {
    if (/[«“„]\s*$/.test(tokens[i]!.gap)) return true;
    if (/[»”]/.test(tokens[i]!.gap)) return false;
  }
  return false;
}

function isStranger(low: string): boolean {
  return (
    !isOther(low) && isStrangeWord({ word: { text: low, low, key: low, shape: 'lower', answers: [], values: [] } })
  );
}

const isLeader = wordTest(
  /^(?:responsable|chef|patron|boss|meneur|fournisseur|vendeur|guetteur|ami|amie|copain|homme|individu|jeune)$/,
);

/** `JB`: two capitals where a person is meant. */
const isInitials = wordTest(
  ({ text, low, shape }) =>
    shape === 'upper' && /^[A-Z]{2}$/.test(text) && !acronyms.has(low) && !abbreviations.has(low),
);
const abbreviations = new Set(
  words(
    'ok pv cr br tv gr cb ce le la un au en on il du de et ou si je tu ne se ma ta sa mr mm st dr me cp pj rp ip ht hs nc rv kg cl ml hz go mo ko ko no id ci rn rd cd vc gs vp pl vl tt av bd zi zc mf ps pm am tc tp np js ar ag ad',
  ),
);

function initials(tokens: Token[], at: number): AliasSpan | undefined {
  const [token, before, earlier, next] = [tokens[at]!, tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  if (token.caps || before === undefined) return undefined;
  if (token.gap === ', ' && isLeader(before) && /^(?:, | \()/.test(next?.gap ?? '')) return { to: at, priority: 44 };
  if (!isTied(token)) return undefined;
  if (isTied(next) && next!.shape !== 'lower') return undefined;
  const led =
    /^(?:chez|avec)$/.test(before.low) ||
    (before.low === 'par' &&
      /^(?:laissee?s?|envoyee?s?|remise?s?|signee?s?|donnee?s?|paye|payee)$/.test(earlier?.low ?? '')) ||
    (/^(?:de|a)$/.test(before.low) &&
      /^(?:message|vocal|sms|texto|appel|part|demander|parler)$/.test(earlier?.low ?? ''));
  return led || (isConnective(before) && tellsOfPerson(next)) ? { to: at, priority: 44 } : undefined;
}
