import type { ReportText } from '../document.ts';
import { isCommonWord } from './common-words.ts';
import { fold } from './fold.ts';
import { type Gap, gapOf, gapTest } from './gap-test.ts';
import { rememberedSpans } from './remembered-spans.ts';
import { isUpper, type Shape, type Word, wordOf } from './word.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** One word of a report. Hyphens and apostrophes stay inside (`Jean-Pierre`, `N'Diaye`); elided articles stand alone (`l'`). */
export interface Token {
  start: number;
  end: number;
  /** The word itself, whose fields of the same name are repeated here. */
  word: Word;
  text: string;
  low: string;
  key: string;
  shape: Shape;
  /** What stands between the word before and this one; `gap` repeats its text. */
  space: Gap;
  gap: string;
  /** Nothing but a space or an apostrophe parts it from the word before. */
  tied: boolean;
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
  let past = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, past)) {
    const end = wordEnd(text, start);
    const { cut, article, word } = partsOf(text, start, end);
    if (article !== undefined) tokens.push(token(text, past, start, start + cut, article));
    tokens.push(token(text, article === undefined ? past : start + cut, start + cut, end, word));
    past = end;
  }
  markSentences(tokens);
  return tokens;
}

function token(text: string, past: number, start: number, end: number, word: Word): Token {
  const space = gapOf(text, past, start);
  const { text: written, low, key, shape } = word;
  const tied = ties({ space });
  return { start, end, word, text: written, low, key, shape, space, gap: space.text, tied, first: false, caps: false };
}

interface Parts {
  /** The elided article, and its length; 0 where there is none. */
  article?: Word;
  cut: number;
  word: Word;
}

/** What a run of letters stands for: one word, or an elided article and one. */
const partsOf = rememberedSpans((written): Parts => {
  const cut = written.length > 80 ? 0 : elisionLength(written);
  const word = wordOf(uncut(written.slice(cut)));
  return cut === 0 ? { cut, word } : { article: wordOf(uncut(written.slice(0, cut))), cut, word };
});

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

function markSentences(tokens: Token[]): void {
  let lineStart = 0;
  let sentenceStart = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const newLine = token === undefined || i === 0 || (token.gap !== ' ' && token.gap.includes('\n'));
    const newSentence = newLine || endsSentence(token, tokens[i - 1]!);
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

function endsSentence(token: Token, before: Token): boolean {
  const { gap } = token;
  if (gap === ' ' || gap === '') return false;
  if (endsSurely(token)) return true;
  if (!gap.includes('.')) return false;
  return !(before.text.length === 1 || abbreviations.has(before.low)) || gap.length > 3;
}

const endsSurely = gapTest(/[!?…•]|^\s*[-–—]\s|[:;]\s*$|["«“]\s*$/);

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
  return token?.tied === true;
}

const ties = gapTest(/^(?:[ \u00a0]{0,3}|['’])$/);
