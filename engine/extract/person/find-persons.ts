import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isShortForm } from '../alias/short-forms.ts';
import type { Candidate, Finder, ReportText } from '../document.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token, tokensOf } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  nameParticles,
  personTitles,
  roleWords,
  strongTitles,
  wordlikeGiven,
} from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { isFamilyAlone } from './family-alone.ts';
import { findIntroducedNames } from './introduced-names.ts';
import { findLowerCaseNames } from './lower-case-names.ts';
import { nameRunAt } from './name-run.ts';
import { normalName } from './normal-name.ts';
import { findRepeatedNames } from './repeated-names.ts';
import { isToldPair } from './told-pairs.ts';
import { isListedFamily, isReceiver, isSubjectInCapitals, isSubjectPair, isUnknownPair } from './unlisted-names.ts';

/**
 * Names of natural persons in any order and case: after a title, beside a known given name, in the shape
 * `NOM Prénom`, before `né le …`, and the family name alone once the full name is in the report.
 * Titles stay outside the span; the value is given names then family name in usual case.
 */
export const findPersons: Finder = (report) => {
  const tokens = tokensOf(report);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i]) || isBareTitle(tokens, i)) continue;
    const run = nameRunAt(tokens, i);
    if (run === undefined) continue;
    const person = personInRun(report, tokens, run.from, run.to);
    if (person === undefined) continue;
    found.push(candidate(report, tokens, person));
    i = person.to;
  }
  found.push(...findLowerCaseNames(report, tokens), ...findIntroducedNames(report, tokens));
  found.push(...findRepeatedNames(report, tokens, found));
  return found;
};

interface Found {
  from: number;
  to: number;
  priority: number;
  formal: boolean;
}

function candidate(report: ReportText, tokens: Token[], { from, to, priority, formal }: Found): Candidate {
  const start = tokens[from]!.start;
  const last = tokens[to]!;
  // `Moussa P.`: the full stop belongs to the initial.
  const end = last.end + (to > from && last.text.length === 1 && report.text[last.end] === '.' ? 1 : 0);
  const parts = tokens.slice(from, to + 1);
  const { value } = normalName(parts, formal);
  // `Paul JANVIER`, `MERCREDI Giulia`: beside a first name it is no day.
  const dated = to > from && parts.some((token) => calendarWords.has(token.low) && !token.caps);
  return {
    start,
    end,
    surface: report.text.slice(start, end),
    type: 'person',
    value,
    priority: dated ? 82 : priority,
  };
}

