import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { colourWords, sexWords, smallWords } from '../../shared/attribute-words.ts';
import type { Language } from '../../shared/vocabulary.ts';
import type { EvidenceCode } from './comparison.ts';
import { fold } from './normalise/fold.ts';

/**
 * A value of a piece of evidence as people write it: `06 39 98 42 52`, `13/09/1985`, `gris`, `BENALI`. The matcher keeps
 * names without capitals or accents: `written`, the values compared, its own side's first, gives them back.
 */
export function readableEvidence(code: EvidenceCode, value: string, written: string, language: Language): string {
  if (code.startsWith('colour-') && language === 'fr') return colourWords[value] ?? value;
  if (code === 'sex-different') return sexWords[value]?.[language] ?? value;
  if (!isFolded(code)) return readableValue(value, language);
  const name = asWritten(value, written);
  return FAMILY_NAMES.has(code) ? name.toUpperCase() : name;
}

/** A telephone number, an account or a day as people write it; anything else as it is. */
export function readableValue(value: string, language: Language): string {
  if (/^\+\d{6,15}$/.test(value)) return readablePhone(value);
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(value)) return value.replace(/(.{4})(?=.)/g, '$1 ');
  if (isDay(value)) return readableDay(value, language);
  return value;
}

/** Whether the value is a day of the calendar, `1985-09-13`. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

function readablePhone(value: string): string {
  if (/^\+33\d{9}$/.test(value)) return `0${value.slice(3)}`.replace(/\d\d(?=\d)/g, '$& ');
  const phone = parsePhoneNumberFromString(value);
  if (!phone) return value;
  return phone.countryCallingCode === '33' ? phone.formatNational() : phone.formatInternational();
}

function readableDay(value: string, language: Language): string {
  if (language === 'fr') return value.split('-').reverse().join('/');
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}

/** Codes whose values are names, which the matcher keeps in lower case. */
function isFolded(code: EvidenceCode): boolean {
  return /^(name|given|alias|companion|organisation|birthplace|place|make|vehicle|street|commune|building)-/.test(code);
}

const FAMILY_NAMES: ReadonlySet<EvidenceCode> = new Set(['name-equal', 'name-variant', 'name-family-only']);

/** Each word as `written` has it, else with a capital: `tours de la girouette` → `Tours de la Girouette`. */
function asWritten(value: string, written: string): string {
  const words = Map.groupBy(written.match(/[\p{L}\p{N}]+/gu) ?? [], fold);
  return value.replace(/[\p{L}\p{N}]+/gu, (word, at: number) => {
    if (word !== word.toLowerCase()) return word;
    if (at > 0 && smallWords.has(word)) return word;
    return words.get(fold(word))?.[0] ?? word.charAt(0).toUpperCase() + word.slice(1);
  });
}
