import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { gapTest } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, institutionWords, personTitles } from '../gazetteer/word-classes.ts';
import { vehicleTable } from '../vehicle/vehicle-table.ts';
import { isCoined } from './coined-names.ts';
import { cueStrength, doneBy, keepers, labels, papers } from './cue-words.ts';
import { capitalEnd, isUnknownWord, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';
import { insideKinds, tradeWords } from './trade-words.ts';

/** Does this word bring a business after it? */
export const bringsName = wordTest(({ low }) => leads.has(low) || labels.has(low) || papers.has(low));
const isQuoted = gapTest(/^ ?[«"“] ?$/);

/** A business by what is said of it: `gérant du Balto`, `facturées par Novafret`, `bosse chez velinor`. */
export function cuedName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (!bringsName(tokens[at - 1]) || !(isTied(token) || isQuoted(token)) || tokens[at - 1]!.shape === 'digit')
    return undefined;
  const cue = cueBefore(tokens, at);
  if (cue === undefined) return undefined;
  if (isHouseOf(tokens, at - 1)) return { from: at - 1, to: at, priority: 67 };
  if (token.caps || token.shape === 'lower') return cue.sure ? unknownRun(tokens, at) : undefined;
  if (!isCapital(token) && !/^\d+\p{Lu}+$/u.test(token.text)) return undefined;
  const to = capitalEnd(tokens, at, true);
  const parts = tokens.slice(at, to + 1);
  if (isNoHouse(tokens, at, to) || !(cue.sure || isHouselike(parts, cue.definite, tokens[at - 1]!.low === 'chez')))
    return undefined;
  // `BORDEREAU DE CONSTATATION`
  if (to === at && token.shape === 'upper' && isOrdinary(token)) return undefined;
  return { from: at, to, priority: parts.some(isTradeLike) ? 67 : 61 };
}

const leads = new Set(['la', 'le', 'les', "l'", 'u', 'de', "d'", 'du', 'des', 'chez', 'pour', 'par', 'a', 'au', 'aux']);

interface Cue {
  /** Only businesses are spoken of like this. */
  sure: boolean;
  /** An article stands before the name: people have none. */
  definite: boolean;
}

function cueBefore(tokens: Token[], at: number): Cue | undefined {
  let i = at - 1;
  if (labels.has(tokens[i]!.low)) return { sure: true, definite: false };
  if (papers.has(tokens[i]!.low) && isStrange(tokens, at)) return { sure: true, definite: false };
  // `la patronne de chez Bouchra`, `un carton adressé à CHEZ BOUCHRA`
  if (isHouseOf(tokens, i)) return { sure: true, definite: true };
  const article = /^(?:la|le|les|l'|u)$/.test(tokens[i]!.low);
  if (article) i--;
  const link = tokens[i]?.low;
  if (link === undefined || !/^(?:de|d'|du|des|chez|pour|par|a|au|aux)$/.test(link) || !isTied(tokens[i + 1]))
    return undefined;
  const definite = article || /^(?:du|au|aux|chez)$/.test(link);
  if (link === 'par' && (doneBy.test(tokens[i - 1]?.low ?? '') || doneBy.test(tokens[i - 2]?.low ?? '')))
    return { sure: true, definite };
  const reach = /^(?:chez|pour|par|a)$/.test(link) && !article ? 5 : 3;
  for (let j = i - 1; j >= 0 && i - j <= reach; j--) {
    if (!/^[ '’]?$/.test(tokens[j + 1]!.gap)) return undefined;
    const strength = cueStrength.get(tokens[j]!.low);
    if (strength === undefined || (reach === 3 && j < i - 1 && strength !== 'house')) continue;
    // `au nom de`, `carte grise de`: of people too, as most that is bought or carried.
    if (link === 'des' && strength !== 'house') return undefined;
    if (/^(?:par|a|au|aux)$/.test(link) && !(strength === 'house' && link !== 'par')) return undefined;
    return { sure: strength === 'house', definite };
  }
  return undefined;
}

/** `un bon de livraison Transvia`: a capital on what no list knows. */
function isStrange(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.shape !== 'title' || token.caps || token.text.length < 5 || isOrdinary(token)) return false;
  if (vehicleTable().makes.has(token.low)) return false;
  return givenStrength(token.key) === 0 && !isFamilyName(token.key) && placeAt(tokens, at) === undefined;
}

/** Is the `chez` at `i` part of a sign: after `à`, or after `de` and what only houses have? */
function isHouseOf(tokens: Token[], i: number): boolean {
  if (tokens[i]!.low !== 'chez' || !isTied(tokens[i])) return false;
  const before = tokens[i - 1]?.low ?? '';
  if (before === 'a' && tokens[i - 2]?.low !== 'y') return true;
  return before === 'de' && (cueStrength.has(tokens[i - 2]?.low ?? '') || keepers.has(tokens[i - 2]?.low ?? ''));
}

/** People, places, bodies, days: whatever has a capital and keeps no house. */
function isNoHouse(tokens: Token[], at: number, to: number): boolean {
  const token = tokens[at]!;
  const { low } = token;
  if (personTitles.has(low) || calendarWords.has(low) || demonyms.has(low)) return true;
  if (institutionWords.has(low) || notSign.has(low)) return !tradeWords.has(tokens[to]!.low);
  if (to === at && (acronyms.has(low) || token.text.length < 3)) return true;
  if (givenStrength(token.key) === 2 && !tokens.slice(at + 1, to + 1).some((part) => isTradeLike(part))) return true;
  return (placeAt(tokens, at)?.to ?? -1) >= to;
}

function isTradeLike(token: Token): boolean {
  return tradeWords.has(token.low) || insideKinds.has(token.low) || isCoined(token);
}

/** Does the run look like the name of a house rather than of a person? */
function isHouselike(parts: Token[], definite: boolean, chez: boolean): boolean {
  if (parts.some(isTradeLike)) return true;
  const named = parts.some((part) => givenStrength(part.key) === 2 || isFamilyName(part.key));
  const head = parts[0]!;
  if (parts.length === 1)
    return (
      definite && !named && !isNicknameNoun(head.low) && (head.shape === 'title' || (chez && head.text.length > 4))
    );
  const own = /^(?:le|la|les|l'|au|aux|chez)$/.test(head.low) && parts.length > 2;
  if (definite && !chez && !named && parts.length < 4 && !isNicknameNoun(head.low)) return true;
  const tied = parts.some((part) => /^(?:de|du|des|d'|et)$/.test(part.low));
  return own || (isCommonWord(head.low) && (tied || !named));
}

const staff =
  /^(?:serveu(?:r|se)s?|employee?s?|plongeu(?:r|se)|cuisiniere?|barmaid|barman|caissiere?|salariee?|videur|apprentie?|stage|extra)$/;

/** In careless writing: words that nothing knows, with words of trade among them (`chez velinor express`). */
function unknownRun(tokens: Token[], at: number): Span | undefined {
  if (!/^(?:chez|pour|par|du|a|u|logo|siglee?|floquee?|enseigne)$/.test(tokens[at - 1]!.low)) return undefined;
  if (tokens[at]!.text.length < 5 || !isUnknownWord(tokens, at)) return undefined;
  // `un individu à dreadlocks`
  const bare = /^[au]$/.test(tokens[at - 1]!.low);
  if (bare && !staff.test(tokens[at - (tokens[at - 2]?.low === 'a' ? 3 : 2)]?.low ?? '')) return undefined;
  let to = at;
  while (
    to - at < 3 &&
    isTied(tokens[to + 1]) &&
    (tradeWords.has(tokens[to + 1]!.low) || isUnknownWord(tokens, to + 1))
  )
    to++;
  return { from: at, to, priority: 52 };
}
