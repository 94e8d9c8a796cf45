import type { Chance } from './pairs.ts';

const KEYS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** One error of the keyboard, in a word of four letters and more; the first letter is kept, as typists see it. */
export function mistyped(name: string, next: Chance): string {
  const letters = [...name];
  if (letters.length < 4) return name;
  const at = 1 + Math.floor(next() * (letters.length - 2));
  const kind = next();
  if (kind < 0.3) letters.splice(at, 1);
  else if (kind < 0.5) letters.splice(at, 0, letters[at]!);
  else if (kind < 0.75) [letters[at], letters[at + 1]] = [letters[at + 1]!, letters[at]!];
  else letters[at] = neighbour(letters[at]!, next);
  return letters.join('');
}

function neighbour(letter: string, next: Chance): string {
  const plain = diacriticsLost(letter).toLowerCase();
  const row = KEYS.find((keys) => keys.includes(plain));
  if (row === undefined) return plain;
  const at = row.indexOf(plain);
  return row[at === 0 ? 1 : at === row.length - 1 || next() < 0.5 ? at - 1 : at + 1]!;
}

/** What a French ear makes of a name that is said to it, whatever its origin. */
const HEARD: readonly (readonly [RegExp, ...string[]])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ou|oo/, 'u', 'w'],
  [/u(?=[^aeiou]|$)/, 'ou'],
  [/w/, 'ou', 'v'],
  [/k/, 'c', 'qu'],
  [/c(?=[aou]|$)/, 'k'],
  [/qu/, 'k'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'z', 'ss'],
  [/z/, 's'],
  [/ss/, 's', 'c'],
  [/y/, 'i'],
  [/i(?=[aeou])/, 'y'],
  [/sh/, 'ch'],
  [/tch/, 'ch'],
  [/dj/, 'j'],
  [/j/, 'dj'],
  [/th/, 't'],
  [/(?<=[a-z])h/, ''],
  [/^h/, ''],
  [/en(?=[^aeioun])/, 'an'],
  [/an(?=[^aeioun])/, 'en'],
  [/ai|ei/, 'é'],
  [/é|è/, 'ai', 'e'],
  [/([lmnrt])\1/, '$1'],
  [/(?<=[aeiou])([lmnrt])(?=[aeiou])/, '$1$1'],
  [/(?<=[^aeiou])e$/, ''],
  [/b/, 'p'],
  [/p(?!h)/, 'b'],
  [/d(?!j)/, 't'],
  [/t(?![ch])/, 'd'],
  [/m(?=[aeiou])/, 'n'],
];

/** The name as a clerk heard it on the telephone: one sound written otherwise, or mistaken. */
export function dictated(name: string, next: Chance): string {
  const lower = name.toLocaleLowerCase('fr');
  const fitting = HEARD.filter(([pattern]) => pattern.test(lower));
  if (fitting.length === 0) return name;
  const [pattern, ...forms] = fitting[Math.floor(next() * fitting.length)]!;
  const heard = lower.replace(pattern, forms[Math.floor(next() * forms.length)]!);
  return heard.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));
}

/** Without accents, dots and bars, as machines for Latin letters write it. */
export function diacriticsLost(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐłŁıØø]/g, (letter) => BARRED[letter]!);
}

const BARRED: Record<string, string> = { đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ı: 'i', ø: 'o', Ø: 'O' };
