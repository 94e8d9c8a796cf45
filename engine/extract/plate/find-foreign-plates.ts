import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { type PlateCountry, plateCountries } from './countries.ts';
import { PLATE_EDGE, type PlateShape, plateShape } from './plate-shape.ts';
import { PLATES, plateText } from './plate-text.ts';
import {
  afterPartWord,
  afterPlateWord,
  afterVehicleWord,
  namesPlate,
  PROSE_WORD,
  rightAfterVehicle,
  standsOutInCapitals,
} from './surroundings.ts';

/** Foreign plates: told by a country word or sticker beside them, or by a shape that only one country has. */
export function findForeignPlates(report: ReportText): Candidate[] {
  return [...findByCountryWord(report), ...findBySticker(report), ...findByPrefix(report), ...findByShape(report)];
}

const WORDS = grammar(`\\b(?:${plateCountries.map(({ words }) => `(${words})`).join('|')})\\b`, PLATES);
const STICKER = grammar(`\\((?:${plateCountries.map(({ sticker }) => `(${sticker})`).join('|')})\\)`, PLATES);
/** Any run of a few short groups with letters and figures, for countries whose shapes we do not have. */
const ANY = new RegExp(
  `${PLATE_EDGE.before}(?=[a-z -]{0,6}[\\d?])(?=[\\d -]{0,6}[a-z?])[a-z0-9?]{1,7}(?:[ -][a-z0-9?]{1,6}){0,2}${PLATE_EDGE.after}`,
  'g',
);
const SHAPES = new Map(
  plateCountries.map(({ code, shapes, districts }) => [code, shapes.map((shape) => plateShape(shape, districts))]),
);
/** Shapes that no other thing beside a vehicle has; the first that fits counts. */
const DISTINCT: { code: string; shape: PlateShape; dashed: boolean }[] = plateCountries.flatMap(
  ({ code, shapes, districts }) =>
    (code === 'NL' ? ['A-999-AA', 'AA-99{1,2}-A', '99-AAA-9', '9-AAA-99', 'A-99-AAA'] : shapes.slice(0, 1))
      .filter(() => ['BE', 'ES', 'DE', 'PT', 'GB', 'LU', 'RO', 'CH', 'NL'].includes(code))
      .map((shape) => ({ code, shape: plateShape(shape, districts, true), dashed: code === 'NL' })),
);
/** Where such a shape may begin: a figure, alone or after a few letters. */
const BEGINNING = grammar(
  `${PLATE_EDGE.before}(?=(?:[a-z?]{1,3}[ .·:|/-]{0,3}(?:[a-z?]{1,2}[ .·:|/-]{0,3})?)?[\\d?])[a-z0-9?]`,
  PLATES,
);
/** By the letters of the country: the shapes that may follow them. A single letter is too little for most. */
const PREFIXED = new Map<string, { code: string; shapes: PlateShape[] }>();
for (const { code, sticker, shapes, districts } of plateCountries) {
  const single = ['BE', 'DE', 'ES', 'PT'].includes(code);
  const following = shapes
    .filter((shape) => /A|C|X|@/.test(shape) && shape !== '999-AAA')
    .map((shape) => plateShape(shape, districts, true));
  for (const sign of [code.toLowerCase(), ...sticker.split('|')])
    if ((single || sign.length > 1) && following.length) PREFIXED.set(sign, { code, shapes: following });
}
const PREFIXES = [...PREFIXED.keys()].join('|');
const PREFIX = grammar(`(?<![a-z0-9@_?-])(?:\\((${PREFIXES})\\) ?|(${PREFIXES})[ -])(?=[a-z0-9?*])`);
/** A make and its model, or a thing told by a letter and a number, are written like the plates of some countries. */
const NOT_A_PLATE =
  /^(?:bmw|kia|vw|ds|mg|ktm|daf|man|gmc|byd|sym|lot|bat|box|hall|esc|apt|appt|apc|cf|ref|pv|art|ap|no|nr|cp|bp|tel|qpv|rdv|rn|rd|cd|lac|gps|usb|pcb|ter|tgv|rer|cm|mm|km|hp|xl)[ -]/;

interface Plate {
  start: number;
  end: number;
  value: string;
}

/** 'plaque belge 1-ABC-123', 'immatriculée en Espagne (1234 BCD)': the plate follows the country within a few words. */
function findByCountryWord(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, WORDS)) {
    const country = plateCountries[match.slice(1).findIndex(Boolean)];
    const end = match.index + match[0].length;
    const bracketed = text[match.index - 1] === '(' && text[end] === ')';
    if (
      !country ||
      !(
        namesPlate(match[0]) ||
        afterVehicleWord(text, match.index, bracketed ? 90 : 45) ||
        /^[^.\n]{0,20}\b(?:plaqu|immat)/.test(text.slice(end, end + 40))
      )
    )
      continue;
    const plate =
      readAll(report.text, text, end, Math.min(text.length, end + 75), country)[0] ??
      readBefore(report.text, text, match.index, country);
    if (plate) found.push(candidate(report, 'plate', plate.start, plate.end, plate.value, 92));
  }
  return found;
}

/** '1-ABC-123 (B)'. */
function findBySticker(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const match of matchesOf(text, STICKER)) {
    const country = plateCountries[match.slice(1).findIndex(Boolean)];
    const from = Math.max(0, match.index - 14);
    if (!country || !afterVehicleWord(text, match.index, 80)) continue;
    const plate = readAll(report.text, text, from, match.index, country).at(-1);
    if (plate && match.index - plate.end <= 1)
      found.push(candidate(report, 'plate', plate.start, plate.end, plate.value, 92));
  }
  return found;
}

