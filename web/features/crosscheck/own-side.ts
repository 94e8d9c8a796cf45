import type { HitSummary, SideSummary } from '../../../server/crosscheck/schema.ts';

/** The two sides of a hit as one of its reports sees them. */
export function ownSide(hit: HitSummary, reportId: string): { own: SideSummary; other: SideSummary } {
  return hit.left.reportId === reportId ? { own: hit.left, other: hit.right } : { own: hit.right, other: hit.left };
}
