/**
 * What one comparison of two rows gives: a level of agreement and a class of rarity of what agrees, as one byte.
 * 0 is "not known on one side"; it never counts for or against.
 */
export type Grade = number;

export function grade(level: number, rarity: number): Grade {
  return (level << 4) | rarity;
}

/** One thing that is compared, with the names of its levels; level 0 is always `missing`. */
export interface Comparison {
  /** `given`, `family`, `birth`, … */
  name: string;
  columns: readonly string[];
  levels: readonly string[];
  /** Levels whose chance among strangers follows from how often values occur: equality of the whole value. */
  exact: number;
  /** Kinds of two people who agree on this not by chance but for what they have in common. */
  shared: readonly Company[];
}

/**
 * What two people may have in common without being one: a family or household (name, home, phone), a name (and what is
 * made of it: e-mail address, sex), a neighbourhood.
 */
export type Company = 'kin' | 'namesakes' | 'neighbours';

/** Compares two rows; writes one grade for each comparison, from `at` on. */
export type Compare = (left: number, right: number, grades: Uint8Array) => void;
