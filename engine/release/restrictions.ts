import type { Grade, GradeScheme } from '../../shared/grading.ts';
import type { FrenchMarking, HandlingCode, HandlingCondition, Pap, Tlp } from '../../shared/handling.ts';
import type { SubjectCategory } from '../../shared/subject-categories.ts';

/** A person of what would be sent; `category` null where nobody has given one. `since`: day of the category, or of the report. */
export interface PersonConcerned {
  category: SubjectCategory | null;
  since: string;
  minor: boolean;
}

/** What restricts a statement, a report, a hit or a file made of them. Days are `2026-03-18`. */
export interface Restrictions {
  /** Organisations that brought it: their permission counts. */
  providers: string[];
  grades: Grade[];
  handling: HandlingCode[];
  conditions: HandlingCondition[];
  tlp: Tlp;
  pap: Pap;
  french: FrenchMarking;
  /** Organisations that may know; null: nobody has narrowed it. */
  scope: string[] | null;
  compartments: string[];
  /** Purposes for which it may be used; null: any that an act opens. */
  purposes: string[] | null;
  people: PersonConcerned[];
  /** Last day it may be kept; null: no clock of its own. */
  keptUntil: string | null;
}

/** How near the recipient stands to a provider, from the nearest. */
export const circles = ['named', 'organisation', 'client', 'community', 'public'] as const;
export type Circle = (typeof circles)[number];

/** Who would get it, for what, and by which way. Facts, checked by whoever asks. */
export interface Recipient {
  organisation: string;
  /** A provider that is not named here is a stranger to the recipient. */
  circles: Readonly<Record<string, Circle>>;
  /** `screen`: read in place; `export`: a file or a print; the last three leave the network. */
  channel: 'screen' | 'export' | 'partner' | 'judicial' | 'foreign';
  /** A country outside the European Union, and whether the need for the transfer is on record. */
  thirdCountry: boolean;
  transferRecorded: boolean;
  purpose: string | null;
  compartments: string[];
  clearance: FrenchMarking;
  /** Permissions that providers gave for this. */
  permissions: { provider: string; code: 'H1' | 'H2' }[];
  /** Conditions of H3 that the recipient has acknowledged. */
  acknowledged: HandlingCondition[];
  /** What the recipient would do with it: read, compare with what it holds, or act in the open. */
  use: 'consult' | 'compare' | 'act';
  /** The scheme in which grades would be sent; null: as given. */
  scheme: GradeScheme | null;
  /** Protected persons were revealed to the recipient, with a reason. */
  revealed: boolean;
  today: string;
}
