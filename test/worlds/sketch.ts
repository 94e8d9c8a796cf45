import fc from 'fast-check';
import { roleCodes } from './cast.ts';

/** What one may do in a world. `by`, `at`, `to`, `nth` choose among those who can, by remainder. */
export const deedKinds = [
  'bring',
  'bringNamed',
  'bringNamedOnly',
  'bringRestricted',
  'bringSealed',
  'judge',
  'undo',
  'evaluate',
  'condition',
  'categorise',
  'correct',
  'confirm',
  'reveal',
  'consult',
  'lookUp',
  'book',
  'upload',
  'grantRole',
  'grantCell',
  'openCompartment',
  'letIn',
  'newUser',
  'signIn',
  'question',
  'review',
  'anything',
] as const;
export type DeedKind = (typeof deedKinds)[number];

export interface Deed {
  kind: DeedKind;
  /** A login, where the deed is not drawn. */
  by: number | string;
  at: number;
  to: number;
  nth: number;
  pieces: string[];
}

export interface Sketch {
  /** Cells beside the reference: under a new branch, or under the office. */
  cells: { alone: boolean }[];
  /** People beside the personas: a role, in the new branch, one of its cells, or a partner of one. */
  people: { role: string; place: number }[];
  deeds: Deed[];
  hidden: Deed;
  /** Chooses who looks, among those who may not know of the hidden deed; a login where it is not drawn. */
  observer: number | string;
  /** Draws the values of every request. */
  values: number;
}

/** A small pool, so that what is known and what is not collide often. */
const pool = [
  'TESSIER Bastien, né le 12/03/1988 à Arles, y passe chaque soir.',
  'Bastien TESSIER est cité.',
  'KONATE Aïssata, née le 02/07/1991, tient la caisse.',
  'Un certain Nguyen Van Minh fournit.',
  "L'individu surnommé « Le Grec » dirige.",
  'Joignable au 06 39 98 71 43.',
  'Il appelle depuis le 06 39 98 20 05.',
  'Circule en Peugeot 208 grise GH-482-TR.',
  'Vu dans une Clio immatriculée FK-219-LM.',
  'Le produit est gardé au 4 allée des Tilleuls à Marseille.',
  'Livraison au 17 rue des Glycines, Lyon.',
  'Compte Snapchat @night_shift83.',
];

const deedOf = (kinds: readonly DeedKind[]): fc.Arbitrary<Deed> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    by: fc.nat(60),
    at: fc.nat(60),
    to: fc.nat(60),
    nth: fc.nat(20),
    pieces: fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 4 }),
  });

/** Worlds of up to `most` drawn deeds on top of those that make every list hold something. */
export function sketches({
  most,
  hidden = deedKinds,
}: {
  most: number;
  hidden?: readonly DeedKind[];
}): fc.Arbitrary<Sketch> {
  return fc.record({
    cells: fc.array(fc.record({ alone: fc.boolean() }), { minLength: 1, maxLength: 3 }),
    people: fc.array(fc.record({ role: fc.constantFrom(...roleCodes), place: fc.nat(10) }), { maxLength: 5 }),
    // What « anything » does is not written down: nobody could say afterwards who may know of what.
    deeds: fc.array(deedOf(deedKinds.filter((kind) => kind !== 'anything')), { maxLength: most }),
    hidden: deedOf(hidden),
    observer: fc.nat(60),
    values: fc.nat(1_000_000),
  });
}
