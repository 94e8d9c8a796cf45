import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { asDigit, asLetter } from './look-alikes.ts';
import { afterPlateWord, afterVehicleWord } from './surroundings.ts';

/** Pieces of a plate of the present system: 'la plaque commence par GH-5', 'finissant par 418 KZ', 'D?-77?'. */
export function findPartialPlates(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [whole] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - 45), start);
    const value = match.groups?.head ? readHead(whole) : readTail(whole);
    if (!/[\d?*]/.test(whole) || !afterVehicleWord(text, start, 120)) continue;
    const byPlate = afterPlateWord(text, start, 70);
    const told = (match.groups?.head ? HEAD_WORD : TAIL_WORD).test(before);
    const partial = PART_WORD.test(before) || /[?*]/.test(whole) || isTight(before, report.text.slice(start, end));
    if (!told && !(byPlate && partial)) continue;
    found.push(candidate(report, 'plate', start, end, value, 82));
  }
  return found;
}

const HEAD = '[a-z?*]{2}[ -]?[\\doi?*]{1,3}(?:[ -]?[a-z?*])?';
const TAIL = '[\\doi?*]{1,3}[ -]?[a-z?*]{2}';
const PIECE = new RegExp(
  `(?<![a-z0-9@_?*#-])(?:(?<head>${HEAD})|(?<tail>${TAIL}))(?![a-z0-9@_?*]|-[a-z0-9?]| ?(?:€|euro))`,
  'g',
);
const HEAD_WORD = /\b(?:commen\w+|debut\w*)\b[^.]{0,20}$/;
const TAIL_WORD = /\b(?:fini\w*|fin|termin\w+)\b[^.]{0,20}$/;
const PART_WORD = /\b(?:partiel\w*|incompl\w*|lisibles?|lu[es]?|morceau|bout|partie)\b[^.]{0,25}$/;

function isTight(before: string, written: string): boolean {
  return (
    /\b(?:plaque|immatricule?e?|immat)(?: avant| arriere)? ?:? ?$/.test(before) &&
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
  const letters = characters.slice(-2).map(asLetter).join('');
  const digits = characters.slice(0, -2).map(asDigit).join('');
  return `??-${digits.padStart(3, '?')}-${letters}`;
}
