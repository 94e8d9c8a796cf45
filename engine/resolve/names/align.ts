import type { NameWord, PreparedName } from './prepared.ts';
import { UNRELATED, wordGap } from './word-gap.ts';

/** Which words of two names met. One object, filled again at each call. */
export interface Alignment {
  /** For each word of the left name, the index of the right one that it met, or -1; two in a row may meet one. */
  met: Int8Array;
  /** Gaps of those. */
  gaps: Float64Array;
  /** For each word of the right name, 1 where it met one. */
  taken: Uint8Array;
  /** Words of either name that met none. */
  leftAlone: number;
  rightAlone: number;
}

const MOST = 12;
const table = new Float64Array(MOST * MOST);
const met = new Int8Array(MOST);
const gaps = new Float64Array(MOST);
const taken = new Uint8Array(MOST);
const result: Alignment = { met, gaps, taken, leftAlone: 0, rightAlone: 0 };

/** Pairs the words of two names: the same ones first, then those that were cut elsewhere, then the closest. */
export function align(a: PreparedName, b: PreparedName): Readonly<Alignment> {
  const m = a.words.length;
  const n = b.words.length;
  met.fill(-1);
  taken.fill(0);
  result.leftAlone = m;
  result.rightAlone = n;
  meetSame(a.words, b.words, m, n);
  if (result.leftAlone > 0 && result.rightAlone > 0) {
    if (result.leftAlone !== result.rightAlone) meetRuns(a, b, m, n);
    fill(a, b, m, n);
    while (meetClosest(m, n));
  }
  return result;
}

/** The same word on both sides, at the same place from the start or the end if it comes twice. */
function meetSame(left: readonly NameWord[], right: readonly NameWord[], m: number, n: number): void {
  for (let i = 0; i < m; i++) {
    const { text } = left[i]!;
    let found = -1;
    for (let j = 0; j < n; j++)
      if (!taken[j] && right[j]!.text === text && (found < 0 || j === i || m - i === n - j)) found = j;
    if (found >= 0) meet(i, found, 0);
  }
}

/** Two words of one name that are one word of the other: `Xiao Ming`, `Xiaoming`. */
function meetRuns(a: PreparedName, b: PreparedName, m: number, n: number): void {
  if (m > n) {
    for (let i = 0; i < m - 1; i++) {
      if (met[i]! >= 0 || met[i + 1]! >= 0) continue;
      for (let j = 0; j < n; j++) {
        const gap = taken[j] ? UNRELATED : runGap(a.runs[i]!, b.words[j]!);
        if (gap > MOST_IN_RUN) continue;
        meet(i, j, gap);
        met[i + 1] = j;
        gaps[i + 1] = 0;
        result.leftAlone--;
        break;
      }
    }
    return;
  }
  for (let j = 0; j < n - 1; j++) {
    if (taken[j] || taken[j + 1]) continue;
    for (let i = 0; i < m; i++) {
      const gap = met[i]! >= 0 ? UNRELATED : runGap(b.runs[j]!, a.words[i]!);
      if (gap > MOST_IN_RUN) continue;
      meet(i, j, gap);
      taken[j + 1] = 1;
      result.rightAlone--;
      break;
    }
  }
}

function runGap(run: NameWord, word: NameWord): number {
  return Math.abs(run.text.length - word.text.length) > 2 ? UNRELATED : wordGap(run, word);
}

const MOST_IN_RUN = 0.3;

function fill(a: PreparedName, b: PreparedName, m: number, n: number): void {
  for (let i = 0; i < m; i++) {
    if (met[i]! >= 0) continue;
    for (let j = 0; j < n; j++)
      if (!taken[j]) table[i * MOST + j] = gapOf(a.words[i]!, b.words[j]!, a.joined[i] ?? null, b.joined[j] ?? null);
  }
}

/** The gap of two words, or of one with the other and the particle before it. */
function gapOf(x: NameWord, y: NameWord, xJoined: NameWord | null, yJoined: NameWord | null): number {
  let gap = wordGap(x, y);
  if (gap === 0) return 0;
  if (yJoined !== null && yJoined.heard[0] === x.heard[0]) gap = Math.min(gap, wordGap(x, yJoined));
  if (xJoined !== null && xJoined.heard[0] === y.heard[0]) gap = Math.min(gap, wordGap(xJoined, y));
  return gap;
}

function meetClosest(m: number, n: number): boolean {
  let best = MEETING;
  let left = -1;
  let right = -1;
  for (let i = 0; i < m; i++) {
    if (met[i]! >= 0) continue;
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

/** Gap under which two words may meet. */
const MEETING = 0.999;

function meet(i: number, j: number, gap: number): void {
  met[i] = j;
  gaps[i] = gap;
  taken[j] = 1;
  result.leftAlone--;
  result.rightAlone--;
}
