import type { RequestSummary } from './schema.ts';

/** What the law leaves to answer, in months from the day of receipt. */
const delayMonths = 2;
/** Days before the end of the delay from which it is called soon. */
const soonDays = 15;
/**
 * Days from receipt before which no answer leaves, whatever it says: finding nothing is quick, weighing what is held is
 * not, and how long it took would tell one from the other.
 */
const answerDays = 45;

/** The last day of the legal delay for what came in on a day; both `YYYY-MM-DD`. */
export function dueOn(receivedOn: string): string {
  const [year, month, day] = receivedOn.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + delayMonths + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + delayMonths, Math.min(day, last)));
}

/** The day that the answer to what came in on a day bears, and before which none is sent. */
export function answerOn(receivedOn: string): string {
  return isoDay(Date.parse(receivedOn) + answerDays * dayMs);
}

/** How a request stands against its delay on a day. */
export function clockOf(
  due: string,
  today: string,
  state: RequestSummary['state'],
): Pick<RequestSummary, 'daysLeft' | 'clock'> {
  const daysLeft = Math.round((Date.parse(due) - Date.parse(today)) / dayMs);
  if (state !== 'open') return { daysLeft, clock: 'over' };
  return { daysLeft, clock: daysLeft < 0 ? 'late' : daysLeft <= soonDays ? 'soon' : 'fine' };
}

const dayMs = 86_400_000;

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
