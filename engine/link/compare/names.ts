import type { LinkData, NameField } from '../link-data.ts';
import { type Compare, type Comparison, type FieldComparison, grade, openGrade } from './grade.ts';
import { createNameSimilarity } from './name-similarity.ts';

export const nameLevels = [
  'missing',
  'same',
  'same letters or sound',
  'one edit',
  'near',
  'shares a word',
  'shortened',
  'initial',
  'swapped',
  'swapped and near',
  'among other names',
  'far',
  'different',
] as const;

const SAME = 1;
const NEAR = 4;
const INITIAL = 7;
const SWAPPED = 8;
const SWAPPED_NEAR = 9;
const AMONG = 10;
const FAR = 11;

/**
 * Given name, family name, and words beyond both. Given and family are compared as such first; where they disagree,
 * crosswise; then each is looked for among the other's further words. A word is used once.
 */
export function compareNames(data: LinkData, field: NameField, at: number): FieldComparison {
  const { cells, stride } = data;
  const { givenRarity, familyRarity, wordRarity, extraStarts, extras, wordStarts, words } = field;
  const similarity = createNameSimilarity(field);
  const hasExtras = extras.length > 0;
  const columns = field.columns;

  const compare: Compare = (left, right, grades) => {
    const leftGiven = cells[left * stride + field.given]!;
    const rightGiven = cells[right * stride + field.given]!;
    const leftFamily = cells[left * stride + field.family]!;
    const rightFamily = cells[right * stride + field.family]!;
    let given = similarity(leftGiven, rightGiven);
    let family = similarity(leftFamily, rightFamily);
    let givenValue = rarest(givenRarity, leftGiven, rightGiven);
    let familyValue = rarest(familyRarity, leftFamily, rightFamily);
    if (open(given) && open(family)) {
      const first = similarity(leftGiven, rightFamily);
      const second = similarity(leftFamily, rightGiven);
      const better = (agrees(first) ? 1 : 0) + (agrees(second) ? 1 : 0);
      if (better > 0) {
        if (agrees(first)) {
          given = first === SAME ? SWAPPED : SWAPPED_NEAR;
          givenValue = rarest(familyRarity, leftGiven, rightFamily);
        }
        if (agrees(second)) {
          family = second === SAME ? SWAPPED : SWAPPED_NEAR;
          familyValue = rarest(familyRarity, leftFamily, rightGiven);
        }
      }
    }
    let extra = 0;
    if (hasExtras) {
      if (given >= FAR || (given === 0 && leftGiven + rightGiven !== 0)) {
        const found = among(leftGiven, right) || among(rightGiven, left);
        if (found !== 0) {
          given = AMONG;
          givenValue = wordRarity[found]!;
        }
      }
      if (family >= FAR || (family === 0 && leftFamily + rightFamily !== 0)) {
        const found = among(leftFamily, right) || among(rightFamily, left);
        if (found !== 0) {
          family = AMONG;
          familyValue = wordRarity[found]!;
        }
      }
      extra = sharedExtras(left, right);
    }
    grades[at] = given === 0 ? 0 : grade(given, given >= FAR || given === INITIAL ? 0 : givenValue);
    grades[at + 1] = family === 0 ? 0 : grade(family, family >= FAR || family === INITIAL ? 0 : familyValue);
    if (hasExtras) grades[at + 2] = extra;
  };

  const glance: Compare = (left, right, grades) => {
    const leftGiven = cells[left * stride + field.given]!;
    const rightGiven = cells[right * stride + field.given]!;
    const leftFamily = cells[left * stride + field.family]!;
    const rightFamily = cells[right * stride + field.family]!;
    const given = leftGiven === rightGiven && leftGiven !== 0;
    const family = leftFamily === rightFamily && leftFamily !== 0;
    grades[at] = given ? grade(SAME, givenRarity[leftGiven]!) : openGrade(family ? 0 : 1);
    grades[at + 1] = family ? grade(SAME, familyRarity[leftFamily]!) : openGrade(given ? 0 : 1);
    if (hasExtras) grades[at + 2] = openGrade(0);
  };

  /** A word of the value that stands among the further words of the row, 0 for none. */
  function among(value: number, row: number): number {
    const end = extraStarts[row + 1]!;
    for (let w = wordStarts[value]!; w < wordStarts[value + 1]!; w++) {
      for (let e = extraStarts[row]!; e < end; e++) if (extras[e] === words[w]) return words[w]!;
    }
    return 0;
  }

  /** How much the further words have in common: none (2), or some (1) with a class of rarity for all of them together. */
  function sharedExtras(left: number, right: number): number {
    const leftEnd = extraStarts[left + 1]!;
    const rightEnd = extraStarts[right + 1]!;
    if (extraStarts[left] === leftEnd || extraStarts[right] === rightEnd) return 0;
    let rarity = 0;
    for (let l = extraStarts[left]!; l < leftEnd; l++) {
      for (let r = extraStarts[right]!; r < rightEnd; r++) {
        if (extras[l] === extras[r]) rarity += wordRarity[extras[l]!]! + 0.5;
      }
    }
    return rarity === 0 ? grade(2, 0) : grade(1, Math.min(15, Math.floor(rarity)));
  }

  const comparisons: Comparison[] = [
    { name: 'given', columns, levels: nameLevels, exact: SAME, open: OPEN, shared: ['namesakes'] },
    { name: 'family', columns, levels: nameLevels, exact: SAME, open: OPEN, shared: ['kin', 'namesakes'] },
  ];
  if (hasExtras) {
    comparisons.push({
      name: 'furtherNames',
      columns,
      levels: ['missing', 'shared', 'none shared'],
      exact: 0,
      open: [[0, 1, 2]],
      shared: ['kin', 'namesakes'],
    });
  }
  return { comparisons, compare, glance };
}

/** Where the other part is equal, given and family name cannot have been swapped. */
const OPEN = [
  [0, 2, 3, 4, 5, 6, 7, 10, 11, 12],
  [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
];

function open(level: number): boolean {
  return level === 0 || level >= FAR || level === INITIAL;
}

function agrees(level: number): boolean {
  return level >= SAME && level <= NEAR;
}

/** The class of the commoner of both: what is near a common name is near many people's. */
function rarest(classes: Uint8Array, left: number, right: number): number {
  return left === right ? classes[left]! : Math.min(classes[left]! || 15, classes[right]! || 15);
}
