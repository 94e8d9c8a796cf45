import type { MentionType } from '../../shared/vocabulary.ts';

/** Kinds of thing that can be the same in two reports. A person known by a nickname alone is `alias`. */
export type SubjectType = Exclude<MentionType, 'place' | 'product' | 'quantity' | 'price' | 'time'>;

/** One writing of a person's name, folded (capitals and accents removed), split as far as its order allows. */
export interface PersonName {
  given: string[];
  family: string[];
  /** False when nothing tells which part is the family name. */
  ordered: boolean;
}

/** What sets a subject outside the affair: taken for another of the same name, cleared, or an author, witness or victim. */
export type Standing = 'namesake' | 'cleared' | 'aside';

/** What is known of a subject besides its value. All strings are folded: lower case, no accents, single spaces. */
export interface Attributes {
  /** Person: every writing of the name found in the report, the fullest first; a married name is one more writing. */
  names?: PersonName[];
  /** Person or alias: nicknames. */
  aliases?: string[];
  /** Person: `1991`, `1991-05` or `1991-05-14`. */
  birthDate?: string;
  birthPlace?: string;
  /** Person: first and last possible year of birth, from an age given in words. */
  birthYears?: [number, number];
  sex?: 'female' | 'male';
  /** Vehicle: make and model as known to the matcher; either may be missing. */
  make?: string;
  model?: string;
  /** Vehicle or plate: colour family. */
  colour?: string;
  /** Vehicle: normal form of the plate written beside it. Plate: `make model` of the vehicle beside it. */
  plate?: string;
  vehicle?: string;
  /** Address. */
  number?: string;
  way?: string;
  street?: string;
  building?: string;
  postcode?: string;
  commune?: string;
  /** True where only `à` sets the commune apart from the street: it may belong to the street. */
  communeUnsure?: boolean;
  /** As its report tells. */
  standing?: Standing;
  /** Communes and named places of the report, for what carries none itself. */
  places?: string[];
  /** Code of the cell that holds the report, if known. */
  cell?: string;
  /** Day the report was recorded, `YYYY-MM-DD`. */
  seenOn?: string;
  /** True for a word that may be a name (engine/extract/possible-names.ts): it meets only what is one. */
  possible?: true;
  /** True for a switchboard, a town hall's line, a public address of contact: it identifies nobody. */
  shared?: boolean;
}

/**
 * What the matcher knows of one subject of one report: keys and folded values, never the text.
 * Plain JSON, stored beside the report and read back for comparison. The profiles of one report are kept together:
 * what stands beside a subject is evidence, so whole reports are compared (cross-check.ts).
 */
export interface Profile {
  type: SubjectType;
  /** Normal form of the primary mention, as people write it. */
  value: string;
  /** Indexes, in the report's mentions, of everything that denotes this subject; the primary first. */
  mentions: number[];
  attributes: Attributes;
}

/** A mention as the matcher takes it. */
export interface ResolvableMention {
  start: number;
  end: number;
  type: MentionType;
  value: string;
  /** A word that may be a name, which no reader is shown. */
  possible?: boolean;
}

/** A report as the matcher takes it. Offsets of mentions refer to `text`. */
export interface ResolvableReport {
  text: string;
  /** ISO 8601 with offset. */
  recordedAt: string;
  /** Code of the cell that holds the report, e.g. `CROSS-13`. */
  cell?: string;
  mentions: readonly ResolvableMention[];
}
