import type { NameField } from '../link-data.ts';
import { createSimilarity } from './similarity.ts';

/**
 * The level of agreement of two values of a name table (see `nameLevels`). Pairs seen a short time ago are remembered
 * in a small table, because a few thousand pairs of common names make up most comparisons.
 */
export function createNameSimilarity(field: NameField): (left: number, right: number) => number {
  const { values, sounds, wordStarts, words } = field;
  const { distance, length, prefix, reaches, within } = createSimilarity(values);
  const heldLeft = new Int32Array(REMEMBERED);
  const heldRight = new Int32Array(REMEMBERED);
  const heldLevel = new Uint8Array(REMEMBERED);

  function measure(left: number, right: number): number {
    const m = length(left);
    const n = length(right);
    const shorter = Math.min(m, n);
    const longer = Math.max(m, n);
    const start = prefix(left, right);
    if (shorter === 1) return start === 1 ? INITIAL : DIFFERENT;
    if (start === longer) return SAME_LETTERS;
    if (sounds[left] === sounds[right] && (longer - shorter <= 3 ? longer : shorter) >= 3) return SAME_LETTERS;
    if (within(left, right, shorter >= 9 ? 3 : shorter >= 5 ? 2 : 1)) {
      const edits = distance(left, right);
      if (edits === 0) return SAME_LETTERS;
      if (edits === 1) return longer >= 4 ? ONE_EDIT : FAR;
      return NEAR;
    }
    if (sharesWord(left, right)) return SHARES_WORD;
    if (start === shorter && shorter >= 2) return SHORTENED;
    if (shorter < 3 || !reaches(left, right, 0.8)) return DIFFERENT;
    return shorter >= 4 && reaches(left, right, 0.9) ? NEAR : FAR;
  }

  function sharesWord(left: number, right: number): boolean {
    const leftEnd = wordStarts[left + 1]!;
    const rightEnd = wordStarts[right + 1]!;
    if (leftEnd - wordStarts[left]! < 2 && rightEnd - wordStarts[right]! < 2) return false;
    for (let l = wordStarts[left]!; l < leftEnd; l++) {
      if (length(words[l]!) < 3) continue;
      for (let r = wordStarts[right]!; r < rightEnd; r++) if (words[l] === words[r]) return true;
    }
    return false;
  }

  return (left, right) => {
    if (left === 0 || right === 0) return 0;
    if (left === right) return SAME;
    const low = left < right ? left : right;
    const high = left < right ? right : left;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - REMEMBERED_BITS);
    if (heldLeft[slot] === low && heldRight[slot] === high) return heldLevel[slot]!;
    const level = measure(low, high);
    heldLeft[slot] = low;
    heldRight[slot] = high;
    heldLevel[slot] = level;
    return level;
  };
}

const REMEMBERED_BITS = 14;
const REMEMBERED = 1 << REMEMBERED_BITS;
const SAME = 1;
const SAME_LETTERS = 2;
const ONE_EDIT = 3;
const NEAR = 4;
const SHARES_WORD = 5;
const SHORTENED = 6;
const INITIAL = 7;
const FAR = 11;
const DIFFERENT = 12;
