import type { NameLevel } from './compare-names.ts';
import { costs } from './costs.ts';
import type { NameWord, PreparedName } from './prepared.ts';
import { INITIAL, wordGap } from './word-gap.ts';

/** Which words of two names met, and what it comes to. One object, filled again at each call. */
export interface Alignment {
  /** What differs, in points: ten for a word that is another. */
  loss: number;
  bits: number;
  level: NameLevel;
  /** For each word of the left name, the index of the right one that it met, or -1. */
  met: Int8Array;
  /** Gaps of those. */
  gaps: Float64Array;
}

const MOST = 12;
const table = new Float64Array(MOST * MOST);
const taken = new Uint8Array(MOST);
const result: Alignment = {
  loss: 0,
  bits: 0,
  level: 'different',
  met: new Int8Array(MOST),
  gaps: new Float64Array(MOST),
};

/** Pairs the words of two names, the same ones first, then the closest, and sums what agrees and what does not. */
export function align(a: PreparedName, b: PreparedName): Readonly<Alignment> {
  const m = a.words.length;
  const n = b.words.length;
  result.met.fill(-1);
  taken.fill(0);
  let pairs = meetSame(a.words, b.words, m, n);
  if (pairs < Math.min(m, n)) {
    fill(a, b, m, n);
    while (meetClosest(m, n)) pairs++;
  }
  return total(a, b, pairs);
}

/** The same word on both sides, at the same place from the start or the end if it comes twice. */
function meetSame(left: readonly NameWord[], right: readonly NameWord[], m: number, n: number): number {
  let pairs = 0;
  for (let i = 0; i < m; i++) {
    const { text } = left[i]!;
    let found = -1;
    for (let j = 0; j < n; j++)
      if (!taken[j] && right[j]!.text === text && (found < 0 || j === i || m - i === n - j)) found = j;
    if (found < 0) continue;
    meet(i, found, 0);
    pairs++;
  }
  return pairs;
}

function meetClosest(m: number, n: number): boolean {
  let best = MEETING;
  let left = -1;
  let right = -1;
  for (let i = 0; i < m; i++) {
    if (result.met[i]! >= 0) continue;
    for (let j = 0; j < n; j++) {
      if (taken[j]) continue;
      const gap = table[i * MOST + j]! + (Math.abs(i - j) + Math.abs(m - i - (n - j))) * 1e-4;
      if (gap < best) {
        best = gap;
        left = i;
        right = j;
      }
    }
  }
  if (left < 0) return false;
  meet(left, right, table[left * MOST + right]!);
  return true;
}

function meet(i: number, j: number, gap: number): void {
  result.met[i] = j;
  result.gaps[i] = gap;
  taken[j] = 1;
}

/** Gap under which two words may meet. */
const MEETING = 0.999;

function fill(a: PreparedName, b: PreparedName, m: number, n: number): void {
  for (let i = 0; i < m; i++) {
    if (result.met[i]! >= 0) continue;
    const x = a.words[i]!;
    for (let j = 0; j < n; j++)
      if (!taken[j]) table[i * MOST + j] = gapOf(x, b.words[j]!, a.joined[i] ?? null, b.joined[j] ?? null);
  }
}

/** The gap of two words, or of one with the other and the particle before it. */
function gapOf(x: NameWord, y: NameWord, xJoined: NameWord | null, yJoined: NameWord | null): number {
  let gap = wordGap(x, y);
  if (gap === 0) return 0;
  if (yJoined !== null && yJoined.text[0] === x.text[0]) gap = Math.min(gap, wordGap(x, yJoined));
  if (xJoined !== null && xJoined.text[0] === y.text[0]) gap = Math.min(gap, wordGap(xJoined, y));
  return gap;
}

