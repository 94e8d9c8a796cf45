import type { ReportText } from '../document.ts';
import { isCommonWord } from './common-words.ts';
import { fold, spaced } from './fold.ts';

/** upper `BENALI`, title `Karim`, mixed `DaSilva`, lower `karim`, digit: begins with a digit. */
export type Shape = 'upper' | 'title' | 'mixed' | 'lower' | 'digit';

/** One word of a report. Hyphens and apostrophes stay inside (`Jean-Pierre`, `N'Diaye`); elided articles stand alone (`l'`). */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Folded: lower case, no accents. */
  low: string;
  /** Folded, hyphens and apostrophes as spaces. */
  key: string;
  shape: Shape;
  /** What stands between the word before and this one. */
  gap: string;
  /** First of a sentence, a line or a list item: its capital says nothing. */
  first: boolean;
  /** In a passage written in capitals: capitals say nothing. */
  caps: boolean;
}

const cache = new WeakMap<ReportText, Token[]>();

/** The words of a report, in order; computed once per report object. */
export function tokensOf(report: ReportText): Token[] {
  let tokens = cache.get(report);
  if (tokens === undefined) {
    tokens = tokenise(report.text);
    cache.set(report, tokens);
  }
  return tokens;
}

/** A hyphen at the end of a line ties too: printed pages cut words there. */
const wordPattern = /[\p{L}\p{N}_]\p{M}*(?:(?:['’ʼ\-‐‑]|(?<=\p{L})[-‐\u00ad]\r?\n(?=\p{L}))?[\p{L}\p{N}_]\p{M}*)*/gu;
const elision = /^(?:[ldjcst]|qu|jusqu|lorsqu|puisqu|quoiqu|nm|n|m)['’ʼ]/i;
/** Words that a full stop shortens: it ends no sentence. */
const abbreviations = new Set(
  'm mm mr mrs mme mlle mlles dr me st ste av ave bd bld bvd boul r imp all pl ch chem rte sq res bat esc apt appt et etg no n tel port cf art ex env ep hab dom min max sgt adj cne cdt col gal lt cap brig'.split(
    ' ',
  ),
);

/** Splits a text into words; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  const push = (start: number, end: number) => {
    const word = uncut(text.slice(start, end));
    const low = word.length > 80 ? '' : fold(word);
    tokens.push({
      start,
      end,
      text: word,
      low,
      key: spaced(low),
      shape: shapeOf(word),
      gap: text.slice(previousEnd, start),
      first: false,
      caps: false,
    });
    previousEnd = end;
  };
  for (const match of text.matchAll(wordPattern)) {
    let start = match.index;
    const end = start + match[0].length;
    const cut = match[0].length > 80 ? 0 : elisionLength(match[0]);
    if (cut > 0) {
      push(start, start + cut);
      start += cut;
    }
    push(start, end);
  }
  markSentences(tokens);
  return tokens;
}

/** `Sprin-⏎ter` → `Sprinter`, `KER-⏎GOAT` → `KERGOAT`; the hyphen before a capital stays (`Saint-⏎Denis`). */
function uncut(word: string): string {
  if (!word.includes('\n')) return word;
  return word.replace(/(\p{L})[-‐\u00ad]\r?\n(\p{L})/gu, (_, before: string, after: string) =>
    isUpper(after) && !isUpper(before) ? `${before}-${after}` : before + after,
  );
}

function elisionLength(word: string): number {
  const found = elision.exec(word);
  if (found === null) return 0;
  const rest = word.slice(found[0].length);
  const letter = found[0][0]!;
  // N'Diaye, M'Bemba, D'Angelo: part of a name, unless an ordinary word follows (N'EST, m'a).
  if (/n/i.test(letter) && /^aït/i.test(rest)) return 0;
  if (/[nm]/i.test(letter) && found[0].length === 2 && !isCommonWord(fold(rest)) && rest.length > 3) return 0;
  return found[0].length;
}

function shapeOf(word: string): Shape {
  const first = word[0]!;
  if (first >= '0' && first <= '9') return 'digit';
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word === word.toUpperCase()) return word.length > 1 ? 'upper' : 'title';
  if (!isUpper(first)) return 'mixed';
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)*$/u.test(word) ? 'title' : 'mixed';
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function markSentences(tokens: Token[]): void {
  let lineStart = 0;
  let sentenceStart = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const newLine = token === undefined || i === 0 || token.gap.includes('\n');
    const newSentence = newLine || endsSentence(token.gap, tokens[i - 1]!);
    if (newSentence && i > sentenceStart) {
      markCapitals(tokens, sentenceStart, i, 4, 0.8);
      sentenceStart = i;
    }
    if (newLine && i > lineStart) {
      markCapitals(tokens, lineStart, i, 6, 0.72);
      lineStart = i;
    }
    if (token !== undefined && newSentence) token.first = true;
  }
}

function endsSentence(gap: string, before: Token): boolean {
  if (gap === ' ' || gap === '') return false;
  if (/[!?…•]/.test(gap) || /^\s*[-–—]\s/.test(gap)) return true;
  if (/[:;]\s*$/.test(gap) || /["«“]\s*$/.test(gap)) return true;
  if (!gap.includes('.')) return false;
  return !(before.text.length === 1 || abbreviations.has(before.low)) || gap.length > 3;
}

function markCapitals(tokens: Token[], from: number, to: number, least: number, share: number): void {
  let upper = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.text.length < 2 || token.shape === 'digit') continue;
    all++;
    if (token.shape === 'upper') upper++;
  }
  if (all >= least && upper >= share * all) for (let i = from; i < to; i++) tokens[i]!.caps = true;
}

/** Is the word written with a capital, at least its first letter? */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'mixed' || token.shape === 'upper');
}

/** Does nothing but a space or an apostrophe part this word from the one before? */
export function isTied(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[ \u00a0]{0,3}|['’])$/.test(token.gap);
}
