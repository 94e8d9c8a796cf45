import { isShortForm } from '../alias/short-forms.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { usesNoCapitals } from '../gazetteer/careless-writing.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isStrangeWord } from '../gazetteer/strange-words.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { calendarWords, nameParticles, roleWords, strongTitles } from '../gazetteer/word-classes.ts';
import { normalName } from './normal-name.ts';

/** Names written without capitals: a known given name and a known family name side by side, either after a title, or, in texts that use no capitals, a given name alone. */
export function findLowerCaseNames(report: ReportText, tokens: Token[]): Candidate[] {
  const careless = usesNoCapitals(tokens);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.shape !== 'lower' || isKin(token)) continue;
    if (!isNamePart(token)) {
      if (!careless || !isStrangePair(tokens, i)) continue;
      found.push(named(report, tokens, i, i + 1, 47));
      i++;
      continue;
    }
    let to = i;
    while (to < i + 3 && isTied(tokens[to + 1]) && tokens[to + 1]!.shape === 'lower') {
      const next = tokens[to + 1]!;
      if (/^(?:aka|alias)$/.test(next.low)) break;
      if (isNamePart(next) || isMiddleName(next, tokens[to + 2])) to++;
      else if (
        nameParticles.has(next.low) &&
        tokens[to + 2]?.shape === 'lower' &&
        isTied(tokens[to + 2]) &&
        isNamePart(tokens[to + 2]!) &&
        (!/^(?:de|du|des|la|le|a|e|y|te)$/.test(next.low) || isFrenchFamily(tokens, to + 1))
      )
        to += 2;
      else break;
    }
    if (careless && to === i && givenStrength(token.key) === 2 && isUnknownFamily(tokens, i + 1)) to++;
    else if (careless && to === i && givenStrength(token.key) === 2 && isWordAsFamily(tokens, i + 1)) to++;
    const unknown = to > i && !isNamePart(tokens[to]!);
    const parts = tokens.slice(i, to + 1);
    const given = Math.max(...parts.map((part) => givenStrength(part.key)));
    const before = tokens[i - 1];
    const titled =
      before !== undefined &&
      strongTitles.has(before.low) &&
      before.low !== 'maitre' &&
      /^\.? $/.test(token.gap) &&
      (before.low !== 'm' || token.gap === '. ') &&
      // `un monsieur barbu`: somebody described.
      !(isDescription(token) && /^(?:une?|ce|cette|des|les|deux)$/.test(tokens[i - 2]?.low ?? ''));
    const called =
      before !== undefined &&
      isTied(token) &&
      (/^(?:sapp?ell?e|snomme)$/.test(before.low) ||
        (/^(?:app?ell?e|nomme)$/.test(before.low) && /^s[e']?$/.test(tokens[i - 2]?.low ?? '')) ||
        (/^(?:est|serait|c'est|cest)$/.test(before.low) && tokens[i - 2]?.low === 'nom'));
    if (called && isFamilyName(token.key))
      while (
        to < i + 2 &&
        isTied(tokens[to + 1]) &&
        tokens[to + 1]!.shape === 'lower' &&
        givenStrength(tokens[to + 1]!.key) > 0 &&
        !isCommonWord(tokens[to + 1]!.low)
      )
        to++;
    const paired = parts.length > 1 && given === 2 && (unknown || parts.some((part) => isFamilyName(part.key)));
    const kin =
      parts.length === 1 &&
      given === 2 &&
      token.low.length > 2 &&
      isTied(token) &&
      kinWords.has(before?.low ?? '') &&
      !isShortForm(token.key);
    const alone = careless && parts.length === 1 && given === 2 && token.low.length > 3 && !isShortForm(token.key);
    if (titled || paired || alone || kin || (called && to > i)) {
      found.push(named(report, tokens, i, to, titled ? 60 : paired ? 54 : 42));
    }
    i = to;
  }
  return found;
}

function named(report: ReportText, tokens: Token[], from: number, to: number, priority: number): Candidate {
  const { value } = normalName(tokens.slice(from, to + 1), false);
  return candidate(report, 'person', tokens[from]!.start, tokens[to]!.end, value, priority);
}

/** `ya zelimkhan benali ki vend`: a word of no language before a family name, or before another of whom more is told. */
function isStrangePair(tokens: Token[], at: number): boolean {
  const [given, family, before, next] = [tokens[at]!, tokens[at + 1], tokens[at - 1], tokens[at + 2]];
  if (family?.gap !== ' ' || family.shape !== 'lower' || family.low.length < 4 || !isStrangeWord(given)) return false;
  if (given.low.length < 4 || placeAt(tokens, at) !== undefined || placeAt(tokens, at + 1) !== undefined) return false;
  const led = given.first || (isTied(given) && before !== undefined && bringsName(before));
  const told = isTied(next) && goesOn(next);
  if (isFamilyName(family.key) && !isCommonWord(family.low)) return led || told;
  return led && told && isStrangeWord(family) && givenStrength(family.key) === 0;
}

const isDescription = wordTest(
  /^(?:barbue?|moustachue?|chauve|brune?|blonde?|rousse|roux|costaude?|maigre|trapue?|agee?|louche|polie?|laide?|grise|noire?|blanche?|blanc|metisse?|bossue?|voutee?|tatouee?|bizarre|gentille?|mince|forte?)$/,
);

const bringsName = wordTest(
  ({ low }) =>
    kinWords.has(low) || /^(?:ya|c|cest|est|avec|pr|pour|chez|vu|sapelle?|a|de|par|et|mec|gars|type)$/.test(low),
);
const goesOn = wordTest((word) => tellsOfPerson({ word }) || /^(?:ki|qui|il|elle)$/.test(word.low));

/** `yann marchand ki vend`: a family name that is a word, between a first name and what a person does. */
function isWordAsFamily(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.gap !== ' ' || word.shape !== 'lower' || word.low.length < 4 || !isFamilyName(word.key)) return false;
  if (kinWords.has(word.low) || roleWords.has(word.low) || calendarWords.has(word.low)) return false;
  return next !== undefined && isTied(next) && (goesOn(next) || roleWords.has(next.low));
}

/** `yann le gall`: the article belongs to a family name that is no word and no town. */
function isFrenchFamily(tokens: Token[], at: number): boolean {
  const family = tokens[at + 1]!;
  return isFamilyName(family.key) && family.low.length > 3 && placeAt(tokens, at + 1) === undefined;
}

/** Words after which a first name needs no capital (`sa meuf kelly`, `tata zohra`). */
const kinWords = new Set(
  'frere frerot soeur cousin cousine pote copain copine meuf femme mari fils fille tante tata tonton oncle ami amie mec ex voisin voisine pere mere beau-frere belle-soeur nomme nommee prenomme prenommee'.split(
    ' ',
  ),
);

const isKin = wordTest(({ low }) => kinWords.has(low));

/** `jean pierre morel`: a first name that is a word, between two that are not. */
function isMiddleName(token: Token, next: Token | undefined): boolean {
  return (
    givenStrength(token.key) === 2 &&
    isTied(next) &&
    next!.shape === 'lower' &&
    isNamePart(next!) &&
    isFamilyName(next!.key)
  );
}

/** After a first name in a text without capitals: a word that no list knows, followed by none that it could govern. */
function isUnknownFamily(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap !== ' ' || token.shape !== 'lower' || token.low.length < 5) return false;
  if (!/[aeiouy]/.test(token.low) || isOrdinary(token) || placeAt(tokens, at) !== undefined) return false;
  const next = tokens[at + 1];
  return (
    next === undefined || next.gap !== ' ' || isCommonWord(next.low) || /^(?:aka|alias|ki|ke|el|dit)$/.test(next.low)
  );
}

const isNamePart = wordTest(
  ({ low, key }) => low.length > 2 && !isCommonWord(low) && (givenStrength(key) === 2 || isFamilyName(key)),
);
