import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { APPROXIMATE_WORDS, FIGURES, NUMBER_WORDS, readNumber } from '../number-words.ts';
import { wordsPattern } from '../product/patterns.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { countWords, looseCountWords } from './units.ts';

/**
 * Amounts of product: a number with a measure ('0,4 g', 'deux kilos', '10 ml') or a count of portions ('140 pochons', 'une
 * centaine de gélules'). Value: `g`, `kg`, `ml` or `unit`. A rate ('le gramme') is none, nor is a person's weight.
 */
export function findQuantities(report: ReportText): Candidate[] {
  return [...findMeasures(report), ...findCounts(report)];
}

/** Fractions written as one sign. */
const SIGNS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Small numbers in the languages of partners' reports. */
const FOREIGN: Record<string, number> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
  veinte: 20,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  twenty: 20,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  zehn: 10,
  zwanzig: 20,
  twee: 2,
  drie: 3,
  vijf: 5,
  tien: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dieci: 10,
  dois: 2,
  quatro: 4,
  dez: 10,
};

function findMeasures(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, MEASURE)) {
    const { times, number = '', half, quarter, unit = '', rest = '', and } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const [factor, name] = unitOf(unit);
    if (isBodyWeight(text, start, end, name) || (LOOSE.test(unit) && !nearDrug(text, start, end))) continue;
    if (EVERYDAY.test(text.slice(end, end + 14))) continue;
    if (/^livre/.test(unit) && !OF_DRUG.test(text.slice(end, end + 40))) continue;
    const decimal = name === 'kg' && /^\d{1,3}\.\d{3}$/.test(number);
    const whole = decimal
      ? Number(number)
      : number && !(half && /^une?$/.test(number))
        ? (FOREIGN[number] ?? readNumber(number))
        : 0;
    const sign = SIGNS[report.text[start] ?? ''];
    const amount =
      (sign ?? (quarter ? 0.25 : whole + (half || and ? 0.5 : 0))) + (name === 'kg' ? Number(`0.${rest}`) : 0);
    if (amount > 0)
      found.push(
        candidate(report, 'quantity', start, end, `${rounded(amount * factor * Number(times ?? 1))} ${name}`, 80),
      );
  }
  return found;
}

function findCounts(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, COUNT)) {
    const { number = '', loose } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const amount = FOREIGN[number] ?? readNumber(number);
    const single = /^une?$/.test(number);
    if (!(amount > 0) || (single && !OF_DRUG.test(text.slice(end, end + 40)))) continue;
    if (EMPTY.test(text.slice(end, end + 16))) continue;
    if (/^plaques?$/.test(loose ?? '') && OF_A_CAR.test(text.slice(Math.max(0, start - 60), end + 30))) continue;
    if (loose && (single ? CONTAINER.test(loose) : !nearDrug(text, start, end))) continue;
    const each = amount > 1 ? EACH.exec(text.slice(end, end + 40)) : null;
    if (each) {
      const [factor, name] = unitOf(each[2] ?? '');
      const total = rounded(amount * readNumber(each[1] ?? '') * factor);
      found.push(candidate(report, 'quantity', start, end + each[0].length, `${total} ${name}`, 81));
      continue;
    }
    found.push(candidate(report, 'quantity', start, end, `${amount} unit`, 78));
  }
  return found;
}

const NUMBER = `(?<number>${FIGURES}|${APPROXIMATE_WORDS}|${NUMBER_WORDS}|${Object.keys(FOREIGN).join('|')})`;
const UNITS =
  'gramos?|gramm|grammi|gram|grams|kilogramos?|kilogramm|chili|k(?= de )|kg\\.?|kgs|kilo-?grammes?|kilos?|mg|milligrammes?|g|gr|grs|grammes?|grames?|gramme|meuges?|ml|millilitres?|cl|centilitres?|l|litres?|tonnes?|livres?';
