import type { Grammar } from './grammar.ts';
import { matchesOf } from './matches-of.ts';
import { isEdge } from './places-of.ts';

/**
 * The matches of a sticky pattern that may begin with any word, but holds a cue (`@`, the name of a network): those that
 * begin at the edge of a word, at most `reach` characters before a match of `cue`, or with it.
 */
export function matchesBefore(text: string, pattern: RegExp, cue: Grammar, reach: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let past = 0;
  for (const { index } of matchesOf(text, cue)) {
    for (let at = Math.max(past, index - reach); at <= index; at++) {
      past = at + 1;
      if (!isEdge(text, at)) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      found.push(match);
      past = pattern.lastIndex;
      break;
    }
  }
  return found;
}
