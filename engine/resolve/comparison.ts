import type { Strength } from '../../shared/vocabulary.ts';

/** One piece of evidence. `weight` is in bits: log2 of how much likelier it is if the two are one; negative when against. */
export interface Evidence {
  code: EvidenceCode;
  for: boolean;
  weight: number;
  left?: string;
  right?: string;
}

/** Two subjects of two reports that may be one, with the reasons. */
export interface Comparison {
  /** The kind of match, e.g. `phone-equal`, `name-supported`. */
  rule: Rule;
  strength: Strength;
  /** Probability, 0 to 1, that the two are one, under the prior of a national file. */
  score: number;
  /** Bits before any evidence: how unlikely two subjects of two reports are to be one. None for a relayed link, which is no sum. */
  prior?: number;
  /** The values compared. */
  left: string;
  right: string;
  evidence: Evidence[];
}

/** A comparison between `left`, an index in the first report's profiles, and `right`, an index in the second's. */
export interface Hit {
  left: number;
  right: number;
  comparison: Comparison;
}

/** A comparison between two subjects of any reports, which the caller names by keys of its own. */
export interface Link {
  left: string;
  right: string;
  /** The subject in the middle, where the link follows from two others. */
  via?: string;
  comparison: Comparison;
}

/** How common values are among the reports held, as far as the caller knows. */
export interface CompareContext {
  /** Reports held by the cells of the two, as far as a reader of both may know. */
  reports: number;
  /** Reports that hold a key of `keysOf`; 0 when not known. Counts may stop at the caller's cap. */
  holders(key: string): number;
  /** True for a value on a stop-list: it links nothing. `value` is a profile's normal form. */
  stopped(type: string, value: string): boolean;
}

export type Rule =
  | 'value-equal'
  | 'phone-equal'
  | 'phone-near'
  | 'plate-equal'
  | 'plate-near'
  | 'vehicle-plate'
  | 'vehicle-described'
  | 'address-equal'
  | 'address-near'
  | 'organisation-name'
  | 'name-and-birth'
  | 'name-supported'
  | 'name-rare'
  | 'alias-supported'
  | 'relayed';

export type EvidenceCode =
  | 'value-equal'
  | 'value-near'
  | 'value-partial'
  | 'relayed'
  | 'network-different'
  | 'period-far'
  | 'name-equal'
  | 'name-variant'
  | 'family-different'
  | 'given-equal'
  | 'given-variant'
  | 'name-given-only'
  | 'name-family-only'
  | 'name-initial'
  | 'name-possible'
  | 'alias-equal'
  | 'alias-near'
  | 'alias-of-name'
  | 'birth-equal'
  | 'birth-near'
  | 'birth-different'
  | 'age-compatible'
  | 'age-near'
  | 'age-different'
  | 'birthplace-equal'
  | 'birthplace-different'
  | 'sex-different'
  | 'told-namesake'
  | 'told-cleared'
  | 'told-aside'
  | 'place-shared'
  | 'place-different'
  | 'cell-shared'
  | 'region-shared'
  | 'season-shared'
  | 'cell-different'
  | 'phone-shared'
  | 'plate-shared'
  | 'address-shared'
  | 'companion-shared'
  | 'companion-alike'
  | 'organisation-alike'
  | 'vehicle-alike'
  | 'identifier-shared'
  | 'organisation-shared'
  | 'vehicle-shared'
  | 'make-equal'
  | 'make-different'
  | 'colour-equal'
  | 'colour-different'
  | 'number-equal'
  | 'number-missing'
  | 'country-different'
  | 'street-equal'
  | 'street-near'
  | 'commune-equal'
  | 'commune-assumed'
  | 'commune-different'
  | 'building-different';
