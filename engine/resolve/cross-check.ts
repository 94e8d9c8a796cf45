import { comparable, draftOf, judge } from './compare/compare.ts';
import type { CompareContext, Hit } from './comparison.ts';
import { type DraftedPair, supportFor } from './judge/support.ts';
import type { Profile, SubjectType } from './profile.ts';

/** What identifies without the help of what stands beside it. */
const IDENTIFIERS = new Set<SubjectType>(['phone', 'plate', 'iban', 'crypto', 'handle', 'email', 'address']);

/** Rounds after which what two reports share no longer brings anything new. */
const ROUNDS = 4;

/**
 * Compares two reports that share at least one key. First what identifies by itself; then everything else, with what
 * was found as support, until a round finds nothing more: a shared phone makes a surname tell, which makes a
 * half-read plate tell. Each subject keeps its best match.
 * @returns hits, strongest first; `left` and `right` index `mine` and `theirs`
 */
export function crossCheck(mine: readonly Profile[], theirs: readonly Profile[], context: CompareContext): Hit[] {
  let open = draftAll(mine, theirs, context);
  const hits: Hit[] = [];
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const found: Hit[] = [];
    for (const pair of open) {
      const { left, right, draft } = pair;
      if (round === 0 && !IDENTIFIERS.has(mine[left]!.type)) continue;
      const support = round === 0 || draft.support === 'none' ? [] : supportFor(pair, hits, open, mine);
      const comparison = judge(mine[left]!, theirs[right]!, draft, context, support);
      if (comparison) found.push({ left, right, comparison });
    }
    if (found.length === 0 && round > 0) break;
    const best = bestPairs(found);
    hits.push(...best);
    open = open.filter(({ left, right }) => !best.some((hit) => hit.left === left || hit.right === right));
  }
  return hits.sort((x, y) => y.comparison.score - x.comparison.score);
}

function draftAll(mine: readonly Profile[], theirs: readonly Profile[], context: CompareContext): DraftedPair[] {
  const drafts: DraftedPair[] = [];
  for (let left = 0; left < mine.length; left++) {
    const a = mine[left]!;
    for (let right = 0; right < theirs.length; right++) {
      const b = theirs[right]!;
      if (!comparable(a, b)) continue;
      const draft = draftOf(a, b, context);
      if (draft) drafts.push({ left, right, draft });
    }
  }
  return drafts;
}

/** One match for each subject: the best first, and what it takes is taken. */
function bestPairs(found: Hit[]): Hit[] {
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return found
    .sort((x, y) => y.comparison.score - x.comparison.score)
    .filter(({ left, right }) => {
      if (takenLeft.has(left) || takenRight.has(right)) return false;
      takenLeft.add(left);
      takenRight.add(right);
      return true;
    });
}
