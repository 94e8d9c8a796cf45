import type { DateField, LinkData } from '../link-data.ts';
import { type Compare, type FieldComparison, grade, openGrade } from './grade.ts';

const dateLevels = [
  'missing',
  'same',
  'day and month swapped',
  'one digit differs',
  'one is partial and fits',
  'same year and month',
  'same day and month',
  'same year',
  'a year or two apart',
  'different',
] as const;

/** Dates of birth: slips of one digit, day for month, years alone, 1 January written for an unknown day. */
export function compareDates(data: LinkData, field: DateField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { rarity } = field;
  const compare: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.date]!;
    const b = cells[right * stride + field.date]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, rarity[cells[left * stride + field.code]!]!);
    else grades[at] = grade(levelOfDates(a, b), 0);
  };
  const glance: Compare = (left, right, grades) => {
    const a = cells[left * stride + field.date]!;
    const b = cells[right * stride + field.date]!;
    if (a === 0 || b === 0) grades[at] = 0;
    else if (a === b) grades[at] = grade(1, rarity[cells[left * stride + field.code]!]!);
    else grades[at] = openGrade(((a / 10_000) | 0) === ((b / 10_000) | 0) ? 0 : a % 10_000 === b % 10_000 ? 1 : 2);
  };
  const open = [
    [2, 3, 4, 5, 7],
    [3, 6, 8],
    [8, 9],
  ];
  return {
    compare,
    glance,
    comparisons: [{ name: 'birth', columns: field.columns, levels: dateLevels, exact: 1, open, shared: [] }],
  };
}

/** The level of two different dates, each yyyymmdd. */
export function levelOfDates(a: number, b: number): number {
  const yearA = (a / 10_000) | 0;
  const yearB = (b / 10_000) | 0;
  const monthA = ((a / 100) | 0) % 100;
  const monthB = ((b / 100) | 0) % 100;
  const dayA = a % 100;
  const dayB = b % 100;
  const sameDay = monthA === monthB && dayA === dayB;
  if (yearA === yearB) {
    if (monthA === dayB && monthB === dayA) return 2;
    if (monthA === 0 || monthB === 0 || (monthA * dayA === 1) !== (monthB * dayB === 1)) return 4;
    if (monthA === monthB && (dayA === 0 || dayB === 0)) return 4;
    if ((monthA === monthB || dayA === dayB) && slip(a, b)) return 3;
    return monthA === monthB ? 5 : 7;
  }
  if (sameDay && slip(a, b)) return monthA * dayA === 0 ? 8 : 3;
  if (sameDay && monthA * dayA > 1) return 6;
  return yearA - yearB <= 2 && yearB - yearA <= 2 ? 8 : 9;
}

function slip(a: number, b: number): boolean {
  return digitsApart(a, b) === 1 || neighboursSwapped(a, b);
}

function digitsApart(a: number, b: number): number {
  let apart = 0;
  for (let x = a, y = b, k = 0; k < 8; k++) {
    const restX = Math.floor(x / 10);
    const restY = Math.floor(y / 10);
    if (x - restX * 10 !== y - restY * 10) apart++;
    x = restX;
    y = restY;
  }
  return apart;
}

/** True when two digits side by side have changed places and nothing else differs. */
function neighboursSwapped(a: number, b: number): boolean {
  for (let power = 1; power <= 1_000_000; power *= 10) {
    const low = Math.floor(a / power) % 10;
    const high = Math.floor(a / (power * 10)) % 10;
    if (low !== high && a + (high - low) * power + (low - high) * power * 10 === b) return true;
  }
  return false;
}
