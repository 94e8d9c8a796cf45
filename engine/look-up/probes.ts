import { birthKeys, dayKeys, isFamilyKey, soughtKeys } from '../resolve/block/keys-of.ts';
import { sound } from '../resolve/normalise/sound.ts';
import type { Profile } from '../resolve/profile.ts';

/** A key under which what is asked may be held. */
interface Probe {
  key: string;
  /** What sharing it is worth by itself: a report is compared from 1 in all. */
  worth: number;
}

/**
 * Keys under which what is asked may be held: those of its like, and of a person those of a birth date with day and month
 * exchanged, of names given in the wrong order and, where nothing is asked but names and birth, of dates one slip away.
 */
export function probesOf(asked: readonly Profile[]): Probe[] {
  const alone = asked.length === 1;
  const keys = new Set(asked.flatMap((profile) => [...soughtKeys(profile), ...slippedKeys(profile, alone)]));
  const dated = asked.some(({ attributes }) => attributes.birthDate && attributes.names?.some(({ given }) => given[0]));
  return [...keys].map((key) => ({ key, worth: dated && !alone && isOfMany(key) ? HALF : 1 }));
}

/** Half a name and half a birth: many share one of these keys by chance, and whoever is meant shares two. */
function isOfMany(key: string): boolean {
  return key[0] === 'b' || isFamilyKey(key);
}

const HALF = 0.5;

function slippedKeys({ attributes: { names = [], birthDate = '' } }: Profile, alone: boolean): string[] {
  if (birthDate.length < 10) return [];
  const [year, month, day] = birthDate.split('-') as [string, string, string];
  const exchanged = Number(day) <= 12 && day !== month ? [`${year}-${day}-${month}`] : [];
  const near = alone ? nearDates(Number(year), month, day) : [];
  return names.slice(0, 2).flatMap(({ given, family }) => {
    if (given.length === 0) return [];
    const [f, g] = [sound(family.join('')), sound(given.join(''))];
    return [
      ...exchanged.flatMap((date) => birthKeys(date, f, g)),
      ...(alone ? dayKeys(birthDate, g, f) : []),
      ...near.flatMap((date) => dayKeys(date, f, g)),
    ];
  });
}

/** The same day a year before or after, and the days of that month whose last digit is another. */
function nearDates(year: number, month: string, day: string): string[] {
  const days = [...'0123456789'].map((unit) => `${day[0]}${unit}`).filter((other) => other !== day && isDay(other));
  return [
    `${year - 1}-${month}-${day}`,
    `${year + 1}-${month}-${day}`,
    ...days.map((other) => `${year}-${month}-${other}`),
  ];
}

function isDay(day: string): boolean {
  return day >= '01' && day <= '31';
}
