import { readNumber } from '../number-words.ts';
import { addDays, addMonths, lastDayOf, mondayOf, weekdayOf } from './calendar.ts';
import { type Clock, NEXT, PAST, type Reader } from './clock.ts';
import { WEEKDAYS } from './lexicon.ts';

/** Readers of days and periods told by their distance from the report or from the day told last. */
export const relativeReaders: Reader[] = [readNearbyDay, readAnchored, readDistance, readWeekday, readPeriod];

const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`);

function readNearbyDay(text: string, clock: Clock): string | null {
  if (/avant[- ]hier/.test(text)) return addDays(clock.today, -2);
  if (/\bhier/.test(text)) return addDays(clock.today, -1);
  if (/apres[- ]demain/.test(text)) return addDays(clock.today, 2);
  if (/^d'ici .*demain|\bdemain|^dem1|^2main|^demin/.test(text)) return addDays(clock.today, 1);
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
  const unit = /(?:\b|\d)(jours?|j|jrs?|sem|semaines?|mois|ans?|annees?)\b/.exec(text)?.[1];
  const count = countIn(text);
  if (!unit || !count) return null;
  const back = /il y a|y'?a |plus tot|auparavant|avant|depuis|derniers?|dernieres?/.test(text);
  const ahead = /^dans |^d'ici|plus tard|apres|prochain/.test(text);
  if (!back && !ahead) return null;
  const sign = back ? -1 : 1;
  const from = /plus t|auparavant|avant|apres/.test(text) ? clock.anchor : clock.today;
  if (/^j/.test(unit)) return addDays(from, sign * count);
  if (/^sem/.test(unit)) return addDays(from, sign * count * 7);
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
