import type { Mention } from '../../shared/mention.ts';
import { composed } from './composed.ts';
import type { Candidate, ReportText } from './document.ts';
import { finders } from './finders.ts';

/**
 * All mentions of a report, sorted by start, never overlapping, each with its exact surface. The same text and
 * moment always give the same mentions. Where finders disagree about a span, the higher priority wins, then the
 * longer, then the earlier.
 */
export function extract(report: ReportText): Mention[] {
  const { text, original } = composed(report.text);
  const readable: ReportText = { text, recordedAt: report.recordedAt };
  const candidates = finders.flatMap((find) => find(readable));
  return withoutOverlaps(candidates, text.length)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, value }) => {
      const span = { start: original(start), end: original(end) };
      return { ...span, surface: report.text.slice(span.start, span.end), type, value };
    });
}

function withoutOverlaps(candidates: Candidate[], textLength: number): Candidate[] {
  const taken = new Uint8Array(textLength);
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort(byPrecedence)) {
    if (candidate.start >= candidate.end || isTaken(taken, candidate)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept;
}

function isTaken(taken: Uint8Array, { start, end }: Candidate): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

function byPrecedence(a: Candidate, b: Candidate): number {
  return (
    b.priority - a.priority || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.type < b.type ? -1 : 1)
  );
}
