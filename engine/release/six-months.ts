/** Months that a person may stay undetermined, from the day that is recorded. */
const months = 6;

/** First day on which somebody undetermined since a day may not be kept so any more: the same day six months later, or the month's last. */
export function undeterminedUntil(since: string): string {
  const [year, month, day] = since.slice(0, 10).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
