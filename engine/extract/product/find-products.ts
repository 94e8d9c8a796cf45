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
  isPriced,
  isQuoted,
  isSaidToBe,
  isSoleName,
  isTradeNear,
} from './trade-context.ts';

/**
 * Drugs and cutting agents, slang included. Value: a code of `shared/vocabulary.ts`. Words with an everyday meaning need a
 * context of trade; a product already recognised close by is one.
 */
export function findProducts(report: ReportText): Candidate[] {
  const text = folded(report);
  const words = matchesOf(text, WORD).map(read);
  const meant: Word[] = [];
  for (const sureness of PASSES) {
    const known = meant.map(({ start }) => start).sort((a, b) => a - b);
    for (const word of words) {
      if (word.sureness === sureness && isMeant(report.text, text, word, countBeside(known, word.start)))
        meant.push(word);
    }
  }
  const cocaineOnly = meant.some(({ product }) => product === 'cocaine') && !meant.some(isHeroin(text));
  return meant.map(({ start, end, product, sureness }) => {
    const brown = text.slice(start, end) === 'marron' && isSaidToBe(text, start, end);
    const white = cocaineOnly && text.slice(start, end) === 'blanche';
    const priced = text.slice(start, end) === 'poudre' && isPriced(text, start, end);
    const matter =
      /\b(?:de la|du) $/.test(text.slice(Math.max(0, start - 6), start)) && report.text[start] === text[start];
    const measured =
      sureness === 'letter' && /\d ?(?:g|gr|kg) (?:de )?$/.test(text.slice(Math.max(0, start - 8), start));
    const priority = matter || measured ? AFTER_ARTICLE : PRIORITY[sureness];
    return candidate(report, 'product', start, end, brown ? 'heroin' : priced || white ? 'cocaine' : product, priority);
  });
}

/** A heroin that is not merely 'la blanche', which some call cocaine. */
function isHeroin(text: string) {
  return ({ start, end, product }: Word) => product === 'heroin' && text.slice(start, end) !== 'blanche';
}

interface Word {
  start: number;
  end: number;
  product: Product;
  sureness: Sureness;
}

/** A word that its surroundings show to be a drug's is not the first name that it also is (`speed et crystal`). */
const PRIORITY: Record<Sureness, number> = { sure: 47, likely: 47, common: 40, coded: 40, letter: 40 };
/** 'de la tina' in small letters is no first name either. */
const AFTER_ARTICLE = 52;
const PASSES: Sureness[] = ['sure', 'likely', 'common', 'coded', 'letter'];
const ENTRIES = new Map(
  productWords.flatMap(({ product, sureness, words }) =>
    words.split(' ').map((word) => [word.replace(/[_']/g, ' '), { product, sureness }] as const),
  ),
);
const WORD = grammar(wordsPattern(...PASSES));

function read(match: RegExpExecArray): Word {
  const [written] = match;
  const spaced = written.replace(/[ .'-]+/g, ' ');
  const entry =
    ENTRIES.get(spaced) ?? ENTRIES.get(spaced.replace(/s$/, '')) ?? ENTRIES.get(spaced.replace(/s(?= |$)/g, ''));
  const { product, sureness } = entry ?? { product: 'unknown_drug', sureness: 'common' };
  return { start: match.index, end: match.index + written.length, product, sureness };
}

function isMeant(original: string, text: string, { start, end, sureness }: Word, near: number): boolean {
  const beside = near > 0;
  if (ANOTHER_WORD.test(original.slice(start, end))) return false;
  switch (sureness) {
    case 'sure':
      return !OTHER_MEANING.test(text.slice(end, end + 20));
    case 'likely':
      if (OTHER_MEANING.test(text.slice(end, end + 20)) || isWeatherOrCraft(text, start, end)) return false;
      return (
        beside ||
        isSaidToBe(text, start, end) ||
        /^resines?$/.test(text.slice(start, end)) ||
        isQuoted(text, start, end) ||
        isSoleName(original, text, start, end) ||
        isTradeNear(text, start, end)
      );
    case 'common':
      return isCommonWordMeant(text, start, end, beside);
    case 'coded':
      return isCodedWordMeant(text, start, end, near);
    case 'letter':
      return isLetterMeant(original, text, start, end, beside);
  }
}

/** 'l'héroïne du roman', 'un crack en informatique'. */
const OTHER_MEANING =
  /^ (?:du (?:film|roman|livre|jour)|de (?:la serie|guerre)|en (?:maths?|informatique|foot\w*)|au (?:foot|tennis|rugby)|de l'equipe|du (?:quartier|groupe|club)|des (?:maths|echecs)|boursier|dating|boat)\b/;

/** Snow that falls, the resin of a boat, the smell of acetone. */
function isWeatherOrCraft(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 16);
  switch (text.slice(start, end)) {
    case 'speed':
      return /\b(?:il|elle|je|tu|on|ca|trop|hyper|tres|assez) $/.test(before);
    case 'neige':
      return (
        /\b(?:chutes?|pneus?|boules?|bonhomme|tempete|equipement\w*|flocons?|canon) (?:de |a |d'|de la )?$|\ben $/.test(
          before,
        ) ||
        /^,? ?(?:annonc|fondu|fond|tomb|fraiche|au col|et (?:verglas|pluie|froid)|sur|dans|abondante|collante|et la pluie)/.test(
          after,
        )
      );
    case 'resine':
      return /^ (?:epoxy|de pin|dentaire|polyester|acrylique|naturelle|de coulee|de bois|synthetique|pour)/.test(after);
    case 'acetone':
    case 'ammoniaque':
      return /\b(?:odeurs? d'|sent(?:ait|ent)? l'|dissolvant[^.]{0,8})$/.test(before);
    default:
      return false;
  }
}

/** 'drogué' is somebody's state, 'héros' somebody admired. */
const ANOTHER_WORD = /^(?:drogu[éÉ]s?|h[ée]ros)$/i;

/** How many recognised products stand within a short distance; `known` is sorted. */
function countBeside(known: number[], start: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] ?? 0) < start - BESIDE) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while ((known[low + count] ?? Number.POSITIVE_INFINITY) < start + BESIDE) count++;
  return count;
}

const BESIDE = 60;
