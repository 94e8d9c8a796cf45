import { readNumber } from '../number-words.ts';
import { addDays, addMonths, day, daysBetween, easter, weekdayOf } from './calendar.ts';
import { type Clock, NEXT, PAST, type Reader } from './clock.ts';
import { FOREIGN_MONTHS, FOREIGN_WEEKDAYS, MONTHS, WEEKDAYS } from './lexicon.ts';

/** Readers of dates that name a day, a month, a year or a feast; earlier ones take precedence. */
export const datedReaders: Reader[] = [
  readFeast,
  readNumericDate,
  readWrittenDate,
  readWeekdayNumber,
  readDayOfNamedMonth,
  readMonth,
  readPart,
  readYear,
];

const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`);
const MONTH = new RegExp(`\\b(?:${MONTHS.map(([, words], i) => `(${words}|${FOREIGN_MONTHS[i]?.[1]})`).join('|')})\\b`);

function readNumericDate(text: string, clock: Clock): string | null {
  const iso = /((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? '';
  const full = /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (full) return day(fullYear(full[3] ?? '', clock), Number(full[2]), Number(full[1])) ?? '';
  const short = /(?<!\d)(\d{1,2})[/.](\d{1,2})(?![\d/])/.exec(text);
  return short ? nearestYear(Number(short[2]), Number(short[1]), clock) : null;
}

function readWrittenDate(text: string, clock: Clock): string | null {
  const month = monthIn(text);
  if (!month) return null;
  const dayOfMonth = dayNumber(text.slice(0, month.start).replace(/\b(?:du|mois|de)\b|d'/g, ' '));
  if (!dayOfMonth) return null;
  const rest = text.slice(month.end).replace(/^-/, ' ');
  const year = /(?:19|20)\d\d/.exec(rest)?.[0] ?? /^,? (\d\d)\b/.exec(rest)?.[1];
  if (year) return day(fullYear(year, clock), month.number, dayOfMonth) ?? '';
  const thisYear = Number(clock.today.slice(0, 4));
  if (/cours|cette|courant/.test(rest)) return day(thisYear, month.number, dayOfMonth) ?? '';
  if (PAST.test(rest)) {
    const date = day(thisYear, month.number, dayOfMonth);
    return date && date < clock.today ? date : (day(thisYear - 1, month.number, dayOfMonth) ?? '');
  }
  return nearestYear(month.number, dayOfMonth, clock, WEEKDAY.exec(text)?.[1]);
}

/** 'lundi 12', 'le 18 à 21 h': the nearest such day. */
function readWeekdayNumber(text: string, clock: Clock): string | null {
  const match =
    /^(?:(?:nuit|soir|soiree|matin|matinee|apres[- ]midi|journee|week[- ]?end) du |[a-z-]+\.?(?:,? de[nr]|,? the|,)? )?(\d{1,2})(?: ?er)?(?: (?:au|dans|en|matin|soir|apres).*)?$/.exec(
      text,
    );
  if (!match) return null;
  const months = clock.future ? [0, 1, 2, -1] : [0, -1, 1, -2];
  const weekday = weekdayIn(text);
  if (weekday < 0 && /^(?!.* du \d)[a-z]/.test(text)) return null;
  for (const offset of months) {
    const [year = 0, month = 0] = addMonths(clock.today, offset).split('-').map(Number);
    const date = day(year, month, Number(match[1]));
    if (!date || (weekday >= 0 && weekdayOf(date) !== weekday)) continue;
    if (weekday >= 0 || clock.future === date > clock.today || date === clock.today) return date;
  }
  return '';
}

function weekdayIn(text: string): number {
  const french = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[1] ?? '');
  const word = /^[a-z-]+/.exec(text)?.[0];
  if (french >= 0 || !word) return french;
  if (word.length === 3) return WEEKDAYS.findIndex((day) => day.startsWith(word));
  return FOREIGN_WEEKDAYS.findIndex((words) => words.split('|').includes(word));
}

function readDayOfNamedMonth(text: string, clock: Clock): string | null {
  if (!/\bdu (?:mois|meme mois)|\bcourant$/.test(text)) return null;
  const dayOfMonth = dayNumber(text);
  if (!dayOfMonth) return null;
  const reference = /meme/.test(text) ? clock.anchor : clock.today;
  const offset = PAST.test(text) ? -1 : NEXT.test(text) ? 1 : 0;
  const [year = 0, month = 0] = addMonths(reference, offset).split('-').map(Number);
  return day(year, month, dayOfMonth) ?? '';
}

function readMonth(text: string, clock: Clock): string | null {
  const numeric = /(?<![\d/])(0[1-9]|1[0-2])\/((?:19|20)\d\d)/.exec(text);
  if (numeric) return `${numeric[2]}-${numeric[1]}`;
  const month = monthIn(text);
  if (!month) return null;
  const written = /(?:19|20)\d\d/.exec(text)?.[0];
  const value = `${written ?? monthYear(month.number, text, clock)}-${String(month.number).padStart(2, '0')}`;
  if (/\bmi[ -]/.test(text)) return `${value}-15`;
  return value;
}

function monthYear(month: number, text: string, clock: Clock): number {
  const year = Number(clock.today.slice(0, 4));
  const current = Number(clock.today.slice(5, 7));
  if (NEXT.test(text) || clock.future) return month < current ? year + 1 : year;
  return month > current ? year - 1 : year;
}

/** 'au 1er trimestre 2024', 'Q3 2023', 'second semestre 2024'. */
function readPart(text: string): string | null {
  const part =
    /(?:([1-4]|premier|deuxieme|second|troisieme|quatrieme)\w* (tri|se)mestre|\b[qt]([1-4])) .*?((?:19|20)\d\d)/.exec(
      text,
    );
  if (!part) return null;
  const rank =
    ['premier', 'deuxieme', 'troisieme', 'quatrieme'].indexOf((part[1] ?? '').replace('second', 'deuxieme')) + 1;
  const months = part[2] === 'se' ? 6 : 3;
  const last = (rank || Number(part[1] ?? part[3])) * months;
  const month = (number: number) => `${part[4]}-${String(number).padStart(2, '0')}`;
  return `${month(last - months + 1)}/${month(last)}`;
}

function readYear(text: string): string | null {
  return /(?:19|20)\d\d/.exec(text)?.[0] ?? null;
}

function readFeast(text: string, clock: Clock): string | null {
  const year = Number(clock.today.slice(0, 4));
  if (/nouvel an|jour de l'an/.test(text)) return nearestYear(1, 1, clock);
  if (/noel/.test(text)) return nearestYear(12, 25, clock);
  if (/toussaint/.test(text)) return nearestYear(11, 1, clock);
  if (/sylvestre/.test(text)) return nearestYear(12, 31, clock);
  const sunday = /paques/.test(text) ? 0 : /ascension/.test(text) ? 39 : /pentecote/.test(text) ? 49 : null;
  if (sunday === null) return null;
  const shift = /^lundi/.test(text) ? sunday + 1 : sunday;
  const feast = addDays(easter(year), shift);
  return feast <= clock.today || clock.future ? feast : addDays(easter(year - 1), shift);
}

function monthIn(text: string): { number: number; start: number; end: number } | null {
  const match = MONTH.exec(text);
  if (!match) return null;
  const number = match.slice(1).findIndex(Boolean) + 1;
  return { number, start: match.index, end: match.index + match[0].length };
}

function dayNumber(text: string): number | null {
  const figures = /(?<!\d)(\d{1,2})(?: ?er)?(?!\d)/.exec(text)?.[1];
  if (figures) return Number(figures);
  if (/\bpremier\b/.test(text)) return 1;
  const words = text.replace(WEEKDAY, ' ').trim();
  const value = readNumber(words.replace(/^(?:le|du|au) /, ''));
  return value >= 1 && value <= 31 ? value : null;
}

function fullYear(written: string, clock: Clock): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year > Number(clock.today.slice(2, 4)) + 2 ? 1900 + year : 2000 + year;
}

/** A day without a year: the nearest one, a few weeks ahead at most unless the text looks ahead; a weekday decides where given. */
function nearestYear(month: number, dayOfMonth: number, clock: Clock, weekday?: string): string {
  const year = Number(clock.today.slice(0, 4));
  const dates = [year - 1, year, year + 1].map((y) => day(y, month, dayOfMonth)).filter((date) => date !== null);
  const fitting = weekday ? dates.filter((date) => weekdayOf(date) === WEEKDAYS.indexOf(weekday)) : [];
  const cost = (date: string): number => {
    const ahead = daysBetween(clock.today, date);
    if (clock.future) return ahead >= 0 ? ahead : -ahead * 8;
    return ahead > 60 ? 1000 + ahead : Math.abs(ahead);
  };
  return (fitting.length ? fitting : dates).sort((a, b) => cost(a) - cost(b))[0] ?? '';
}
