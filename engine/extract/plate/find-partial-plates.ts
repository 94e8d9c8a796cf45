import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { plateCountries } from './countries.ts';
import { asDigit, asLetter } from './look-alikes.ts';
import { completed } from './plate-shape.ts';
import { PLATES, plateText } from './plate-text.ts';
import {
  afterHeadWord,
  afterPartWord,
  afterPlateWord,
  afterTailWord,
  afterVehicleWord,
  beforePartWord,
  namesPlateOrVehicle,
  PROSE_WORD,
  rightAfterVehicle,
  standsOutInCapitals,
} from './surroundings.ts';

/**
 * Pieces of a plate: 'la plaque commence par RT-4', 'finissant par 604 PF', 'R?-60?', 'finit par VB 61' (before 2009).
 * Places that were not read are `?` in the value.
 */
export function findPartialPlates(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, PIECE)) {
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    if (!/[\d?*]/.test(whole) || !afterVehicleWord(text, start, 120)) continue;
    const letters = /[a-z]+$/.exec(whole)?.[0] ?? '';
    if (PROSE_WORD.test(letters) && !standsOutInCapitals(report.text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 45), start);
    const ends = afterTailWord(text, start);
    const told = match.groups?.head ? afterHeadWord(text, start) || ends : ends;
    const contained = /^\d{3}$/.test(whole);
    const illegible = beforePartWord(text, end) && rightAfterVehicle(text, start);
    const partial =
      contained ||
      afterPartWord(text, start) ||
      illegible ||
      /[?*]/.test(whole) ||
      isTight(before, report.text.slice(start, end));
    const shown = illegible || afterPlateWord(text, start, 70) || stands(report.text, start, whole);
    if (!told && !(partial && shown)) continue;
    const value = match.groups?.head ? (ends ? readOldTail(whole) : readHead(whole)) : readTail(whole);
    if (value) found.push(candidate(report, 'plate', start, end, value, 82));
  }
  return [...found, ...findGermanHeads(report, text), ...findLetters(report, text), ...findForeignPieces(report, text)];
}

/** 'une Opel allemande, début SB-TR': district and letters of a German plate whose number was not read. */
function findGermanHeads(report: ReportText, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, GERMAN_HEAD)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const written = report.text.slice(start, start + (match[1] ?? '').length);
    if (written !== written.toUpperCase()) continue;
    found.push(candidate(report, 'plate', start, start + written.length, `DE ${written} ???`, 82));
  }
  return found;
}

/** 'la plaque commence par GD', 'se termine par HK': two letters alone. */
function findLetters(report: ReportText, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, LETTERS)) {
    const [whole, how = '', letters = ''] = match;
    const end = match.index + whole.length;
    const start = end - letters.length;
    const capitals = standsOutInCapitals(report.text, start, end);
    if (!capitals && (PROSE_WORD.test(letters) || !afterPlateWord(text, match.index, 30))) continue;
    if (!afterVehicleWord(text, match.index, 60) || pieceCountry(text, start)) continue;
    const upper = letters.toUpperCase();
    const value = /^[cd]/.test(how) ? `${upper}-???-??` : `??-???-${upper}`;
    found.push(candidate(report, 'plate', start, end, value, 81));
  }
  return found;
}

/** 'une luxembourgeoise dont elle a retenu RT 51', 'plaque espagnole qui finit par KFR'. */
function findForeignPieces(report: ReportText, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, FOREIGN_PIECE)) {
    const [whole, , piece = ''] = match;
    const end = match.index + whole.length;
    const start = end - piece.length;
    const written = report.text.slice(start, end);
    const country = pieceCountry(text, match.index);
    if (!country || PROSE_WORD.test(piece) || (written !== written.toUpperCase() && !/\d/.test(piece))) continue;
    const tail = /^(?:fini|fin|term)/.test(match[1] ?? '');
    const value = country.shapes
      .filter((shape) => !/[Nr~]/.test(shape))
      .map((shape) => completed(shape, piece, tail ? 'tail' : 'head'))
      .find((complete) => complete !== null);
    if (value?.includes('?')) found.push(candidate(report, 'plate', start, end, `${country.code} ${value}`, 87));
  }
  return found;
}

