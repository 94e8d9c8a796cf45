/**
 * French numbers, in figures or in words, on folded text (see `folded`).
 * `NUMBER_WORDS` is the source of a pattern for a run of number words; `readNumber` gives its value.
 */

const UNITS: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const APPROXIMATE: Record<string, number> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};
const SCALES: Record<string, number> = { mille: 1000, mil: 1000, million: 1_000_000, millions: 1_000_000 };

const WORD = `(?:${[...Object.keys(UNITS), 'cents?', ...Object.keys(SCALES)].sort((a, b) => b.length - a.length).join('|')})`;

/** A run of number words: 'vingt et un', 'quatre-vingt-dix', 'trois mille deux cents'. */
export const NUMBER_WORDS = `\\b${WORD}(?:(?: et |-et-|[ -])${WORD}){0,9}\\b`;

/** 'une dizaine', 'une centaine', 'un millier': the count before 'de'. */
export const APPROXIMATE_WORDS = `\\b(?:une? )?(?:demi[- ]douzaine|${Object.keys(APPROXIMATE).join('|')})\\b`;

/** Figures with French or English thousands and decimals: '1 250', '1.250,50', '0,4'. */
export const FIGURES =
  "(?<![\\d.,])\\d{1,3}(?:[ .']\\d{3}){1,3}(?:,\\d{1,2})?(?!\\d)|(?<![\\d])\\d{1,9}(?:[.,]\\d{1,3})?(?!\\d)";

/** The value of what `NUMBER_WORDS`, `APPROXIMATE_WORDS` or `FIGURES` matched; NaN for anything else. */
export function readNumber(text: string): number {
  if (/^\d/.test(text)) return readFigures(text);
  if (/demi[- ]douzaine/.test(text)) return 6;
  const words = text.split(/[ -]+/).filter((word) => word !== 'et');
  const approximate = words.map((word) => APPROXIMATE[word]).find((value) => value !== undefined);
  return approximate ?? readWords(words);
}

function readFigures(text: string): number {
  const compact = text.replace(/[ ']/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact)) return Number(compact.replaceAll('.', '').replace(',', '.'));
  return Number(compact.replace(',', '.'));
}

function readWords(words: string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    if (word === 'cent' || word === 'cents') group = (group || 1) * 100;
    else if (SCALES[word] !== undefined) {
      total += (group || 1) * SCALES[word];
      group = 0;
    } else if (UNITS[word] === undefined) return Number.NaN;
    else if ((word === 'vingt' || word === 'vingts') && group % 100 === 4) group += 76;
    else group += UNITS[word];
  }
  return total + group;
}
