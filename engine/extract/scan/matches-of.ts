import type { Grammar } from './grammar.ts';
import { placesOf } from './places-of.ts';

/**
 * The matches of a grammar in a whole text, in order, none overlapping: as `matchAll` would give them. The text is read
 * once for all grammars of a reading, as long as no other text comes between. A match that `keeps` refuses is left out, and
 * hides none that begins inside it.
 */
export function matchesOf(
  text: string,
  { pattern, reading, id }: Grammar,
  keeps: (match: RegExpExecArray) => boolean = () => true,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let past = 0;
  for (const place of placesOf(text, reading)[id] ?? []) {
    if (place < past) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = pattern.lastIndex;
    if (!keeps(match)) continue;
    found.push(match);
    past = end;
  }
  return found;
}
