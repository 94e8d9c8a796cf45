import { type Draft, evidence, sum } from '../compare/draft.ts';
import type { Evidence, EvidenceCode, Hit } from '../comparison.ts';
import type { Profile, SubjectType } from '../profile.ts';
import { weights } from '../score/weights.ts';

/** A pair of subjects of the two reports with what they say, by index. */
export interface DraftedPair {
  left: number;
  right: number;
  draft: Draft;
}

interface Kind {
  /** What a found link says for any other pair. */
  shared: EvidenceCode;
  full: number;
  /** What a likeness that is no link by itself says, where it says anything. */
  alike?: EvidenceCode;
}

const identifier: Kind = { shared: 'identifier-shared', full: weights.sharedIdentifier };
const KINDS: Record<SubjectType, Kind> = {
  phone: { shared: 'phone-shared', full: weights.sharedIdentifier },
  plate: { shared: 'plate-shared', full: weights.sharedIdentifier },
  iban: identifier,
  crypto: identifier,
  handle: identifier,
  email: identifier,
  address: { shared: 'address-shared', full: weights.sharedAddress },
  person: { shared: 'companion-shared', full: weights.sharedPerson, alike: 'companion-alike' },
  alias: { shared: 'companion-shared', full: weights.sharedAlias, alike: 'companion-alike' },
  organisation: { shared: 'organisation-shared', full: weights.sharedOrganisation, alike: 'organisation-alike' },
  vehicle: { shared: 'vehicle-shared', full: weights.sharedVehicle, alike: 'vehicle-alike' },
};

/** What is left of a shared phone or plate as support for a second person, once a first one accounts for it. */
const EXPLAINED = 0.5;

/** Bits below which a likeness is not worth naming. */
const LEAST_HINT = 0.5;

/** Most pieces of support that count: the strongest in full, each next by half. */
const MOST = 3;

/** Codes of what stands beside a pair. */
const SUPPORT = new Set<EvidenceCode>(
  Object.values(KINDS).flatMap(({ shared, alike }) => (alike ? [shared, alike] : [shared])),
);

/** A likeness of two subjects that is no link by itself. */
interface Hint {
  left: number;
  right: number;
  evidence: Evidence;
}

/** Likenesses that speak for other pairs, less what the number of pairs open offers to chance, the strongest first. */
export function hintsOf(open: readonly DraftedPair[], mine: readonly Profile[]): Hint[] {
  const hints: Hint[] = [];
  const chance = Math.log2(
    Math.max(1, new Set(open.map(({ left }) => left)).size * new Set(open.map(({ right }) => right)).size),
  );
  for (const { left, right, draft } of open) {
    const { alike, full } = KINDS[mine[left]!.type];
    if (!alike || draft.support !== 'welcome') continue;
    const weight = Math.min(full, sum(draft.own) - chance);
    if (weight < LEAST_HINT) continue;
    hints.push({ left, right, evidence: evidence(alike, weight, draft.own[0]!.left, draft.own[0]!.right) });
  }
  return hints.sort((x, y) => y.evidence.weight - x.evidence.weight);
}

/**
 * What the two reports share besides the pair in hand: links found so far, and likenesses that are not enough by
 * themselves but speak for each other. A plate and its vehicle are one observation and do not support each other.
 */
export function supportFor(
  pair: DraftedPair,
  hits: readonly Hit[],
  hints: readonly Hint[],
  mine: readonly Profile[],
): Evidence[] {
  const type = mine[pair.left]!.type;
  const explained = isPerson(type) && hits.some(({ left }) => isPerson(mine[left]!.type));
  const found: Evidence[] = [];
  for (const { left, comparison } of hits) {
    const other = mine[left]!.type;
    if (sameObservation(type, other)) continue;
    const { shared, full } = KINDS[other];
    const share = explained && full === weights.sharedIdentifier ? EXPLAINED : 1;
    found.push(evidence(shared, full * comparison.score * share, comparison.left, comparison.right));
  }
  const hint = hints.find(
    ({ left, right }) => left !== pair.left && right !== pair.right && !sameObservation(type, mine[left]!.type),
  );
  if (hint) found.push(hint.evidence);
  return discounted(found);
}

/** Whether a code tells of what stands beside a pair. */
export function isSupport(code: EvidenceCode): boolean {
  return SUPPORT.has(code);
}

/** The evidence with one more shared thing in it, counted as `supportFor` would: the strongest in full, each next by half. */
export function withSupport(list: readonly Evidence[], code: EvidenceCode): Evidence[] {
  const full = Object.values(KINDS).find(({ shared }) => shared === code)?.full ?? 0;
  const before = list
    .filter((item) => isSupport(item.code))
    .map((item, i) => ({ ...item, weight: item.weight * 2 ** i }));
  return [...list.filter((item) => !isSupport(item.code)), ...discounted([...before, evidence(code, full)])];
}

/** The strongest in full, each next by half: what one meeting explains is not told twice. */
function discounted(found: Evidence[]): Evidence[] {
  return found
    .sort((x, y) => y.weight - x.weight)
    .slice(0, MOST)
    .map((item, i) => ({ ...item, weight: item.weight / 2 ** i }));
}

function isPerson(type: SubjectType): boolean {
  return type === 'person' || type === 'alias';
}

function sameObservation(a: SubjectType, b: SubjectType): boolean {
  return (a === 'plate' && b === 'vehicle') || (a === 'vehicle' && b === 'plate');
}
