import type { Candidate } from '../document.ts';
import type { Token } from './tokens.ts';

/** Starts of the words that stand inside one of the candidates; one pass over both. */
export function coveredStarts(tokens: Token[], candidates: Candidate[]): Set<number> {
  const sorted = candidates.toSorted((a, b) => a.start - b.start);
  const covered = new Set<number>();
  let next = 0;
  for (const token of tokens) {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++;
    const candidate = sorted[next];
    if (candidate !== undefined && candidate.start <= token.start) covered.add(token.start);
  }
  return covered;
}
