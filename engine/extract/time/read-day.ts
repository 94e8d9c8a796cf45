import { readNumber } from '../number-words.ts';
import { addDays, addMonths, day, daysBetween, easter, lastDayOf, mondayOf, weekdayOf } from './calendar.ts';
import { FOREIGN_MONTHS, MONTHS, WEEKDAYS } from './lexicon.ts';

/** What relative dates are read against. */
export interface Clock {
  /** The day of the report, `YYYY-MM-DD`. */
  today: string;
  /** The day that the text spoke of last, for 'le lendemain'. */
  anchor: string;
  /** The words around speak of what is to come ('prévu', 'rendez-vous'). */
  future: boolean;
}

/**
 * The ISO 8601 form of a date on folded text without its hours: a day, a month, a year or an interval; empty where it is
 * vague or recurring. Each reader below answers null where it does not apply.
 */
export function readDay(text: string, clock: Clock): string {
  for (const reader of READERS) {
    const value = reader(text, clock);
    if (value !== null) return value;
  }
  return '';
}

type Reader = (text: string, clock: Clock) => string | null;

const READERS: Reader[] = [
  readWeekOf,
  readNumericDate,
  readWrittenDate,
  readWeekdayNumber,
  readDayOfNamedMonth,
  readMonth,
  readYear,
  readFeast,
  readNearbyDay,
  readAnchored,
  readDistance,
  readWeekday,
  readPeriod,
];

