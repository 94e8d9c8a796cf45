import { familyKey } from '../block/keys-of.ts';
import type { CompareContext, Evidence } from '../comparison.ts';
import { wordOf } from '../names/word.ts';
import { wordGap } from '../names/word-gap.ts';
import { isParticle } from '../normalise/person-name.ts';
import { sound } from '../normalise/sound.ts';
import type { PersonName } from '../profile.ts';
import { familyBits, givenBits, isGivenName } from '../score/rarity.ts';
import { weights } from '../score/weights.ts';
import { evidence, sum } from './draft.ts';
import { endsFondlyInstead, isShortFor } from './short-forms.ts';
import { jaroWinkler, oneEditApart } from './similarity.ts';

/**
 * Evidence that two sets of writings are names of one person, from the pair of writings that agrees best; null where
 * two full names disagree. Agreement is worth the rarity of the name, less what its spelling leaves open.
 */
export function compareNames(
  left: readonly PersonName[],
  right: readonly PersonName[],
  context: CompareContext,
): Evidence[] | null {
  let best: Evidence[] | null = null;
  for (const a of left) {
    for (const b of right) {
      const found = comparePair(a, b, context);
      if (found && (!best || sum(found) > sum(best))) best = found;
    }
  }
  return best;
}

/** One given name with two family names: a birth name and a married name, or a borrowed one, where all else agrees. */
export function compareRenamed(left: readonly PersonName[], right: readonly PersonName[]): Evidence[] | null {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || a.given.length === 0 || a.given.join('').length < 3 || a.given.join('') !== b.given.join(''))
    return null;
  const given = givenEvidence({ kind: 'equal', loss: 0 }, a.given, b.given);
  return [given, evidence('family-different', weights.familyDiffers, words(a.family), words(b.family))];
}

function comparePair(a: PersonName, b: PersonName, context: CompareContext): Evidence[] | null {
  if (a.given.length === 0 || b.given.length === 0) return compareBare(a, b, context);
  const given = likeness(a.given, b.given) ?? shortForm(a.given, b.given);
  const family = likeness(a.family, b.family) ?? (given?.kind === 'equal' ? misheard(a.family, b.family) : null);
  if (family && given) return [familyEvidence(family, a, b, context), givenEvidence(given, a.given, b.given)];
  const crossed = likeness(a.family, b.given);
  const crossedGiven = crossed && likeness(a.given, b.family);
  if (!crossed || !crossedGiven) return compareWhole(a, b, context);
  const turned = { ...b, given: b.family, family: b.given };
  return [
    familyEvidence({ ...crossed, loss: crossed.loss + weights.nameOrder }, a, turned, context),
    givenEvidence(crossedGiven, a.given, b.family),
  ];
}

/** The same words cut differently into given and family name. */
function compareWhole(a: PersonName, b: PersonName, context: CompareContext): Evidence[] | null {
  const [x, y] = [[...a.given, ...a.family].join(''), [...b.given, ...b.family].join('')];
  if (x !== y && (a.family.length === b.family.length || sound(x) !== sound(y))) return null;
  const shorter = a.family.length < b.family.length ? a : b;
  const family = familyEvidence({ kind: 'equal', loss: 0 }, shorter, shorter, context);
  return [family, givenEvidence({ kind: 'equal', loss: weights.nameOrder }, shorter.given, shorter.given)];
}

/** At least one side is a single word, which may be a family or a given name. */
function compareBare(a: PersonName, b: PersonName, context: CompareContext): Evidence[] | null {
  const asFamily = likeness(a.family, b.family);
  if (asFamily && asFamily.kind !== 'initial') {
    const alone = { ...asFamily, loss: asFamily.loss + weights.nameAlone };
    const { weight } = familyEvidence(alone, a, b, context);
    const bothBare = a.given.length === 0 && b.given.length === 0;
    const bits = bothBare ? Math.min(weight, givenBits(a.family) + alone.loss) : weight;
    return [evidence('name-family-only', Math.max(0, bits), words(a.family), words(b.family))];
  }
  const [bare, full] = a.given.length === 0 ? [a, b] : [b, a];
  if (full.given.length === 0) return null;
  const asGiven = likeness(bare.family, full.given);
  if (!asGiven) return null;
  if (asGiven.kind === 'initial')
    return bare.family.join('').length > 1 && isGivenName(bare.family.join(''))
      ? [
          evidence(
            'name-initial',
            weights.initialAlone,
            words(a.given.length ? a.given : a.family),
            words(b.given.length ? b.given : b.family),
          ),
        ]
      : null;
  const bits = givenBits(full.given) + asGiven.loss + weights.nameAlone;
  return [
    evidence(
      'name-given-only',
      Math.max(0, bits),
      words(a.given.length ? a.given : a.family),
      words(b.given.length ? b.given : b.family),
    ),
  ];
}

