/**
 * What one comparison of two rows gives: a level of agreement and a class of rarity of what agrees, as one byte.
 * 0 is "not known on one side"; it never counts for or against.
 */
export type Grade = number;

export function grade(level: number, rarity: number): Grade {
  return (level << 4) | rarity;
}

/** "More than a glance is needed": equal it is not, and which of a comparison's cases it is bounds what it may be. */
export function openGrade(kind: number): Grade {
  return FIRST_OPEN | kind;
}

export function isOpen(grade: Grade): boolean {
  return grade >= FIRST_OPEN;
}

const FIRST_OPEN = 0xf0;

/** One thing that is compared, with the names of its levels; level 0 is always `missing`. */
export interface Comparison {
  /** `given`, `family`, `birth`, … */
  name: string;
  columns: readonly string[];
  levels: readonly string[];
  /** Levels whose chance among strangers follows from how often values occur: equality of the whole value. */
  exact: number;
  /** Levels that each case left open by a glance may turn out to be. */
  open: readonly (readonly number[])[];
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

/** How the rows of one field are compared. */
export interface FieldComparison {
  comparisons: Comparison[];
  compare: Compare;
  /** As `compare`, where equal codes or missing ones tell; else an open grade. Costs a tenth. */
  glance: Compare;
}