function total(a: PreparedName, b: PreparedName, pairs: number): Alignment {
  const cost = costs[a.kind];
  const [m, n] = [a.words.length, b.words.length];
  let loss = 0;
  let bits = 0;
  let worst = 0;
  let whole = 0;
  let last = -1;
  let turns = 0;
  let first = -1;
  for (let i = 0; i < m; i++) {
    const j = result.met[i]!;
    if (j < 0) continue;
    const [x, y] = [a.words[i]!, b.words[j]!];
    const gap = result.gaps[i]!;
    const share = Math.min(x.bits, y.bits);
    if (x.sort === 'initial' || y.sort === 'initial') {
      loss += gap === 0 ? 0 : cost.initial;
      bits += INITIAL_BITS;
    } else {
      loss += gap * cost.other * weightOf(x, y);
      bits += share - (share + AGAINST) * gap;
      whole++;
    }
    if (gap > worst && gap !== INITIAL) worst = gap;
    const served = ((a.servants >> i) & 1) - ((b.servants >> j) & 1);
    if (served !== 0) loss += served > 0 === m < n && m !== n ? cost.servantInstead : cost.servant;
    if (first < 0) first = j;
    if (j < last) turns++;
    last = j;
  }
  const fathers = crossedFathers(a, b, m);
  loss += fathers * cost.other;
  if (turns > 1 || (turns === 1 && last > first)) loss += cost.order;
  const alone = Math.min(m, n) - pairs;
  const missing = Math.abs(m - n);
  const numbers = alone > 0 ? numbersApart(a.words, b.words, m, n) : 0;
  loss += (alone - numbers) * cost.other + numbers * (whole >= MANY ? cost.numberAmongMany : cost.other);
  bits -= alone * AGAINST;
  if (missing > 0) {
    const left =
      (pairs === 1 ? ALONE : 1) * (m > n ? lost(a.words, m, missing, cost) : lostRight(b.words, n, missing, cost));
    loss += left;
    bits -= Math.min(6, left * 0.6);
  }
  if (whole === 0 && loss > 0) loss += cost.initialsOnly;
  result.loss = loss;
  result.bits = bits;
  result.level =
    loss === 0
      ? 'equal'
      : alone > 0
        ? 'weak'
        : missing > 0 || whole < pairs
          ? 'partial'
          : worst <= 0.22
            ? 'variant'
            : 'near';
  return result;
}

const INITIAL_BITS = 3;
/** One word that agrees, and others missing: each says more. */
const ALONE = 1.6;
/** Bits against one bearer in one word that is another. */
const AGAINST = 8;

function weightOf(x: NameWord, y: NameWord): number {
  return x.sort === 'generic' && y.sort === 'generic' ? 0.8 : 1;
}

/** Words that met where one is a father's name and the other is not, twice: `Ahmad bin Hasan`, `Hasan bin Ahmad`. */
function crossedFathers(a: PreparedName, b: PreparedName, m: number): number {
  if (a.fathers === 0 || b.fathers === 0) return 0;
  let crossed = 0;
  for (let i = 0; i < m; i++) {
    const j = result.met[i]!;
    if (j >= 0 && ((a.fathers >> i) & 1) !== ((b.fathers >> j) & 1)) crossed++;
  }
  return crossed >= 2 ? 1 : 0;
}

/** Words among which a number that differs leaves a name alike. */
const MANY = 3;

/** Numbers that met no number. */
function numbersApart(left: readonly NameWord[], right: readonly NameWord[], m: number, n: number): number {
  let a = 0;
  let b = 0;
  for (let i = 0; i < m; i++) if (result.met[i]! < 0 && left[i]!.sort === 'number') a++;
  for (let j = 0; j < n; j++) if (!taken[j] && right[j]!.sort === 'number') b++;
  return Math.min(a, b);
}

type Costs = (typeof costs)['person'];

/** What the left-out words of the left name cost: those that met nobody, the dearest ones being set against the others'. */
function lost(words: readonly NameWord[], count: number, missing: number, cost: Costs): number {
  let sum = 0;
  let seen = 0;
  for (let i = count - 1; i >= 0 && seen < missing; i--)
    if (result.met[i]! < 0) sum += missingCost(words[i]!, seen++, cost);
  return sum;
}

function lostRight(words: readonly NameWord[], count: number, missing: number, cost: Costs): number {
  let sum = 0;
  let seen = 0;
  for (let j = count - 1; j >= 0 && seen < missing; j--) if (!taken[j]) sum += missingCost(words[j]!, seen++, cost);
  return sum;
}

function missingCost(word: NameWord, before: number, cost: Costs): number {
  if (word.sort === 'initial') return cost.missingInitial;
  if (word.sort === 'number') return cost.missingNumber;
  if (word.sort === 'generic') return cost.missingGeneric;
  return before === 0 ? cost.missing : cost.missingMore;
}
