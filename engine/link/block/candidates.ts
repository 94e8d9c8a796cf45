import { sharedInts } from '../shared-memory.ts';
import type { Groups } from './groups.ts';

/** For each row the groups it is in, for reading its candidates off; all of it can be shared by threads. */
export interface CandidateIndex {
  rows: number;
  firstRows: number;
  /** True when every pair is a candidate: few rows, no need to choose. */
  all: boolean;
  groupStarts: Int32Array;
  members: Int32Array;
  rowStarts: Int32Array;
  rowGroups: Int32Array;
}

/** Joins the groups of all schemes, made in any order by any number of threads. */
export function indexCandidates(parts: readonly Groups[], rows: number, firstRows: number): CandidateIndex {
  let groups = 0;
  let length = 0;
  for (const part of parts) {
    groups += part.starts.length - 1;
    length += part.members.length;
  }
  const groupStarts = sharedInts(groups + 1);
  const members = sharedInts(length);
  const rowStarts = sharedInts(rows + 1);
  let group = 0;
  let at = 0;
  for (const part of parts) {
    members.set(part.members, at);
    for (let g = 0; g < part.starts.length - 1; g++) groupStarts[group++] = at + part.starts[g]!;
    at += part.members.length;
  }
  groupStarts[groups] = length;
  for (let m = 0; m < length; m++) rowStarts[members[m]! + 1]!++;
  for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!;
  const next = rowStarts.slice();
  const rowGroups = sharedInts(length);
  for (let g = 0; g < groups; g++) {
    for (let m = groupStarts[g]!; m < groupStarts[g + 1]!; m++) rowGroups[next[members[m]!]!++] = g;
  }
  return { rows, firstRows, all: false, groupStarts, members, rowStarts, rowGroups };
}

/** All pairs of few rows. */
export function everyPair(rows: number, firstRows: number): CandidateIndex {
  const none = sharedInts(0);
  return { rows, firstRows, all: true, groupStarts: none, members: none, rowStarts: none, rowGroups: none };
}

/**
 * Reads off the candidates of a row that stand before it, each once. With two files, only those of the first file.
 * Returns how many were written to `found`, which must hold as many numbers as there are rows.
 */
export function createCandidateReader(index: CandidateIndex): (row: number, found: Int32Array) => number {
  const { rows, firstRows, groupStarts, members, rowStarts, rowGroups } = index;
  const seen = new Int32Array(index.all ? 0 : rows).fill(-1);
  const two = firstRows < rows;
  return (row, found) => {
    const before = two ? (row < firstRows ? 0 : firstRows) : row;
    let count = 0;
    if (index.all) {
      for (let other = 0; other < before; other++) found[count++] = other;
      return count;
    }
    if (before === 0) return 0;
    for (let g = rowStarts[row]!; g < rowStarts[row + 1]!; g++) {
      const group = rowGroups[g]!;
      const end = groupStarts[group + 1]!;
      for (let m = groupStarts[group]!; m < end; m++) {
        const other = members[m]!;
        if (other >= before) break;
        if (seen[other] === row) continue;
        seen[other] = row;
        found[count++] = other;
      }
    }
    return count;
  };
}
