import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { consonants, type PlateCountry, plateCountries } from './countries.ts';
import { afterPlateWord, afterVehicleWord, namesPlate, standsOutInCapitals } from './surroundings.ts';

/** Foreign plates: told by a country word or sticker beside them, or by a shape that only one country has. */
export function findForeignPlates(report: ReportText): Candidate[] {
  return [...findByCountryWord(report), ...findBySticker(report), ...findByPrefix(report), ...findByShape(report)];
}

const EDGE = { before: '(?<![a-z0-9@_?*-])', after: '(?![a-z0-9@_?*]|-[a-z0-9])' };
const UNREAD = '[?*.]';
const WORDS = new RegExp(`\\b(?:${plateCountries.map(({ words }) => `(${words})`).join('|')})\\b`, 'g');
const STICKER = new RegExp(`\\((?:${plateCountries.map(({ sticker }) => `(${sticker})`).join('|')})\\)`, 'g');
const ANY = new RegExp(
  `${EDGE.before}(?=[a-z -]{0,6}[\\d?])(?=[\\d -]{0,6}[a-z?])[a-z0-9?*]{1,7}(?:[ -][a-z0-9?*]{1,6}){0,2}${EDGE.after}`,
  'g',
);
const SHAPES = plateCountries.flatMap((country) =>
  country.shapes.map(({ pattern, separators }) => ({
    country,
    separators,
    pattern: new RegExp(EDGE.before + withUnread(pattern) + EDGE.after, 'g'),
  })),
);
/** A make and its model, or a thing told by a letter and a number, are written like the plates of some countries. */
const NOT_A_PLATE =
  /^(?:bmw|kia|vw|ds|mg|ktm|daf|man|gmc|byd|sym|lot|bat|box|hall|esc|apt|appt|apc|cf|ref|pv|art|ap|no|nr|cp|bp|tel|qpv|rdv|rn|rd|cd|lac|gps|usb|pcb|ter|tgv|rer|cm|mm|km|hp|xl)[ -]/;
/** Short words that begin or end a run of tokens without belonging to a plate. */
const PROSE =
  /^(?:a|au|de|du|et|en|le|la|les|un|une|ou|par|sur|no|ce|est|son|sa|il|ne|nee|vers|avec|dans|pour|ans|kg|km)\b|\b(?:a|de|du|et|en|le|la|h|kg|g|km|euros?|ans|eur)$/;

function withUnread(pattern: string): string {
  return pattern
    .replace(/\\d(?!\w)/g, '[\\d?*]')
    .replace(/\[a-z\]/g, '[a-z?*]')
    .replace(consonants, `${consonants.slice(0, -1)}?*.]`);
}

/** 'plaque belge 1-ABC-123', 'immatriculée en Espagne (1234 BCD)': the plate follows the country within a few words. */
function findByCountryWord(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of text.matchAll(WORDS)) {
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
      readAll(text, end, Math.min(text.length, end + 63), country)[0] ?? readBefore(text, match.index, country);
    if (plate) found.push(candidate(report, 'plate', plate.start, plate.end, plate.value, 92));
  }
  return found;
}

/** '1-ABC-123 (B)'. */
function findBySticker(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of text.matchAll(STICKER)) {
    const country = plateCountries[match.slice(1).findIndex(Boolean)];
    const from = Math.max(0, match.index - 14);
    if (!country || !afterVehicleWord(text, match.index, 80)) continue;
    const plate = lastOf(readAll(text, from, match.index, country));
    if (plate && match.index - plate.end <= 1)
      found.push(candidate(report, 'plate', plate.start, plate.end, plate.value, 92));
  }
  return found;
}

/** 'PL GD 4471K', 'E-7731-LKD': the letters of the country before the plate. */
function findByPrefix(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const { country, separators, pattern } of PREFIXED) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (report.text.slice(start, end) !== report.text.slice(start, end).toUpperCase()) continue;
      if (!afterPlateWord(text, start, 40) && !afterVehicleWord(text, start, 25)) continue;
      found.push(candidate(report, 'plate', start, end, valueIn(match, country, separators), 93));
    }
  }
  return found;
}

