import type { Candidate, Finder, ReportText } from '../document.ts';
import { usesNoCapitals } from '../gazetteer/careless-writing.ts';
import { isCommonNoun } from '../gazetteer/common-words.ts';
import { gapTest, opensQuote } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token, tokensOf } from '../gazetteer/tokens.ts';
import { wordTest, wordValue } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, personTitles } from '../gazetteer/word-classes.ts';
import { calledAlias, mayBeCalled } from './called-aliases.ts';
import { carelessAlias } from './careless-aliases.ts';
import { commonNounAlias } from './common-noun-aliases.ts';
import { descriptiveAlias, stamped } from './descriptive-aliases.ts';
import { introducesAlias, introductionEnds } from './introductions.ts';
import { ledgerAlias } from './ledger-aliases.ts';
import { isShortForm } from './short-forms.ts';
import { toldAlias } from './told-aliases.ts';

/**
 * Nicknames: what follows `dit`, `alias`, `surnommé`, `se fait appeler`…, short forms of first names, a lone name
 * between quotation marks, and every later use of a nickname that the report has introduced.
 */
export const findAliases: Finder = (report) => {
  const tokens = tokensOf(report);
  const found: Candidate[] = [];
  const introduced = new Set<number>();
  const careless = usesNoCapitals(tokens);
  for (const at of introductionEnds(report, tokens)) {
    const to = aliasEnd(tokens, at);
    if (to === undefined) continue;
    found.push(mention(report, tokens, at, to, 68));
    introduced.add(at);
  }
  for (let i = 0; i < tokens.length; i++) {
    if (introduced.has(i) || !(careless || mayBegin(tokens, i))) continue;
    const lone =
      ledgerAlias(tokens, i) ??
      commonNounAlias(tokens, i) ??
      loneAlias(tokens, i) ??
      descriptiveAlias(tokens, i) ??
      calledAlias(tokens, i) ??
      toldAlias(tokens, i) ??
      (careless || isCarelessMark(tokens[i - 1]) ? carelessAlias(tokens, i) : undefined);
    if (lone !== undefined) found.push(mention(report, tokens, i, lone.to, lone.priority));
  }
  found.push(...findAgain(report, tokens, found));
  return found;
};

/** May a nickname that nothing introduces begin here? Without a capital few words may, or after few. */
function mayBegin(tokens: Token[], at: number): boolean {
  const [token, before] = [tokens[at]!, tokens[at - 1]];
  if (mayBeNickname(token) || isSetApart(token)) return true;
  return isPartOfNumber(before) || isCarelessMark(before);
}

