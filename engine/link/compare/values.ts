import type { CategoryField, CodeField, LinkData, WordsField } from '../link-data.ts';
import { type Company, type Compare, type FieldComparison, grade, openGrade } from './grade.ts';
import { createSimilarity } from './similarity.ts';

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
export function compareCodes(data: LinkData, field: CodeField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { length, oneEdit, prefix, reaches, suffix, within } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = field.local < 0 ? numbers(a, b) : emails(left, right, a, b);
  };
  const glance = glanceAt(data, field, at);
  function numbers(a: number, b: number): number {
    if (Math.abs(length(a) - length(b)) > 2) return grade(6, 0);
    if (oneEdit(a, b)) return grade(3, 0);
    const start = prefix(a, b);
    if (length(a) < 6 || start + suffix(a, b, start) < 2) return grade(6, 0);
    return grade(within(a, b, 2) ? 4 : 6, 0);
  }
  function emails(left: number, right: number, a: number, b: number): number {
    const x = cells[left * stride + field.local]!;
    const y = cells[right * stride + field.local]!;
    if (x === y && x !== 0) return grade(2, field.localRarity[x]!);
    if (within(a, b, 3)) return grade(oneEdit(a, b) ? 3 : 4, 0);
    return grade(reaches(x, y, 0.88) ? 5 : 6, 0);
  }
  const levels = ['missing', 'same', 'same before the @', 'one edit', 'near', 'a little alike', 'different'];
  const open = [field.local < 0 ? [3, 4, 6] : [2, 3, 4, 5, 6]];
  return {
    compare,
    glance,
    comparisons: [{ name: field.role, columns: field.columns, levels, exact: 1, open, shared: SHARED[field.role] }],
  };
}

/** Values of a list: equal, nearly equal as writings, or different. */
export function compareCategories(data: LinkData, field: CategoryField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { length, reaches, within } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = grade(near(a, b) ? 2 : 3, 0);
  };
  const glance = glanceAt(data, field, at);
  function near(a: number, b: number): boolean {
    const shorter = Math.min(length(a), length(b));
    if (shorter < 4) return false;
    return within(a, b, shorter < 8 ? 1 : 2) || reaches(a, b, 0.92);
  }
  const levels = ['missing', 'same', 'near', 'different'];
  const open = [[2, 3]];
  return {
    compare,
    glance,
    comparisons: [{ name: field.role, columns: field.columns, levels, exact: 1, open, shared: SHARED[field.role] }],
  };
}

/** Free words: by how much of the rarer words both hold. */
export function compareWords(data: LinkData, field: WordsField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { wordStarts, words, wordRarity } = field;
  const { length, reaches, within } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.value]!;
    const b = cells[right * stride + field.value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, field.rarity[a]!);
    else grades[at] = overlap(a, b);
  };
  const glance = glanceAt(data, field, at);
  function overlap(a: number, b: number): number {
    if (length(a) >= 6 && length(a) <= 32 && within(a, b, 2)) return grade(2, 0);
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
    return grade(reaches(a, b, 0.9) ? 5 : 6, 0);
  }
  function weight(code: number): number {
    let sum = 0;
    for (let w = wordStarts[code]!; w < wordStarts[code + 1]!; w++) sum += wordRarity[words[w]!]! + 0.5;
    return sum;
  }
  const levels = ['missing', 'same', 'a slip or two', 'most words', 'half of the words', 'some words', 'different'];
  const open = [[2, 3, 4, 5, 6]];
  return {
    compare,
    glance,
    comparisons: [{ name: 'words', columns: field.columns, levels, exact: 1, open, shared: ['kin', 'neighbours'] }],
  };
}

/** Equal codes are equal values. */
function glanceAt({ cells, stride }: LinkData, field: { value: number; rarity: Uint8Array }, at: number): Compare {
  const { value, rarity } = field;
  return (left, right, grades) => {
    const a = cells[left * stride + value]!;
    const b = cells[right * stride + value]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else grades[at] = a === b ? grade(1, rarity[a]!) : openGrade(0);
  };
}
