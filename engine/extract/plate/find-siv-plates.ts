import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { asDigit, asLetter } from './look-alikes.ts';
import { afterPlateWord, afterVehicleWord, standsOutInCapitals } from './surroundings.ts';

/** Plates of the system in force since 2009 (AB-123-CD, WW-123-AB), all seven places written. */
export function findSivPlates(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const [whole, left = '', gap1 = '', digits = '', gap2 = '', right = ''] = match;
    const end = match.index + whole.length;
    const plate: Written = {
      start: match.index,
      end,
      left,
      right,
      digits,
      gaps: gap1 + gap2,
      dashed: /-/.test(gap1) && /-/.test(gap2),
    };
    if (!isPlate(report.text, text, plate)) continue;
    const value = [[...left].map(asLetter), [...digits].map(asDigit), [...right].map(asLetter)]
      .map((part) => part.join(''))
      .join('-');
    found.push(candidate(report, 'plate', match.index, end, value, EXACT.test(left + digits + right) ? 90 : 84));
  }
  return [...found, ...findSpacedPlates(report, text, found)];
}

/** 'plaque EK7 18 RL', 'plaque GC _ 82 - NM', 'plaque W-417-KD': signs parted anywhere, and the plates of garages. */
function findSpacedPlates(report: ReportText, text: string, known: Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(SPACED)) {
    const [whole, left = '', digits = '', right = ''] = match;
    if (!/\d/.test(digits) || WORD_BEFORE.test(left) || WORD_AFTER.test(right)) continue;
    if (!afterPlateWord(text, match.index, 25) || known.some(({ start }) => start === match.index)) continue;
    const value = [left, digits, right].map((part) => part.replace(/ /g, '').replace(/[_.*]/g, '?')).join('-');
    found.push(candidate(report, 'plate', match.index, match.index + whole.length, value.toUpperCase(), 83));
  }
  return found;
}

interface Written {
  start: number;
  end: number;
  left: string;
  digits: string;
  right: string;
  gaps: string;
  dashed: boolean;
}

const UNREAD = '?*#_.•';
const LETTER = `[a-z58206${UNREAD}]`;
const DIGIT = `[\\doqdilzsbgx${UNREAD}]`;
const GAP = '( ?- ?| {1,2}|[.·]|-?\\n|)';
const SHAPE = new RegExp(
  `(?<![a-z0-9@_?*#]|[a-z0-9]-|\\d[.,])(${LETTER}{2})${GAP}(${DIGIT}{3})${GAP}(${LETTER}{2})(?![a-z0-9@_]|-[a-z0-9]|[.][a-z0-9])`,
  'g',
);
const SPACED =
  /(?<![a-z0-9@_?*#-])([a-hj-np-tv-z] ?[a-hj-np-tv-z]|w)[ .-]{0,3}([\d?*_] ?[\d?*_] ?[\d?*_])[ .-]{0,3}([a-hj-np-tv-z] ?[a-hj-np-tv-z])(?![a-z0-9@_-])/g;
const EXACT = /^[a-hj-np-tv-z]{2}\d{3}[a-hj-np-tv-z]{2}$/;
/** Words and units that a figure of prose stands between: 'de 300 kg', 'le 112 en'. */
const WORD_BEFORE =
  /^(?:de|du|le|la|et|en|au|ce|se|ne|me|te|un|on|il|ou|si|sa|ma|ta|es|as|ai|je|tu|vs|pr|ds|ya|art|pv|no)$/;
const WORD_AFTER =
  /^(?:de|du|le|la|et|en|au|ce|se|ne|me|un|on|il|ou|si|sa|es|as|eu|je|kg|mg|ml|cl|km|cm|mm|gr|ke|be|ds|pr|ko|go|mo|tr|ch|cv)$/;

function isPlate(original: string, text: string, plate: Written): boolean {
  const { start, end, left, digits, right, gaps, dashed } = plate;
  const characters = left + digits + right;
  const read = characters.replace(/[?*#_.•]/g, '');
  if (read.length < 3 || !/[a-z]/.test(left + right) || !/\d/.test(digits.replace(/[?*#_.•x]/g, '0'))) return false;
  if (!/\d/.test(digits) && !afterPlateWord(text, start)) return false;
  if (gaps.includes('\n')) return EXACT.test(characters) && afterPlateWord(text, start, 25);
  const stands = standsOutInCapitals(original, start, end);
  const words = (WORD_BEFORE.test(left) && !stands) || WORD_AFTER.test(right);
  if (WORD_BEFORE.test(left) && WORD_AFTER.test(right) && !stands) return false;
  const exact = EXACT.test(characters);
  if (exact && dashed) return true;
  if (afterPlateWord(text, start, words ? (stands ? 40 : 25) : 70)) return true;
  const upper = !/[a-z]/.test(original.slice(start, start + 2) + original.slice(end - 2, end));
  if (/[._•]/.test(characters) && !dashed) return false;
  if (dashed) return (upper || afterVehicleWord(text, start)) && /\d/.test(digits);
  if (words) return false;
  if (exact && gaps === '') return upper || afterVehicleWord(text, start);
  if (!exact && (gaps === '' || read.length < 5)) return false;
  if (!exact && gaps.length >= 2 && /^[\do]+$|\d.?\d/.test(digits) && afterVehicleWord(text, start, 30)) return true;
  return stands || (exact && afterVehicleWord(text, start));
}
