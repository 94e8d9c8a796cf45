import type { Alignment } from './align.ts';
import { type Costs, costs } from './costs.ts';
import type { NameWord, PreparedName } from './prepared.ts';
import { INITIAL } from './word-gap.ts';

/** What an alignment comes to. One object, filled again at each call. */
export interface Difference {
  /** What differs, in points: ten for a word that is another. */
  loss: number;
  /** log2 of how much likelier the pair is for one bearer than for two strangers. */
  bits: number;
  /** The widest gap among words that met; 0 where they are the same. */
  widest: number;
  /** Some words met none, or as initials only. */
  partial: boolean;
  /** Words of both names met none: they contradict one another. */
  contradicted: boolean;
}

const result: Difference = { loss: 0, bits: 0, widest: 0, partial: false, contradicted: false };

/** One word that agrees, and others missing: each says more. */
const ALONE = 1.6;
/** Bits against one bearer in one word that is another. */
export const AGAINST = 8;
/** Words among which a number that differs leaves a name alike. */
const MANY = 3;

/** Sums what agrees and what does not in two names whose words have met. */
export function difference(a: PreparedName, b: PreparedName, found: Readonly<Alignment>): Readonly<Difference> {
  const cost = costs[a.kind];
  const { met, gaps, taken } = found;
  const [m, n] = [a.words.length, b.words.length];
  let [loss, bits, widest, whole, pairs] = [0, 0, 0, 0, 0];
  for (let i = 0; i < m; i++) {
    const j = met[i]!;
    // The second word of a run was counted with the first.
    if (j < 0 || (i > 0 && met[i - 1] === j)) continue;
    const [x, y, gap] = [a.words[i]!, b.words[j]!, gaps[i]!];
    pairs++;
    if (x.sort === 'initial' || y.sort === 'initial') {
      loss += gap === 0 ? 0 : cost.initial;
      bits += wordsBits(x, y, gap);
    } else {
      loss += gap * cost.other * (x.sort === 'generic' && y.sort === 'generic' ? cost.genericWeight : 1);
      bits += wordsBits(x, y, gap);
      whole++;
    }
    if (gap > widest && gap !== INITIAL) widest = gap;
    const served = ((a.servants >> i) & 1) - ((b.servants >> j) & 1);
    if (served !== 0) loss += served > 0 === m < n && m !== n ? cost.servantInstead : cost.servant;
  }
  loss += crossedFathers(a, b, found) * cost.other + turned(found, m) * cost.order;
  const loose = looseParticles(a, b, met, taken);
  const [leftAlone, rightAlone] = [found.leftAlone - Math.max(0, loose), found.rightAlone - Math.max(0, -loose)];
  loss += Math.abs(loose) * cost.missingInitial;
  const against = Math.min(leftAlone, rightAlone);
  const numbers = against > 0 ? Math.min(numbersAlone(a.words, met, -1), numbersAlone(b.words, taken, 0)) : 0;
  loss += (against - numbers) * cost.other + numbers * (whole >= MANY ? cost.numberAmongMany : cost.other);
  bits -= against * AGAINST;
  const missing = Math.abs(leftAlone - rightAlone);
  if (missing > 0) {
    const away =
      leftAlone > rightAlone
        ? missingCosts(a, met, -1, missing, whole < pairs, cost)
        : missingCosts(b, taken, 0, missing, whole < pairs, cost);
    loss += (pairs === 1 ? ALONE : 1) * away;
    bits -= missingBits(away);
  }
  if (whole === 0 && loss > 0) loss += cost.initialsOnly;
  result.loss = loss;
  result.bits = bits;
  result.widest = widest;
  result.partial = missing > 0 || whole < pairs;
  result.contradicted = against > 0;
  return result;
}

