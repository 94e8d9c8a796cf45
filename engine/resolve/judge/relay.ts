import { compareBirth } from '../compare/birth.ts';
import { evidence } from '../compare/draft.ts';
import { compareNames } from '../compare/names.ts';
import { compareStanding } from '../compare/standing.ts';
import type { CompareContext, Comparison, Link } from '../comparison.ts';
import { isParticle } from '../normalise/person-name.ts';
import { sound } from '../normalise/sound.ts';
import type { Attributes, Profile } from '../profile.ts';

/** Least probability of both links for a third to follow, and of what follows for it to be shown. */
const LEAST_LINK = 0.45;
const LEAST = 0.6;

/**
 * Links that follow from two: `kazeur` is the Kazer of another report, who is Karim Benali of a third. Never more than
 * one step, only between persons, and not where the outer two contradict each other.
 * @param fresh links of the report that just came in, which is their left side
 * @param held links found before that touch a right side of `fresh`
 * @param profileOf the profile of a subject named in a link
 * @returns new links, none between subjects that `fresh` or `held` already link; the middle one is `via`; a link whose ends stand
 *   in one report is for the caller to drop
 */
export function relays(
  fresh: readonly Link[],
  held: readonly Link[],
  profileOf: (subject: string) => Profile | undefined,
  context: CompareContext,
): Link[] {
  const known = new Set([...fresh, ...held].flatMap(({ left, right }) => [pairKey(left, right), pairKey(right, left)]));
  const found = new Map<string, Link>();
  const offer = (toMiddle: Link, fromMiddle: Link) => {
    if (toMiddle.left === fromMiddle.right || known.has(pairKey(toMiddle.left, fromMiddle.right))) return;
    const link = relay(toMiddle, fromMiddle, profileOf, context);
    if (!link) return;
    const key = [link.left, link.right].sort().join('\n');
    const best = found.get(key);
    if (!best || best.comparison.score < link.comparison.score) found.set(key, link);
  };
  for (const link of fresh) {
    for (const other of held) {
      if (other.left === link.right) offer(link, other);
      if (other.right === link.right) offer(link, turned(other));
    }
    for (const other of fresh) if (other !== link && other.left === link.left) offer(turned(link), other);
  }
  return [...found.values()];
}

function relay(
  toMiddle: Link,
  fromMiddle: Link,
  profileOf: (subject: string) => Profile | undefined,
  context: CompareContext,
): Link | null {
  const [first, second] = [toMiddle.comparison, fromMiddle.comparison];
  const [a, middle, c] = [profileOf(toMiddle.left), profileOf(toMiddle.right), profileOf(fromMiddle.right)];
  if (!a || !middle || !c || !isPerson(a) || !isPerson(c) || first.rule === 'relayed' || second.rule === 'relayed')
    return null;
  const score = first.score * second.score;
  if (Math.min(first.score, second.score) < LEAST_LINK || score < LEAST || contradict(a, middle, c, context))
    return null;
  const comparison: Comparison = {
    rule: 'relayed',
    strength: score >= 0.9 ? 'medium' : 'weak',
    score,
    left: a.value,
    right: c.value,
    evidence: [
      evidence('relayed', logOdds(first.score), a.value, first.right),
      evidence('relayed', logOdds(second.score), second.left, c.value),
    ],
  };
  return { left: toMiddle.left, right: fromMiddle.right, via: toMiddle.right, comparison };
}

/** The same link read from its other side. */
function turned({ left, right, comparison }: Link): Link {
  const mirrored = comparison.evidence.map((item) => ({ ...item, left: item.right, right: item.left }));
  return {
    left: right,
    right: left,
    comparison: { ...comparison, left: comparison.right, right: comparison.left, evidence: mirrored },
  };
}

/** Names that do not agree are a contradiction, unless the one in the middle bears both. */
function contradict(a: Profile, middle: Profile, c: Profile, context: CompareContext): boolean {
  const [x, y] = [a.attributes, c.attributes];
  const agree = (left: Attributes, right: Attributes) => compareNames(left.names!, right.names!, context) !== null;
  if (x.names && y.names && !agree(x, y) && !bearsBoth(middle.attributes, x, y, agree)) return true;
  return compareBirth(x, y).some((item) => !item.for) || compareStanding(x, y).length > 0;
}

function isWhole({ names = [] }: Attributes): boolean {
  return names.some(({ given }) => given.join('').length > 1);
}

/** A birth name and a married name; or the given name that one tells alone and the family name that the other does. */
function bearsBoth(
  middle: Attributes,
  x: Attributes,
  y: Attributes,
  agree: (left: Attributes, right: Attributes) => boolean,
): boolean {
  const { names = [] } = middle;
  const families = names.flatMap(({ family }) => family.filter((word) => !isParticle(word)));
  if (new Set(families.map(sound)).size > 1) return true;
  return !(isWhole(x) && isWhole(y)) && isWhole(middle) && agree(x, middle) && agree(middle, y);
}

function isPerson({ type }: Profile): boolean {
  return type === 'person' || type === 'alias';
}

function logOdds(probability: number): number {
  return Math.min(20, Math.log2(probability / (1 - Math.min(probability, 1 - 1e-7))));
}

function pairKey(left: string, right: string): string {
  return `${left}\n${right}`;
}
