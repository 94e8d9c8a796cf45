import type { MentionType } from './vocabulary.ts';

/**
 * A span of a report's text that denotes something. Offsets are UTF-16 code units, half-open:
 * `text.slice(start, end) === surface`. `value` is the normal form of its type (empty for a vague time).
 */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  type: MentionType;
  value: string;
}
