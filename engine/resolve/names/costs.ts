import type { NameKind } from './prepared.ts';

/** What a difference takes from the likeness of two names, in points: ten for a word that is another. */
export interface Costs {
  other: number;
  /** Share of that for words that many names of the kind hold. */
  genericWeight: number;
  /** A number that is another, in a name of several other words that agree. */
  numberAmongMany: number;
  initial: number;
  initialsOnly: number;
  missing: number;
  missingMore: number;
  /** Half of a compound given name. */
  missingTied: number;
  missingInitial: number;
  missingNumber: number;
  missingGeneric: number;
  order: number;
  servant: number;
  /** `Abd` on one side where the other has one word more. */
  servantInstead: number;
}

/**
 * By kind: people leave words of a person's name out all the time; a word more makes another company, a number more
 * another ship.
 */
export const costs: Record<NameKind, Costs> = {
  person: {
    other: 10,
    genericWeight: 1,
    numberAmongMany: 10,
    initial: 2,
    initialsOnly: 8,
    missing: 2,
    missingMore: 1.5,
    missingTied: 7,
    missingInitial: 0.6,
    missingNumber: 1.5,
    missingGeneric: 1,
    order: 1.5,
    servant: 1,
    servantInstead: 6,
  },
  organisation: {
    other: 11,
    genericWeight: 0.8,
    numberAmongMany: 6.5,
    initial: 5,
    initialsOnly: 8,
    missing: 5,
    missingMore: 4,
    missingTied: 4,
    missingInitial: 3,
    missingNumber: 6,
    missingGeneric: 3.5,
    order: 1,
    servant: 0,
    servantInstead: 0,
  },
  vessel: {
    other: 11,
    genericWeight: 0.8,
    numberAmongMany: 11,
    initial: 6,
    initialsOnly: 8,
    missing: 6,
    missingMore: 5,
    missingTied: 5,
    missingInitial: 4,
    missingNumber: 8,
    missingGeneric: 5,
    order: 3,
    servant: 0,
    servantInstead: 0,
  },
};
