import type { ValueTable } from '../normalise/value-table.ts';

/** Compares values of one table by their codes. Longer values are cut at 32 bytes. */
export interface Similarity {
  /** Edits (insert, delete, replace, swap of neighbours) from one value to the other. */
  distance(left: number, right: number): number;
  /** Jaro-Winkler, 0 to 1. */
  jaroWinkler(left: number, right: number): number;
  length(code: number): number;
  /** Length of the start that both share. */
  prefix(left: number, right: number): number;
  /** Length of the end that both share, beyond the given start. */
  suffix(left: number, right: number, prefix: number): number;
  /** Whether so many edits at most lead from one value to the other; mostly told by the letters that only one holds. */
  within(left: number, right: number, edits: number): boolean;
  /** Whether Jaro-Winkler is at least so much; mostly told by the letters that only one holds. */
  reaches(left: number, right: number, least: number): boolean;
  /** True for one edit; cheaper than the distance. */
  oneEdit(left: number, right: number): boolean;
}

/**
 * Both measures keep a word's positions as bits of one integer (Myers 1999 with Hyyrö's transposition for the distance),
 * so that a comparison costs some tens of nanoseconds and no memory.
 */
export function createSimilarity({ bytes, starts, letters }: ValueTable): Similarity {
  const positions = new Int32Array(256);

  function distance(left: number, right: number): number {
    const from = starts[left]!;
    const m = Math.min(32, starts[left + 1]! - from);
    const start = starts[right]!;
    const n = Math.min(32, starts[right + 1]! - start);
    if (m === 0 || n === 0) return Math.max(m, n);
    for (let i = 0; i < m; i++) positions[bytes[from + i]!] = 0;
    for (let j = 0; j < n; j++) positions[bytes[start + j]!] = 0;
    for (let i = 0; i < m; i++) positions[bytes[from + i]!]! |= 1 << i;
    const top = 1 << (m - 1);
    let up = -1;
    let down = 0;
    let diagonal = 0;
    let before = 0;
    let score = m;
    for (let j = 0; j < n; j++) {
      const match = positions[bytes[start + j]!]!;
      const swapped = ((~diagonal & match) << 1) & before;
      diagonal = ((((match & up) + up) | 0) ^ up) | match | down | swapped;
      let plus = down | ~(diagonal | up);
      const minus = up & diagonal;
      if (plus & top) score++;
      if (minus & top) score--;
      plus = (plus << 1) | 1;
      up = (minus << 1) | ~(diagonal | plus);
      down = diagonal & plus;
      before = match;
    }
    return score;
  }

  function jaroWinkler(left: number, right: number): number {
    const from = starts[left]!;
    const m = Math.min(32, starts[left + 1]! - from);
    const start = starts[right]!;
    const n = Math.min(32, starts[right + 1]! - start);
    if (m === 0 || n === 0) return 0;
    const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
    for (let i = 0; i < m; i++) positions[bytes[from + i]!] = 0;
    for (let j = 0; j < n; j++) positions[bytes[start + j]!] = 0;
    for (let j = 0; j < n; j++) positions[bytes[start + j]!]! |= 1 << j;
    let takenLeft = 0;
    let takenRight = 0;
    let matches = 0;
    for (let i = 0; i < m; i++) {
      const low = i - reach;
      const high = i + reach;
      let window = high >= 31 ? -1 : (1 << (high + 1)) - 1;
      if (low > 0) window &= low > 31 ? 0 : -1 << low;
      const free = positions[bytes[from + i]!]! & window & ~takenRight;
      if (free === 0) continue;
      takenRight |= free & -free;
      takenLeft |= 1 << i;
      matches++;
    }
    if (matches === 0) return 0;
    let moved = 0;
    let restLeft = takenLeft;
    let restRight = takenRight;
    while (restLeft !== 0) {
      const i = 31 - Math.clz32(restLeft & -restLeft);
      const j = 31 - Math.clz32(restRight & -restRight);
      if (bytes[from + i] !== bytes[start + j]) moved++;
      restLeft &= restLeft - 1;
      restRight &= restRight - 1;
    }
    const jaro = (matches / m + matches / n + (matches - moved / 2) / matches) / 3;
    return jaro + Math.min(4, prefix(left, right)) * 0.1 * (1 - jaro);
  }

  function prefix(left: number, right: number): number {
    const from = starts[left]!;
    const start = starts[right]!;
    const most = Math.min(starts[left + 1]! - from, starts[right + 1]! - start);
    let shared = 0;
    while (shared < most && bytes[from + shared] === bytes[start + shared]) shared++;
    return shared;
  }

  function suffix(left: number, right: number, from: number): number {
    const endLeft = starts[left + 1]!;
    const endRight = starts[right + 1]!;
    const most = Math.min(endLeft - starts[left]!, endRight - starts[right]!) - from;
    let shared = 0;
    while (shared < most && bytes[endLeft - 1 - shared] === bytes[endRight - 1 - shared]) shared++;
    return shared;
  }

  function oneEdit(left: number, right: number): boolean {
    const m = length(left);
    const n = length(right);
    if (m - n > 1 || n - m > 1) return false;
    const start = prefix(left, right);
    const end = suffix(left, right, start);
    if (m !== n) return start + end === Math.min(m, n);
    if (start + end >= m - 1) return true;
    const [a, b] = [starts[left]! + start, starts[right]! + start];
    return start + end === m - 2 && bytes[a] === bytes[b + 1] && bytes[a + 1] === bytes[b];
  }

  function within(left: number, right: number, edits: number): boolean {
    const [m, n] = [length(left), length(right)];
    if (m - n > edits || n - m > edits) return false;
    const [a, b] = [letters[left]!, letters[right]!];
    if (ones(a & ~b) > edits || ones(b & ~a) > edits) return false;
    return distance(left, right) <= edits;
  }

  /** Letters that only one value holds cannot be matched, which bounds the measure from above. */
  function reaches(left: number, right: number, least: number): boolean {
    const m = Math.min(32, length(left));
    const n = Math.min(32, length(right));
    if (m === 0 || n === 0) return false;
    const [a, b] = [letters[left]!, letters[right]!];
    const cut = length(left) > 32 || length(right) > 32;
    const matches = cut ? Math.min(m, n) : Math.min(m - ones(a & ~b), n - ones(b & ~a));
    const most = (matches / m + matches / n + 1) / 3;
    if (most + 0.4 * (1 - most) < least) return false;
    if (most + Math.min(4, prefix(left, right)) * 0.1 * (1 - most) < least) return false;
    return jaroWinkler(left, right) >= least;
  }

  const length = (code: number) => starts[code + 1]! - starts[code]!;
  return { distance, jaroWinkler, length, prefix, suffix, within, reaches, oneEdit };
}

function ones(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