const MEASURE = grammar(
  `(?<![a-z0-9_/])(?:(?<times>\\d{1,4}) ?[x*] ?)?(?:${NUMBER} ?(?:de |d')?)?(?:(?<half>demi[- ]|1/2 ?(?:de )?|medio |half a )|(?<quarter>1/4 ?(?:de |d')?|(?:un )?quart (?:de |d')))?(?<unit>${UNITS})(?![a-z€'_]|(?<!kg|kilos?)\\d|/[a-z])(?:(?<and> et demi)|(?<=k(?:g|ilos?)) ?(?<rest>[1-9]\\d{0,2})(?![\\d,.]|[a-z€]| ?(?:€|eur|balles|[a-z]*s\\b)))?`,
);
/** Goods of every day that are weighed too. */
const EVERYDAY =
  /^ (?:de |d')(?:ciment|farine|biere|lait|eau|vin|huile|lessive|jus|soda|sel|pates|patates|fromage|beurre|peinture|platre|sable|terre|terreau|riz|sucre|pommes|viande|linge|gravats|croquettes|charbon|bois|beton|pain|cafe|essence|gazole|gasoil|fruits|legumes|poisson|cuivre|ferraille|dechets)s?\b/;
/** The other kind of plates. */
const OF_A_CAR =
  /\bimmat|sans plaque|plaques? (?:posee|mineral|d'immat|belge|francaise|fausse)|[a-z]{2}-\d{3}-[a-z]{2}/;
/** Packing without anything in it. */
const EMPTY =
  /^ (?:plastiques? |de congelation )?(?:vides?|neufs?|vierges?|inutilise|a rouler|de papier|slim|volantes?|manuscrites?|blanches?)/;
const LOOSE = /^(?:k|l|litres?|cl|centilitres?|tonnes?|meuges?)$/;
const COUNT = grammar(
  `(?<![a-z0-9_/])${NUMBER} (?:de |d'|petite?s? |gros(?:se)?s? |autres? |grande?s? )?(?:(?<sure>${countWords})|(?<loose>${looseCountWords}))(?![a-z0-9])`,
);
/** 'deux pains d'un kilo': the portions add up. */
const EACH = new RegExp(`^ (?:de |d'|a )(${FIGURES}|${NUMBER_WORDS}) ?(${UNITS})(?![a-z0-9])`);
const CONTAINER = /^(?:sacs?|boites?|cartons?|colis|valises?|tubes?|enveloppes?)$/;
const DRUG = wordsPattern('sure', 'likely', 'common');
const OF_DRUG = new RegExp(`^ (?:(?:de |d'|contenant )(?:la |l'|du )?(?:${DRUG}|stup|matiere|poudre))`);
const NEAR_DRUG = new RegExp(`${wordsPattern('sure', 'likely')}|\\b(?:stup|poudre|drogue|herbe\\b)`);

function unitOf(unit: string): [factor: number, name: string] {
  if (/^k|^chili/.test(unit)) return [1, 'kg'];
  if (/^tonne/.test(unit)) return [1000, 'kg'];
  if (/^(?:mg|milligr)/.test(unit)) return [0.001, 'g'];
  if (/^(?:ml|millil)/.test(unit)) return [1, 'ml'];
  if (/^c/.test(unit)) return [10, 'ml'];
  if (/^l(?!ivre)/.test(unit)) return [1000, 'ml'];
  return [/^livre/.test(unit) ? 500 : 1, 'g'];
}

const LOST_WEIGHT = /\b(?:perdu|repris|maigri|grossi)\w*(?: de| d')? $/;

/** A person's weight, or a lorry's. */
function isBodyWeight(text: string, start: number, end: number, name: string): boolean {
  if (name !== 'kg') return false;
  if (
    /\b(?:poids (?:annonce|releve|total|a vide|en charge|du camion)|bascule|ptac|tonnage|charge utile)\b[^.;]{0,30}$/.test(
      text.slice(Math.max(0, start - 50), start),
    ) &&
    !nearDrug(text, start, end)
  )
    return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (LOST_WEIGHT.test(before)) return true;
  return (
    /\b(?:pese|pesant|poids|corpulence|taille|metre|m ?\d\d|\dm\d*|cm|\d ans)\b[^.;]{0,14}$/.test(before) &&
    !nearDrug(text, start, end)
  );
}

function nearDrug(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?\n] /)
      .pop() ?? '';
  const after = text.slice(end, end + 100).split(/[.!?\n]/, 1)[0] ?? '';
  return NEAR_DRUG.test(before) || NEAR_DRUG.test(after);
}

function rounded(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