const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`);
const MONTH = new RegExp(`\\b(?:${MONTHS.map(([, words], i) => `(${words}|${FOREIGN_MONTHS[i]?.[1]})`).join('|')})\\b`);
const PAST = /dernier|derniere|passe|precedent|ecoule/;
const NEXT = /prochain|suivant|venir|en huit/;

/** 'la semaine du 4 novembre'. */
function readWeekOf(text: string, clock: Clock): string | null {
  const date = /^semaine du (.*)/.exec(text)?.[1];
  if (!date) return null;
  const monday = readDay(date, clock);
  return /^\d{4}-\d\d-\d\d$/.test(monday) ? `${mondayOf(monday)}/${addDays(mondayOf(monday), 6)}` : monday;
}

function readNumericDate(text: string, clock: Clock): string | null {
  const iso = /((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? '';
  const full = /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (full) return day(fullYear(full[3] ?? '', clock), Number(full[2]), Number(full[1])) ?? '';
  const short = /(?<!\d)(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text);
  return short ? nearestYear(Number(short[2]), Number(short[1]), clock) : null;
}

function readWrittenDate(text: string, clock: Clock): string | null {
  const month = monthIn(text);
  if (!month) return null;
  const dayOfMonth = dayNumber(text.slice(0, month.start).replace(/\b(?:du|mois|de)\b|d'/g, ' '));
  if (!dayOfMonth) return null;
  const rest = text.slice(month.end);
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
    /^(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(\d{1,2})(?: ?er)?(?: (?:au|dans|en|matin|soir|apres).*)?$/.exec(
      text,
    );
  if (!match) return null;
  const months = clock.future ? [0, 1, 2, -1] : [0, -1, 1, -2];
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[1] ?? '');
  for (const offset of months) {
    const [year = 0, month = 0] = addMonths(clock.today, offset).split('-').map(Number);
    const date = day(year, month, Number(match[1]));
    if (!date || (weekday >= 0 && weekdayOf(date) !== weekday)) continue;
    if (weekday >= 0 || clock.future === date > clock.today || date === clock.today) return date;
  }
  return '';
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

function readYear(text: string): string | null {
  return /(?:19|20)\d\d/.exec(text)?.[0] ?? null;
}

function readFeast(text: string, clock: Clock): string | null {
  const year = Number(clock.today.slice(0, 4));
  if (/nouvel an|jour de l'an/.test(text)) return nearestYear(1, 1, clock);
  if (/noel/.test(text)) return nearestYear(12, 25, clock);
  if (/toussaint/.test(text)) return nearestYear(11, 1, clock);
  if (/sylvestre/.test(text)) return nearestYear(12, 31, clock);
  const shift = /paques/.test(text) ? 0 : /ascension/.test(text) ? 39 : /pentecote/.test(text) ? 49 : null;
  if (shift === null) return null;
  const feast = addDays(easter(year), shift);
  return feast <= clock.today || clock.future ? feast : addDays(easter(year - 1), shift);
}

function readNearbyDay(text: string, clock: Clock): string | null {
  if (/avant[- ]hier/.test(text)) return addDays(clock.today, -2);
  if (/\bhier/.test(text)) return addDays(clock.today, -1);
  if (/apres[- ]demain/.test(text)) return addDays(clock.today, 2);
  if (/^d'ici .*demain|\bdemain/.test(text)) return addDays(clock.today, 1);
  if (/ce jour-la|ce jour la/.test(text)) return clock.anchor;
  if (/aujourd|\bajd|\bauj\b|\bce jour|\bce(?:tte)? (?:matin|midi|soir|nuit|apres|aprem|journee)|\bcet ap/.test(text))
    return clock.today;
  return null;
}

function readAnchored(text: string, clock: Clock): string | null {
  if (/avant-veille/.test(text)) return addDays(clock.anchor, -2);
  if (/veille/.test(text)) return addDays(clock.anchor, -1);
  if (/surlendemain/.test(text)) return addDays(clock.anchor, 2);
  if (/lendemain/.test(text)) return addDays(clock.anchor, 1);
  return /meme/.test(text) ? clock.anchor : null;
}

function readDistance(text: string, clock: Clock): string | null {
  if (/quelques|plusieurs/.test(text)) return '';
  const unit = /\b(jours?|semaines?|mois|ans?|annees?)\b/.exec(text)?.[1];
  const count = countIn(text);
  if (!unit || !count) return null;
  const back = /il y a|y'?a |plus tot|auparavant|avant|depuis|derniers?|dernieres?/.test(text);
  const ahead = /^dans |^d'ici|plus tard|apres|prochain/.test(text);
  if (!back && !ahead) return null;
  const sign = back ? -1 : 1;
  const from = /plus t|auparavant|avant|apres/.test(text) ? clock.anchor : clock.today;
  if (/^jour/.test(unit)) return addDays(from, sign * count);
  if (/^semaine/.test(unit)) return addDays(from, sign * count * 7);
  if (/^mois/.test(unit)) return addMonths(from, sign * count);
  return String(Number(from.slice(0, 4)) + sign * count);
}

function readWeekday(text: string, clock: Clock): string | null {
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(text)?.[1] ?? '');
  if (weekday < 0) return null;
  if (/\b(?:chaque|tous|toutes|les|le) (?:\w+di|dimanche)s?\b/.test(text) && !PAST.test(text) && !NEXT.test(text))
    return '';
  const today = weekdayOf(clock.today);
  if (/semaine/.test(text)) return addDays(mondayOf(clock.today), -7 + weekday);
  if (/avant-dernier/.test(text)) return addDays(clock.today, -(((today - weekday + 6) % 7) + 1) - 7);
  if (NEXT.test(text) || (clock.future && !PAST.test(text)))
    return addDays(clock.today, ((weekday - today + 6) % 7) + 1);
  const back = /^ce /.test(text) ? (today - weekday + 7) % 7 : ((today - weekday + 6) % 7) + 1;
  return addDays(clock.today, -back);
}

function readPeriod(text: string, clock: Clock): string | null {
  const { today } = clock;
  const step = PAST.test(text) ? -1 : NEXT.test(text) ? 1 : 0;
  if (step === 0 && /^(?:chaque|tous|toutes|les?|l'|la) /.test(text) && !/debut|fin/.test(text)) return '';
  if (/nuit/.test(text)) return step < 0 ? `${addDays(today, -1)}/${today}` : null;
  const week = /(?:semaine|week|woche|semana) (\d{1,2})/.exec(text)?.[1];
  if (week) {
    const monday = addDays(mondayOf(`${today.slice(0, 4)}-01-04`), 7 * (Number(week) - 1));
    return `${monday}/${addDays(monday, 6)}`;
  }
  if (/week|\bwe\b/.test(text)) {
    if (step === 0 && !/^ce /.test(text)) return '';
    const saturday = addDays(
      mondayOf(today),
      5 + 7 * (step === 0 && weekdayOf(today) < 4 && !clock.future ? -1 : step),
    );
    return `${saturday}/${addDays(saturday, 1)}`;
  }
  if (/semaine/.test(text)) {
    if (step === 0 && !/^cette/.test(text)) return '';
    const monday = addDays(mondayOf(today), 7 * step);
    return `${monday}/${addDays(monday, 6)}`;
  }
  if (/mois/.test(text)) {
    const month = addMonths(today, step);
    if (/fin/.test(text)) return lastDayOf(month);
    return /debut/.test(text) ? `${month}-01` : month;
  }
  if (/\ban\b|annee/.test(text)) {
    const year = Number(today.slice(0, 4)) + step;
    if (/debut/.test(text)) return `${year}-01-01`;
    return /fin/.test(text) ? `${year}-12-31` : String(year);
  }
  return null;
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

function countIn(text: string): number | null {
  const figures = /\d{1,3}/.exec(text)?.[0];
  if (figures) return Number(figures);
  const words = text
    .replace(
      /^.*?(?:il y a|y'?a|dans|depuis|d'ici)(?: (?:les|environ|plus de|moins de|pres de|bien))?|(?:jours?|semaines?|mois|ans?|annees?).*$/g,
      ' ',
    )
    .trim();
  const value = readNumber(words);
  return value > 0 ? value : null;
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