/** 'PL GD 4471K', 'E-7731-LKD', '(NL) K-418-SX': the letters of the country before the plate. */
function findByPrefix(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const lead of matchesOf(folded(report), PREFIX)) {
    const known = PREFIXED.get(lead[1] ?? lead[2] ?? '');
    const start = lead.index + lead[0].length;
    if (/\p{Ll}/u.test(report.text.slice(lead.index, start + 1))) continue;
    for (const { pattern, value } of known?.shapes ?? []) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      const read = match && value(match);
      if (!match || !read) continue;
      const end = start + match[0].length;
      if (report.text.slice(start, end) !== report.text.slice(start, end).toUpperCase()) continue;
      if (!afterPlateWord(text, start, 40) && !afterVehicleWord(text, lead.index, 25)) continue;
      const from = lead[0].endsWith('-') ? lead.index : start;
      found.push(candidate(report, 'plate', from, end, `${known?.code} ${read}`, 93));
      break;
    }
  }
  return found;
}

/** A shape of one country alone, in a sentence about a vehicle. */
function findByShape(report: ReportText): Candidate[] {
  const text = plateText(report);
  const found: Candidate[] = [];
  for (const { index: start } of matchesOf(text, BEGINNING)) {
    for (const { code, shape, dashed } of DISTINCT) {
      shape.pattern.lastIndex = start;
      const match = shape.pattern.exec(text);
      if (!match || !/[a-z]/.test(match[0]) || (dashed && match[0].split('-').length < 3)) continue;
      if ((code !== 'CH' && isProse(report.text, start, match[0])) || NOT_A_PLATE.test(match[0])) continue;
      const end = start + match[0].length;
      if (!isShown(report.text, text, start, end, code)) continue;
      const value = shape.value(match);
      if (value) found.push(candidate(report, 'plate', start, end, `${code} ${value}`, code === 'BE' ? 86 : 83));
    }
  }
  return found;
}

/** A word of the sentence stands at one end. */
function isProse(original: string, start: number, written: string): boolean {
  if (standsOutInCapitals(original, start, start + written.length)) return false;
  const words = written.split(/[ .·:|/-]+/);
  return PROSE_WORD.test(words[0] ?? '') || PROSE_WORD.test(words.at(-1) ?? '');
}

/** Do the words around say that this shape is a plate? The fewer characters a country's plates have, the closer. */
function isShown(original: string, text: string, start: number, end: number, country: string): boolean {
  const letters = original.slice(start, end).replace(/[^\p{L}]|(?<=\d)[oil]|[oil](?=\d)/giu, '');
  if (letters !== letters.toUpperCase() && letters !== letters.toLowerCase()) return false;
  const written = text.slice(start, end);
  const figures = written.replace(/[^\d?]/g, '').length;
  if (country === 'CH' && figures < 5) return false;
  if (country === 'NL' && /^w-\d{3}-|^[a-z]{2}-.*\?/.test(written)) return false;
  if (afterPlateWord(text, start, 25)) return true;
  if (country === 'BE' && /-.*-/.test(written) && afterPartWord(text, start)) return true;
  if (country === 'CH' && /[A-Z]/.test(original[start] ?? '') && afterPlateWord(text, start, 100)) return true;
  if (!standsOutInCapitals(original, start, end))
    return (
      ['ES', 'BE', 'CH', 'GB', 'NL'].includes(country) &&
      (letters === letters.toUpperCase() || !/\p{Lu}/u.test(original.slice(Math.max(0, start - 30), end + 30))) &&
      !/(?:19|20)\d\d/.test(written) &&
      !/\?/.test(written) &&
      rightAfterVehicle(text, start)
    );
  if (country === 'LU') return afterVehicleWord(text, start, 25) && !/(?:19|20)\d\d$/.test(written);
  const reach = country === 'RO' || country === 'CH' ? 25 : 60;
  const unread = /\?/.test(written);
  const alone = country === 'BE' || (country === 'ES' && written.includes('-'));
  return (alone && !unread) || afterVehicleWord(text, start, reach);
}

/** '1-ABC-234, plaque belge'. */
function readBefore(original: string, text: string, start: number, country: PlateCountry): Plate | undefined {
  const lead = /[ ,(]{1,3}(?:avec )?(?:une )?(?:plaques?|immat\w*) (?:en |aux? )?$| ?\((?:aux? |en )?$/.exec(
    text.slice(Math.max(0, start - 30), start),
  );
  if (!lead) return undefined;
  const end = start - lead[0].length;
  const plate = readAll(original, text, Math.max(0, end - 14), end, country).at(-1);
  return plate?.end === end ? plate : undefined;
}

function readAll(original: string, text: string, from: number, to: number, country: PlateCountry): Plate[] {
  const window = text.slice(from, to).split(/[.;!\n] |\n/, 1)[0] ?? '';
  const plates: Plate[] = [];
  const add = (match: RegExpExecArray, value: string) =>
    plates.push({
      start: from + match.index,
      end: from + match.index + match[0].length,
      value: `${country.code} ${value}`,
    });
  for (const shape of SHAPES.get(country.code) ?? []) {
    for (const match of window.matchAll(shape.pattern)) {
      const value = shape.value(match);
      if (value && !isProse(original, from + match.index, match[0])) add(match, value);
    }
    if (plates.length) return plates;
  }
  for (const match of window.matchAll(ANY)) {
    const words = match[0].split(/[ -]/);
    const written = original.slice(from + match.index, from + match.index + match[0].length);
    if (
      match[0].replace(/[ -]/g, '').length < 5 ||
      words.some((word) => PROSE_WORD.test(word)) ||
      (written !== written.toUpperCase() && /[a-z]{3}/.test(match[0])) ||
      !/\d/.test(match[0]) ||
      !/[a-z]/.test(match[0])
    )
      continue;
    add(match, match[0].toUpperCase());
  }
  return plates;
}
