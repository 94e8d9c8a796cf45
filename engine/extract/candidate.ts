import type { MentionType } from '../../shared/vocabulary.ts';
import type { Candidate, ReportText } from './document.ts';

/** The candidate that covers `text.slice(start, end)`, with its exact surface. */
export function candidate(
  report: ReportText,
  type: MentionType,
  start: number,
  end: number,
  value: string,
  priority: number,
): Candidate {
  return { start, end, surface: report.text.slice(start, end), type, value, priority };
}
