import { fold, foldName } from '../../resolve/normalise/fold.ts';

/** A person's name or part of it: folded words with single blanks; titles and forms of address dropped. */
export function nameText(value: string): string {
  const folded = foldName(value);
  const kept = folded.replace(TITLES, '').trim();
  return kept === '' ? folded : kept;
}

const TITLES = /^(?:(?:m|mr|mrs|ms|miss|mme|mlle|monsieur|madame|mademoiselle|herr|frau|dr|prof) )+(?=\S\S)/;

/** A street without its number: folded, kinds of way in full. */
export function streetText(value: string): string {
  return fold(value)
    .replace(/\b[a-z]+\b/g, (word) => WAYS[word] ?? word)
    .trim();
}

/** The number that an address begins with, as `12` or `12b`; empty when there is none. */
export function streetNumberOf(value: string): string {
  const parts = /^\s*(\d+)\s*(bis|ter|quater|[a-d]\b)?/i.exec(value);
  return parts === null ? '' : parts[1]! + (parts[2]?.[0]?.toLowerCase() ?? '');
}

const WAYS: Record<string, string> = {
  r: 'rue',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  imp: 'impasse',
  all: 'allee',
  che: 'chemin',
  chem: 'chemin',
  pl: 'place',
  rte: 'route',
  res: 'residence',
  sq: 'square',
  str: 'strasse',
  rd: 'road',
  ln: 'lane',
  ct: 'court',
  cres: 'crescent',
  cct: 'circuit',
};

/** The name of a town: folded, `saint` and `sainte` in full, what follows a figure (an arrondissement) kept. */
export function placeText(value: string): string {
  return fold(value)
    .replace(/\bst(e)?\b/g, 'saint$1')
    .replace(/\bcedex\b.*$/, '')
    .trim();
}

/** Letters and digits only. */
export function plainText(value: string): string {
  return fold(value).replaceAll(' ', '');
}

/** A phone number's last nine figures, which are the same with and without a prefix for the country. */
export function phoneText(value: string): string {
  const figures = value.replace(/\D/g, '');
  return figures.length < 5 ? '' : figures.slice(-9);
}

/** An e-mail address in lower case, and what stands before its @ without dots, dashes and what follows a plus. */
export function emailText(value: string): { whole: string; local: string } {
  const whole = value.trim().toLowerCase();
  const local = whole
    .split('@')[0]!
    .split('+')[0]!
    .replace(/[^\p{L}\p{N}]/gu, '');
  return { whole, local };
}

const SEXES: Record<string, string> = {
  m: 'm',
  h: 'm',
  male: 'm',
  homme: 'm',
  masculin: 'm',
  mann: 'm',
  mannlich: 'm',
  mr: 'm',
  monsieur: 'm',
  herr: 'm',
  1: 'm',
  f: 'f',
  w: 'f',
  female: 'f',
  femme: 'f',
  feminin: 'f',
  frau: 'f',
  weiblich: 'f',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  mme: 'f',
  mlle: 'f',
  madame: 'f',
  2: 'f',
};

/** `m` or `f` of the ways to write them, other values folded. */
export function sexText(value: string): string {
  const folded = fold(value);
  return SEXES[folded] ?? folded;
}
