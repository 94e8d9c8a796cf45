import { align } from './align.ts';
import { type Difference, difference } from './difference.ts';
import type { NameKind, NameWord, PreparedName } from './prepared.ts';
import { wordGap } from './word-gap.ts';

/** From certain to nothing: all words the same; other spellings or order; near spellings; words missing; hardly; not. */
export type NameLevel = 'equal' | 'variant' | 'near' | 'partial' | 'weak' | 'different';

/** What comparing two names says. */
export interface NameComparison {
  level: NameLevel;
  /** log2 of how much likelier the pair is for one bearer than for two strangers; negative when against. */
  bits: number;
  /** 0 to 1: how well the two agree as writings of one name, rare or not. */
  likeness: number;
}

/** Likeness from which two names may be held for writings of one. */
export const ALIKE = 0.6;

const DIFFERENT: NameComparison = Object.freeze({ level: 'different', bits: -20, likeness: 0 });

/**
 * Compares two prepared names of one kind. Symmetric. Names that share no word cost a fraction of a microsecond and
 * allocate nothing.
 */
export function compareNames(a: PreparedName, b: PreparedName): NameComparison {
  if (a.words.length === 0 || b.words.length === 0) return DIFFERENT;
  if (a.others.length > 0 || b.others.length > 0) return closest(a, b);
  return compareTwo(a, b);
}

/** The best of the names that stand side by side. */
function closest(a: PreparedName, b: PreparedName): NameComparison {
  let best = compareTwo(a, b);
  for (const x of [a, ...a.others]) {
    for (const y of [b, ...b.others]) {
      const found = compareTwo(x, y);
      if (found.likeness > best.likeness) best = found;
    }
  }
  return best;
}

function compareTwo(a: PreparedName, b: PreparedName): NameComparison {
  const found = difference(a, b, align(a, b));
  if (found.loss >= HOPELESS && a.words.length === b.words.length) return DIFFERENT;
  return weigh(a, b, found);
}

/** Loss from which no reading of the whole can help. */
const HOPELESS = 25;

/** Loss at which likeness is nil. */
const NOTHING_LEFT: Record<NameKind, number> = { person: 16, organisation: 20, vessel: 20 };

/** Chinese names that are not written the same, however they are read. */
const OTHER_CHARACTERS = 8;

/** Evidence under which every difference counts more, in bits. */
const ENOUGH = 22;
const SCARCITY = 0.2;

function weigh(a: PreparedName, b: PreparedName, found: Readonly<Difference>): NameComparison {
  let { loss, bits } = found;
  let level = levelOf(found);
  const merged = asOneWord(a, b);
  if (merged < loss) {
    loss = merged;
    bits = Math.min(a.bits, b.bits) * (1 - merged / 10);
    level = merged < 2.5 ? 'variant' : 'near';
  }
  if (a.characters !== b.characters && a.characters !== '' && b.characters !== '') loss += OTHER_CHARACTERS;
  if (loss > 0.5 && bits < ENOUGH) loss += (ENOUGH - Math.max(0, bits)) * SCARCITY;
  const likeness = Math.max(0, 1 - loss / NOTHING_LEFT[a.kind]);
  return { level: likeness <= 0.45 ? (likeness <= 0.25 ? 'different' : 'weak') : level, bits, likeness };
}

function levelOf({ loss, widest, partial, contradicted }: Readonly<Difference>): NameLevel {
  if (loss === 0) return 'equal';
  if (contradicted) return 'weak';
  if (partial) return 'partial';
  return widest <= WIDEST_VARIANT ? 'variant' : 'near';
}

const WIDEST_VARIANT = 0.22;

/** Loss of the two read without spaces: `Ben Ali` and `Benali`, words cut elsewhere. */
function asOneWord(a: PreparedName, b: PreparedName): number {
  const [x, y] = [a.whole, b.whole];
  if (x.text === y.text) return CUT;
  if (x.text.length > 38 || y.text.length > 38 || Math.abs(x.text.length - y.text.length) > 3)
    return Number.POSITIVE_INFINITY;
  if (a.words.length === b.words.length || a.words.some(isNumber) || b.words.some(isNumber))
    return Number.POSITIVE_INFINITY;
  const gap = wordGap(x, y);
  return gap < 0.35 ? CUT + gap * 20 : Number.POSITIVE_INFINITY;
}

function isNumber({ sort }: NameWord): boolean {
  return sort === 'number';
}

const CUT = 0.8;
