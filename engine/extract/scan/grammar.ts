import { beginningOf } from './beginning-of.ts';

/** A pattern, and how to tell early where no match of it begins. */
export interface Grammar {
  /** Sticky: tried only where a match may begin. */
  pattern: RegExp;
  reading: Reading;
  /** Its place among the grammars of its reading. */
  id: number;
  /** May a match begin with this text of up to `REACH` characters? True too often rather than too seldom. */
  mayBegin: RegExp;
}

/** The grammars that are looked for in the same form of a text, in the order in which their modules were loaded. */
export interface Reading {
  grammars: Grammar[];
}

/** Grammars on folded text. */
export const FOLDED: Reading = { grammars: [] };

/** So many characters decide whether a pattern is tried. */
export const REACH = 5;

/**
 * Declares a pattern that `matchesOf` looks for. Its matches begin at the edge of a word: with the first letter or the
 * first figure of a run of them, or with a sign. What it matches on is folded at least.
 */
export function grammar(source: string | RegExp, reading = FOLDED): Grammar {
  const pattern = new RegExp(source, 'y');
  const mayBegin = new RegExp(beginningOf(pattern.source, REACH));
  const declared = { pattern, reading, id: reading.grammars.length, mayBegin };
  reading.grammars.push(declared);
  return declared;
}
