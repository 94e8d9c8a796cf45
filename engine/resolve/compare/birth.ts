import type { Evidence } from '../comparison.ts';
import type { Attributes } from '../profile.ts';
import { weights } from '../score/weights.ts';
import { evidence } from './draft.ts';
import { oneEditApart } from './similarity.ts';

/** What birth date, age, birthplace and sex say for or against two persons being one. */
export function compareBirth(a: Attributes, b: Attributes): Evidence[] {
  const list: Evidence[] = [];
  const dates = birthEvidence(a, b);
  if (dates) list.push(dates);
  if (a.birthPlace && b.birthPlace) {
    if (a.birthPlace === b.birthPlace)
      list.push(evidence('birthplace-equal', weights.birthPlace, a.birthPlace, b.birthPlace));
    else if (!dates?.for)
      list.push(evidence('birthplace-different', weights.birthPlaceDiffers, a.birthPlace, b.birthPlace));
  }
  if (a.sex && b.sex && a.sex !== b.sex) list.push(evidence('sex-different', weights.sexDiffers, a.sex, b.sex));
  return list;
}

function birthEvidence(a: Attributes, b: Attributes): Evidence | null {
  const [x, y] = [a.birthDate, b.birthDate];
  if (x && y) return compareDates(x, y);
  const left = x ? yearOf(x) : a.birthYears;
  const right = y ? yearOf(y) : b.birthYears;
  if (!left || !right) return null;
  const gap = Math.max(left[0] - right[1], right[0] - left[1]);
  const shown = [x ?? left.join('–'), y ?? right.join('–')] as const;
  if (gap <= 0) return evidence('age-compatible', weights.ageFits, ...shown);
  return evidence(gap <= 1 ? 'age-near' : 'age-different', gap <= 1 ? weights.ageNear : weights.ageDiffers, ...shown);
}

function compareDates(x: string, y: string): Evidence {
  const precision = Math.min(x.length, y.length);
  if (x.slice(0, precision) === y.slice(0, precision)) {
    const bits = precision === 10 ? weights.birthDate : precision === 7 ? weights.birthMonth : weights.birthYear;
    return evidence('birth-equal', bits, x, y);
  }
  if (precision === 10 && (swapped(x) === y || oneEditApart(x, y) || nextYear(x, y)))
    return evidence('birth-near', weights.birthDateNear, x, y);
  if (precision === 4 && Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) === 1) {
    return evidence('age-near', weights.birthYearNear, x, y);
  }
  const years = Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4)));
  return evidence('birth-different', years > SLIP_YEARS ? weights.birthFar : weights.birthDiffers, x, y);
}

/** Years apart beyond which two birth dates are no slip of the pen. */
const SLIP_YEARS = 3;

/** The same day of a year before or after: `1969` for 1970 is a slip of counting, not of the pen. */
function nextYear(x: string, y: string): boolean {
  return x.slice(4) === y.slice(4) && Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4))) === 1;
}

/** Day and month exchanged. */
function swapped(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
}

function yearOf(date: string): [number, number] {
  const year = Number(date.slice(0, 4));
  return [year, year];
}
