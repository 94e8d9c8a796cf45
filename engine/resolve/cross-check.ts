import { compare } from './compare/compare.ts';
import { evidence } from './compare/draft.ts';
import type { CompareContext, Comparison, Evidence, EvidenceCode, Hit } from './comparison.ts';
import type { Profile, SubjectType } from './profile.ts';
import { weights } from './score/weights.ts';

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
  const hits: Hit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = bestPairs(pairs(mine, theirs, hits, context, round === 0));
    if (found.length === 0 && round > 0) break;
    hits.push(...found);
  }
  return hits.sort((x, y) => y.comparison.score - x.comparison.score);
}

function pairs(
  mine: readonly Profile[],
  theirs: readonly Profile[],
  hits: readonly Hit[],
  context: CompareContext,
  identifiersOnly: boolean,
): Hit[] {
  const support = supportOf(hits, mine, 1);
  const explained = hits.some(({ left }) => isPerson(mine[left]!));
  const forPersons = explained ? supportOf(hits, mine, EXPLAINED) : support;
  const takenLeft = new Set(hits.map(({ left }) => left));
  const takenRight = new Set(hits.map(({ right }) => right));
  const found: Hit[] = [];
  mine.forEach((a, left) => {
    if (takenLeft.has(left) || (identifiersOnly && !IDENTIFIERS.has(a.type))) return;
    theirs.forEach((b, right) => {
      if (takenRight.has(right)) return;
      const comparison = compare(a, b, context, isPerson(a) ? forPersons : support);
      if (comparison) found.push({ left, right, comparison });
    });
  });
  return found;
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

/** What is left of a shared phone or plate as support for a second person, once a first one accounts for it. */
const EXPLAINED = 0.5;

const SUPPORT: Record<SubjectType, [EvidenceCode, number]> = {
  phone: ['phone-shared', weights.sharedIdentifier],
  plate: ['plate-shared', weights.sharedIdentifier],
  iban: ['identifier-shared', weights.sharedIdentifier],
  crypto: ['identifier-shared', weights.sharedIdentifier],
  handle: ['identifier-shared', weights.sharedIdentifier],
  email: ['identifier-shared', weights.sharedIdentifier],
  address: ['address-shared', weights.sharedAddress],
  person: ['companion-shared', weights.sharedPerson],
  alias: ['companion-shared', weights.sharedAlias],
  organisation: ['organisation-shared', weights.sharedOrganisation],
  vehicle: ['vehicle-shared', weights.sharedVehicle],
};

/** What the hits found so far say for any other pair of the two reports: the strongest in full, each next by half. */
function supportOf(hits: readonly Hit[], mine: readonly Profile[], identifiers: number): Evidence[] {
  return hits
    .map(({ left, comparison }) => ({
      comparison,
      kind: SUPPORT[mine[left]!.type],
      full: fullWeight(mine[left]!, comparison, identifiers),
    }))
    .sort((x, y) => y.full - x.full)
    .slice(0, 3)
    .map(({ comparison, kind, full }, i) => evidence(kind[0], full / 2 ** i, comparison.left, comparison.right));
}

function fullWeight({ type }: Profile, comparison: Comparison, identifiers: number): number {
  const [, weight] = SUPPORT[type];
  return weight * comparison.score * (weight === weights.sharedIdentifier ? identifiers : 1);
}

function isPerson({ type }: Profile): boolean {
  return type === 'person' || type === 'alias';
}
