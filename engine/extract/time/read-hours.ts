import { readNumber } from '../number-words.ts';
import { addDays } from './calendar.ts';
import { HOUR } from './lexicon.ts';

/** The hours in a folded span: one `HH:MM`, or two for a range. */
export function readHours(written: string): string[] {
  const text = written.replace(/(\d{1,2})\.(\d\d)(?: ?h)?/g, '$1h$2');
  if (/midi et (?:deux|14|quatorze)/.test(text)) return ['12:00', '14:00'];
  const range = /^(?:entre|de|des) (\d{1,2}) (?:et|a|jusqu'a) /.exec(text);
  const hours = [...text.matchAll(ANY_HOUR)].map((match) => readHour(match[0]));
  return range?.[1] && hours.length === 1 ? [clockTime(Number(range[1]), 0), ...hours] : hours.slice(0, 2);
}

const ANY_HOUR = new RegExp(HOUR, 'g');

/**
 * Hours on a day: `2024-03-17T18:00`, or an interval whose end falls on the next day when it is earlier; without a
 * day, `T18:00` and `T18:00/T20:00`.
 */
export function hoursOn(date: string, hours: string[]): string {
  const [from = '', to] = hours;
  if (!to) return `${date}T${from}`;
  const endDate = date && to < from ? addDays(date, 1) : date;
  return `${date}T${from}/${endDate}T${to}`;
}

function readHour(text: string): string {
  const half = /midi|minuit/.exec(text)?.[0];
  const figures = /^(\d{1,2})/.exec(text)?.[1];
  const words = /^(.*?) heures?/.exec(text)?.[1];
  let hour = half ? (half === 'midi' ? 12 : 0) : figures ? Number(figures) : readNumber(words ?? '');
  if (/du soir|de l'apres|\dp| pm/.test(text) && hour < 12) hour += 12;
  const after = text.replace(/^(?:\d{1,2}|.*?(?=heure|midi|minuit))/, '');
  const minutes = Number(/(\d{2})/.exec(after)?.[1] ?? wordMinutes(after));
  if (/moins le quart/.test(after)) return clockTime(hour - 1, 45);
  return clockTime(hour, minutes);
}

function wordMinutes(text: string): number {
  if (/demi|trente/.test(text)) return 30;
  if (/et quart|quinze/.test(text)) return 15;
  if (/quarante-cinq/.test(text)) return 45;
  if (/quarante/.test(text)) return 40;
  if (/vingt/.test(text)) return 20;
  return / dix\b/.test(text) ? 10 : 0;
}

function clockTime(hour: number, minutes: number): string {
  return `${String(((hour % 24) + 24) % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
