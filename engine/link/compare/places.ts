import type { LinkData, LocalityField, StreetField } from '../link-data.ts';
import { type Compare, type FieldComparison, grade, openGrade } from './grade.ts';
import { createSimilarity } from './similarity.ts';

/** Post code and town as one thing, because one nearly follows from the other. */
export function compareLocalities(data: LinkData, field: LocalityField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { length, oneEdit, prefix, reaches, within } = createSimilarity(field.values);
  const hasPostcode = field.postcode >= 0;
  const hasPlace = field.place >= 0;
  const compare: Compare = (left, right, grades) => {
    let rarity = 0;
    let postcode = 0;
    if (hasPostcode) {
      const a = cells[left * stride + field.postcode]!;
      const b = cells[right * stride + field.postcode]!;
      if (a !== 0 && b !== 0) {
        postcode = a === b ? SAME : nearPostcode(a, b) ? NEAR : OTHER;
        if (a === b) rarity = field.postcodeRarity[a]!;
      }
    }
    let place = 0;
    if (hasPlace) {
      const a = cells[left * stride + field.place]!;
      const b = cells[right * stride + field.place]!;
      if (a !== 0 && b !== 0) {
        place = a === b ? SAME : nearPlace(a, b) ? NEAR : OTHER;
        if (a === b) rarity = Math.max(rarity, field.placeRarity[a]!);
      }
    }
    const level = LEVELS[postcode * 4 + place]!;
    grades[at] = level === 0 ? 0 : grade(level, rarity);
  };
  const glance: Compare = (left, right, grades) => {
    const a = hasPostcode ? cells[left * stride + field.postcode]! : 0;
    const b = hasPostcode ? cells[right * stride + field.postcode]! : 0;
    const c = hasPlace ? cells[left * stride + field.place]! : 0;
    const d = hasPlace ? cells[right * stride + field.place]! : 0;
    const noPostcode = a === 0 || b === 0;
    const noPlace = c === 0 || d === 0;
    if (noPostcode ? noPlace || c === d : a === b && (noPlace || c === d)) compare(left, right, grades);
    else grades[at] = openGrade(noPostcode || noPlace ? 2 : a === b ? 0 : c === d ? 1 : 3);
  };
  function nearPostcode(a: number, b: number): boolean {
    return oneEdit(a, b) || (length(a) >= 5 && prefix(a, b) >= length(a) - 2);
  }
  function nearPlace(a: number, b: number): boolean {
    const shorter = Math.min(length(a), length(b));
    if (shorter < 3) return false;
    if (within(a, b, shorter < 6 ? 1 : 2)) return true;
    return prefix(a, b) === shorter || reaches(a, b, 0.92);
  }
  const open = [
    [3, 4],
    [6, 7],
    [9, 11],
    [8, 10, 11],
  ];
  const shared = ['kin', 'neighbours'] as const;
  return {
    compare,
    glance,
    comparisons: [{ name: 'locality', columns: field.columns, levels: localityLevels, exact: 0, open, shared }],
  };
}

const SAME = 1;
const NEAR = 2;
const OTHER = 3;
const localityLevels = [
  'missing',
  'same post code and town',
  'same post code, town missing',
  'same post code, town near',
  'same post code, other town',
  'same town, post code missing',
  'same town, post code near',
  'same town, other post code',
  'both near',
  'one near, other missing',
  'one near, one different',
  'different',
] as const;
/** By post code (missing, same, near, other) and, within, by town. */
const LEVELS = [0, 5, 9, 11, 2, 1, 3, 4, 9, 6, 8, 10, 11, 7, 10, 11];

/** Number and street as one thing. */
export function compareStreets(data: LinkData, field: StreetField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { length, prefix, reaches, within } = createSimilarity(field.values);
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.street]!;
    const b = cells[right * stride + field.street]!;
    const x = cells[left * stride + field.number]!;
    const y = cells[right * stride + field.number]!;
    if (a === 0 || b === 0) {
      grades[at] = 0;
      return;
    }
    const number = x === 0 || y === 0 ? 0 : x === y ? 1 : 2;
    if (a === b) grades[at] = grade(number === 1 ? 1 : number === 0 ? 2 : 3, field.rarity[a]!);
    else if (near(a, b))
      grades[at] = grade(number === 1 ? 4 : number === 0 ? 5 : 6, Math.min(field.rarity[a]!, field.rarity[b]!));
    else grades[at] = grade(number === 1 ? 7 : 8, 0);
  };
  const glance: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.street]!;
    const b = cells[right * stride + field.street]!;
    if (a === 0 || b === 0 || a === b) {
      compare(left, right, grades);
      return;
    }
    const x = cells[left * stride + field.number]!;
    const y = cells[right * stride + field.number]!;
    grades[at] = openGrade(x === 0 || y === 0 ? 1 : x === y ? 0 : 2);
  };
  function near(a: number, b: number): boolean {
    const shorter = Math.min(length(a), length(b));
    if (within(a, b, shorter < 8 ? 1 : 3)) return true;
    return (shorter >= 5 && prefix(a, b) === shorter) || reaches(a, b, 0.93);
  }
  const open = [
    [4, 7],
    [5, 8],
    [6, 8],
  ];
  const shared = ['kin', 'neighbours'] as const;
  return {
    compare,
    glance,
    comparisons: [{ name: 'street', columns: field.columns, levels: streetLevels, exact: 0, open, shared }],
  };
}

const streetLevels = [
  'missing',
  'same street and number',
  'same street, number missing',
  'same street, other number',
  'near street, same number',
  'near street, number missing',
  'near street, other number',
  'other street, same number',
  'different',
] as const;
