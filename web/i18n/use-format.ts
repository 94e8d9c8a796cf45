import { mostCounted } from '../../shared/counted.ts';
import type { Language } from '../../shared/vocabulary.ts';
import { useLanguage } from './language.ts';

const narrow = '\u202f';

/** Dates, numbers, lists and order as the reader's language writes them. Times are the reader's own zone. */
export interface Format {
  /** `18 mars 2024` */
  date(iso: string): string;
  /** `lun. 18 mars 2024, 21 h 40` */
  dateTime(iso: string): string;
  /** `18/03/2024 21:40`: fixed width, for columns. */
  shortDateTime(iso: string): string;
  /** `18/03/2024` */
  shortDate(iso: string): string;
  /** `21 h 40` */
  time(iso: string): string;
  number(value: number): string;
  /** The total of a list; `10 000+` where it was not counted further. */
  total(value: number): string;
  list(items: readonly string[]): string;
  /** Order that knows accents and numbers. */
  compare(a: string, b: string): number;
}

const formats: Record<Language, Format> = { fr: makeFormat('fr'), en: makeFormat('en') };

export function useFormat(): Format {
  return formats[useLanguage()];
}

function makeFormat(language: Language): Format {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const shortDate = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const hour = (at: Date) =>
    language === 'fr' ? time.format(at).replace(':', `${narrow}h${narrow}`) : time.format(at);
  return {
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => `${day.format(new Date(iso))}, ${hour(new Date(iso))}`,
    shortDateTime: (iso) => `${shortDate.format(new Date(iso))} ${time.format(new Date(iso))}`,
    shortDate: (iso) => shortDate.format(new Date(iso)),
    time: (iso) => hour(new Date(iso)),
    number: (value) => number.format(value),
    total: (value) => (value > mostCounted ? `${number.format(mostCounted)}+` : number.format(value)),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
