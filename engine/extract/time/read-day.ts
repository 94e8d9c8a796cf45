import { addDays, mondayOf } from './calendar.ts';
import type { Clock, Reader } from './clock.ts';
import { datedReaders } from './read-dated.ts';
import { relativeReaders } from './read-relative.ts';

/**
 * The ISO 8601 form of a date on folded text without its hours: a day, a month, a year or an interval; empty where it is
 * vague or recurring.
 */
export function readDay(text: string, clock: Clock): string {
  for (const reader of READERS) {
    const value = reader(text, clock);
    if (value !== null) return value;
  }
  return '';
}

const READERS: Reader[] = [readWeekOf, ...datedReaders, ...relativeReaders];

/** 'la semaine du 4 novembre'. */
function readWeekOf(text: string, clock: Clock): string | null {
  const date = /^semaine du (.*)/.exec(text)?.[1];
  if (!date) return null;
  const monday = readDay(date, clock);
  return /^\d{4}-\d\d-\d\d$/.test(monday) ? `${mondayOf(monday)}/${addDays(mondayOf(monday), 6)}` : monday;
}
