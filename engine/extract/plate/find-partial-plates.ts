import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { asDigit, asLetter } from './look-alikes.ts';
import { afterPlateWord, afterVehicleWord, standsOutInCapitals } from './surroundings.ts';

/**
 * Pieces of a plate: 'la plaque commence par RT-4', 'finissant par 604 PF', 'R?-60?', 'finit par VB 61' (before 2009).
 * Places that were not read are `?` in the value.
 */
export function findPartialPlates(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    if (!/[\d?*]/.test(whole) || !afterVehicleWord(text, start, 120)) continue;
    const before = text.slice(Math.max(0, start - 45), start);
    const ends = TAIL_WORD.test(before);
    const told = match.groups?.head ? HEAD_WORD.test(before) || ends : ends;
    const partial = PART_WORD.test(before) || /[?*]/.test(whole) || isTight(before, report.text.slice(start, end));
    if (!told && !(partial && (afterPlateWord(text, start, 70) || stands(report.text, start, whole)))) continue;
    const value = match.groups?.head ? (ends ? readOldTail(whole) : readHead(whole)) : readTail(whole);
    if (value) found.push(candidate(report, 'plate', start, end, value, 82));
  }
  return [...found, ...findGermanHeads(report, text)];
}

/** 'une Opel allemande, début SB-TR': district and letters of a German plate whose number was not read. */
function findGermanHeads(report: ReportText, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(GERMAN_HEAD)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const written = report.text.slice(start, start + (match[1] ?? '').length);
    if (written !== written.toUpperCase()) continue;
    found.push(candidate(report, 'plate', start, start + written.length, `DE ${written} ???`, 82));
  }
  return found;
}

const GERMAN_HEAD =
  /\balleman\w{0,3}\b[^.\n]{0,40}\b(?:debut|commence|commencant|plaque)\b[^.\n\d]{0,15}[ :"]([a-z]{1,3}-[a-z]{1,2})(?![a-z0-9-]| ?\d)/g;
const HEAD = '[a-z?*]{2}[ -]?[\\doi?*]{1,3}(?:[ -]?[a-z?*])?';
const TAIL = '[\\doi?*]{1,3}[ -]?[a-z?*]{2}';
const MIDDLE = '(?=[?*]{0,2}\\d)(?=\\d{0,2}[?*])[\\d?*]{3}';
const PIECE = new RegExp(
  `(?<![a-z0-9@_?*#-])(?:(?<head>${HEAD})|${TAIL}|${MIDDLE})(?![a-z0-9@_?*]|-[a-z0-9?]| ?(?:€|euro))`,
  'g',
);
const BY =
  '\\b[^.]{0,12}(?:par|en|avec|:)(?: les? (?:lettres|chiffres|caracteres)?)? ?["\']? ?(?:[a-z0-9?*-]{3,9}[ "\']{0,3}(?:ou|et|/) ?["\']? ?)?$';
const HEAD_WORD = new RegExp(`\\b(?:commen\\w+|debut\\w*)${BY}`);
const TAIL_WORD = new RegExp(`\\b(?:fini\\w*|fin|termin\\w+)${BY}`);
const PART_WORD =
  /\b(?:partiel\w*|incompl\w*|lisibles?|lit|lu[es]?|morceau|bout|partie|reten\w+|not[ee]\w*|memoris\w+|releve\w*|distingu\w+|apercu\w*)\b[^.]{0,25}$/;

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
