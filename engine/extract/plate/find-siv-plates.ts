import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { asDigit, asLetter } from './look-alikes.ts';
import { PLATES, plateText } from './plate-text.ts';
import { afterPlateWord, afterVehicleWord, standsOutInCapitals } from './surroundings.ts';

/** Plates of the system in force since 2009 (AB-123-CD, WW-123-AB), all seven places written. */
export function findSivPlates(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  // 'la 208 HA 317 LS': what is refused may hide the beginning of a plate.
  for (const match of matchesOf(text, SHAPE, (match) => isPlate(report.text, text, written(match)))) {
    const { start, end, left, digits, right } = written(match);
    const value = [[...left].map(asLetter), [...digits].map(asDigit), [...right].map(asLetter)]
      .map((part) => part.join(''))
      .join('-');
    found.push(candidate(report, 'plate', start, end, value, EXACT.test(left + digits + right) ? 90 : 84));
  }
  return [...found, ...findSpacedPlates(report, text, found), ...findPlatesWithWords(report, text)];
}

/** 'plaque EK7 18 RL', 'plaque GC _ 82 - NM', 'plaque W-417-KD': signs parted anywhere, and the plates of garages. */
function findSpacedPlates(report: ReportText, text: string, known: Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, SPACED)) {
    const [whole, left = '', digits = '', right = ''] = match;
    if (!/\d/.test(digits) || WORD_BEFORE.test(left) || WORD_AFTER.test(right)) continue;
    const marked = /-.*-/.test(whole) || standsOutInCapitals(report.text, match.index, match.index + whole.length);
    const near = afterPlateWord(text, match.index, 25) || (marked && afterVehicleWord(text, match.index, 40));
    if (!near || known.some(({ start }) => start === match.index)) continue;
    const value = [left, digits, right].map((part) => part.replace(/ /g, '')).join('-');
    found.push(candidate(report, 'plate', match.index, match.index + whole.length, value.toUpperCase(), 83));
  }
  return found;
}

/** 'BK 5 quelque chose 9 ZT': the figures that were not read, told in words. */
function findPlatesWithWords(report: ReportText, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, WITH_WORDS)) {
    const [whole, left = '', head = '', tail = '', right = ''] = match;
    if (!head && !tail) continue;
    if (!afterVehicleWord(text, match.index, 60)) continue;
    const digits = head + '?'.repeat(3 - head.length - tail.length) + tail;
    const value = `${left}-${digits}-${right}`.toUpperCase();
    found.push(candidate(report, 'plate', match.index, match.index + whole.length, value, 91));
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

function written(match: RegExpExecArray): Written {
  const [whole, left = '', gap1 = '', digits = '', gap2 = '', right = ''] = match;
  const dashed = /-/.test(gap1) && /-/.test(gap2);
  return { start: match.index, end: match.index + whole.length, left, right, digits, gaps: gap1 + gap2, dashed };
}

const UNREAD = '?';
const LETTER = `[a-z58206${UNREAD}]`;
const DIGIT = `[\\doqdilzsbgx${UNREAD}]`;
const GAP = '( ?- ?| {1,2}|[./·]|-?\\n|)';
const SHAPE = grammar(
  `(?<![a-z0-9@_?*#]|[a-z0-9]-|\\d[.,])(${LETTER}{2})${GAP}(${DIGIT}{3})${GAP}(${LETTER}{2})(?![a-z0-9@_]|-[a-z0-9]|[.][a-z0-9])`,
  PLATES,
);
const SPACED = grammar(
  /(?<![a-z0-9@_?*#-])([a-hj-np-tv-z] ?[a-hj-np-tv-z]|w)[ .-]{0,3}([\d?*_] ?[\d?*_] ?[\d?*_])[ .-]{0,3}([a-hj-np-tv-z] ?[a-hj-np-tv-z])(?![a-z0-9@_-])/,
  PLATES,
);
const WITH_WORDS = grammar(
  /(?<![a-z0-9@_?-])([a-hj-np-tv-z]{2})[ -]{1,3}(\d{0,2}) ?-?(?:quelque chose|quelquechose|qqch(?:ose)?|qq chose|je sais (?:plus|pas) quoi|un truc|machin|inconnu) ?-?(\d{0,2})[ -]{1,3}([a-hj-np-tv-z]{2})(?![a-z0-9@_-])/,
  PLATES,
);
const EXACT = /^[a-hj-np-tv-z]{2}\d{3}[a-hj-np-tv-z]{2}$/;
/** Words and units that a figure of prose stands between: 'de 300 kg', 'le 112 en'. */
const WORD_BEFORE =
  /^(?:de|du|le|la|et|en|au|ce|se|ne|me|te|un|on|il|ou|si|sa|ma|ta|es|as|ai|je|tu|vs|pr|ds|ya|art|pv|no)$/;
const WORD_AFTER =
  /^(?:de|du|le|la|et|en|au|ce|se|ne|me|un|on|il|ou|si|sa|es|as|eu|je|kg|mg|ml|cl|km|cm|mm|gr|ke|be|ds|pr|ko|go|mo|tr|ch|cv)$/;

function isPlate(original: string, text: string, plate: Written): boolean {
  const { start, end, left, digits, right, gaps, dashed } = plate;
  const characters = left + digits + right;
  const read = characters.replace(/[?]/g, '');
  if (read.length < 3 || !/[a-z]/.test(left + right) || !/\d/.test(digits.replace(/[?x]/g, '0'))) return false;
  if (!/\d/.test(digits) && !afterPlateWord(text, start)) return false;
  if (gaps.includes('\n')) return EXACT.test(characters) && afterPlateWord(text, start, 25);
  const stands = standsOutInCapitals(original, start, end);
  const words = (WORD_BEFORE.test(left) && !stands) || WORD_AFTER.test(right);
  if (WORD_BEFORE.test(left) && WORD_AFTER.test(right) && !stands) return false;
  const exact = EXACT.test(characters);
  if (exact && dashed) return true;
  if (afterPlateWord(text, start, words ? (stands ? 40 : 25) : 70)) return true;
  const upper = !/[a-z]/.test(original.slice(start, start + 2) + original.slice(end - 2, end));
  if (/\//.test(gaps)) return false;
  if (dashed) return (upper || afterVehicleWord(text, start)) && /\d/.test(digits);
  if (words) return false;
  if (exact && gaps === '') return upper || afterVehicleWord(text, start);
  if (!exact && (gaps === '' || read.length < 5)) return false;
  if (!exact && gaps.length >= 2 && /^[\do]+$|\d.?\d/.test(digits) && afterVehicleWord(text, start, 30)) return true;
  return stands || (exact && afterVehicleWord(text, start));
}
