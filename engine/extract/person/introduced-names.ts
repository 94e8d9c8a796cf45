import { isShortForm } from '../alias/short-forms.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { tellsOfPerson } from '../gazetteer/acts-of-people.ts';
import { gapTest } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import {
  acronyms,
  calendarWords,
  demonyms,
  institutionWords,
  kinWords,
  nameParticles,
  roleWords,
} from '../gazetteer/word-classes.ts';
import { normalName } from './normal-name.ts';

/**
 * Names that no list knows, told by what stands beside them: an initial (`MERCADIER M.`, `Y. BREST`), a person's role
 * in apposition (`sa copine, Maelis,`), the label of a field (`Agts : LE GUERN / SANÉ`).
 */
export function findIntroducedNames(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    // Without a capital a word needs what brings it.
    if (tokens[i]!.shape === 'lower' && !bringsPair(tokens[i - 1])) continue;
    const span =
      initialAfter(report, tokens, i) ??
      initialBefore(tokens, i) ??
      apposed(tokens, i) ??
      labelled(tokens, i) ??
      lowerPair(tokens, i);
    if (span === undefined) continue;
    const { value } = normalName(tokens.slice(i, span.to + 1), false);
    found.push(candidate(report, 'person', tokens[i]!.start, span.end ?? tokens[span.to]!.end, value, span.priority));
    i = span.to;
  }
  return found;
}

interface NameSpan {
  to: number;
  /** Where the mention ends, if not with its last word. */
  end?: number;
  priority: number;
}

/** `MERCADIER M.`, `SOMMEIL Th.`: a family name in capitals, an initial and its full stop. */
function initialAfter(report: ReportText, tokens: Token[], at: number): NameSpan | undefined {
  const particle = isUpperParticle(tokens, at);
  const last = particle ? at + 1 : at;
  const family = tokens[last]!;
  if (!isFamilyInCapitals(family) || (isTied(tokens[at]) && tokens[at - 1]?.shape === 'upper')) return undefined;
  const initial = tokens[last + 1];
  if (initial === undefined || initial.gap !== ' ' || !/^(?:\p{Lu}|[CTP]h|Ya)$/u.test(initial.text)) return undefined;
  if (report.text[initial.end] !== '.' || /^\.\p{L}/u.test(report.text.slice(initial.end, initial.end + 2)))
    return undefined;
  return { to: last + 1, end: initial.end + 1, priority: 53 };
}

/** `Y. BREST`, `W. Oosterbeek`: an initial, its full stop, a family name. */
function initialBefore(tokens: Token[], at: number): NameSpan | undefined {
  const [initial, family, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!isInitial(initial) || family === undefined || !/^\. ?$/.test(family.gap)) return undefined;
  if (/^(?:c|n|p|m|l|s)$/.test(initial.low) && /[\d°]\s?$/.test(initial.gap)) return undefined;
  const before = tokens[at - 1];
  // An abbreviation of one letter closes a phrase too (`6,2 kg C. Argue`): capitals must say that a name follows.
  const unit = before !== undefined && isTied(initial) && /^(?:kg|g|mg|ml|cl|h|km|euros?|n|art|al)$/.test(before.low);
  if (unit || /^(?:M)$/.test(initial.text)) return undefined;
  // `Y. Van Damme`, `N. LE GALL`
  if (
    nameParticles.has(family.low) &&
    isCapital(family) &&
    isTied(next) &&
    next!.shape === family.shape &&
    !family.caps
  )
    return isFamilyName(next!.key) && next!.text.length > 2 ? { to: at + 2, priority: 53 } : undefined;
  if (isWordAsFamily(family, next)) return { to: at + 1, priority: 53 };
  const known = isFamilyName(family.key) || givenStrength(family.key) > 0;
  if (family.shape === 'upper' ? !isFamilyInCapitals(family) : family.shape !== 'title' || isOrdinary(family))
    return undefined;
  if (family.shape === 'title' && (family.text.length < 4 || (placeAt(tokens, at + 1) !== undefined && !known)))
    return undefined;
  const double = isTied(next) && next!.shape === 'upper' && family.shape === 'upper' && isFamilyInCapitals(next!);
  return { to: double ? at + 2 : at + 1, priority: 53 };
}

const isInitial = wordTest(({ text }) => /^(?:\p{Lu}|[CTP]h)$/u.test(text));

/** `O. Petit a signé`, `(T. Fontaine, gérant)`: a family name that is a word, of whom something is told. */
function isWordAsFamily(family: Token, next: Token | undefined): boolean {
  if (family.shape !== 'title' || family.text.length < 4 || !isFamilyName(family.key) || !isOrdinary(family))
    return false;
  if (calendarWords.has(family.low) || next === undefined) return false;
  return isTied(next) ? tellsOfPerson(next) || /^(?:a|est)$/.test(next.low) : /^ ?[,)]/.test(next.gap);
}

