import { compareBirth } from '../compare/birth.ts';
import { evidence } from '../compare/draft.ts';
import { compareNames } from '../compare/names.ts';
import type { CompareContext, Comparison } from '../comparison.ts';
import type { Profile } from '../profile.ts';

/** Least probability of both links for a third to follow, and of what follows for it to be shown. */
const LEAST_LINK = 0.55;
const LEAST = 0.55;

/**
 * What two comparisons with one subject in the middle say of the outer two: `kazeur` is the Kazer of another report,
 * who is Karim Benali of a third. Never longer than one middle; null where the outer two contradict each other.
 * @param left between `a` and the middle, which is its right side
 * @param right between the middle, its left side, and `c`
 */
export function relay(
  left: Comparison,
  right: Comparison,
  a: Profile,
  c: Profile,
  context: CompareContext,
): Comparison | null {
  if (left.rule === 'relayed' || right.rule === 'relayed') return null;
  if (Math.min(left.score, right.score) < LEAST_LINK || contradict(a, c, context)) return null;
  const score = left.score * right.score;
  if (score < LEAST) return null;
  return {
    rule: 'relayed',
    strength: score >= 0.9 ? 'medium' : 'weak',
    score,
    left: a.value,
    right: c.value,
    evidence: [
      evidence('relayed', logOdds(left.score), a.value, left.right),
      evidence('relayed', logOdds(right.score), right.left, c.value),
    ],
  };
}

function contradict(a: Profile, c: Profile, context: CompareContext): boolean {
  const [x, y] = [a.attributes, c.attributes];
  if (x.names && y.names && !compareNames(x.names, y.names, context)) return true;
  return compareBirth(x, y).some((item) => !item.for);
}

function logOdds(probability: number): number {
  return Math.min(20, Math.log2(probability / (1 - Math.min(probability, 1 - 1e-7))));
}