/** The country of the vehicle of which the same sentence speaks just before. */
function pieceCountry(text: string, start: number) {
  const sentence =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.!?;\n] /)
      .pop() ?? '';
  if (!namesPlateOrVehicle(sentence)) return undefined;
  return COUNTRY_WORDS.find(({ pattern }) => pattern.test(sentence))?.country;
}

const COUNTRY_WORDS = plateCountries.map((country) => ({
  country,
  pattern: new RegExp(`\\b(?:${country.words})\\b`),
}));
const LETTERS = grammar(
  /\b(commenc\w+|debut\w*|fini\w*|fin|termin\w+) (?:par|en|avec|:|est) ?(?:les? )?(?:deux |2 )?(?:lettres )?["']? ?([a-hj-np-tv-z]{2})(?![a-z0-9@?'-]| ?-? ?[\d?])/,
  PLATES,
);
const FOREIGN_PIECE = grammar(
  /\b(commenc\w+|debut\w*|fini\w*|fin|termin\w+|reten\w+|memoris\w+|lisibles?|not[ee]\w*|lu|releve\w*)(?: ?:| par| en| avec| que| seulement| juste| le debut| la fin| les? (?:lettres|chiffres)){0,3} ["']?([a-z0-9]{1,5}(?:[ -][a-z0-9]{1,5})?)(?![a-z0-9@?-])/,
  PLATES,
);
const GERMAN_HEAD = grammar(
  /\balleman\w{0,3}\b[^.\n]{0,40}\b(?:debut|commence|commencant|plaque)\b[^.\n\d]{0,15}[ :"]([a-z]{1,3}-[a-z]{1,2})(?![a-z0-9-]| ?\d)/,
  PLATES,
);
const HEAD = '[a-z?*]{2}[ -]?[\\doi?*]{1,3}(?:[ -]?[a-z?*])?';
const TAIL = '[\\doi?*]{1,3}[ -]?[a-z?*]{2}';
const CONTAINED =
  '\\d{3}(?<=\\b(?:plaque|immat\\w*)\\b[^.\\n]{0,20}\\b(?:contien\\w+|comport\\w+|avec|sont|etaient|il y a|y a)(?: les?| un| chiffres| le numero){0,3} \\d{3})|\\d{3}(?= (?:de|sur|dans) la plaque)';
const MIDDLE = '(?=[?*]{0,2}\\d)(?=\\d{0,2}[?*])[\\d?*]{3}';
const PIECE = grammar(
  `(?<![a-z0-9@_?*#-])(?:${CONTAINED}|(?<head>${HEAD})|${TAIL}|${MIDDLE})(?![a-z0-9@_?*]|-[a-z0-9?]| ?(?:€|euro))`,
  PLATES,
);

/** Written in capitals with at least five characters: no word or number of a sentence. */
function stands(original: string, start: number, written: string): boolean {
  return written.replace(/[ -]/g, '').length > 4 && standsOutInCapitals(original, start, start + written.length);
}

function isTight(before: string, written: string): boolean {
  return (
    /\b(?:plaque|plak|immatricule?e?|immat)(?: avant| arriere)?(?: c| cest| c'est| est)? ?:? ?$/.test(before) &&
    written === written.toUpperCase() &&
    written.length >= 5
  );
}

function readHead(written: string): string {
  const characters = [...written.replace(/[ -]/g, '')];
  const letters = characters.slice(0, 2).map(asLetter).join('');
  const digits = characters
    .slice(2, 5)
    .filter((char) => /[\doi?*]/.test(char))
    .map(asDigit)
    .join('');
  const rest = characters
    .slice(2 + digits.length)
    .map(asLetter)
    .join('');
  return `${letters}-${digits.padEnd(3, '?')}-${rest.padEnd(2, '?')}`;
}

function readTail(written: string): string {
  const characters = [...written.replace(/[ -]/g, '')];
  if (!/[a-z]/.test(written)) return `??-${characters.map(asDigit).join('')}-??`;
  const letters = characters.slice(-2).map(asLetter).join('');
  const digits = characters.slice(0, -2).map(asDigit).join('');
  return `??-${digits.padStart(3, '?')}-${letters}`;
}

/** The letters and department of a plate from before 2009. */
function readOldTail(written: string): string | null {
  const parts = /^([a-z]{2})[ -]?(\d{2})$/.exec(written);
  return parts ? `? ${parts[1]} ${parts[2]}`.toUpperCase() : null;
}
