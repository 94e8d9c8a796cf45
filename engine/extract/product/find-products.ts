import type { Product } from '../../../shared/vocabulary.ts';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { productWords, type Sureness } from './dictionary.ts';
import { isCommonWordMeant, isLetterMeant, isTradeNear } from './trade-context.ts';

/** Drugs and cutting agents, slang included. Value: a code of `shared/vocabulary.ts`. Words with an everyday meaning need a context of trade. */
export function findProducts(report: ReportText): Candidate[] {
  const text = folded(report);
  const words = [...text.matchAll(WORD)].map((match) => read(match));
  const sure = words.filter(({ sureness }) => sureness === 'sure');
  const isMeant = (word: Word): boolean => {
    const beside = sure.some((other) => Math.abs(other.start - word.start) < 60);
    switch (word.sureness) {
      case 'sure':
        return !isOtherMeaning(text, word);
      case 'likely':
        return beside || isTradeNear(text, word.start, word.end);
      case 'common':
        return isCommonWordMeant(text, word.start, word.end, beside);
      case 'letter':
        return isLetterMeant(report.text, text, word.start, word.end, beside);
    }
  };
  return words
    .filter((word) => isMeant(word))
    .map(({ start, end, product, sureness }) =>
      candidate(report, 'product', start, end, product, sureness === 'sure' ? 42 : 40),
    );
}

interface Word {
  start: number;
  end: number;
  product: Product;
  sureness: Sureness;
}

const ENTRIES = new Map(
  productWords.flatMap(({ product, sureness, words }) =>
    words.split(' ').map((word) => [word.replace(/[_']/g, ' '), { product, sureness }] as const),
  ),
);
const ALTERNATIVES = [...ENTRIES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.split(' ').join("s?[ '-]{1,2}"))
  .join('|');
const WORD = new RegExp(`(?<![a-z0-9@_])(?:${ALTERNATIVES})s?(?![a-z0-9_]|['.-][a-z0-9]|@)`, 'g');

function read(match: RegExpExecArray): Word {
  const [written] = match;
  const spaced = written.replace(/[ '-]+/g, ' ');
  const entry =
    ENTRIES.get(spaced) ?? ENTRIES.get(spaced.replace(/s$/, '')) ?? ENTRIES.get(spaced.replace(/s(?= |$)/g, ''));
  const { product, sureness } = entry ?? { product: 'unknown_drug', sureness: 'common' };
  return { start: match.index, end: match.index + written.length, product, sureness };
}

/** 'l'héroïne du roman', 'shit !', 'un crack en informatique': sure words in their other meaning. */
function isOtherMeaning(text: string, { start, end }: Word): boolean {
  return (
    /^ (?:du (?:film|roman|livre|jour)|de (?:la serie|guerre)|en (?:maths?|informatique|foot\w*))\b/.test(
      text.slice(end, end + 20),
    ) || /\b(?:stationnement|numero) $/.test(text.slice(Math.max(0, start - 15), start))
  );
}
