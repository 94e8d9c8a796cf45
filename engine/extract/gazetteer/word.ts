import { fold, spaced } from './fold.ts';
import { remembered } from './remembered.ts';

/** upper `BENALI`, title `Karim`, mixed `DaSilva`, lower `karim`, digit: begins with a digit. */
export type Shape = 'upper' | 'title' | 'mixed' | 'lower' | 'digit';

/** A word as it is written, whatever report it stands in: read once, however often it comes. */
export interface Word {
  text: string;
  /** Folded: lower case, no accents. */
  low: string;
  /** Folded, hyphens and apostrophes as spaces. */
  key: string;
  shape: Shape;
  /** What `wordTest` found, two bits a test: bit 0 asked, bit 1 true. */
  answers: number[];
  /** What `wordValue` found. */
  values: unknown[];
}

/** The word of this writing. */
export const wordOf = remembered((text: string): Word => {
  const low = text.length > 80 ? '' : fold(text);
  return {
    text,
    low,
    key: spaced(low),
    shape: shapeOf(text),
    answers: new Array<number>(Math.ceil(tests / TESTS_IN_A_NUMBER)).fill(0),
    values: [],
  };
});

const TESTS_IN_A_NUMBER = 15;
let tests = 0;

/**
 * A test on a word alone, by its folded form or by more, that is made once a word: what the loops over a report's
 * words ask first of each. No word passes none.
 */
export function wordTest(test: RegExp | ((word: Word) => boolean)): (token: { word: Word } | undefined) => boolean {
  const judge = test instanceof RegExp ? (word: Word) => test.test(word.low) : test;
  const at = Math.floor(tests / TESTS_IN_A_NUMBER);
  const shift = 2 * (tests % TESTS_IN_A_NUMBER);
  tests++;
  return (token) => {
    if (token === undefined) return false;
    const { word } = token;
    const asked = (word.answers[at]! >> shift) & 3;
    if (asked !== 0) return asked === 3;
    const answer = judge(word);
    while (word.answers.length <= at) word.answers.push(0);
    word.answers[at] = (word.answers[at] ?? 0) | ((answer ? 3 : 1) << shift);
    return answer;
  };
}

let valued = 0;

/** What a word alone gives, found once a word. */
export function wordValue<T extends {}>(find: (word: Word) => T): (token: { word: Word }) => T {
  const at = valued++;
  return ({ word }) => {
    let value = word.values[at] as T | undefined;
    if (value === undefined) {
      value = find(word);
      while (word.values.length < at) word.values.push(undefined);
      word.values[at] = value;
    }
    return value;
  };
}

function shapeOf(word: string): Shape {
  const first = word[0]!;
  if (first >= '0' && first <= '9') return 'digit';
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word === word.toUpperCase()) return word.length > 1 ? 'upper' : 'title';
  if (!isUpper(first)) return 'mixed';
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)*$/u.test(word) ? 'title' : 'mixed';
}

/** Is this letter a capital? */
export function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
