import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { institutionWords, personTitles, roleWords } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { functionWords } from './careless-names.ts';
import { capitalEnd, links, quotedName, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';
import { insideKinds, legalForms, tradeWords } from './trade-words.ts';

/** Capitals of which one is a word of trade: `Flandre Express Colis`, `Estuaire Fret`. */
export function tradeName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (
    !isCapital(token) ||
    token.caps ||
    (at > 0 && isTied(token) && isCapital(tokens[at - 1]) && !tokens[at - 1]!.first)
  )
    return undefined;
  if (token.first && (roleWords.has(token.low) || institutionWords.has(token.low)) && !tradeWords.has(token.low))
    return undefined;
  const opening = token.first && isCommonWord(token.low) && !tradeWords.has(token.low) && !insideKinds.has(token.low);
  if (opening && !isCapital(tokens[at + 1]) && tokens[at + 1]?.low !== 'et') return undefined;
  if (
    /^(?:une?|la|le|les|l'|cette|cet|ce|des|sa|son|leur)$/.test(token.low) &&
    legalForms.has(tokens[at + 1]?.low ?? '')
  )
    return undefined;
  if (/^(?:le|la|les|l'|au|aux)$/.test(token.low) && !isCapital(tokens[at + 1])) return undefined;
  const to = capitalEnd(tokens, at, tradeWords.has(token.low));
  if (to === at || to - at > 6) return undefined;
  const parts = tokens.slice(at, to + 1);
  if (parts.some((part) => personTitles.has(part.low))) return undefined;
  const trade = parts.filter((part) => isCapital(part) && isTrade(part.low)).length;
  if (trade === parts.filter((part) => isCapital(part) && !links.has(part.low)).length && trade < 2) return undefined;
  if (trade === 0 || (trade === parts.length && token.first && parts.length < 2)) return undefined;
  if (token.first && parts.filter(isCapital).length < 2) return undefined;
  if (notTrade.has(token.low)) return undefined;
  // `Baie Habitat Social`: past a place's kind, a word of trade says business.
  const past = isCapital(parts[1]) ? parts[1]! : parts.at(-1)!;
  return { from: at, to, priority: parts.length > 2 && isTrade(past.low) ? 63 : 61 };
}

/** In capitals: two or three words alone between two signs, of which one is of trade (`, RUBANERIE AUTO.`). */
export function enclosedTrade(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (!token.caps || !/[,:(«"–-]\s?$/.test(token.gap) || notTrade.has(token.low) || roleWords.has(token.low))
    return undefined;
  let to = at;
  while (to - at < 3 && isTied(tokens[to + 1])) to++;
  const parts = tokens.slice(at, to + 1);
  if (
    links.has(token.low) ||
    functionWords.test(token.low) ||
    parts.length < 2 ||
    parts.length > 3 ||
    !parts.every((part) => /^[\p{Lu}'’-]+$/u.test(part.text))
  )
    return undefined;
  if (parts.some((part) => personTitles.has(part.low) || givenStrength(part.key) === 2)) return undefined;
  // `TRANSPORT ROUTIER` describes; what describes ends as adjectives do.
  const named = parts.some((part) => !isCommonWord(part.low) && !(part !== token && describing.test(part.low)));
  return named && parts.some((part) => isTrade(part.low)) ? { from: at, to, priority: 59 } : undefined;
}

const describing = /(?:iere?s?|ale?s?|aire?s?|iques?|ifs?|ives?|ielle?s?|ees?|eurs?)$/;

/** In lower case: `chez pneus clapas`, `la sellerie nautique varoise`: a word of trade, then what is no everyday word. */
export function carelessTrade(tokens: Token[], at: number): Span | undefined {
  const [token, before] = [tokens[at]!, tokens[at - 1]];
  if (token.shape !== 'lower' || !isTied(token) || !tradeWords.has(token.low) || legalForms.has(token.low))
    return undefined;
  if (before === undefined || !/^(?:chez|la|le|l'|au|de|par|pour|les|d'|avec)$/.test(before.low)) return undefined;
  let to = at;
  let trades = 1;
  while (to - at < 3 && isTied(tokens[to + 1]) && tokens[to + 1]!.shape === 'lower') {
    const { low } = tokens[to + 1]!;
    if (tradeWords.has(low)) trades++;
    else if (low.length < 5 || isCommonWord(low)) break;
    to++;
  }
  const named = to > at && !tradeWords.has(tokens[to]!.low) && (/^(?:chez|par|pour)$/.test(before.low) || trades > 1);
  return named ? { from: at, to, priority: 52 } : undefined;
}

/** A word of trade by itself or in a compound (`Trans-Hexagone`, `Kfz-Service`). */
function isTrade(low: string): boolean {
  return (
    tradeWords.has(low) ||
    (low.includes('-') && low.split('-').some((part) => tradeWords.has(part) || part === 'trans'))
  );
}

/** First words of headings and public bodies that also carry a word of trade. */
const notTrade = new Set(
  words(
    'societe societes police gendarmerie douane brigade groupe service services direction compagnie section unite bureau office centre cellule antenne note fiche rapport objet renseignement compte procureur parquet tribunal ministere prefecture mairie conseil commissariat brigadier',
  ),
);

/** In quotation marks: capitals tied by `de`, or with a word of trade (`« Savons d'Armor »`). */
export function quotedTrade(tokens: Token[], at: number): Span | undefined {
  const quoted = quotedName(tokens, at);
  if (quoted === undefined || quoted.to === at || !isCapital(tokens[at]) || tokens[at]!.caps) return undefined;
  const parts = tokens.slice(at, quoted.to + 1);
  if (
    parts.some((part) => !isCapital(part) && !/^(?:de|du|des|d'|&|et|la|l')$/.test(part.low) && part.shape !== 'digit')
  )
    return undefined;
  const traded = parts.some((part) => tradeWords.has(part.low) || insideKinds.has(part.low));
  const tied = parts.some((part) => /^(?:du|des|d'|de)$/.test(part.low));
  // `un box au nom de « Brume Déco »`: no first name among its words.
  const holder =
    tokens[at - 1]?.low === 'de' &&
    tokens[at - 2]?.low === 'nom' &&
    !parts.some((part) => givenStrength(part.key) === 2 || isFamilyName(part.key));
  return traded || tied || holder ? { ...quoted, priority: 58 } : undefined;
}

/** Words that a capital makes a sign only inside a sentence: `au Palmier d'Or`, `du Wagon Bleu`. */
export function signName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.shape !== 'title' || token.caps || token.first || !isTied(token) || before === undefined) return undefined;
  if (
    !(/^(?:au|du|aux)$/.test(before.low) || isVisited(tokens, at)) ||
    before.shape !== 'lower' ||
    notSign.has(token.low) ||
    notTrade.has(token.low)
  )
    return undefined;
  if (personTitles.has(token.low) || placeAt(tokens, at) !== undefined || !isCommonWord(token.low)) return undefined;
  const to = capitalEnd(tokens, at);
  const last = tokens[to]!;
  if (to === at || to - at > 3 || last.shape !== 'title' || placeAt(tokens, to) !== undefined || notSign.has(last.low))
    return undefined;
  return { from: at, to, priority: 43 };
}

/** `devant l'Assiette du Maine`, `il tient la Bodega Sur` */
function isVisited(tokens: Token[], at: number): boolean {
  return (
    /^(?:la|l'|le|les)$/.test(tokens[at - 1]!.low) &&
    /^(?:devant|derriere|tient|tenait|exploite|exploitait|gere|gerait|frequente|frequentent|rachete)$/.test(
      tokens[at - 2]?.low ?? '',
    )
  );
}

/** `travaille chez Hyper Cathédrale`, `employée par Lumière Propreté`: an employer of two capitals that are no person's name. */
export function employerName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.shape !== 'title' || token.caps || !isTied(token) || before === undefined) return undefined;
  if (!bringsEmployer(before) || !works.test(tokens[at - 2]?.low ?? '')) return undefined;
  if (personTitles.has(token.low) || givenStrength(token.key) === 2 || isFamilyName(token.key)) return undefined;
  return { from: at, to: capitalEnd(tokens, at), priority: 61 };
}

const bringsEmployer = wordTest(/^(?:chez|par|pour)$/);
const works =
  /^(?:travaill\w+|employee?s?|embauchee?|salariee?|bosse|bossait|livreur|livreuse|chauffeur|interimaire|caissiere?|agent|vigile|magasinier|preparateur|cariste|recrutee?|stage|apprentie?|cdi|cdd)$/;

/** `ma boutique s'appelle La Page Blanche` */
export function calledName(tokens: Token[], at: number): Span | undefined {
  const before = tokens[at - 1];
  if (!isCalling(before) || !isCapital(tokens[at]) || tokens[at]!.caps) return undefined;
  const subject = tokens.slice(Math.max(0, at - 4), at - 1);
  if (!subject.some((token) => shops.has(token.low) && !token.first)) return undefined;
  return { from: at, to: capitalEnd(tokens, at), priority: 69 };
}

const isCalling = wordTest(/^(?:s?appelle|sapelle|nommee?|denommee?|enseigne)$/);

const shops = new Set(
  words(
    'boutique magasin bar restaurant commerce societe entreprise cafe snack garage etablissement association salon epicerie boite club hotel',
  ),
);

/** Words in lower case of which one is a word of trade: `flandre express colis` after `boutique`. */
export function tradedEnd(tokens: Token[], from: number): number | undefined {
  let to: number | undefined;
  for (
    let i = from;
    i < from + 4 && tokens[i] !== undefined && isTied(tokens[i]) && tokens[i]!.shape === 'lower';
    i++
  ) {
    if (tradeWords.has(tokens[i]!.low)) to = i > from ? i : to;
    else if (isCommonWord(tokens[i]!.low)) break;
  }
  return isCommonWord(tokens[from]!.low) ? undefined : to;
}
