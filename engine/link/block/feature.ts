/** A code for each row; 0 is "not known". Asked row by row, because a table has more features than are ever used. */
export type CodeOfRow = (row: number) => number;

/**
 * One thing that rows may share. A feature with several variants (the words of a name) has one code for each, and two
 * rows share it when any variant of one equals any of the other.
 */
export interface Feature {
  name: string;
  /** Features of one concept say the same thing more or less strictly; a key never takes two of them. */
  concept: string;
  /** `strict` agrees when the value is the same or sounds so; `loose` forgives an error in one part of it. */
  strength: 'strict' | 'loose';
  variants: readonly CodeOfRow[];
}

/** Mixes two codes into one of 32 bits, never 0. The order of the two counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}
