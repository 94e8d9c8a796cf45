import type { CategoryField, CodeField, LinkData, WordsField } from '../link-data.ts';
import { type Company, type Compare, type Comparison, grade } from './grade.ts';
import { createSimilarity } from './similarity.ts';

/** Beyond so many letters that only one of two values holds, none of the measures finds them near. */
const MOST_APART = 8;

interface Compared {
  comparisons: Comparison[];
  compare: Compare;
}

const SHARED: Record<CodeField['role'] | CategoryField['role'], readonly Company[]> = {
  phone: ['kin'],
  plate: ['kin'],
  email: ['namesakes'],
  nationalNumber: [],
  sex: ['namesakes'],
  occupation: ['kin'],
  region: ['kin', 'neighbours'],
  birthPlace: ['kin', 'neighbours'],
  category: ['kin', 'neighbours'],
};

/** Phones, e-mail addresses, national numbers, plates: equal, a slip apart, or another one. */
export function compareCodes(data: LinkData, field: CodeField, at: number): Compared {
  const { cells, stride } = data;
  const { apart, distance, jaroWinkler, length, oneEdit, prefix, suffix } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = field.local < 0 ? numbers(a, b) : emails(left, right, a, b);
  };
  function numbers(a: number, b: number): number {
    if (Math.abs(length(a) - length(b)) > 2) return grade(6, 0);
    if (oneEdit(a, b)) return grade(3, 0);
    const start = prefix(a, b);
    if (length(a) < 6 || start + suffix(a, b, start) < 2) return grade(6, 0);
    return grade(distance(a, b) === 2 ? 4 : 6, 0);
  }
  function emails(left: number, right: number, a: number, b: number): number {
    const x = cells[left * stride + field.local]!;
    const y = cells[right * stride + field.local]!;
    if (x === y && x !== 0) return grade(2, field.localRarity[x]!);
    const edits = Math.abs(length(a) - length(b)) > 3 || apart(a, b) > 6 ? 9 : distance(a, b);
    if (edits <= 1) return grade(3, 0);
    if (edits <= 3) return grade(4, 0);
    return grade(apart(x, y) <= MOST_APART && jaroWinkler(x, y) >= 0.88 ? 5 : 6, 0);
  }
  const levels = ['missing', 'same', 'same before the @', 'one edit', 'near', 'a little alike', 'different'];
  return {
    compare,
    comparisons: [{ name: field.role, columns: field.columns, levels, exact: 1, shared: SHARED[field.role] }],
  };
}

/** Values of a list: equal, nearly equal as writings, or different. */
export function compareCategories(data: LinkData, field: CategoryField, at: number): Compared {
  const { cells, stride } = data;
  const { apart, distance, jaroWinkler, length } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = grade(near(a, b) ? 2 : 3, 0);
  };
  function near(a: number, b: number): boolean {
    const shorter = Math.min(length(a), length(b));
    if (shorter < 4 || apart(a, b) > MOST_APART) return false;
    if (Math.abs(length(a) - length(b)) <= 2 && distance(a, b) <= (shorter < 8 ? 1 : 2)) return true;
    return jaroWinkler(a, b) >= 0.92;
  }
  const levels = ['missing', 'same', 'near', 'different'];
  return {
    compare,
    comparisons: [{ name: field.role, columns: field.columns, levels, exact: 1, shared: SHARED[field.role] }],
  };
}

/** Free words: by how much of the rarer words both hold. */
export function compareWords(data: LinkData, field: WordsField, at: number): Compared {
  const { cells, stride } = data;
  const { wordStarts, words, wordRarity } = field;
  const { distance, jaroWinkler, length } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = overlap(a, b);
  };
  function overlap(a: number, b: number): number {
    if (length(a) >= 6 && Math.abs(length(a) - length(b)) <= 2 && length(a) <= 32 && distance(a, b) <= 2)
      return grade(2, 0);
    let shared = 0;
    let best = 0;
    const weightA = weight(a);
    const weightB = weight(b);
    for (let l = wordStarts[a]!; l < wordStarts[a + 1]!; l++) {
      for (let r = wordStarts[b]!; r < wordStarts[b + 1]!; r++) {
        if (words[l] !== words[r]) continue;
        shared += wordRarity[words[l]!]! + 0.5;
        best = Math.max(best, wordRarity[words[l]!]!);
        break;
      }
    }
    const least = shared / Math.max(0.5, Math.min(weightA, weightB));
    const whole = shared / Math.max(0.5, weightA + weightB - shared);
    if (whole >= 0.7) return grade(3, best);
    if (least >= 0.9 || whole >= 0.45) return grade(4, best);
    if (whole >= 0.2) return grade(5, best);
    return grade(jaroWinkler(a, b) >= 0.9 ? 5 : 6, 0);
  }
  function weight(code: number): number {
    let sum = 0;
    for (let w = wordStarts[code]!; w < wordStarts[code + 1]!; w++) sum += wordRarity[words[w]!]! + 0.5;
    return sum;
  }
  const levels = ['missing', 'same', 'a slip or two', 'most words', 'half of the words', 'some words', 'different'];
  return {
    compare,
    comparisons: [{ name: 'words', columns: field.columns, levels, exact: 1, shared: ['kin', 'neighbours'] }],
  };
}
