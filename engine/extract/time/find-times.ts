import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { addDays, dayOf, daysBetween } from './calendar.ts';
import type { Clock } from './clock.ts';
import { readDay } from './read-day.ts';
import { hoursOn, readHours } from './read-hours.ts';
import { type TimeSpan, timeSpans } from './spans.ts';

/**
 * Dates, hours and spans, absolute or relative. Value: ISO 8601 as far as determined, on the report's own wall clock
 * (`2024-03-17`, `2024-03-17T18:00`, `2024-03-15/2024-03-17`, `T18:00` without a day), empty where vague or recurring.
 */
export function findTimes(report: ReportText): Candidate[] {
  const text = folded(report);
  const today = dayOf(report.recordedAt);
  const found: Candidate[] = [];
  let anchor: string | null = null;
  let lastHour = '';
  for (const span of timeSpans(report)) {
    const clock: Clock = { today, anchor: anchor ?? today, future: looksAhead(text, span) };
    const value = readSpan(span, text, clock, anchor, lastHour);
    const birth = isBirth(text, span.start);
    const start = birth && span.text.startsWith('en ') ? span.start + 3 : span.start;
    found.push(candidate(report, 'time', start, span.end, value, 80));
    const told = span.kind === 'since' || birth || isDocumentDate(text, span.start) ? null : lastDayIn(value);
    if (told && told <= today) anchor = told;
    if (value.includes('T')) lastHour = value.slice(-5);
  }
  return found;
}

function readSpan(span: TimeSpan, text: string, clock: Clock, anchor: string | null, lastHour: string): string {
  const hours = span.hours ? readHours(span.hours) : [];
  if (span.kind === 'hour' && span.days) return hoursOn(dayInContext(span, text, clock), hours);
  if (span.kind === 'hour' && /^(?:apres|avant) /.test(span.text)) return hoursOn('', hours);
  const opening = opensSentence(text, span.start);
  const event = anchor && daysBetween(anchor, clock.today) <= (opening ? RECENT_LIST : RECENT) ? anchor : null;
  if (span.kind === 'hour' && !event && opening) return hoursOn(clock.today, hours);
  if (span.kind === 'hour') {
    const date = event && lastHour.slice(0, 2) > '20' && (hours[0] ?? '') < '06' ? addDays(event, 1) : event;
    return hoursOn(date ?? '', hours);
  }
  if (span.kind === 'range') return readRange(span.days ?? '', clock);
  const days = span.kind === 'vague' && !/\d/.test(span.days ?? '') ? '' : dayInContext(span, text, clock);
  if (span.kind === 'since') return days ? `${days.split('/')[0]}/${clock.today}` : '';
  if (hours.length && (days === '' || DAY.test(days))) return hoursOn(days, hours);
  return days;
}

/** An hour alone belongs to the day told before it, if that is the event reported and not old history. */
const RECENT = 5;
/** The same for an hour that opens a sentence, as in a record of surveillance. */
const RECENT_LIST = 45;
const DAY = /^\d{4}-\d\d-\d\d$/;

function dayInContext(span: TimeSpan, text: string, clock: Clock): string {
  const days = span.days ?? '';
  if (!/^\d{1,2}$/.test(days)) return readDay(span.kind === 'since' ? `depuis ${days}` : days, clock);
  const rest =
    /^[^a-z]*(?:(?:et|ou|le|du)[^a-z]*)*(?:\d[^a-z]*(?:et|ou|le|du)?[^a-z]*)*\d{1,2} ([a-z]+)(?: (\d{4}))?/.exec(
      text.slice(span.end, span.end + 40),
    );
  return readDay(`${days} ${rest?.[1] ?? ''} ${rest?.[2] ?? ''}`.trim(), clock);
}

/** 'du 12 au 13 mars': what the first day leaves out is taken from the second. */
function readRange(days: string, clock: Clock): string {
  const [first = '', second = ''] = days.split(/ (?:au|et le|et|a|jusqu'a) | ?- ?/);
  const to = readDay(second, clock);
  if (!to) return '';
  const number = /^(?:[a-z]+ )?(\d{1,2})(?: ?er)?$/.exec(first)?.[1];
  if (number) {
    const sameMonth = `${to.slice(0, 8)}${number.padStart(2, '0')}`;
    return `${sameMonth > to ? readDay(`${number} ${second.split(' ')[1] ?? ''}`, clock) : sameMonth}/${to}`;
  }
  const year = /(?:19|20)\d\d/.exec(second)?.[0];
  const from = readDay(year && !/\d{4}/.test(first) ? `${first} ${year}` : first, clock);
  return from ? `${from}/${to}` : '';
}

/** 'À 17h05, contrôle …', 'Heure : 16h30': a report of the day itself. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?\n]\s*|[:-] )(?:a |vers )?$/.test(text.slice(Math.max(0, start - 8), start));
}

function lastDayIn(value: string): string | null {
  return /(\d{4}-\d\d-\d\d)[^/]*$/.exec(value)?.[1] ?? null;
}

/** 'un courrier daté du 3 mars': not the day of the event. */
function isDocumentDate(text: string, start: number): boolean {
  return /\bdatee?s? (?:du |de )?$/.test(text.slice(Math.max(0, start - 12), start));
}

function isBirth(text: string, start: number): boolean {
  return /\b(?:nee?s?|naissance|n\.)\b[^.\n]{0,30}$/.test(text.slice(Math.max(0, start - 40), start));
}

const AHEAD =
  /\bpour(?: le)? $|\b(?:prevu\w*|prochain\w*|fixe\w*|aura|auront|sera|seront|devrait|devraient|attendu\w*|rendez[- ]vous|rdv|arrivage|audience|convoqu\w*|avant|d'ici|jusqu'au|jusqu'a|reunit|compter|dispo|programme\w*|doit|doivent|va|vont|demain|echeance|envisag\w*|livraison prevue|libera\w+|sortira)\b/;

function looksAhead(text: string, span: TimeSpan): boolean {
  const before =
    text
      .slice(Math.max(0, span.start - 45), span.start)
      .split(/[.!?;]\s|\n/)
      .pop() ?? '';
  return AHEAD.test(before);
}
