import type { Feature } from './feature.ts';
import { clashes, type Scheme } from './groups.ts';

/**
 * The keys to group by: every feature that is telling alone, and every two features of different concepts but two
 * loose ones (unless both are starts, which forgive an error at the end of each).
 */
export function schemesFor(features: readonly Feature[]): Scheme[] {
  const schemes: Scheme[] = [];
  features.forEach((feature, f) => {
    if (feature.alone) schemes.push([f]);
  });
  for (let a = 0; a < features.length; a++) {
    for (let b = a + 1; b < features.length; b++) {
      const [left, right] = [features[a]!, features[b]!];
      if (clashes(right, new Set([left.concept]))) continue;
      if (left.strength === 'loose' && right.strength === 'loose' && !bothStarts(left, right)) continue;
      schemes.push([a, b]);
    }
  }
  return schemes;
}

function bothStarts(left: Feature, right: Feature): boolean {
  return left.name.endsWith('start') && right.name.endsWith('start');
}
