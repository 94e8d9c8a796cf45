import type { Candidate, ReportText } from '../document.ts';
import { findFniPlates } from './find-fni-plates.ts';
import { findForeignPlates } from './find-foreign-plates.ts';
import { findPartialPlates } from './find-partial-plates.ts';
import { findSivPlates } from './find-siv-plates.ts';
import { findSpelledPlates } from './find-spelled-plates.ts';

/**
 * Registration plates, whole or with unread characters. Value: `AB-123-CD` (since 2009), `123 ABC 13` (before), country
 * code first for foreign ones (`ES 1234 BCD`), `?` for each character that was not read. Characters that look
 * alike (O and 0, I and 1, S and 5, B and 8, Z and 2) are read as their place in the plate demands.
 */
export function findPlates(report: ReportText): Candidate[] {
  return [
    ...findSivPlates(report),
    ...findFniPlates(report),
    ...findForeignPlates(report),
    ...findPartialPlates(report),
    ...findSpelledPlates(report),
  ];
}
