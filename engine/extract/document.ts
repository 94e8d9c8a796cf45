import type { Mention } from '../../shared/mention.ts';

/** What a finder is given: the text exactly as received and the moment against which relative times are read. */
export interface ReportText {
  text: string;
  /** ISO 8601 with offset, as submitted: `2024-03-18T21:40:00+01:00`. */
  recordedAt: string;
}

/**
 * A possible mention. Where two overlap, the higher `priority` wins, then the longer, then the earlier
 * (engine/extract/extract.ts). Checksummed identifiers stand above names, names above bare words.
 */
export interface Candidate extends Mention {
  priority: number;
}

export type Finder = (report: ReportText) => Candidate[];