interface Likeness {
  kind: 'equal' | 'variant' | 'part' | 'initial';
  loss: number;
  /** The word that agrees, where only a part does. */
  word?: string;
}

/** How alike two names (or parts of a name) are, particles and spaces aside; null where they differ. */
export function likeness(left: readonly string[], right: readonly string[]): Likeness | null {
  const a = left.join('');
  const b = right.join('');
  if (a === b) return { kind: 'equal', loss: 0 };
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { kind: 'initial', loss: weights.nameInitial } : null;
  const whole = wordLikeness(a, b);
  if (whole) return whole;
  if (left.length === 1 && right.length === 1) return null;
  return partLikeness(left, right);
}

/** How alike two given names are that are no spelling of each other: one is short for the other, or its first letters. */
function shortForm(left: readonly string[], right: readonly string[]): Likeness | null {
  const [a, b] = [left.join(''), right.join('')];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 2) return long.startsWith(short) ? { kind: 'initial', loss: weights.nameInitial } : null;
  return isShortFor(short, long) || endsFondlyInstead(short, long)
    ? { kind: 'variant', loss: weights.nameShort }
    : null;
}

function wordLikeness(a: string, b: string): Likeness | null {
  const gap = wordGap(wordOf(a, 'person', 'word'), wordOf(b, 'person', 'word'));
  if (gap <= VARIANT) return { kind: 'variant', loss: weights.nameVariant };
  return gap <= NEAR && Math.min(a.length, b.length) >= 5 ? { kind: 'variant', loss: weights.nameNear } : null;
}

/** Widest gaps of two writings of one name, and of one with an error in it (names/word-gap.ts). */
const VARIANT = 0.3;
const NEAR = 0.45;

/** `Quesnel` and `Quenelle` of one given name: one consonant more or less is heard, the rest agrees. */
function misheard(left: readonly string[], right: readonly string[]): Likeness | null {
  const [a, b] = [left.join(''), right.join('')];
  if (Math.min(a.length, b.length) < 6 || jaroWinkler(a, b) < 0.85) return null;
  return oneEditApart(sound(a), sound(b)) ? { kind: 'variant', loss: weights.nameMisheard } : null;
}

/** Compound names of which one side writes a part, or an initial for one of the words. */
function partLikeness(left: readonly string[], right: readonly string[]): Likeness | null {
  const a = left.filter((word) => !isParticle(word));
  const b = right.filter((word) => !isParticle(word));
  for (const x of a) {
    for (const y of b) {
      if (x.length < 3 || y.length < 3) continue;
      const alike = x === y ? { loss: 0 } : wordLikeness(x, y);
      if (alike) return { kind: 'part', loss: alike.loss + weights.namePart, word: x };
    }
  }
  return null;
}

function familyEvidence(
  { kind, loss, word }: Likeness,
  a: PersonName,
  b: PersonName,
  context: CompareContext,
): Evidence {
  const [x, y] = [word ?? a.family.join(''), word ?? b.family.join('')];
  const bits = Math.min(familyBits(x, familyKey(x), context), familyBits(y, familyKey(y), context));
  return evidence(
    kind === 'equal' ? 'name-equal' : 'name-variant',
    Math.max(0.5, bits + loss),
    words(a.family),
    words(b.family),
  );
}

function givenEvidence({ kind, loss, word }: Likeness, left: readonly string[], right: readonly string[]): Evidence {
  const bits = Math.min(givenBits(word ? [word] : left), givenBits(word ? [word] : right)) + weights.nameOrigin;
  const code = kind === 'equal' ? 'given-equal' : kind === 'initial' ? 'name-initial' : 'given-variant';
  return evidence(code, Math.max(0.5, bits + loss), words(left), words(right));
}

function words(list: readonly string[]): string {
  return list.join(' ');
}
