import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { NUMBER_WORDS, readNumber } from '../number-words.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { PLATES, plateText } from './plate-text.ts';
import { afterPlateWord, afterVehicleWord, PROSE_WORD } from './surroundings.ts';

/** Plates dictated: 'GD cent vingt-trois KF', 'golf delta 123 kilo foxtrot', 'G D 1 2 3 K F'. Value: `GD-123-KF`. */
export function findSpelledPlates(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, SPELLED)) {
    const [whole, left = '', digits = '', right = ''] = match;
    const words = /[a-z]{3}/.test(left + right) || /[a-z]/.test(digits);
    const parted = /^[a-z][^a-z]/.test(left) || /[^a-z][a-z]$/.test(right);
    if (PROSE_WORD.test(left) || PROSE_WORD.test(right) || !(words || parted)) continue;
    if (!afterPlateWord(text, match.index, 60) && !(words && afterVehicleWord(text, match.index, 40))) continue;
    const number = readDigits(digits);
    if (!number) continue;
    const value = `${readLetters(left)}-${number}-${readLetters(right)}`;
    found.push(candidate(report, 'plate', match.index, match.index + whole.length, value, 91));
  }
  return found;
}

const SPELLED_LETTERS =
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|juliette?|kilo|lima|mike|november|papa|quebec|romeo|sierra|tango|victor|whisky|whiskey|x-?ray|yankee|zulu';
const LETTER = `(?:${SPELLED_LETTERS}|[a-hj-np-tv-z](?: comme [a-z]{3,10})?)`;
const GAP = '(?: - |, ?|[ -])';
const LETTERS = `${LETTER}${GAP}?${LETTER}`;
const SPELLED = grammar(
  `(?<![a-z0-9@?'-])(${LETTERS})${GAP}(\\d${GAP}\\d${GAP}\\d|\\d{3}|${NUMBER_WORDS})${GAP}(${LETTERS})(?![a-z0-9@?'-])`,
  PLATES,
);

function readDigits(written: string): string | null {
  if (/^\d/.test(written)) return written.replace(/\D/g, '');
  const value = readNumber(written);
  return value >= 1 && value <= 999 ? String(value).padStart(3, '0') : null;
}

function readLetters(written: string): string {
  return (written.replace(/ comme [a-z]+/g, '').match(new RegExp(`${SPELLED_LETTERS}|[a-z]`, 'g')) ?? [])
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
