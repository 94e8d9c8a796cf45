/**
 * What one comparison of two rows gives: a level of agreement and a class of rarity of what agrees, as one byte.
 * 0 is "not known on one side"; it never counts for or against.
 */
export type Grade = number;

export function grade(level: number, rarity: number): Grade {
  return (level << 4) | rarity;
}

export function levelOf(code: Grade): number {
  return code >> 4;
}

export function rarityOfGrade(code: Grade): number {
  return code & 15;
}

/** One thing that is compared, with the names of its levels; level 0 is always `missing`. */
export interface Comparison {
  /** `given`, `family`, `birth`, … */
  name: string;
  columns: readonly string[];
  levels: readonly string[];
  /** Levels whose chance among strangers follows from how often values occur: equality of the whole value. */
  exact: number;
}

/** Compares two rows; writes one grade for each comparison, from `at` on. */
export type Compare = (left: number, right: number, grades: Uint8Array) => void;