/** A shape of one country alone, in a sentence about a vehicle. */
function findByShape(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const { country, separators, pattern } of DISTINCT) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (PROSE.test(match[0]) || NOT_A_PLATE.test(match[0]) || !/[a-z]/.test(match[0])) continue;
      if (!isShown(report.text, text, start, end, country.code)) continue;
      found.push(
        candidate(report, 'plate', start, end, valueIn(match, country, separators), country.code === 'BE' ? 86 : 83),
      );
    }
  }
  return found;
}

const DISTINCT = SHAPES.filter(({ country, separators }) => {
  const shapes = SHAPES.filter((shape) => shape.country === country);
  return ['BE', 'ES', 'DE', 'PT', 'GB', 'LU', 'RO'].includes(country.code) && shapes[0]?.separators === separators;
});

const PREFIXED = SHAPES.filter(({ country }) => ['ES', 'PL', 'DE', 'BE', 'PT', 'RO', 'NL'].includes(country.code)).map(
  ({ country, separators, pattern }) => ({
    country,
    separators,
    pattern: new RegExp(
      `${EDGE.before}(?:${country.sticker}|${country.code.toLowerCase()})[ -]${pattern.source.slice(EDGE.before.length)}`,
      'g',
    ),
  }),
);

/** Do the words around say that this shape is a plate? The fewer characters a country's plates have, the closer. */
function isShown(original: string, text: string, start: number, end: number, country: string): boolean {
  const letters = original.slice(start, end).replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() && letters !== letters.toLowerCase()) return false;
  if (afterPlateWord(text, start, 25)) return true;
  if (!standsOutInCapitals(original, start, end)) return false;
  const written = text.slice(start, end);
  if (country === 'LU') return afterVehicleWord(text, start, 25) && !/(?:19|20)\d\d$/.test(written);
  const reach = country === 'RO' ? 25 : 60;
  const unread = /[?*]|\.(?:[. ]|$)/.test(written);
  const alone = country === 'BE' || (country === 'ES' && written.includes('-'));
  return (alone && !unread) || afterVehicleWord(text, start, reach);
}

interface Plate {
  start: number;
  end: number;
  value: string;
}

/** '1-ABC-234, plaque belge'. */
function readBefore(text: string, start: number, country: PlateCountry): Plate | undefined {
  const lead = /[ ,(]{1,3}(?:avec )?(?:une )?(?:plaques?|immat\w*) (?:en |aux? )?$| ?\((?:aux? |en )?$/.exec(
    text.slice(Math.max(0, start - 30), start),
  );
  if (!lead) return undefined;
  const end = start - lead[0].length;
  const plate = lastOf(readAll(text, Math.max(0, end - 14), end, country));
  return plate?.end === end ? plate : undefined;
}

function readAll(text: string, from: number, to: number, country: PlateCountry): Plate[] {
  const window = text.slice(from, to).split(/[.;!\n] |\n/, 1)[0] ?? '';
  const plates: Plate[] = [];
  for (const shape of SHAPES) {
    if (shape.country !== country) continue;
    for (const match of window.matchAll(shape.pattern)) {
      if (!/\d/.test(match[0]) || PROSE.test(match[0])) continue;
      plates.push(placed(match, from, valueIn(match, country, shape.separators)));
    }
    if (plates.length) return plates;
  }
  for (const match of window.matchAll(ANY)) {
    const bare = match[0].replace(/[ -]/g, '');
    if (
      bare.length < 5 ||
      / (?:a|au|de|du|le|la|et|en) /.test(match[0]) ||
      !/\d/.test(bare) ||
      !/[a-z]/.test(bare) ||
      PROSE.test(match[0])
    )
      continue;
    plates.push(placed(match, from, `${country.code} ${match[0].toUpperCase()}`));
  }
  return plates;
}

function placed(match: RegExpExecArray, from: number, value: string): Plate {
  return { start: from + match.index, end: from + match.index + match[0].length, value };
}

function valueIn(match: RegExpExecArray, country: PlateCountry, separators: string[]): string {
  const parts = match.slice(1).filter((part) => part !== undefined);
  const joined = parts.map((part, i) => part + (i < parts.length - 1 ? (separators[i] ?? ' ') : '')).join('');
  return `${country.code} ${joined.toUpperCase().replace(new RegExp(UNREAD, 'g'), '?')}`;
}

function lastOf<T>(items: T[]): T | undefined {
  return items[items.length - 1];
}
