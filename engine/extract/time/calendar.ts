/** Days of the Gregorian calendar as `YYYY-MM-DD`, without zones: a report's times are read on its own wall clock. */

const DAY_MS = 86_400_000;

/** The wall-clock day of an ISO 8601 moment, in the offset it is written with. */
export function dayOf(recordedAt: string): string {
  return recordedAt.slice(0, 10);
}

/** `YYYY-MM-DD`, or null where there is no such day. */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}

export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** `YYYY-MM`, `months` later. */
export function addMonths(from: string, months: number): string {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/** The Monday of the week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** The last day of the month of `month` (`YYYY-MM…`). */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** Easter Sunday (the anonymous Gregorian algorithm). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return day(year, Math.floor(f / 31), (f % 31) + 1) ?? `${year}-04-01`;
}
