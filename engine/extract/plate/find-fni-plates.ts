import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { PLATES, plateText } from './plate-text.ts';
import { afterPlateWord, afterTailWord, afterVehicleWord, standsOutInCapitals } from './surroundings.ts';

/** Plates of the system before 2009 (514 TRC 42), which end in the number of a department. */
export function findFniPlates(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, SHAPE)) {
    const [whole, number = '', , letters = '', , department = ''] = match;
    const end = match.index + whole.length;
    if (!isPlate(report.text, text, match.index, end, number, letters, department)) continue;
    const first = afterTailWord(text, match.index) ? number.padStart(4, '?') : number;
    const value = `${first} ${letters} ${department.slice(0, department.startsWith('97') ? 3 : 2)}`.toUpperCase();
    found.push(candidate(report, 'plate', match.index, end, value, 88));
  }
  return found;
}

const GAP = '( ?- ?| {1,2}|[.]|)';
const DEPARTMENT = '0[1-9]|[1-8]\\d|9[0-5]|2[ab]|97[1-6]|\\d\\?{1,2}';
const SHAPE = grammar(
  `(?<![a-z0-9@_?*+-]|\\d[.,/ ])([\\d?]{1,4})${GAP}([a-hj-np-tv-z?]{1,3})${GAP}(${DEPARTMENT})(?![a-z0-9@_]|[-.,/:]\\d| ?(?:€|eur|kg|gr?\\b|h\\b))`,
  PLATES,
);
const WORD =
  /^(?:[ahedl]|de|et|en|le|la|les|des|par|pas|fr|kg|ml|cl|mg|km|cm|mm|gr|rte|av|bd|all|art|tel|mmc|cmc|kgs|ans|est|ter|bat|apt|esc|lt|rc|pv|rer|tgv|sms|dvd|sept|dec|ke|vtt|tnt|qr)$/;

function isPlate(
  original: string,
  text: string,
  start: number,
  end: number,
  number: string,
  letters: string,
  department: string,
): boolean {
  if (!/\d/.test(number) || /\?/.test(number + letters + department))
    return /\d|[a-z]/.test(number + letters) && (afterPlateWord(text, start) || afterVehicleWord(text, start));
  if (afterPlateWord(text, start, 40) || (afterTailWord(text, start) && afterPlateWord(text, start, 80)))
    return !/^(?:de|et|en|la|le|les|a|h|kg|ml|gr?|par|des)$/.test(letters);
  if (letters.length < 2 || number.length < 2 || WORD.test(letters)) return false;
  if (afterVehicleWord(text, start, 40)) return true;
  return letters.length === 3 && standsOutInCapitals(original, start, end);
}
