import type { ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import type { Grammar } from './grammar.ts';
import { placesOf } from './places-of.ts';

/** The matches of a grammar in a report's folded text, in order, none overlapping: as `matchAll` would give them. */
export function matchesOf(report: ReportText, { pattern, id }: Grammar): RegExpExecArray[] {
  const text = folded(report);
  const found: RegExpExecArray[] = [];
  let past = 0;
  for (const place of placesOf(report)[id] ?? []) {
    if (place < past) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    past = pattern.lastIndex;
  }
  return found;
}
