import { keysOf, soughtKeys } from './block/keys-of.ts';
import { comparable, draftOf, judge } from './compare/compare.ts';
import type { CompareContext, Hit } from './comparison.ts';
import { type DraftedPair, hintsOf, supportFor } from './judge/support.ts';
import type { Profile, SubjectType } from './profile.ts';

/** What identifies without the help of what stands beside it. */
const IDENTIFIERS = new Set<SubjectType>(['phone', 'plate', 'iban', 'crypto', 'handle', 'email', 'address']);

/** Rounds after which what two reports share no longer brings anything new. */
const ROUNDS = 4;

/** Pairs of subjects of two reports that are all compared, and partners of one subject beyond that. */
const MOST_PAIRS = 10_000;
const MOST_PARTNERS = 50;

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
    const hints = round === 0 ? [] : hintsOf(open, mine);
    for (const pair of open) {
      const { left, right, draft } = pair;
      if (round === 0 && !IDENTIFIERS.has(mine[left]!.type)) continue;
      const support = round === 0 || draft.support === 'none' ? [] : supportFor(pair, hits, hints, mine);
      const comparison = judge(mine[left]!, theirs[right]!, draft, context, support);
      if (comparison) found.push({ left, right, comparison });
    }
    if (found.length === 0 && round > 0) break;
    const best = bestPairs(found);
    hits.push(...best);
    const [takenLeft, takenRight] = [new Set(best.map(({ left }) => left)), new Set(best.map(({ right }) => right))];
    open = open.filter(({ left, right }) => !takenLeft.has(left) && !takenRight.has(right));
  }
  return hits.sort((x, y) => y.comparison.score - x.comparison.score);
}

function draftAll(mine: readonly Profile[], theirs: readonly Profile[], context: CompareContext): DraftedPair[] {
  const drafts: DraftedPair[] = [];
  const consider = (left: number, right: number) => {
    const [a, b] = [mine[left]!, theirs[right]!];
    if (!comparable(a, b)) return;
    const draft = draftOf(a, b, context);
    if (draft) drafts.push({ left, right, draft });
  };
  if (mine.length * theirs.length > MOST_PAIRS) {
    for (const [left, right] of pairsByKey(mine, theirs)) consider(left, right);
    return drafts;
  }
  for (let left = 0; left < mine.length; left++) {
    for (let right = 0; right < theirs.length; right++) consider(left, right);
  }
  return drafts;
}

/** Of two long lists (a phone book, a register) only subjects that share a key are compared. */
function pairsByKey(mine: readonly Profile[], theirs: readonly Profile[]): [number, number][] {
  const holders = new Map<string, number[]>();
  theirs.forEach((profile, right) => {
    for (const key of keysOf(profile)) holders.set(key, [...(holders.get(key) ?? []), right]);
  });
  return mine.flatMap((profile, left) => {
    const rights = new Set(soughtKeys(profile).flatMap((key) => holders.get(key) ?? []));
    return [...rights].slice(0, MOST_PARTNERS).map((right): [number, number] => [left, right]);
  });
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
