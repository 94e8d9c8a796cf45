import { diacriticsLost, dictated, mistyped } from './mistakes.ts';
import { moreNames } from './more-names.ts';
import { type Origin, origins } from './origins.ts';

/** A generated pair of names: two writings of one person's name, or the names of two people. */
export interface OriginPair {
  origin: string;
  left: string;
  right: string;
  same: boolean;
  /** What was done to the writing, or how the two people are alike. */
  kind: string;
  /** The names that the pair was made of, for the interval: what errs on one name errs on it again. */
  given: string;
  family: string;
}

/** Chance in [0, 1), the same for the same seed (mulberry32). */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * As many true pairs as false ones for each origin. Every origin meets every kind of error as often: where one cannot
 * strike the names drawn, others are drawn.
 */
export function originPairs(each: number, seed: number): OriginPair[] {
  const next = chance(seed);
  return Object.keys(origins).flatMap((name) => {
    const tradition = traditionOf(name);
    return Array.from({ length: each * 2 }, (_, at) => ({
      origin: name,
      ...(at < each ? truePair(tradition, next) : falsePair(tradition, next)),
    }));
  });
}

interface Tradition extends Origin {
  short: readonly (readonly [string, string])[];
  forms: readonly (readonly string[])[];
}

function traditionOf(name: string): Tradition {
  const more = moreNames[name]!;
  const origin = origins[name]!;
  return {
    ...origin,
    given: [...new Set([...origin.given, ...words(more.given)])],
    family: [...new Set([...origin.family, ...words(more.family)])],
    short: words(more.short).map((pair) => pair.split('/') as [string, string]),
    forms: words(more.forms).map((group) => group.split('=')),
  };
}

function words(list = ''): string[] {
  return list.split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replaceAll('_', ' ')]));
}

interface Parts {
  given: string;
  middle: string;
  family: string;
}

type Mistake = (one: Parts, tradition: Tradition, next: Chance) => Parts;

/** Kinds of error and how often each comes, of a hundred. */
const MISTAKES: readonly (readonly [string, number, Mistake])[] = [
  ['transliteration', 40, (one, { respell }, next) => onOne(one, next, (name) => respelt(name, respell, next))],
  ['keyboard', 22, (one, _, next) => onOne(one, next, (name) => mistyped(name, next))],
  ['dictation', 14, (one, _, next) => onOne(one, next, (name) => dictated(name, next))],
  ['diacritics', 6, (one) => ({ ...one, given: diacriticsLost(one.given), family: diacriticsLost(one.family) })],
  ['particles', 8, (one) => ({ ...one, given: joined(one.given), family: joined(one.family) })],
  ['initial', 6, (one) => ({ ...one, given: `${one.given[0]}.` })],
  ['short form', 4, shortened],
];

function truePair(tradition: Tradition, next: Chance): Omit<OriginPair, 'origin'> {
  const [kind, , mistake] = weighted(MISTAKES, next);
  for (let tries = 0; tries < 30; tries++) {
    const one = draw(tradition, next);
    let other = mistake(one, tradition, next);
    // A second clerk: two writings away from the first.
    if (kind === 'transliteration' && next() < 0.15) other = mistake(other, tradition, next);
    if (written(other, tradition, false, false) === written(one, tradition, false, false)) continue;
    if (other.middle !== '' && next() < 0.35) other.middle = '';
    return {
      left: written(one, tradition, false, next() < 0.3),
      right: written(other, tradition, next() < 0.4, next() < 0.5),
      same: true,
      kind,
      given: one.given,
      family: one.family,
    };
  }
  // No name of this origin can be struck so: another kind takes its turn.
  return truePair(tradition, next);
}

function falsePair(tradition: Tradition, next: Chance): Omit<OriginPair, 'origin'> {
  const one = draw(tradition, next);
  const other = { ...one };
  const how = next();
  const unlike = (name: string, list: readonly string[], near: boolean) => another(name, list, tradition, next, near);
  let kind = 'same family name';
  if (how < 0.4) other.given = unlike(one.given, tradition.given, next() < 0.3);
  else if (how < 0.8) {
    other.family = unlike(one.family, tradition.family, next() < 0.3);
    kind = 'same given name';
  } else if (how < 0.9) {
    other.given = unlike(one.given, tradition.given, true);
    other.family = respelt(unlike(one.family, tradition.family, true), tradition.respell, next);
    kind = 'both near';
  } else {
    other.given = unlike(one.given, tradition.given, false);
    other.family = respelt(one.family, tradition.respell, next);
    kind = 'same family name, written otherwise';
  }
  return {
    left: written(one, tradition, false, false),
    right: written(other, tradition, next() < 0.4, next() < 0.5),
    same: false,
    kind,
    given: one.given,
    family: one.family,
  };
}

function draw({ given, family, middle, shape }: Origin, next: Chance): Parts {
  const has = middle && next() < (shape === 'family-given' ? 0.8 : 0.5);
  return { given: pick(given, next), middle: has ? pick(middle, next) : '', family: pick(family, next) };
}

/** The error strikes the family name somewhat more often than the given one, which a clerk knows better. */
function onOne(one: Parts, next: Chance, change: (name: string) => string): Parts {
  const part = next() < 0.6 ? 'family' : 'given';
  return { ...one, [part]: change(one[part]) };
}

/** Another name of the list, no form of the same one; if near, among the three closest in letters that there are. */
function another(name: string, list: readonly string[], { forms }: Tradition, next: Chance, near: boolean): string {
  const kin = forms.find((group) => group.includes(name)) ?? [];
  const others = list.filter((other) => plain(other) !== plain(name) && !kin.includes(other));
  if (!near) return pick(others, next);
  return pick(
    [...others].sort((a, b) => distance(plain(a), plain(name)) - distance(plain(b), plain(name))).slice(0, 3),
    next,
  );
}

/** The name as another clerk of the same tradition, or of none, would write it. */
function respelt(name: string, respell: Origin['respell'], next: Chance): string {
  const lower = name.toLocaleLowerCase('fr');
  const fitting = respell.filter(([pattern]) => pattern.test(lower));
  if (fitting.length === 0) return name;
  const [pattern, ...forms] = pick(fitting, next);
  return capital(lower.replace(pattern, pick(forms, next)));
}

function shortened(one: Parts, { short }: Tradition, next: Chance): Parts {
  if (short.length === 0) return one;
  const [full, brief] = pick(short, next);
  one.given = full;
  return { ...one, given: brief };
}

function joined(name: string): string {
  return name.replace(/[- '’]/, '');
}

function written({ given, middle, family }: Parts, { shape }: Origin, turned: boolean, capitals: boolean): string {
  const name = capitals ? family.toLocaleUpperCase('fr') : family;
  const familyFirst = (shape === 'family-given') !== turned;
  return (familyFirst ? [name, middle, given] : [given, middle, name]).filter((part) => part !== '').join(' ');
}

function capital(name: string): string {
  return name.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));
}

function plain(name: string): string {
  return diacriticsLost(name).toLowerCase();
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

function weighted<T extends readonly [string, number, unknown]>(list: readonly T[], next: Chance): T {
  let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
  return list.find(([, weight]) => {
    left -= weight;
    return left < 0;
  })!;
}

function pick<T>(list: readonly T[], next: Chance): T {
  return list[Math.floor(next() * list.length)]!;
}
