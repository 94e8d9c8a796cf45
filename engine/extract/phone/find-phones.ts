import type { Candidate, ReportText } from '../document.ts';
import { findSpelledPhones } from './find-spelled-phones.ts';
import { findWrittenPhones } from './find-written-phones.ts';

/** Telephone numbers in any complete writing, in figures or in words. Value: E.164 (`+33…`). */
export function findPhones(report: ReportText): Candidate[] {
  return [...findWrittenPhones(report), ...findSpelledPhones(report)];
}