function isUpperParticle(tokens: Token[], at: number): boolean {
  const particle = tokens[at]!;
  return particle.shape === 'upper' && !particle.caps && nameParticles.has(particle.low) && tokens[at + 1]?.gap === ' ';
}

function isFamilyInCapitals(token: Token): boolean {
  return (
    token.shape === 'upper' &&
    !token.caps &&
    /^[\p{Lu}'’-]{3,}$/u.test(token.text) &&
    !acronyms.has(token.low) &&
    !institutionWords.has(token.low) &&
    !calendarWords.has(token.low)
  );
}

/** `sa copine, Maelis, conduit`, `le facteur, Soleil (c'est son nom)`, `mon cousin Téo` */
function apposed(tokens: Token[], at: number): NameSpan | undefined {
  const [name, role, next] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (role === undefined || name.caps || name.shape !== 'title' || name.text.length < 3) return undefined;
  if (!tellsPerson(role)) return undefined;
  const kin = kinWords.has(role.low);
  const apart = name.gap === ', ';
  if (!apart && !(kin && name.gap === ' ' && role.shape === 'lower')) return undefined;
  if (isShortForm(name.key) || calendarWords.has(name.low) || demonyms.has(name.low)) return undefined;
  if (placeAt(tokens, at) !== undefined && givenStrength(name.key) < 2) return undefined;
  const closed = next === undefined || /^\s?[,(;.)]/.test(next.gap);
  if (apart && !closed) return undefined;
  // Someone's own word for the name: even an everyday word is one then.
  const explained = /^ \($/.test(next?.gap ?? '') && /^(?:c'|c|son|sa|nom|orthographe)$/.test(next!.low);
  if (isOrdinary(name) && !explained) return undefined;
  if (!kin && !explained && givenStrength(name.key) === 0 && name.text.length < 5) return undefined;
  return { to: at, priority: 49 };
}

const tellsPerson = wordTest(({ low }) => kinWords.has(low) || roleWords.has(low));

/** `Codétenu : LHERBIER`, `Agts : LE GUERN / SANÉ`: family names in capitals after the label of a person's field. */
function labelled(tokens: Token[], at: number): NameSpan | undefined {
  const [name, label] = [tokens[at]!, tokens[at - 1]];
  if (label === undefined || !isFieldValue(name)) return undefined;
  if (name.shape !== 'upper' || name.caps || !/^\p{Lu}/u.test(name.text)) return undefined;
  const listed =
    /\//.test(name.gap) && label.shape === 'upper' && /^\s?:\s$/.test(tokens[at - 2]?.gap ?? tokens[at - 1]!.gap);
  if (!roleWords.has(label.low) && !kinWords.has(label.low) && !listed) return undefined;
  const particle = /^(?:le|la|de|du|da|ben|el|al|van|von|ait|ould)$/.test(name.low) && isTied(tokens[at + 1]);
  const head = particle ? tokens[at + 1]! : name;
  if (!isFamilyInCapitals(head) || isOrdinary(head) || head.text.length < 4) return undefined;
  const to = particle ? at + 1 : at;
  const after = tokens[to + 1];
  if (isTied(after) && after!.shape !== 'lower') return undefined;
  return { to, priority: 52 };
}

const isFieldValue = gapTest(/^\s?[:/]\s$/);

/** In careless writing, `un gars nomé yanisse bellamri`, `mon voisin berçin abalioglu`: two words that nothing knows. */
function lowerPair(tokens: Token[], at: number): NameSpan | undefined {
  const [given, family, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  if (before === undefined || family === undefined || given.gap !== ' ' || family.gap !== ' ') return undefined;
  if (!bringsPair(before)) return undefined;
  return isStrange(tokens, at) && isStrange(tokens, at + 1) ? { to: at + 1, priority: 49 } : undefined;
}

const bringsPair = wordTest(
  ({ low }) => kinWords.has(low) || /^(?:nommee?s?|nomee?|nomme|prenommee?|denommee?|sap+el+e?)$/.test(low),
);

function isStrange(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.shape !== 'lower' || isOrdinary(token) || placeAt(tokens, at) !== undefined || demonyms.has(token.low))
    return false;
  const named = givenStrength(token.key) > 0 || isFamilyName(token.key);
  return token.low.length > (named ? 2 : 4) && /[aeiouy]/.test(token.low) && !/\d/.test(token.low);
}