const mayBeNickname = wordTest(
  (word) => word.shape !== 'lower' || isShortForm(word.key) || /^(?:le|la|l')$/.test(word.low) || mayBeCalled({ word }),
);
/** By an opening quotation mark, or as the item of a list is. */
const isSetApart = gapTest(/[«"“„]\s*$|^ ?[,;/] $/);

function mention(report: ReportText, tokens: Token[], from: number, to: number, priority: number): Candidate {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  const surface = report.text.slice(start, end);
  return { start, end, surface, type: 'alias', value: usualCase(surface), priority };
}

/** Nobody writes these but in messages, or quotes them. */
const isCarelessMark = wordTest(/^(?:ya|cest|sapelle?)$/);

const closeQuote = /^\s*[»"”]/;

/** Index of the last word of the nickname that begins at `at`: what stands in quotes, or article and name. */
function aliasEnd(tokens: Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined || /\n/.test(first.gap) || introducesAlias(first.low)) return undefined;
  if (opensQuote(first)) {
    if (beginsPhrase(first) || (/^(?:le|la|l')$/.test(first.low) && isPosition(tokens[at + 1]))) return undefined;
    for (let to = at; to < tokens.length && to - at < 6; to++)
      if (closeQuote.test(tokens[to + 1]?.gap ?? '»')) return to;
    return undefined;
  }
  if (!/^ ?:? ?$|^['’ ]$|^ ?= ?$/.test(first.gap)) return undefined;
  let to = at;
  const article =
    /^(?:le|la|l'|les|el|al|il|ti|big|the|petit|gros|grand|tonton|papa|mama|vieux|don|mc|dj|ptit|p'tit|pti|gwo|tata|mister|mr|king|el)$/.test(
      first.low,
    );
  if (article && isTied(tokens[to + 1])) to++;
  const head = tokens[to]!;
  if (to === at && isCommonNoun(head.low) && !isCapital(head)) return undefined;
  if (head.caps && to === at && isCommonNoun(head.low)) return undefined;
  if (!isCapital(head) && !isCapital(first) && head.low.length < 2) return undefined;
  while (
    to - at < 3 &&
    isTied(tokens[to + 1]) &&
    isCapital(tokens[to + 1]) &&
    !tokens[to + 1]!.caps &&
    isCapital(tokens[to])
  )
    to++;
  // `Malik la Main`, `Jo le Boiteux`
  const [tie, epithet] = [tokens[to + 1], tokens[to + 2]];
  if (
    to === at &&
    isTied(tie) &&
    /^(?:le|la)$/.test(tie!.text) &&
    isTied(epithet) &&
    epithet!.shape === 'title' &&
    isCapital(first)
  )
    return at + 2;
  if (
    tokens[to + 1] !== undefined &&
    article &&
    isTied(tokens[to + 1]) &&
    tokens[to + 1]!.low === 'de' &&
    isCapital(tokens[to + 2])
  )
    return undefined;
  return to;
}

const beginsPhrase = wordTest(/^(?:pour|que|qui|je|j'|il|tu|on|si|c'|c|ne|merci|nous|vous|ca)$/);
/** `« le patron »`: what he is for the speaker, not what he is called. */
const isPosition = wordTest(({ text }) => /^(?:patron|chef|boss|client|directeur|responsable)$/.test(text));

/** A nickname that nothing introduces. */
function loneAlias(tokens: Token[], at: number): { to: number; priority: number } | undefined {
  const token = tokens[at]!;
  if (standsForNobody(token)) return undefined;
  const quoted = opensQuote(token);
  const named =
    quoted &&
    !stamped.has((/^marquee?s?$/.test(tokens[at - 1]?.low ?? '') ? tokens[at - 2] : tokens[at - 1])?.low ?? '')
      ? quotedAlias(tokens, at)
      : undefined;
  if (named !== undefined) return named;
  if (besideNumber(tokens, at) && placeAt(tokens, at) === undefined) return { to: at, priority: 45 };
  const alone =
    !(isTied(tokens[at + 1]) && isCapital(tokens[at + 1]) && !token.caps) &&
    !(isTied(token) && isCapital(tokens[at - 1]) && !token.caps && !tokens[at - 1]!.first);
  if (isShortForm(token.key) && alone && !isCommonNoun(token.low) && token.low.length > 2) {
    if (token.shape === 'lower')
      return (token.first && token.low.length > 3) || (lowerBringers.has(tokens[at - 1]?.low ?? '') && isTied(token))
        ? { to: at, priority: 46 }
        : undefined;
    const before = tokens[at - 1]?.low ?? '';
    if (token.shape === 'upper' && !token.caps && token.text.length < 4) return undefined;
    if (token.caps || !personTitles.has(before) || /^(?:de|pre)?nommee?$/.test(before)) return { to: at, priority: 48 };
  }
  if (isFamiliar(token) && isCapital(token) && isTied(tokens[at + 1]) && tokens[at + 1]!.shape === 'title')
    return { to: at + 1, priority: 60 };
  if (token.caps || token.shape !== 'title' || token.first || !alone || !isTied(token)) return undefined;
  // An unknown capital where a person is expected: `viennent pour Dido`.
  const strange =
    givenStrength(token.key) < 2 &&
    !isFamilyName(token.key) &&
    !isCommonNoun(token.low) &&
    placeAt(tokens, at) === undefined &&
    !acronyms.has(token.low);
  return strange && bringers.has(tokens[at - 1]!.low) && !demonyms.has(token.low)
    ? { to: at, priority: 38 }
    : undefined;
}

const standsForNobody = wordTest(({ text, low }) => text.length < 2 || calendarWords.has(low));
const isFamiliar = wordTest(/^(?:tonton|tata|papi|big|lil|ti|dj|mc)$/);

const bringers = new Set([
  'vu',
  'voir',
  'pour',
  'chez',
  'avec',
  'par',
  'que',
  'certain',
  'nomme',
  'jeune',
  'pote',
  'copain',
]);
const lowerBringers = new Set(
  "gars mec pote copain frere frerot cousin pour chez avec a demande demandez voir vois appelle appeler appele cest c'est est son ce le reuf ami collegue associe et par dit".split(
    ' ',
  ),
);

/** What brings a place in quotation marks rather than a person. */
const located = /^(?:sur|vers|depuis|dans|secteur|quartier|cite)$/;

/** What bears a name in quotation marks and is no person. */
const labelled =
  /^(?:operation|logo|panneau|canal|navire|bateau|semi-rigide|vedette|voilier|chalutier|peniche|cargo|canot|zodiac|film|jeu|code|mot|cachets?|estampille|tampon|slogan|titre|logiciel|fichier)$/;

/** `« Kader »`: one or two words between quotation marks that are no words of the language. */
function quotedAlias(tokens: Token[], at: number): { to: number; priority: number } | undefined {
  let to = at;
  while (to - at < 3 && tokens[to + 1] !== undefined && !closeQuote.test(tokens[to + 1]!.gap) && isTied(tokens[to + 1]))
    to++;
  const closing = tokens[to + 1]?.gap ?? '»';
  const parts = tokens.slice(at, to + 1);
  const head = /^(?:le|la|les|l')$/.test(parts[0]!.low) ? parts[1] : parts[0];
  const before = tokens[at - 1]?.low ?? '';
  if (labelled.test(before) || located.test(before)) return undefined;
  if (head === undefined || !isCapital(head) || isCommonNoun(head.low) || acronyms.has(head.low)) return undefined;
  if (parts.some((part) => part.shape === 'digit' || /\d/.test(part.text)))
    return introducedNumber(parts) ? { to: at, priority: 40 } : undefined;
  if (head.caps && parts.length === 1 && closeQuote.test(closing) && isUnknownCapitals(tokens, at))
    return { to, priority: 45 };
  if (head.caps || !closeQuote.test(closing) || parts.length > 3) return undefined;
  if (parts.length === 1 && givenStrength(head.key) === 2 && !isShortForm(head.key)) return undefined;
  if (parts.length > 1 && parts.slice(1).some((part) => part.shape === 'lower' && isCommonNoun(part.low)))
    return undefined;
  return { to, priority: placeAt(tokens, at) === undefined ? 47 : 29 };
}

/** `SMS A « TOTOLE »`: in capitals, a word that nothing else knows. */
function isUnknownCapitals(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    /^\p{Lu}{4,}$/u.test(token.text) &&
    givenStrength(token.key) < 2 &&
    !isOrdinary(token) &&
    placeAt(tokens, at) === undefined
  );
}

/** `« Kader 02.61.91.33.46 »`: a name and its number in a notebook. */
function introducedNumber(parts: Token[]): boolean {
  return parts.length > 1 && isCapital(parts[0]) && parts[1]!.shape === 'digit';
}

/** `« Sifou – 06 39 98 77 40 »`, `« 0639987740 joss »`: one word beside a number in quotation marks. */
function besideNumber(tokens: Token[], at: number): boolean {
  const [token, next, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  const opens = opensQuote(token) && isCapital(token);
  if (!opens && !(token.gap === ' ' && isPartOfNumber(before))) return false;
  if (token.shape === 'digit' || token.text.length < 3 || isCommonNoun(token.low) || givenStrength(token.key) === 2)
    return false;
  if (opens)
    return (
      next !== undefined &&
      /^(?: ?[–—:-] ?[+(]{0,2}|, )$/.test(next.gap) &&
      (/^(?:0\d|33|00)/.test(next.low) || next.gap === ', ')
    );
  return closeQuote.test(next?.gap ?? '');
}

const isPartOfNumber = wordTest(/^0\d{1,9}$|^\d\d$/);

/** Bare uses of the nicknames introduced, in the same letters but any case when they are no everyday words. */
function findAgain(report: ReportText, tokens: Token[], named: Candidate[]): Candidate[] {
  const keys = new Map<string, string[]>();
  for (const one of named) {
    if (one.priority < 46) continue;
    const parts = one.surface.toLowerCase().match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
    if (parts.length > 0 && parts.join('').length > 1) keys.set(parts[0]!, parts);
  }
  if (keys.size === 0) return [];
  const starts = new Set(named.map((one) => one.start));
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const parts = keys.get(lowerCase(token));
    if (parts === undefined || starts.has(token.start)) continue;
    if (
      !parts.every(
        (part, j) =>
          tokens[i + j] !== undefined && lowerCase(tokens[i + j]!) === part && (j === 0 || isTied(tokens[i + j])),
      )
    )
      continue;
    const last = tokens[i + parts.length - 1]!;
    if (!isCapital(last) && isCommonNoun(last.low)) continue;
    if (parts.length === 1 && token.first && isCommonNoun(token.low)) continue;
    found.push(mention(report, tokens, i, i + parts.length - 1, 57));
  }
  return found;
}

const lowerCase = wordValue(({ text }) => text.toLowerCase());

function usualCase(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  if (/\p{Lu}\p{Ll}/u.test(plain) && /^\p{Lu}/u.test(plain) && plain.split(' ').length < 2) return plain;
  return plain
    .toLowerCase()
    .replace(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
