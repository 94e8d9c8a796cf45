import { type Origin, origins } from './origins.ts';

/** A generated pair of names: two writings of one person's name, or the names of two people. */
export interface OriginPair {
  origin: string;
  left: string;
  right: string;
  same: boolean;
  /** What was done to the writing, or how the two people are alike. */
  how: string;
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

/** As many true pairs as false ones for each origin. */
export function originPairs(each: number, seed: number): OriginPair[] {
  const next = chance(seed);
  return Object.entries(origins).flatMap(([name, origin]) =>
    Array.from({ length: each * 2 }, (_, at) => ({
      origin: name,
      ...(at < each ? truePair(origin, next) : falsePair(origin, next)),
    })),
  );
}

interface Parts {
  given: string;
  middle: string;
  family: string;
}

function truePair(origin: Origin, next: Chance): Omit<OriginPair, 'origin'> {
  const one = draw(origin, next);
  const how: string[] = [];
  const other = { ...one };
  const part: keyof Parts = next() < 0.6 ? 'family' : 'given';
  if (next() < 0.75) {
    other[part] = respelt(one[part], origin, next);
    if (next() < 0.2) other[part] = respelt(other[part], origin, next, other[part]);
    how.push('spelling');
  } else {
    // Every letter typed is a chance to err: long names err more often than short ones.
    const typed = next() * (one.given.length + one.family.length) < one.family.length ? 'family' : 'given';
    other[typed] = mistyped(one[typed], next);
    how.push('typing');
  }
  const shape = next();
  if (other.middle !== '' && shape < 0.35) {
    other.middle = '';
    how.push('middle name left out');
  } else if (shape < 0.08) {
    // An initial in place of the other error, not on top of it.
    other.given = `${one.given[0]}.`;
    other.family = one.family;
    how.splice(0, 1, 'initial');
  } else if (shape > 0.9) {
    other.given = other.given.replace(/[- ]/, '');
    other.family = other.family.replace(/[- ']/, '');
    how.push('joined');
  }
  const turned = next() < 0.4;
  if (turned) how.push('order');
  return {
    left: written(one, origin, false, next() < 0.3),
    right: written(other, origin, turned, next() < 0.5),
    same: true,
    how: how.join(', '),
  };
}

function falsePair(origin: Origin, next: Chance): Omit<OriginPair, 'origin'> {
  const one = draw(origin, next);
  const other = { ...one };
  const how = next();
  let kind = 'same family name';
  if (how < 0.4) other.given = another(one.given, origin.given, next, next() < 0.3);
  else if (how < 0.8) {
    other.family = another(one.family, origin.family, next, next() < 0.3);
    kind = 'same given name';
  } else if (how < 0.9) {
    other.given = another(one.given, origin.given, next, true);
    other.family = respelt(another(one.family, origin.family, next, true), origin, next);
    kind = 'both near';
  } else {
    other.given = another(one.given, origin.given, next, false);
    other.family = respelt(one.family, origin, next);
    kind = 'same family name, written otherwise';
  }
  return {
    left: written(one, origin, false, false),
    right: written(other, origin, next() < 0.4, next() < 0.5),
    same: false,
    how: kind,
  };
}

function draw(origin: Origin, next: Chance): Parts {
  const middle =
    origin.middle && next() < (origin.shape === 'family-given' ? 0.8 : 0.5) ? pick(origin.middle, next) : '';
  return { given: pick(origin.given, next), middle, family: pick(origin.family, next) };
}

/** Another name of the list; if near, the closest in letters that there is. */
function another(name: string, list: readonly string[], next: Chance, near: boolean): string {
  const others = list.filter((other) => plain(other) !== plain(name));
  if (!near) return pick(others, next);
  return [...others].sort((a, b) => distance(plain(a), plain(name)) - distance(plain(b), plain(name)))[0]!;
}

/** The name as another clerk of the same tradition, or of none, would write it; mistyped, or `otherwise`, where one writing is known. */
function respelt(name: string, origin: Origin, next: Chance, otherwise?: string): string {
  const lower = name.toLocaleLowerCase('fr');
  const fitting = origin.respell.filter(([pattern]) => pattern.test(lower));
  if (fitting.length === 0) return otherwise ?? mistyped(name, next);
  const [pattern, ...forms] = pick(fitting, next);
  return capital(lower.replace(pattern, pick(forms, next)));
}

const KEYS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** One error of the keyboard, in a word of four letters and more; the first letter is kept as typists see it. */
function mistyped(name: string, next: Chance): string {
  const letters = [...name];
  if (letters.length < 4) return name.normalize('NFD').replace(/\p{M}/gu, '');
  const at = 1 + Math.floor(next() * (letters.length - 2));
  const kind = next();
  if (kind < 0.3) letters.splice(at, 1);
  else if (kind < 0.5) letters.splice(at, 0, letters[at]!);
  else if (kind < 0.75) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
  else {
    const row = KEYS.find((keys) => keys.includes(letters[at]!));
    if (row)
      letters[at] =
        row[Math.max(0, row.indexOf(letters[at]!) - 1)] === letters[at]
          ? row[1]!
          : row[Math.max(0, row.indexOf(letters[at]!) - 1)]!;
    else letters.splice(at, 1);
  }
  return letters.join('');
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
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
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

function pick<T>(list: readonly T[], next: Chance): T {
  return list[Math.floor(next() * list.length)]!;
}
