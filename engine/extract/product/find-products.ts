import type { Product } from '../../../shared/vocabulary.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { productWords, type Sureness } from './dictionary.ts';
import { wordsPattern } from './patterns.ts';
import {
  isCodedWordMeant,
  isCommonWordMeant,
  isLetterMeant,
  isQuoted,
  isSoleName,
  isTradeNear,
} from './trade-context.ts';

/**
 * Drugs and cutting agents, slang included. Value: a code of `shared/vocabulary.ts`. Words with an everyday meaning need a
 * context of trade; a product already recognised close by is one.
 */
export function findProducts(report: ReportText): Candidate[] {
  const text = folded(report);
  const words = matchesOf(report, WORD).map(read);
  const meant: Word[] = [];
  for (const sureness of PASSES) {
    const known = meant.map(({ start }) => start).sort((a, b) => a - b);
    for (const word of words) {
      if (word.sureness === sureness && isMeant(report.text, text, word, isBeside(known, word.start))) meant.push(word);
    }
  }
  return meant.map(({ start, end, product, sureness }) =>
    candidate(report, 'product', start, end, product, PRIORITY[sureness]),
  );
}

interface Word {
  start: number;
  end: number;
  product: Product;
  sureness: Sureness;
}

/** A word that its surroundings show to be a drug's is not the first name that it also is (`speed et crystal`). */
const PRIORITY: Record<Sureness, number> = { sure: 47, likely: 47, common: 40, coded: 40, letter: 40 };
const PASSES: Sureness[] = ['sure', 'likely', 'common', 'coded', 'letter'];
const ENTRIES = new Map(
  productWords.flatMap(({ product, sureness, words }) =>
    words.split(' ').map((word) => [word.replace(/[_']/g, ' '), { product, sureness }] as const),
  ),
);
const WORD = grammar(wordsPattern(...PASSES));

function read(match: RegExpExecArray): Word {
  const [written] = match;
  const spaced = written.replace(/[ '-]+/g, ' ');
  const entry =
    ENTRIES.get(spaced) ?? ENTRIES.get(spaced.replace(/s$/, '')) ?? ENTRIES.get(spaced.replace(/s(?= |$)/g, ''));
  const { product, sureness } = entry ?? { product: 'unknown_drug', sureness: 'common' };
  return { start: match.index, end: match.index + written.length, product, sureness };
}

function isMeant(original: string, text: string, { start, end, sureness }: Word, beside: boolean): boolean {
  if (ANOTHER_WORD.test(original.slice(start, end))) return false;
  switch (sureness) {
    case 'sure':
      return !OTHER_MEANING.test(text.slice(end, end + 20));
    case 'likely':
      if (OTHER_MEANING.test(text.slice(end, end + 20))) return false;
      return (
        beside || isQuoted(text, start, end) || isSoleName(original, text, start, end) || isTradeNear(text, start, end)
      );
    case 'common':
      return isCommonWordMeant(text, start, end, beside);
    case 'coded':
      return isCodedWordMeant(text, start, end, beside);
    case 'letter':
      return isLetterMeant(original, text, start, end, beside);
  }
}

/** 'l'héroïne du roman', 'un crack en informatique'. */
const OTHER_MEANING =
  /^ (?:du (?:film|roman|livre|jour)|de (?:la serie|guerre)|en (?:maths?|informatique|foot\w*)|au (?:foot|tennis|rugby)|boursier|dating|boat)\b/;

/** 'drogué' is somebody's state, 'héros' somebody admired. */
const ANOTHER_WORD = /^(?:drogu[éÉ]s?|h[ée]ros)$/i;

/** A recognised product within a short distance; `known` is sorted. */
function isBeside(known: number[], start: number): boolean {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] ?? 0) < start - BESIDE) low = middle + 1;
    else high = middle;
  }
  return (known[low] ?? Number.POSITIVE_INFINITY) < start + BESIDE;
}

const BESIDE = 60;