/** Bits in two words that met: the rarity of the commoner, less what their gap leaves open; little for an initial. */
export function wordsBits(x: NameWord, y: NameWord, gap: number): number {
  if (x.sort === 'initial' || y.sort === 'initial') return INITIAL_BITS;
  const share = Math.min(x.bits, y.bits);
  return share - (share + AGAINST) * gap;
}
const INITIAL_BITS = 3;

/** Bits against in words left out, from what they cost. */
function missingBits(away: number): number {
  return Math.min(MOST_MISSING_BITS, away * 0.6);
}
const MOST_MISSING_BITS = 6;

/** 1 where the words come in another order than by moving the first ones to the end. */
function turned({ met }: Readonly<Alignment>, m: number): number {
  let [turns, first, last] = [0, -1, -1];
  for (let i = 0; i < m; i++) {
    const j = met[i]!;
    if (j < 0) continue;
    if (first < 0) first = j;
    if (j < last) turns++;
    last = j;
  }
  return turns > 1 || (turns === 1 && last > first) ? 1 : 0;
}

/** Words that met where one is a father's name and the other is not, twice: `Ahmad bin Hasan`, `Hasan bin Ahmad`. */
function crossedFathers(a: PreparedName, b: PreparedName, { met }: Readonly<Alignment>): number {
  if (a.fathers === 0 || b.fathers === 0) return 0;
  let crossed = 0;
  for (let i = 0; i < a.words.length; i++) {
    const j = met[i]!;
    if (j >= 0 && ((a.fathers >> i) & 1) !== ((b.fathers >> j) & 1)) crossed++;
  }
  return crossed >= 2 ? 1 : 0;
}

/**
 * Particles at the head of one name that met none: they contradict nothing, unless the other has one too or they may
 * be a family name. Above zero for the left name, under it for the right.
 */
function looseParticles(a: PreparedName, b: PreparedName, met: Int8Array, taken: Uint8Array): number {
  return (isLoose(a, met, -1) ? 1 : 0) - (isLoose(b, taken, 0) ? 1 : 0);
}

function isLoose({ words }: PreparedName, marks: Int8Array | Uint8Array, alone: number): boolean {
  return words[0]!.sort === 'particle' && words[0]!.manner !== 'eastern' && marks[0] === alone && words.length > 1;
}

/** Numbers among the words whose mark says that they met none. */
function numbersAlone(words: readonly NameWord[], marks: Int8Array | Uint8Array, alone: number): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) if (marks[i] === alone && words[i]!.sort === 'number') count++;
  return count;
}

/** What the last so many of the words that met none cost. */
function missingCosts(
  { words, tied }: PreparedName,
  marks: Int8Array | Uint8Array,
  alone: number,
  missing: number,
  initials: boolean,
  cost: Costs,
): number {
  const halves = !initials && someMet(words.length, tied, marks, alone);
  let sum = 0;
  let seen = 0;
  for (let i = words.length - 1; i >= 0 && seen < missing; i--)
    if (marks[i] === alone) {
      sum +=
        halves && (tied >> i) & 1
          ? cost.missingTied
          : isMiddle(words, i)
            ? cost.missingInitial
            : missingCost(words[i]!, seen, cost);
      seen++;
    }
  return sum;
}

/** True where one of the marked words met another: the half that is missing was left out, not the whole. */
function someMet(count: number, marked: number, marks: Int8Array | Uint8Array, alone: number): boolean {
  for (let i = 0; i < count; i++) if ((marked >> i) & 1 && marks[i] !== alone) return true;
  return false;
}

/** The words between the first and the last of a Vietnamese name are seldom all written. */
function isMiddle(words: readonly NameWord[], at: number): boolean {
  return at > 0 && at < words.length - 1 && words[at]!.manner === 'eastern';
}

function missingCost({ sort }: NameWord, before: number, cost: Costs): number {
  if (sort === 'initial' || sort === 'particle' || sort === 'title') return cost.missingInitial;
  if (sort === 'number') return cost.missingNumber;
  if (sort === 'generic') return cost.missingGeneric;
  return before === 0 ? cost.missing : cost.missingMore;
}
