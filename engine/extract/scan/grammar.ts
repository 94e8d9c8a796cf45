import { beginningOf } from './beginning-of.ts';

/** A pattern on folded text, and how to tell early where no match of it begins. */
export interface Grammar {
  /** Sticky: tried only where a match may begin. */
  pattern: RegExp;
  /** Its place in `grammars`, and in the tables that are kept by grammar. */
  id: number;
  /** May a match begin with this text of up to `REACH` characters? True too often rather than too seldom. */
  mayBegin: RegExp;
}

/** So many characters decide whether a pattern is tried. */
export const REACH = 5;

/** Every grammar of the finders, in the order in which their modules were loaded. */
export const grammars: Grammar[] = [];

/**
 * Declares a pattern that `matchesOf` looks for. Its matches begin at the edge of a word: with the first letter or the
 * first figure of a run of them, or with a sign.
 */
export function grammar(source: string | RegExp): Grammar {
  const pattern = new RegExp(source, 'y');
  const declared = { pattern, id: grammars.length, mayBegin: new RegExp(beginningOf(pattern.source, REACH)) };
  grammars.push(declared);
  return declared;
}
