/** Which part of an all-number date comes first when the year does not. */
export type DateOrder = 'day-first' | 'month-first';

/** Reads the order of day and month off the values: a first part above 12 is a day. Day first when nothing decides. */
export function dateOrderOf(values: readonly string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/.exec(value);
    if (parts === null) continue;
    if (Number(parts[1]) > 12) dayFirst++;
    if (Number(parts[2]) > 12) monthFirst++;
  }
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}

/**
 * A date as the number yyyymmdd, with 00 for a part that is not written; 0 when there is none. Parts that no calendar
 * has (a month 13 by a slip of the keyboard) are kept as written, because one wrong digit is compared as such.
 */
export function readDate(value: string, order: DateOrder): number {
  const text = value.trim();
  let parts = /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})(?:[T ].*)?$/.exec(text);
  if (parts !== null && (/\D/.test(text) || Number(parts[1]) >= 1000)) {
    if (/\D/.test(text) || Number(parts[1]) >= 1500) return packed(parts[1]!, parts[2]!, parts[3]!);
  }
  parts = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (parts !== null) return packed(parts[1]!, parts[2]!, parts[3]!);
  parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})(?:[T ].*)?$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (parts !== null) {
    const [day, month] = order === 'day-first' ? [parts[1]!, parts[2]!] : [parts[2]!, parts[1]!];
    return packed(fullYear(parts[3]!), month, day);
  }
  parts = /^(\d{1,2})(?:er|st|nd|rd|th)?[-./ ]+(?:de )?(\p{L}{3,})[-./, ]+(?:de )?(\d{4})$/u.exec(text);
  if (parts !== null) return packed(parts[3]!, String(monthOf(parts[2]!)), parts[1]!);
  parts = /^(\p{L}{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u.exec(text);
  if (parts !== null) return packed(parts[3]!, String(monthOf(parts[1]!)), parts[2]!);
  parts = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (parts !== null) return packed(parts[1]!, parts[2]!, '0');
  parts = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (parts !== null) return packed(parts[2]!, parts[1]!, '0');
  parts = /\b(1[4-9]\d\d|20\d\d)\b/.exec(text);
  return parts === null ? 0 : packed(parts[1]!, '0', '0');
}

/** Year, month and day out of three columns as a text that `readDate` understands; without a year there is no date. */
export function dateOfParts([year = '', month = '', day = '']: readonly string[]): string {
  if (!/^\d{4}$/.test(year)) return '';
  const two = (part: string) => (/^\d{1,2}$/.test(part) ? part.padStart(2, '0') : '00');
  return `${year}-${two(month)}-${two(day)}`;
}

/** A year from an age, counted from a year that is the same for all: only differences are compared. */
export function yearOfAge(age: string): string {
  return /^\d{1,3}$/.test(age) ? String(2000 - Number(age)) : '';
}

function packed(year: string, month: string, day: string): number {
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

function fullYear(written: string): string {
  if (written.length !== 2) return written;
  return Number(written) > 30 ? `19${written}` : `20${written}`;
}

const MONTHS: readonly RegExp[] = [
  /^jan|^ene|^gen/,
  /^f[eé]v|^feb/,
  /^mar|^mär|^mrz|^maa/,
  /^avr|^apr|^abr/,
  /^mai|^may|^mag|^mei/,
  /^juin|^jun|^giu/,
  /^juil|^jul|^lug/,
  /^ao[uû]|^aug|^ago/,
  /^sep|^set/,
  /^o[ckut]t/,
  /^nov/,
  /^d[eéi][cz]/,
];

function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.test(word.toLowerCase())) + 1;
}