const afterName =
  /^\s*[,(–-]?\s*(?:\(?n[ée]e?\.?\s+(?:le|la|en|à|a|vers|un|\d)|[ée]crou|[âa]g[ée]e?\s|\d{1,3}\s+ans|alias\b|dite?\s+[«"“]|dite?\s+[A-ZÀ-Ý]|surnomm|demeurant|domicili|ddn\b)/i;

function personInRun(report: ReportText, tokens: Token[], first: number, last: number): Found | undefined {
  let from = first;
  while (from <= last && personTitles.has(tokens[from]!.low) && !isNameDespiteTitle(tokens, from, last)) from++;
  if (from > last) return undefined;
  if (isThing(tokens, from) || isBody(tokens, from, last)) return undefined;
  const title = titleBefore(tokens, from);
  let to = last;
  if (title === 'none') {
    while (from <= to && opensNoName(tokens, from, to)) from++;
    if (from > to) return undefined;
    if (from > first && titleBefore(tokens, from) !== 'none') return personInRun(report, tokens, from, last);
  }
  const whole = title !== 'none' && afterName.test(report.text.slice(tokens[to]!.end, tokens[to]!.end + 40));
  while (!whole && to > from && closesNoName(tokens, from, to)) to--;
  const parts = tokens.slice(from, to + 1).filter((token) => !nameParticles.has(token.low) && token.low !== "d'");
  if (parts.length === 0) return undefined;
  const following = report.text.slice(tokens[to]!.end, tokens[to]!.end + 40);
  const described = afterName.test(following);
  const formal = tokens[from]!.caps || /nommee?s?$/.test(tokens[from - 1]?.low ?? '');
  const names = (priority: number) => ({ from, to, priority, formal });

  if (parts.length === 1) return singleName(tokens, from, to, title, described, names);
  if (title === 'strong') return names(66);
  const given = parts.map((token) => givenStrength(token.key));
  const best = Math.max(...given);
  const upper = parts.filter((token) => token.shape === 'upper').length;
  const contrast = !tokens[from]!.caps && upper > 0 && upper < parts.length;
  const odd = parts.filter((token) => isCommonWord(token.low)).length;
  if (described && odd < parts.length) return names(66);
  if (title === 'weak' && (best > 0 || contrast)) return names(64);
  const common =
    best === 2 && odd === parts.length && isFamilyName(parts[parts.length - 1]!.key) && !tokens[from]!.caps;
  if (common && givenStrength(parts[0]!.key) === 2 && parts.length === 2) return names(50);
  if (best === 2 && odd < parts.length) return names(contrast ? 62 : 58);
  if (contrast && odd === 0 && (best > 0 || parts.some((token) => isFamilyName(token.key)))) return names(56);
  if (
    best === 1 &&
    parts.some((token, i) => isFamilyName(token.key) && given.some((g, j) => g > 0 && j !== i)) &&
    odd === 0
  )
    return names(52);
  if (parts[0]!.text.length === 1 && isInitialled(tokens, from, parts[1]!)) return names(50);
  if (odd === 0 && (contrast || isListedFamily(parts[1]!)) && isUnknownPair(tokens, from, parts)) return names(45);
  if (odd === 0 && to === from + 1 && isSubjectPair(tokens, from, parts)) return names(42);
  if (to === from + 1 && isToldPair(tokens, from, parts))
    return names(best > 0 || isFamilyName(parts[1]!.key) ? 45 : 43);
  if (title === 'weak' && odd === 0 && parts.every((token) => token.shape === 'title' && token.text.length > 2))
    return names(45);
  return undefined;
}

/** `T. DELATOUR`, `P. Marchand`: an initial with its full stop, then a family name or a word that is none of the language. */
function isInitialled(tokens: Token[], from: number, family: Token): boolean {
  if (isOrdinary(family) || family.text.length < 3 || family.shape === 'lower') return false;
  if (family.shape === 'upper' && isFamilyName(family.key)) return true;
  return /^\. ?$/.test(family.gap) && !tokens[from]!.caps && placeAt(tokens, from + 1) === undefined;
}

function singleName(
  tokens: Token[],
  from: number,
  to: number,
  title: 'strong' | 'weak' | 'none',
  described: boolean,
  names: (priority: number) => Found,
): Found | undefined {
  const token = tokens[to]!;
  const ordinary = isOrdinary(token);
  const given = givenStrength(token.key);
  const family = isFamilyName(token.key);
  if (token.text.length < 2 || calendarWords.has(token.low) || isSpelled(tokens, to)) return undefined;
  if (
    isShortForm(token.key) &&
    title !== 'none' &&
    /^(?:(?:de|pre|sur|sus)?nommee?|certaine?)$/.test(tokens[from - 1]!.low)
  )
    return undefined;
  if (given === 0 && !family && from === to && isSomeone(tokens, from) && token.shape === 'title') return undefined;
  if (title === 'strong' && !(token.caps && ordinary && !family)) return names(65);
  if (title === 'weak' && !ordinary && (given > 0 || family)) return names(60);
  if (isFamilyAlone(tokens, from, to)) return names(60);
  if (ordinary || (title === 'none' && /^(?:saint|sainte|st|ste)-/.test(token.low))) return undefined;
  if (isShortForm(token.key) || (acronyms.has(token.low) && token.shape === 'upper')) return undefined;
  if (described && (given > 0 || family)) return names(58);
  if (isSubjectInCapitals(tokens, from, to) || isReceiver(tokens, from, to)) return names(40);
  if (isQuoted(tokens, from, to))
    return given === 2 && token.text.length > 3 && !isNicknameNoun(token.low) ? names(48) : undefined;
  // In usual case a family name that stands in capitals is written so because it is one.
  if (
    family &&
    token.shape === 'upper' &&
    !token.caps &&
    from === to &&
    token.text.length > 3 &&
    placeAt(tokens, to) === undefined
  )
    return names(44);
  if (given === 2 && token.text.length > 2 && !drugNames.has(token.low))
    return names(token.shape === 'upper' && !token.caps ? 30 : 46);
  if (
    family &&
    given === 0 &&
    from === to &&
    !token.caps &&
    bringsPerson.has(tokens[from - 1]?.low ?? '') &&
    isTied(token)
  )
    return names(40);
  return undefined;
}

/** A title before a name (`M.`, `Mme`): the name's own run begins after it. */
function isBareTitle(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || !isTitle(token) || !/^\.? ?$/.test(next.gap)) return false;
  return token.caps || next.shape !== 'title' || token.shape !== 'upper';
}

const isTitle = wordTest(({ low }) => personTitles.has(low));

/** First names that are better known as drugs. */
const drugNames = new Set(words('tina gina molly crystal cristal mandy lucy marie-jeanne coco mary maria'));
const bringsPerson = new Set(['chez', 'avec', 'contre', 'pour', 'par']);

/** `T comme Thérèse`: letters of a plate told by first names. */
function isSpelled(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.low === 'comme' && tokens[at - 2]?.text.length === 1;
}

/** `VILLE DE LORIENT`, `COMMISSARIAT DU MANS`: a body and its town. */
function isBody(tokens: Token[], from: number, last: number): boolean {
  return (
    institutionWords.has(tokens[from]!.low) && from < last && /^(?:de|du|des|d'|la|le)$/.test(tokens[from + 1]!.low)
  );
}

/** `le bateau nommé Rose-Marie`: what bears the name is no person. */
function isThing(tokens: Token[], at: number): boolean {
  const [tie, head] = [tokens[at - 1]?.low ?? '', tokens[at - 2]?.low ?? ''];
  if (/^(?:de|d')$/.test(tie) && /^(?:ville|commune|mairie|agglomeration)$/.test(head)) return true;
  // `le semi-rigide « Stella di Notte »`: in quotation marks after a boat is the boat's name.
  if (/[«"“]\s*$/.test(tokens[at]!.gap) && vessels.has(tie)) return true;
  return /^(?:de|pre)?nommee?$/.test(tokens[at - 1]?.low ?? '') && things.has(tokens[at - 2]?.low ?? '');
}

const vessels = new Set(
  words(
    'bateau navire voilier vedette chalutier peniche cargo yacht ferry semi-rigide canot zodiac barque catamaran trimaran paquebot remorqueur pneumatique embarcation porte-conteneurs petrolier caboteur fileyeur',
  ),
);
const things = new Set(
  'bateau navire voilier vedette chalutier peniche cargo yacht ferry chien chienne chat cheval operation logiciel fichier dossier groupe canal bar restaurant commerce societe produit parfum site lieu endroit hameau quartier'.split(
    ' ',
  ),
);

/** `un nommé Ficelle`: so named by those who know no more than a nickname. */
function isSomeone(tokens: Token[], at: number): boolean {
  return (
    /^(?:(?:de|pre)?nommee?|certaine?)$/.test(tokens[at - 1]?.low ?? '') && /^une?$/.test(tokens[at - 2]?.low ?? '')
  );
}

/** Between quotation marks a lone name is a nickname or a sign. */
function isQuoted(tokens: Token[], from: number, to: number): boolean {
  return /[«"“]\s*$/.test(tokens[from]!.gap) && /^\s*[»"”]/.test(tokens[to + 1]?.gap ?? '');
}

/** Is there a title right before? Abbreviated titles may have a full stop, field names a colon. */
function titleBefore(tokens: Token[], at: number): 'strong' | 'weak' | 'none' {
  const before = tokens[at - 1];
  if (before === undefined) return 'none';
  const gap = tokens[at]!.gap;
  if (
    /^(?:de|d')$/.test(before.low) &&
    isTied(tokens[at]) &&
    tokens[at - 2]?.low === 'nom' &&
    !/^l[ea]s?$/.test(tokens[at]!.low)
  )
    return 'strong';
  if (/^(?:nee|epouse|veuve|vve|ep)$/.test(before.low) && /^\.? ?:? ?$/.test(gap) && isCapital(tokens[at]!))
    return 'strong';
  if (!personTitles.has(before.low)) {
    if (
      isTied(tokens[at]) &&
      isTied(before) &&
      before.low.startsWith('certain') &&
      /^une?$/.test(tokens[at - 2]?.low ?? '')
    )
      return 'strong';
    if (/^\s?:\s$/.test(gap) && fieldNames.has(before.low)) return 'weak';
    if (/^ \(/.test(gap)) return 'none';
    if (/^(?:de|du|des|la|le|les|d'|l')$/.test(tokens[at]!.text)) return 'none';
    return isTied(tokens[at]) && introduces.has(before.low) ? 'weak' : 'none';
  }
  if (!isTied(tokens[at]) && !(gap === '. ' && before.text.length <= 4) && !/^\s?:\s$/.test(gap)) return 'none';
  if (before.low === 'm' && gap === ' ' && before.shape === 'lower') return 'none';
  return strongTitles.has(before.low) && !/:/.test(gap) ? 'strong' : 'weak';
}

const fieldNames = new Set(
  'conducteur conductrice passager passagere detenu detenue nom identite titulaire destinataire gardien gardienne redacteur redactrice auteur victime temoin plaignant locataire gerant gerante exploitant proprietaire personne detenue prevenu suspect occupant vendeur acheteur contact source requerant agent interpelle client beneficiaire relation relations frequentation connaissance associe complice individu objectif cible appelant correspondant utilisateur abonne domicilie heberge employeur mandataire commanditaire'.split(
    ' ',
  ),
);
const introduces = new Set(
  'famille freres soeurs fratrie cousins clan heritiers pere mere couple consorts titulaire gerant gerante conducteur conductrice passager locataire detenu detenue gardien gardienne proprietaire militaire interesse concubin compagne compagnon frere soeur cousin fils oncle  voisin voisine docker chauffeur cariste boulanger boulangere medecin notaire avocat avocate cafetier patron patronne caissier caissiere policier policiere douanier douaniere etudiant etudiante lyceen infirmier infirmiere facteur livreur buraliste agriculteur instituteur institutrice professeur pompier macon plombier mecanicien garagiste coiffeur coiffeuse pharmacien pharmacienne serveur serveuse commercant vigile videur barman agent collegue ami amie president directeur directrice temoin citoyen ressortissant concierge epoux'.split(
    ' ',
  ),
);

/** `Major Dupont` is a title, `MAJOR Thomas` may be a family name: only where a given name follows in contrast. */
function isNameDespiteTitle(tokens: Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const next = at < last ? tokens[at + 1] : undefined;
  return token.shape === 'upper' && !token.caps && next?.shape === 'title' && givenStrength(next.key) === 2;
}

/** Is the word at the head of a run no part of a name? */
function opensNoName(tokens: Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const next = at < last ? tokens[at + 1] : undefined;
  if (
    isInitialBefore(token, next) ||
    (/^(?:de|st|ste)$/.test(token.low) && token.shape === 'upper' && isUpperName(next)) ||
    isUpperParticle(tokens, at, last)
  )
    return false;
  const inverted =
    next !== undefined &&
    token.shape === 'upper' &&
    !token.caps &&
    next.shape === 'title' &&
    givenStrength(next.key) === 2;
  if (acronyms.has(token.low) || (calendarWords.has(token.low) && !inverted) || institutionWords.has(token.low))
    return true;
  if (token.first && isCommonWord(token.low) && next?.text.length === 1) return true;
  if (inverted) return false;
  if (nameParticles.has(token.low))
    return (
      token.text.length < 2 ||
      (token.first && !/^(?:el|ben|al|van|von|da|di|ould|ait|abou|mc)$/.test(token.low)) ||
      next === undefined
    );
  if (isOrdinary(token)) {
    const given = givenStrength(token.key) === 2;
    if (given && next !== undefined && isCapital(next) && (!isOrdinary(next) || isFamilyName(next.key))) return false;
    if (given && next !== undefined && next.shape === 'upper' && !token.caps) return false;
    return true;
  }
  if (demonyms.has(token.low) && givenStrength(token.key) === 0) return true;
  return false;
}

function isInitialBefore(token: Token, next: Token | undefined): boolean {
  return token.text.length === 1 && isCapital(token) && next !== undefined && /^\. ?$/.test(next.gap);
}

/** `DE LA TOUR Théo`, `ST JEAN Marie`: the first word of a family name in capitals. */
function isUpperName(next: Token | undefined): boolean {
  return next !== undefined && next.shape === 'upper' && !next.caps && isTied(next);
}

/** `Lucas Bonhomme`: French gives no capital to a word inside a sentence, so after a sure first name it is a family name. */
function isWordAsFamily(tokens: Token[], from: number, at: number): boolean {
  const [given, word, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (at !== from + 1 || word.gap !== ' ' || given.shape !== 'title' || word.caps || word.text.length < 4) return false;
  if (givenStrength(given.key) < 2 || isCommonWord(given.low) || given.text.length < 3) return false;
  if (word.shape !== 'title' && word.shape !== 'upper') return false;
  if (calendarWords.has(word.low))
    return word.shape === 'upper' || (next !== undefined && /^(?:nee?|agee?)$/.test(next.low) && next.gap.length < 4);
  if (institutionWords.has(word.low) || roleWords.has(word.low) || demonyms.has(word.low)) return false;
  return !isTied(next) || next!.shape === 'lower';
}

/** `LE GALL Ngoc`, `DOS SANTOS Mireille`: in usual case, a particle in capitals before a family name in capitals and a given name. */
function isUpperParticle(tokens: Token[], at: number, last: number): boolean {
  const [particle, family, given] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    at + 2 <= last &&
    nameParticles.has(particle.low) &&
    particle.shape === 'upper' &&
    isUpperName(family) &&
    given!.shape === 'title' &&
    given!.text.length > 1
  );
}

/** Is the word at the tail of a run no part of a name? */
function closesNoName(tokens: Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (token.text.length === 1 && isCapital(token) && isTied(token)) return false;
  if (acronyms.has(token.low)) return true;
  if (
    !isOrdinary(token) ||
    (wordlikeGiven.has(token.low) && (isFamilyName(tokens[at - 1]!.key) || givenStrength(tokens[at - 1]!.key) === 2))
  )
    return false;
  if (token.caps) return !isFamilyName(token.key);
  const before = tokens[at - 1]!;
  if (token.shape === 'title' && !isCommonWord(token.low) && isTied(token) && givenStrength(before.key) === 2)
    return false;
  if (isWordAsFamily(tokens, from, at)) return false;
  if (nameParticles.has(before.low) && at - from > 1 && isCapital(token)) return false;
  if (isFamilyName(token.key) || token.shape === 'upper')
    return at - from > 1 && before.shape === token.shape && !isOrdinary(before) && givenStrength(before.key) === 0;
  return true;
}
