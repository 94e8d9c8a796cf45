/** What dates are read against. */
export interface Clock {
  /** The day of the report, `YYYY-MM-DD`. */
  today: string;
  /** The day that the text spoke of last, for 'le lendemain'. */
  anchor: string;
  /** The words around speak of what is to come ('prévu', 'rendez-vous'). */
  future: boolean;
}

/** Reads a folded date; null where it is none of its kind, empty where it is vague. */
export type Reader = (text: string, clock: Clock) => string | null;

/** Words that point a period back or ahead. */
export const PAST = /dernie|passe|precedent|ecoule/;
export const NEXT = /prochain|suivant|venir|en huit/;
