/** What a report tells of a person's age: a day or part of one, years between which they were born, the words around. */
export interface AgeTold {
  birthDate?: string | undefined;
  birthYears?: [number, number] | undefined;
  around: string;
}

/**
 * Whether the person may be under eighteen when the report was written. A stated age or birth decides; without one, words
 * that are said of the young make it plausible, which is enough to protect.
 */
export function mayBeMinor({ birthDate, birthYears, around }: AgeTold, recordedAt: string): boolean {
  const [year, monthDay] = [Number(recordedAt.slice(0, 4)), recordedAt.slice(5, 10)];
  if (birthDate && /^\d{4}/.test(birthDate)) {
    const born = Number(birthDate.slice(0, 4));
    const [month, day] = [birthDate.slice(5, 7), birthDate.slice(8, 10)];
    // Of a year or a month alone, the last day: whoever may still be a minor is treated as one.
    const birthday = `${month || '12'}-${day || '31'}`;
    const age = year - born - (monthDay < birthday ? 1 : 0);
    return age >= 0 && age < 18;
  }
  if (birthYears) return year - birthYears[1] < 18;
  return young.test(around);
}

/** Words said of children and adolescents, whole words, as people write them of somebody. */
const young =
  /(?<!\p{L})(mineure?s?|adolescente?s?|ados?|coll[ée]gien(?:ne)?s?|lyc[ée]en(?:ne)?s?|[ée]coliers?|gamine?s?|enfants?|gosses?|minots?)(?!\p{L})/iu;
