import { sharedInts } from '../shared-memory.ts';
import type { Groups } from './groups.ts';

/** For each row its places in the groups, for reading its candidates off; all of it can be shared by threads. */
export interface CandidateIndex {
  rows: number;
  firstRows: number;
  /** True when every pair is a candidate: few rows, no need to choose. */
  all: boolean;
  /** Rows group after group, in their order; the first of each group is written as its complement, below 0. */
  members: Int32Array;
  rowStarts: Int32Array;
  /** Where a row stands in `members`, but for the groups that begin with it or that no row of the first file is in. */
  rowPlaces: Int32Array;
}

/** Joins the groups of all schemes, made in any order by any number of threads. */
export function indexCandidates(parts: readonly Groups[], rows: number, firstRows: number): CandidateIndex {
  const members = sharedInts(parts.reduce((sum, part) => sum + part.members.length, 0));
  let length = 0;
  for (const part of parts) {
    members.set(part.members, length);
    for (let g = 0; g < part.starts.length - 1; g++) members[length + part.starts[g]!]! ^= -1;
    length += part.members.length;
  }
  const least = firstRows < rows ? firstRows : 0;
  const rowStarts = sharedInts(rows + 1);
  for (let m = 0; m < length; m++) if (members[m]! >= least) rowStarts[members[m]! + 1]!++;
  for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!;
  const next = rowStarts.slice();
  const rowPlaces = sharedInts(rowStarts[rows]!);
  for (let m = 0; m < length; m++) if (members[m]! >= least) rowPlaces[next[members[m]!]!++] = m;
  return { rows, firstRows, all: false, members, rowStarts, rowPlaces };
}

/** All pairs of few rows. */
export function everyPair(rows: number, firstRows: number): CandidateIndex {
  const none = sharedInts(0);
  return { rows, firstRows, all: true, members: none, rowStarts: none, rowPlaces: none };
}

/**
 * Reads off the candidates of a row that stand before it, each once. With two files, only those of the first file.
 * Returns how many were written to `found`, which must hold as many numbers as there are rows.
 */
export function createCandidateReader(index: CandidateIndex): (row: number, found: Int32Array) => number {
  const { rows, firstRows, members, rowStarts, rowPlaces } = index;
  const seen = new Int32Array(index.all ? 0 : rows).fill(-1);
  const two = firstRows < rows;
  return (row, found) => {
    // A row may stand in a group twice, by two words of its name.
    const before = two ? firstRows : row;
    let count = 0;
    if (index.all) {
      const end = two ? (row < firstRows ? 0 : firstRows) : row;
      for (let other = 0; other < end; other++) found[count++] = other;
      return count;
    }
    for (let e = rowStarts[row]!; e < rowStarts[row + 1]!; e++) {
      let other = 0;
      for (let m = rowPlaces[e]! - 1; other >= 0; m--) {
        other = members[m]!;
        const candidate = other < 0 ? ~other : other;
        if (candidate >= before) continue;
        if (count < FEW) {
          let at = 0;
          while (at < count && found[at] !== candidate) at++;
          if (at < count) continue;
          found[count++] = candidate;
          if (count === FEW) for (let f = 0; f < FEW; f++) seen[found[f]!] = row;
        } else if (seen[candidate] !== row) {
          seen[candidate] = row;
          found[count++] = candidate;
        }
      }
    }
    return count;
  };
}

/** So few candidates are looked through faster than a table of all rows, most of which lies far from the processor. */
const FEW = 24;
