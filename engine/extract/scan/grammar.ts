/** A pattern, and how to tell early where no match of it begins. */
export interface Grammar {
  /** Sticky: tried only where a match may begin. */
  pattern: RegExp;
  reading: Reading;
  /** Its place among the grammars of its reading. */
  id: number;
}

/** The grammars that are looked for in the same form of a text, in the order in which their modules were loaded. */
export interface Reading {
  grammars: Grammar[];
}

/** Grammars on folded text. */
export const FOLDED: Reading = { grammars: [] };

/**
 * Declares a pattern that `matchesOf` looks for. Its matches begin at the edge of a word: with the first letter or the
 * first figure of a run of them, or with a sign. What it matches on is folded at least.
 */
export function grammar(source: string | RegExp, reading = FOLDED): Grammar {
  const pattern = new RegExp(source, 'y');
  const declared = { pattern, reading, id: reading.grammars.length };
  reading.grammars.push(declared);
  return declared;
}
